package org.sukien.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sukien.mention.DateMention;
import org.sukien.mention.DateValue;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.text.Span;

/**
 * The text of an article with its mentions as elements; where an event is stated stands an anchor. The characters are those of the
 * article, one for one.
 */
final class TeiText {
    private final TeiElements tei;
    private final String prefix;
    private final String text;
    private final List<Mention> mentions;
    private final List<Event> events;
    private int nextMention;
    private int nextEvent;
    private int at;

    private TeiText(TeiElements tei, String prefix, ArticleRecord record) {
        this.tei = tei;
        this.prefix = prefix;
        text = record.text();
        mentions = new ArrayList<>(record.mentions());
        mentions.sort(Comparator.comparing(Mention::span, Comparator.comparingInt(Span::start))
                .thenComparing(Mention::span, Comparator.comparingInt(Span::end).reversed()));
        events = new ArrayList<>(record.events());
        events.sort(Comparator.comparingInt(event -> event.trigger().span().start()));
    }

    static void write(TeiElements tei, String prefix, ArticleRecord record) throws IOException {
        TeiText article = new TeiText(tei, prefix, record);
        tei.begin("text").begin("body").begin("ab");
        article.upTo(article.text.length());
        tei.end().end().end().line();
    }

    /** Writes on to an offset, and all mentions that lie before it; one that would reach past it is not an element. */
    private void upTo(int end) throws IOException {
        while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < end) {
            Mention mention = mentions.get(nextMention++);
            Span span = mention.span();
            if (span.end() <= end && span.start() >= at) {
                characters(span.start());
                begin(mention);
                upTo(span.end());
                tei.end();
            }
        }
        characters(end);
    }

    private void characters(int end) throws IOException {
        while (nextEvent < events.size()
                && events.get(nextEvent).trigger().span().start() < end) {
            Event event = events.get(nextEvent++);
            plain(event.trigger().span().start());
            tei.empty("anchor").id(prefix + event.id() + "t");
        }
        plain(end);
    }

    private void plain(int end) throws IOException {
        tei.text(text.substring(at, end));
        at = end;
    }

    private void begin(Mention mention) throws IOException {
        switch (mention.type()) {
            case PERSON -> tei.begin("persName");
            case RANK -> tei.begin("roleName").attribute("type", "rank");
            case POSITION -> tei.begin("roleName").attribute("type", "position");
            case UNIT -> tei.begin("orgName");
            case PLACE -> tei.begin("placeName");
            case DATE -> date(((DateMention) mention).value());
            case FIGURE -> figure(((FigureMention) mention).value());
            case DOCUMENT -> document((DocumentMention) mention);
        }
        tei.attribute("ref", mention.ref().map(ref -> "#" + prefix + ref));
    }

    private void date(DateValue value) throws IOException {
        tei.begin("date");
        days(tei, value.from().map(LocalDate::toString), value.to().map(LocalDate::toString));
        tei.attribute("when-custom", value.value());
    }

    /** One day as {@code when}, several as {@code from} and {@code to}. */
    static void days(TeiElements tei, Optional<String> from, Optional<String> to) throws IOException {
        if (from.isPresent() && from.equals(to)) {
            tei.attribute("when", from);
        } else {
            tei.attribute("from", from).attribute("to", to);
        }
    }

    private void figure(FigureValue value) throws IOException {
        tei.begin("measure").attribute("type", value.kind().name().toLowerCase(Locale.ROOT));
        String quantity = value.value().toPlainString();
        if (value.max().isPresent()) {
            tei.attribute("min", quantity).attribute("max", value.max().get().toPlainString());
        } else {
            tei.attribute("quantity", quantity);
        }
        tei.attribute("n", value.total().map(total -> quantity + "/" + total.toPlainString()));
        tei.attribute("unit", value.currency().or(value::unit)).attribute("commodity", value.item());
        if (value.qualifier() != FigureValue.Qualifier.EXACT) {
            tei.attribute("ana", "#qualifier." + value.qualifier().name().toLowerCase(Locale.ROOT));
        }
    }

    private void document(DocumentMention document) throws IOException {
        tei.begin("rs").attribute("type", "document");
        tei.attribute("subtype", document.kind().name().toLowerCase(Locale.ROOT));
        tei.attribute("n", document.number());
    }
}
