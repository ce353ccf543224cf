package org.sukien.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sukien.mention.FigureValue;
import org.sukien.mention.MentionType;

/** What a tag of a gold article must keep to: no space at its ends, a value where its type has one. */
final class TagRules {
    private TagRules() {}

    /** What is wrong with a tagged stretch. */
    static Optional<String> fault(GoldMention mention, String text) {
        String type = mention.type().code();
        if (text.isBlank() || !text.equals(text.strip())) {
            return Optional.of(type + " that is empty or has a space at its end: \"" + text + "\"");
        }
        if (mention.type() == MentionType.DATE && mention.attribute("v").isEmpty() && !mention.optional()) {
            return Optional.of("date without v: \"" + text + "\"");
        }
        return mention.type() == MentionType.FIGURE
                ? figure(mention).map(reason -> reason + ": \"" + text + "\"")
                : Optional.empty();
    }

    private static Optional<String> figure(GoldMention mention) {
        String value = mention.attribute("v").orElse(mention.optional() ? "0" : "");
        if (!isNumber(value.split("/", -1)[0])) {
            return Optional.of("figure without a number in v");
        }
        if (!isOneOf(FigureValue.Kind.values(), mention.attribute("kind").orElse("count"))) {
            return Optional.of(
                    "figure of unknown kind " + mention.attribute("kind").get());
        }
        return isOneOf(FigureValue.Qualifier.values(), mention.attribute("q").orElse("exact"))
                ? Optional.empty()
                : Optional.of("figure with unknown q " + mention.attribute("q").get());
    }

    private static boolean isNumber(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isOneOf(Enum<?>[] constants, String name) {
        return Arrays.stream(constants)
                .anyMatch(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name));
    }
}
