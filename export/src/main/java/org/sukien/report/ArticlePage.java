package org.sukien.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.text.Span;

/**
 * One article of the page while it is written: its record, its anchors, and the links between what is said and where it is
 * read. Anchors begin with the article's own, {@code a1}; mention 3 is {@code a1m3}, the person p1 {@code a1-p1}, the event
 * e1 {@code a1-e1}, the words that state it {@code a1-e1t}. Not thread-safe.
 */
final class ArticlePage {
    /** So many characters stand on either side of a piece of evidence that is pointed at. */
    private static final int AROUND = 40;

    final Html html = new Html();
    final ArticleRecord record;
    final Labels labels;
    final Wording wording;
    final String anchor;
    /** No more pieces of evidence are linked for one value; a name that stands a thousand times needs no thousand links. */
    private static final int PROOFS = 99;

    private final Map<String, String> names = new HashMap<>();

    ArticlePage(ArticleRecord record, Labels labels, int number) {
        this.record = record;
        this.labels = labels;
        wording = new Wording(labels);
        anchor = "a" + number;
        record.people().forEach(person -> names.put(person.id(), person.name()));
        record.units().forEach(unit -> names.put(unit.id(), unit.name()));
        record.places().forEach(place -> names.put(place.id(), place.name()));
    }

    String mention(int index) {
        return anchor + "m" + index;
    }

    String entity(String id) {
        return anchor + "-" + id;
    }

    /** Where a mention's value is listed: with its entity, or in a list of values. */
    String listed(int index) {
        Mention mention = record.mentions().get(index);
        return mention.ref()
                .filter(names::containsKey)
                .map(this::entity)
                .orElse(
                        switch (mention.type()) {
                            case DATE, FIGURE, DOCUMENT -> anchor + "-v" + index;
                            case PERSON, RANK, POSITION, UNIT, PLACE -> mention(index);
                        });
    }

    Optional<String> name(String entity) {
        return Optional.ofNullable(names.get(entity));
    }

    /** A heading of this article's third rank, with its number of items. */
    void heading(String words, int count) {
        html.raw("<h3>").raw(words).raw(" <span class=\"count\">").raw(count).raw("</span></h3>\n");
    }

    /** A link with words out of the article, to an anchor. */
    void link(String target, String words) {
        html.raw("<a href=\"#").attribute(target).raw("\">").text(words).raw("</a>");
    }

    /** The name of an entity, linked to what is listed of it; an id that stands for nothing is no link. */
    void entityLink(String id) {
        if (names.containsKey(id)) {
            link(entity(id), names.get(id));
        } else {
            html.text(id);
        }
    }

    /** A small word on a shape. */
    void chip(String look, String words) {
        html.raw(" <span class=\"chip ").attribute(look).raw("\">").text(words).raw("</span>");
    }

    /** Numbered links to the mentions that say so; of very many the first. */
    void evidence(List<Integer> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        html.raw(" <span class=\"ev\">");
        int number = 0;
        for (int mention : mentions.subList(0, Math.min(PROOFS, mentions.size()))) {
            html.raw(number++ == 0 ? "" : " ");
            proof(mention(mention), record.mentions().get(mention).span(), number);
        }
        if (mentions.size() > PROOFS) {
            html.raw(" … +").raw(mentions.size() - PROOFS);
        }
        html.raw("</span>");
    }

    /** One link to the words that say so, which shows them with what stands around them. */
    void proof(String target, Span span, int number) {
        String text = record.text();
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        html.raw("<a href=\"#").attribute(target).raw("\" title=\"");
        html.attribute(from == 0 ? "" : "…").attribute(text.substring(from, to));
        html.attribute(to == text.length() ? "" : "…").raw("\">").raw(number).raw("</a>");
    }
}
