package org.sukien.corpus.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.sukien.corpus.index.EntityColumn;
import org.sukien.corpus.index.EntityRow;
import org.sukien.corpus.index.EventColumn;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.FigureColumn;
import org.sukien.corpus.index.FigureRow;
import org.sukien.corpus.index.Markers;
import org.sukien.corpus.index.PeopleColumn;
import org.sukien.corpus.index.PersonRow;
import org.sukien.mention.MentionType;

/**
 * The columns of one segment, read forwards, article by article. What is not asked for is not opened. Not thread-safe.
 */
final class LeafColumns {
    private final LeafReader reader;
    private final int leaf;
    private final Map<String, BinaryDocValues> binaries = new HashMap<>();
    private final Map<String, NumericDocValues> numbers = new HashMap<>();
    private final Map<String, Names> names = new HashMap<>();
    private final Map<MentionType, Optional<PostingsEnum>> markers = new EnumMap<>(MentionType.class);
    private StoredFields stored;
    private int doc = -1;

    /** The sorted values of a field; each becomes a string once. */
    private static final class Names {
        private final SortedSetDocValues values;
        private final String[] known;

        Names(SortedSetDocValues values) {
            this.values = values;
            known = new String[(int) Math.min(values.getValueCount(), 1 << 24)];
        }

        String of(long ordinal) throws IOException {
            if (ordinal >= known.length) {
                return values.lookupOrd(ordinal).utf8ToString();
            }
            int place = (int) ordinal;
            if (known[place] == null) {
                known[place] = values.lookupOrd(ordinal).utf8ToString();
            }
            return known[place];
        }
    }

    LeafColumns(LeafReaderContext leaf) {
        reader = leaf.reader();
        this.leaf = leaf.ord;
    }

    /** Goes on to a later article of the segment. */
    void at(int next) {
        doc = next;
    }

    /** The segment's number in the index. */
    int leaf() {
        return leaf;
    }

    /** The article's number in the segment. */
    int local() {
        return doc;
    }

    /** A stored field, where the article has it. */
    Optional<String> stored(String field) throws IOException {
        if (stored == null) {
            stored = reader.storedFields();
        }
        return Optional.ofNullable(stored.document(doc, Set.of(field)).get(field));
    }

    List<EventRow> events() throws IOException {
        return EventColumn.decode(bytes(Fields.EVENTS));
    }

    List<FigureRow> figures() throws IOException {
        return FigureColumn.decode(bytes(Fields.FIGURES));
    }

    List<PersonRow> people() throws IOException {
        return PeopleColumn.decode(bytes(Fields.PEOPLE));
    }

    List<EntityRow> entities() throws IOException {
        return EntityColumn.decode(bytes(Fields.ENTITIES));
    }

    /** The values of a field with sorted values; each once. */
    List<String> values(String field) throws IOException {
        Names opened = names.get(field);
        if (opened == null) {
            opened = new Names(DocValues.getSortedSet(reader, field));
            names.put(field, opened);
        }
        if (!opened.values.advanceExact(doc)) {
            return List.of();
        }
        List<String> values = new ArrayList<>(opened.values.docValueCount());
        for (int i = opened.values.docValueCount(); i > 0; i--) {
            values.add(opened.of(opened.values.nextOrd()));
        }
        return values;
    }

    /** The first day of publication, where known. */
    Optional<LocalDate> published() throws IOException {
        return day(Fields.PUBLISHED);
    }

    /** The last day of publication, where known: the first one's, unless a month or a year alone is known. */
    Optional<LocalDate> publishedTo() throws IOException {
        return day(Fields.PUBLISHED_TO);
    }

    private Optional<LocalDate> day(String field) throws IOException {
        NumericDocValues opened = numbers.get(field);
        if (opened == null) {
            opened = DocValues.getNumeric(reader, field);
            numbers.put(field, opened);
        }
        return opened.advanceExact(doc) ? Optional.of(LocalDate.ofEpochDay(opened.longValue())) : Optional.empty();
    }

    /** How many mentions of a type the article has, by their markers in its text. */
    int mentions(MentionType type) throws IOException {
        Optional<PostingsEnum> opened = markers.get(type);
        if (opened == null) {
            Term marker = new Term(Fields.TEXT, Markers.of(type));
            opened = Optional.ofNullable(reader.postings(marker, PostingsEnum.FREQS));
            markers.put(type, opened);
        }
        if (opened.isEmpty()) {
            return 0;
        }
        PostingsEnum docs = opened.get();
        int at = docs.docID() < doc ? docs.advance(doc) : docs.docID();
        return at == doc && at != DocIdSetIterator.NO_MORE_DOCS ? docs.freq() : 0;
    }

    private BytesRef bytes(String field) throws IOException {
        BinaryDocValues opened = binaries.get(field);
        if (opened == null) {
            opened = DocValues.getBinary(reader, field);
            binaries.put(field, opened);
        }
        return opened.advanceExact(doc) ? opened.binaryValue() : new BytesRef();
    }
}
