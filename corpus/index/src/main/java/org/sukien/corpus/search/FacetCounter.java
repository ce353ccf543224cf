package org.sukien.corpus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;

/** Counts the values of fields over what a search found. Keeps each field's numbering of values. Thread-safe. */
final class FacetCounter {
    private static final List<String> FIELDS = Arrays.stream(QueryField.values())
            .filter(field -> {
                switch (field.kind()) {
                    case NAMES:
                    case CODES:
                    case PERIODS:
                        return true;
                    default:
                        return field == QueryField.OUTLET || field == QueryField.SOURCE;
                }
            })
            .map(QueryField::word)
            .toList();

    private final IndexReader reader;
    private final Map<String, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

    FacetCounter(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * Makes sure that a field's values are counted.
     *
     * @throws IllegalArgumentException if they are not; the message says which are
     */
    static void check(String field) {
        if (!FIELDS.contains(field)) {
            String near = Nearest.of(field, FIELDS)
                    .map(word -> "; did you mean \"" + word + "\"?")
                    .orElse("; there are " + String.join(", ", FIELDS));
            throw new IllegalArgumentException("there is no facet \"" + field + "\"" + near);
        }
    }

    List<SearchResult.Facet> count(List<String> fields, FacetsCollector found, int most) throws IOException {
        List<SearchResult.Facet> facets = new ArrayList<>();
        for (String field : fields) {
            facets.add(count(field, found, most));
        }
        return facets;
    }

    private SearchResult.Facet count(String field, FacetsCollector found, int most) throws IOException {
        if (reader.leaves().isEmpty()) {
            return new SearchResult.Facet(field, 0, List.of());
        }
        FacetResult result = new StringValueFacetCounts(state(field), found).getTopChildren(most, field);
        List<SearchResult.Count> values = new ArrayList<>();
        if (result == null) {
            return new SearchResult.Facet(field, 0, values);
        }
        for (LabelAndValue value : result.labelValues) {
            values.add(new SearchResult.Count(value.label, value.value.intValue()));
        }
        return new SearchResult.Facet(field, result.childCount, values);
    }

    private StringDocValuesReaderState state(String field) throws IOException {
        try {
            return states.computeIfAbsent(field, name -> {
                try {
                    return new StringDocValuesReaderState(reader, name);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
