package org.sukien.corpus.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.sukien.article.Article;
import org.sukien.article.Block;
import org.sukien.article.BlockRole;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.mention.RankMention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.text.Span;

/**
 * The terms of an article's fields of people, units, places and the like: those of the full name at each mention of it. Used
 * for one article by one thread.
 */
final class MentionTerms {
    private final Analyzer analyzer;
    private final Article article;
    private final ArticleRecord record;
    private final Terms words;
    private final EntityNames entities;
    private final Map<String, Named> fields = new LinkedHashMap<>();
    private final Map<String, Part> known = new HashMap<>();

    /** A field's terms, and the values that it is counted by. */
    record Named(Terms terms, Set<String> facets) {}

    /** Rows of a table. */
    private record Part(Terms terms, int from, int to) {}

    private MentionTerms(Analyzer analyzer, Article article, ArticleRecord record, Terms words) {
        this.analyzer = analyzer;
        this.article = article;
        this.record = record;
        this.words = words;
        entities = new EntityNames(record);
    }

    /**
     * The fields of an article that have any value.
     *
     * @param words the terms of its text
     */
    static Map<String, Named> of(Analyzer analyzer, Article article, ArticleRecord record, Terms words) {
        MentionTerms terms = new MentionTerms(analyzer, article, record, words);
        record.mentions().forEach(terms::addMention);
        terms.addAuthor();
        terms.addEvents();
        return terms.fields;
    }

    private void addMention(Mention mention) {
        MentionType type = mention.type();
        switch (type) {
            case PERSON, UNIT, PLACE -> {
                String name = mention.ref().map(entities::of).orElseGet(() -> EntityNames.composed(mention.text()));
                add(type.code(), name, part(name, mention), mention.span());
            }
            case POSITION, DOCUMENT ->
                add(type.code(), capitalized(mention.text()), part(mention.text(), mention), mention.span());
            case RANK -> {
                Named field = field(Fields.RANK);
                addWord(field.terms(), ((RankMention) mention).rank().code(), mention.span(), ahead(field));
                add(field, capitalized(mention.text()), part(mention.text(), mention), mention.span(), 0);
            }
            case DATE, FIGURE -> {
                // These are asked for by their values.
            }
        }
    }

    private void addAuthor() {
        record.author().ifPresent(author -> {
            Span span = article.blocks().stream()
                    .filter(block -> block.role() == BlockRole.BYLINE)
                    .findFirst()
                    .map(Block::span)
                    .orElse(new Span(0, 0));
            add(Fields.AUTHOR, EntityNames.composed(author), analyzed(author), span);
        });
    }

    private void addEvents() {
        List<Event> events = new ArrayList<>(record.events());
        events.sort(Comparator.comparingInt(event -> event.trigger().span().start()));
        for (Event event : events) {
            Span span = event.trigger().span();
            String kind =
                    event.subtype().map(subtype -> event.type() + "." + subtype).orElse(event.type());
            Named field = field(Fields.EVENT);
            field.facets().add(kind);
            addWord(field.terms(), event.type(), span, ahead(field));
            event.subtype().ifPresent(subtype -> {
                addWord(field.terms(), subtype, span, 0);
                addWord(field.terms(), kind, span, 0);
            });
            Named factuality = field(Fields.FACTUALITY);
            String fact = event.factuality().name().toLowerCase(Locale.ROOT);
            factuality.facets().add(fact);
            addWord(factuality.terms(), fact, span, ahead(factuality));
        }
    }

    private void add(String name, String facet, Part part, Span span) {
        Named field = field(name);
        add(field, facet, part, span, ahead(field));
    }

    private static void add(Named field, String facet, Part part, Span span, int increment) {
        field.facets().add(facet);
        field.terms().addAll(part.terms(), part.from(), part.to(), span.start(), span.end(), increment);
    }

    private static void addWord(Terms terms, String word, Span span, int increment) {
        terms.add(word, span.start(), span.end(), increment);
    }

    private Named field(String name) {
        return fields.computeIfAbsent(name, unused -> new Named(new Terms(32), new LinkedHashSet<>()));
    }

    private static int ahead(Named field) {
        return field.terms().size() == 0 ? 1 : Fields.GAP + 1;
    }

    /** The terms of a name that a mention stands for: the text's own where the name stands there as it is. */
    private Part part(String name, Mention mention) {
        Span span = mention.span();
        if (mention.text().equals(name)) {
            int from = words.rowFrom(span.start());
            int to = words.rowFrom(span.end());
            if (from < to && words.start(from) == span.start() && words.end(to - 1) == span.end()) {
                return known(name, new Part(words, from, to));
            }
        }
        Part part = known.get(name);
        return part != null ? part : known(name, analyzed(name));
    }

    private Part known(String name, Part part) {
        known.putIfAbsent(name, part);
        return part;
    }

    private Part analyzed(String name) {
        Terms terms = Terms.of(analyzer, Fields.PERSON, name);
        return new Part(terms, 0, terms.size());
    }

    /** "thiếu tướng" and "Thiếu tướng" are one value. */
    private static String capitalized(String words) {
        String composed = EntityNames.composed(words);
        if (composed.isEmpty()) {
            return composed;
        }
        int first = composed.offsetByCodePoints(0, 1);
        return composed.substring(0, first).toUpperCase(Locale.ROOT) + composed.substring(first);
    }
}
