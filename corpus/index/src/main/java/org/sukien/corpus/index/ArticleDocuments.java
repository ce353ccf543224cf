package org.sukien.corpus.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;
import org.sukien.mention.DateMention;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.text.SearchKeys;
import org.sukien.text.Span;

/**
 * Makes documents for Lucene of articles and their records, with the fields that {@link Fields} names.
 *
 * <pre>{@code
 * Article article = Article.of("Sáng 28/2/2023, Công an tỉnh Thanh Hoá tổ chức hội nghị.");
 * Document document = new ArticleDocuments(analyzer).document(article, sukien.extract(article));
 * writer.addDocument(document);   // "@unit tổ chức" finds it, unit:"thanh hóa" too
 * }</pre>
 *
 * <p>The text is analysed once; names that stand in the text as they are take their terms from there. Immutable; thread-safe
 * where the analyzer is, as Lucene's are.
 */
public final class ArticleDocuments {
    /** The words' offsets have a column of their own. */
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);

    private final Analyzer analyzer;

    /** Documents whose words an analyzer cuts. */
    public ArticleDocuments(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** The document of an article that is an index's first of its key. */
    public Document document(Article article, ArticleRecord record) {
        return document(ArticleKey.of(article), article, record);
    }

    Document document(ArticleKey key, Article article, ArticleRecord record) {
        Document document = new Document();
        document.add(new BinaryDocValuesField(Fields.KEY, key.bytes()));
        document.add(new NumericDocValuesField(Fields.ORDER, key.high()));
        document.add(new NumericDocValuesField(Fields.GROUP, key.high()));
        document.add(new NumericDocValuesField(Fields.COPY, 0));
        addExact(document, Fields.ID, record.id());
        addExact(document, Fields.SOURCE, record.source());
        addExact(document, Fields.OUTLET, record.outlet());
        record.outlet()
                .map(SearchKeys::fold)
                .filter(folded -> !folded.equals(record.outlet().get()))
                .ifPresent(folded -> document.add(new Field(Fields.OUTLET, folded, StringField.TYPE_NOT_STORED)));
        Terms words = Terms.of(analyzer, Fields.TEXT, record.text());
        document.add(new StoredField(Fields.TEXT, record.text()));
        document.add(new Field(Fields.TEXT, new TermStream(words, 0, words.size(), Markers.of(record)), WORDS));
        int titleRow =
                article.title().map(title -> words.rowFrom(title.start())).orElse(0);
        document.add(new BinaryDocValuesField(Fields.OFFSETS, WordOffsets.encode(words, titleRow)));
        article.title().ifPresent(title -> addTitle(document, record.text(), title, words));
        Signature.of(words).ifPresent(bytes -> document.add(new BinaryDocValuesField(Fields.MINHASH, bytes)));
        MentionTerms.of(analyzer, article, record, words).forEach((field, names) -> {
            document.add(new Field(field, new TermStream(names.terms()), NAMES));
            names.facets().forEach(name -> document.add(new SortedSetDocValuesField(field, new BytesRef(name))));
        });
        addPublication(document, article.published());
        addDates(document, record);
        addColumns(document, record);
        document.add(new StoredField(Fields.RECORD, StoredRecord.encode(record)));
        return document;
    }

    private static void addExact(Document document, String field, Optional<String> value) {
        value.ifPresent(exact -> {
            document.add(new StringField(field, exact, Field.Store.YES));
            document.add(new SortedSetDocValuesField(field, new BytesRef(exact)));
        });
    }

    /** The headline is a part of the text, and so are its words. */
    private static void addTitle(Document document, String text, Span title, Terms words) {
        int from = words.rowFrom(title.start());
        int to = words.rowFrom(title.end());
        document.add(new StoredField(Fields.TITLE, text.substring(title.start(), title.end())));
        document.add(new Field(Fields.TITLE, new TermStream(words, from, to, new Terms(0)), WORDS));
    }

    private static void addPublication(Document document, Optional<PublicationDate> published) {
        published.ifPresent(date -> {
            document.add(days(Fields.PUBLISHED, date.first(), date.last()));
            document.add(
                    new NumericDocValuesField(Fields.PUBLISHED, date.first().toEpochDay()));
            document.add(
                    new NumericDocValuesField(Fields.PUBLISHED_TO, date.last().toEpochDay()));
            addKeyword(document, Fields.YEAR, String.format(Locale.ROOT, "%04d", date.year()));
            if (date.month() > 0) {
                addKeyword(document, Fields.MONTH, String.format(Locale.ROOT, "%04d-%02d", date.year(), date.month()));
            }
        });
    }

    private static void addKeyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static void addDates(Document document, ArticleRecord record) {
        for (Mention mention : record.mentions()) {
            if (mention instanceof DateMention date && date.value().from().isPresent()) {
                document.add(days(
                        Fields.DATE,
                        date.value().from().get(),
                        date.value().to().get()));
            }
        }
        for (Event event : record.events()) {
            event.date()
                    .filter(when -> when.from().isPresent() && when.to().isPresent())
                    .ifPresent(when -> document.add(days(
                            Fields.EVENT_DATE,
                            LocalDate.parse(when.from().get()),
                            LocalDate.parse(when.to().get()))));
        }
    }

    private static LongRange days(String field, LocalDate first, LocalDate last) {
        return new LongRange(field, new long[] {first.toEpochDay()}, new long[] {last.toEpochDay()});
    }

    private static void addColumns(Document document, ArticleRecord record) {
        List<FigureRow> figures = FigureColumn.rows(record);
        for (FigureRow figure : figures) {
            document.add(new DoublePoint(Fields.FIGURE, figure.value().doubleValue()));
            figure.max().ifPresent(max -> document.add(new DoublePoint(Fields.FIGURE, max.doubleValue())));
        }
        addColumn(document, Fields.FIGURES, FigureColumn.encode(figures));
        addColumn(document, Fields.EVENTS, EventColumn.encode(EventColumn.rows(record)));
        addColumn(document, Fields.PEOPLE, PeopleColumn.encode(PeopleColumn.rows(record)));
        addColumn(document, Fields.ENTITIES, EntityColumn.encode(EntityColumn.rows(record)));
    }

    private static void addColumn(Document document, String field, BytesRef bytes) {
        if (bytes.length > 0) {
            document.add(new BinaryDocValuesField(field, bytes));
        }
    }
}
