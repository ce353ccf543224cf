package org.sukien.corpus.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Weight;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.StoredRecord;
import org.sukien.record.ArticleRecord;

/**
 * An article of an index: what is asked of it is read then, and nothing else. What is stored (id, title,
 * text, record) costs some tens of microseconds. Not thread-safe; not to be used after the index is closed.
 */
public final class IndexedArticle {
    private static final int LONGEST_MONTH = 31;
    private static final Set<String> STORED =
            Set.of(Fields.ID, Fields.SOURCE, Fields.OUTLET, Fields.TITLE, Fields.TEXT, Fields.RECORD);

    private final LeafReaderContext leaf;
    private final int doc;
    private final Weight weight;
    private Document stored;

    /** @param doc the document's number in its segment */
    IndexedArticle(LeafReaderContext leaf, int doc, Weight weight) {
        this.leaf = leaf;
        this.doc = doc;
        this.weight = weight;
    }

    /** The record's id. */
    public String id() throws IOException {
        return stored(Fields.ID).orElse("");
    }

    /** Path or address. */
    public Optional<String> source() throws IOException {
        return stored(Fields.SOURCE);
    }

    /** Who published it. */
    public Optional<String> outlet() throws IOException {
        return stored(Fields.OUTLET);
    }

    /** The headline as it stands in the text. */
    public Optional<String> title() throws IOException {
        return stored(Fields.TITLE);
    }

    /** The text as it was given. */
    public String text() throws IOException {
        return stored(Fields.TEXT).orElse("");
    }

    /** Day, month or year of publication, ISO. */
    public Optional<String> published() throws IOException {
        NumericDocValues first = DocValues.getNumeric(leaf.reader(), Fields.PUBLISHED);
        if (!first.advanceExact(doc)) {
            return Optional.empty();
        }
        long days = number(Fields.PUBLISHED_TO) - first.longValue();
        String day = LocalDate.ofEpochDay(first.longValue()).toString();
        return Optional.of(days == 0 ? day : day.substring(0, days <= LONGEST_MONTH ? 7 : 4));
    }

    /** The whole record, with the text. Costs as much as reading its JSON does. */
    public ArticleRecord record() throws IOException {
        return StoredRecord.decode(document().getBinaryValue(Fields.RECORD), text());
    }

    /** Whether it repeats another article. */
    public Hit.Copy copy() throws IOException {
        return Hit.Copy.values()[(int) number(Fields.COPY)];
    }

    /** A number that is the article's own, by which orders break ties. */
    public long order() throws IOException {
        return number(Fields.ORDER);
    }

    /**
     * Where the query matches, in text order. Parts of a query that ask for what stands nowhere in the text, such as
     * the date of publication and the id, match nowhere.
     */
    public List<Match> matches() throws IOException {
        return MatchReader.read(weight, leaf, doc);
    }

    private long number(String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(doc) ? values.longValue() : 0;
    }

    private Optional<String> stored(String field) throws IOException {
        return Optional.ofNullable(document().get(field));
    }

    private Document document() throws IOException {
        if (stored == null) {
            stored = leaf.reader().storedFields().document(doc, STORED);
        }
        return stored;
    }
}
