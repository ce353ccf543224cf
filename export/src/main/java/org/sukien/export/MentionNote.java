package org.sukien.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.sukien.mention.DateMention;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.RankMention;
import org.sukien.mention.UnitMention;

/**
 * What a mention means, in one line under the names of the record's keys: {@code value=37300; qualifier=over; rule=…}.
 */
final class MentionNote {
    private final StringBuilder note = new StringBuilder();

    private MentionNote() {}

    static String of(Mention mention) {
        MentionNote note = new MentionNote();
        switch (mention.type()) {
            case PERSON -> note.add("honorific", ((PersonMention) mention).honorific());
            case RANK ->
                note.add("code", Optional.of(((RankMention) mention).rank().code()));
            case POSITION -> note.add("", Optional.empty());
            case UNIT -> note.add("kind", Optional.of(lower(((UnitMention) mention).kind())));
            case PLACE -> note.place((PlaceMention) mention);
            case DATE ->
                note.add("value", Optional.of(((DateMention) mention).value().value()));
            case FIGURE -> note.figure(((FigureMention) mention).value());
            case DOCUMENT -> note.document((DocumentMention) mention);
        }
        note.add("rule", Optional.of(mention.rule()));
        return note.note.toString();
    }

    private void place(PlaceMention place) {
        add("level", Optional.of(lower(place.level())));
        add("code", place.code());
    }

    private void figure(FigureValue value) {
        add("kind", Optional.of(lower(value.kind())));
        add("value", Optional.of(value.value().toPlainString()));
        add("total", value.total().map(BigDecimal::toPlainString));
        add("max", value.max().map(BigDecimal::toPlainString));
        add(
                "qualifier",
                value.qualifier() == FigureValue.Qualifier.EXACT
                        ? Optional.empty()
                        : Optional.of(lower(value.qualifier())));
        add("currency", value.currency());
        add("unit", value.unit());
        add("item", value.item());
    }

    private void document(DocumentMention document) {
        add("kind", Optional.of(lower(document.kind())));
        add("number", document.number());
    }

    private void add(String key, Optional<String> value) {
        if (value.isPresent()) {
            note.append(note.isEmpty() ? "" : "; ").append(key).append('=').append(value.get());
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
