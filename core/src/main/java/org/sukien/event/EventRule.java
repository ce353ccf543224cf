package org.sukien.event;

import java.util.ArrayList;
import java.util.List;
import org.sukien.lexicon.TsvTable;

/**
 * A trigger as a rule of events, to be listed: "ký kết" (to sign) with the rule id {@code agreement.ky-ket}. Immutable and
 * thread-safe.
 *
 * @param id as events name it
 * @param states the event's type, with its subtype where there is one: {@code meeting/conference}
 * @param how what part of the sentence the word plays
 * @param word the word
 */
public record EventRule(String id, String states, String how, String word) {
    static List<EventRule> of(TsvTable.Row row, EventWord word) {
        if (word.kind() == EventWord.Kind.NONE) {
            return List.of();
        }
        List<EventRule> rules = new ArrayList<>();
        rules.add(of(word, how(word.kind()), row.get("form")));
        word.otherwise()
                .ifPresent(other -> rules.add(
                        of(other, "the same word, where what " + word.rule() + " needs is missing", row.get("form"))));
        return rules;
    }

    private static EventRule of(EventWord word, String how, String form) {
        String states = word.subtype().isEmpty() ? word.type() : word.type() + "/" + word.subtype();
        return new EventRule(word.rule(), states, how, form);
    }

    private static String how(EventWord.Kind kind) {
        return switch (kind) {
            case VERB -> "a verb";
            case NOUN -> "a noun that a verb carries";
            case ACT -> "a noun that a verb carries, or a verb";
            case OCCURRENCE -> "a noun by itself";
            case MEASURE -> "a verb with a figure after it";
            case SPEECH -> "a verb of saying";
            case NONE -> "nothing";
        };
    }
}
