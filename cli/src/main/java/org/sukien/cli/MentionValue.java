package org.sukien.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sukien.mention.DateMention;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.Mention;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.PositionMention;
import org.sukien.mention.RankMention;
import org.sukien.mention.UnitMention;

/** What a mention means, in a few words as records write them: {@code 2023-02-28TMO}, {@code over 37,300 ý tưởng}. */
final class MentionValue {
    private MentionValue() {}

    /** The value; empty where the text says it all. */
    static String of(Mention mention) {
        return switch (mention.type()) {
            case PERSON -> ((PersonMention) mention).honorific().orElse("");
            case RANK -> ((RankMention) mention).rank().code();
            case POSITION -> position((PositionMention) mention);
            case UNIT -> lower(((UnitMention) mention).kind());
            case PLACE -> place((PlaceMention) mention);
            case DATE -> ((DateMention) mention).value().value();
            case FIGURE -> Wording.figure(((FigureMention) mention).value());
            case DOCUMENT -> document((DocumentMention) mention);
        };
    }

    private static String position(PositionMention position) {
        return joined(List.of(
                flag("former", position.former()),
                flag("acting", position.acting()),
                flag("concurrent", position.concurrent())));
    }

    private static String place(PlaceMention place) {
        return joined(List.of(Optional.of(lower(place.level())), place.code()));
    }

    private static String document(DocumentMention document) {
        return joined(List.of(Optional.of(lower(document.kind())), document.number()));
    }

    private static Optional<String> flag(String word, boolean holds) {
        return holds ? Optional.of(word) : Optional.empty();
    }

    private static String joined(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
