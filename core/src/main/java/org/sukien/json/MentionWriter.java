package org.sukien.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sukien.mention.DateMention;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.mention.Rank;
import org.sukien.mention.RankMention;
import org.sukien.text.Span;

/** Writes the list of mentions, in the key order of the record. Not thread-safe. */
final class MentionWriter {
    private final JsonGenerator json;
    private final Keys keys;

    MentionWriter(JsonGenerator json, Keys keys) {
        this.json = json;
        this.keys = keys;
    }

    void write(List<Mention> mentions) throws IOException {
        json.writeArrayFieldStart("mentions");
        for (Mention mention : mentions) {
            write(mention, mentions);
        }
        json.writeEndArray();
    }

    private void write(Mention mention, List<Mention> all) throws IOException {
        json.writeStartObject();
        keys.code("type", mention.type());
        keys.number("start", mention.span().start());
        keys.number("end", mention.span().end());
        keys.text("text", mention.text());
        keys.text("rule", mention.rule());
        switch (mention.type()) {
            case RANK -> rank(((RankMention) mention).rank());
            case DATE -> date((DateMention) mention, all);
            case FIGURE -> figure(((FigureMention) mention).value());
            case DOCUMENT -> document((DocumentMention) mention);
            default -> {
                // persons, positions, units and places say the rest through their entity
            }
        }
        keys.text("ref", mention.ref());
        json.writeEndObject();
    }

    private void rank(Rank rank) throws IOException {
        keys.text("code", rank.code());
        if (rank.order() > 0) {
            keys.number("order", rank.order());
        }
        if (rank.force().isPresent()) {
            keys.code("force", rank.force().get());
        }
    }

    private void date(DateMention date, List<Mention> all) throws IOException {
        keys.text("value", date.value().value());
        keys.text("from", date.value().from().map(LocalDate::toString));
        keys.text("to", date.value().to().map(LocalDate::toString));
        if (date.anchor().isPresent()) {
            Optional<Span> other = date.anchor().get().mention();
            if (other.isEmpty()) {
                keys.text("anchor", "published");
            } else {
                int index = dateAt(other.get(), all);
                if (index >= 0) {
                    keys.number("anchor", index);
                }
            }
        }
    }

    /** The index of the date that covers a span, or -1 where the resolver preferred something else. */
    private static int dateAt(Span span, List<Mention> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < all.size() && all.get(i).span().start() == span.start(); i++) {
            if (all.get(i).type() == MentionType.DATE) {
                return i;
            }
        }
        return -1;
    }

    private void figure(FigureValue figure) throws IOException {
        keys.code("kind", figure.kind());
        keys.number("value", figure.value());
        if (figure.total().isPresent()) {
            keys.number("total", figure.total().get());
        }
        if (figure.max().isPresent()) {
            keys.number("max", figure.max().get());
        }
        if (figure.qualifier() != FigureValue.Qualifier.EXACT) {
            keys.code("qualifier", figure.qualifier());
        }
        keys.text("currency", figure.currency());
        keys.text("unit", figure.unit());
        keys.text("item", figure.item());
    }

    private void document(DocumentMention document) throws IOException {
        keys.code("kind", document.kind());
        keys.text("number", document.number());
        keys.text("issuer", document.issuer());
        keys.text("date", document.date());
        keys.text("article", document.article());
        keys.text("clause", document.clause());
    }
}
