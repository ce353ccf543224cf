package org.sukien.corpus.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.sukien.corpus.index.EntityColumn;
import org.sukien.corpus.index.EntityRow;
import org.sukien.corpus.index.EventColumn;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.FigureColumn;
import org.sukien.corpus.index.FigureRow;
import org.sukien.corpus.index.PeopleColumn;
import org.sukien.corpus.index.PersonRow;
import org.sukien.corpus.index.RoleRow;
import org.sukien.mention.MentionType;
import org.sukien.record.Event;
import org.sukien.text.Span;

/** An index in memory, of articles whose columns are told one by one. */
final class TinyIndex {
    private final List<Document> articles = new ArrayList<>();
    private Document article;

    /** The next article. */
    TinyIndex article(String id) {
        article = new Document();
        articles.add(article);
        article.add(new StringField(Fields.ID, id, Field.Store.YES));
        return facet(Fields.ID, id);
    }

    TinyIndex published(String first, String last) {
        article.add(new NumericDocValuesField(
                Fields.PUBLISHED, LocalDate.parse(first).toEpochDay()));
        article.add(new NumericDocValuesField(
                Fields.PUBLISHED_TO, LocalDate.parse(last).toEpochDay()));
        return this;
    }

    TinyIndex published(String day) {
        return published(day, day);
    }

    TinyIndex facet(String field, String... values) {
        for (String value : values) {
            article.add(new SortedSetDocValuesField(field, new BytesRef(value)));
        }
        return this;
    }

    TinyIndex copy(int kind) {
        article.add(new NumericDocValuesField(Fields.COPY, kind));
        return this;
    }

    TinyIndex text(String text) {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        article.add(new Field(Fields.TEXT, text, type));
        return this;
    }

    TinyIndex events(EventRow... rows) {
        return column(Fields.EVENTS, EventColumn.encode(List.of(rows)));
    }

    TinyIndex entities(EntityRow... rows) {
        return column(Fields.ENTITIES, EntityColumn.encode(List.of(rows)));
    }

    TinyIndex figures(FigureRow... rows) {
        return column(Fields.FIGURES, FigureColumn.encode(List.of(rows)));
    }

    TinyIndex people(PersonRow... rows) {
        return column(Fields.PEOPLE, PeopleColumn.encode(List.of(rows)));
    }

    private TinyIndex column(String field, BytesRef bytes) {
        article.add(new BinaryDocValuesField(field, bytes));
        return this;
    }

    /** Puts the articles into segments of so many. */
    IndexSearcher searcher(int perSegment) throws IOException {
        return searcher(perSegment, new WhitespaceAnalyzer());
    }

    IndexSearcher searcher(int perSegment, Analyzer analyzer) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig plain = new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, plain)) {
            for (int i = 0; i < articles.size(); i++) {
                writer.addDocument(articles.get(i));
                if ((i + 1) % perSegment == 0) {
                    writer.flush();
                }
            }
            writer.commit();
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    /** An event on a day, "2023-02-28", on several, "2023-02-01/2023-03-31", or on none, "". */
    static EventRow event(String kind, String days, RoleRow... roles) {
        return event(kind, days, Event.Factuality.HAPPENED, Optional.empty(), roles);
    }

    static EventRow event(
            String kind, String days, Event.Factuality factuality, Optional<String> place, RoleRow... roles) {
        String[] parts = kind.split("\\.");
        String[] ends = days.split("/");
        Optional<LocalDate> from = days.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ends[0]));
        Optional<LocalDate> to =
                days.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ends[ends.length - 1]));
        return new EventRow(
                parts[0],
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                factuality,
                false,
                from,
                to,
                place,
                new Span(0, 3),
                List.of(roles),
                List.of(),
                Optional.empty());
    }

    static RoleRow unit(String role, String name) {
        return new RoleRow(role, name, Optional.of(MentionType.UNIT));
    }

    static RoleRow person(String role, String name) {
        return new RoleRow(role, name, Optional.of(MentionType.PERSON));
    }

    /** A person, unit or place with mentions of three characters. */
    static EntityRow entity(MentionType kind, String name, int... starts) {
        List<Span> spans = new ArrayList<>();
        for (int start : starts) {
            spans.add(new Span(start, start + 3));
        }
        return new EntityRow(kind, name, Optional.empty(), spans);
    }
}
