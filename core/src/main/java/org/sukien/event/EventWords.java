package org.sukien.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;

/**
 * This room's lists: triggers ({@code event}), verbs that carry an event noun ({@code eventsupport}), prepositions
 * ({@code eventlink}), nouns that are given or issued ({@code eventthing}) and small words ({@code eventcue}).
 *
 * <p>A user's file may add rows to each of them; a type that is not among the sixteen is taken as it is. Immutable and
 * thread-safe once the lexicon is built.
 */
final class EventWords {
    final WordList<EventWord> triggers;
    final WordList<Support> supports;
    final WordList<String> links;
    final WordList<String> things;
    final WordList<Cue> cues;
    private final Map<String, TsvTable.Row> frames = new HashMap<>();
    private final Map<String, EventWord> byId = new HashMap<>();

    /**
     * A verb that carries an event noun: the subject of "tổ chức" (to hold) is an organizer.
     *
     * @param id the row's id
     * @param slots who fills which role
     * @param states whether it says that the event took place, rather than only to refer to it
     */
    record Support(String id, List<Slot> slots, boolean states) {}

    EventWords(Lexicon.Builder words) {
        for (TsvTable.Row row :
                TsvTable.resource(EventWords.class, "frames.tsv").rows()) {
            row.require("source");
            Slot.parse(row, row.require("slots"));
            if (frames.put(row.require("id"), row) != null) {
                throw row.fault("frame twice");
            }
        }
        triggers = words.list("event", this::trigger);
        supports = words.list(
                "eventsupport",
                row -> new Support(
                        row.get("id"),
                        row.get("frame").isEmpty() ? List.of() : Slot.parse(row, row.get("frame")),
                        row.get("refers").isEmpty()));
        links = words.list("eventlink", row -> row.require("class"));
        things = words.list("eventthing", row -> row.require("class"));
        cues = words.list("eventcue", row -> row.oneOf("class", Cue.class));
        for (String list : List.of("supports.tsv", "links.tsv", "things.tsv", "cues.tsv", "triggers.tsv")) {
            words.read(TsvTable.resource(EventWords.class, list));
        }
    }

    private EventWord trigger(TsvTable.Row row) {
        String id = row.require("id");
        if (!id.startsWith("event.")) {
            throw row.fault("an event's id has two parts at least: event.TYPE");
        }
        String frame = row.require("frame");
        TsvTable.Row named = frames.get(frame);
        if (named == null && frame.indexOf('=') < 0) {
            throw row.fault("no frame \"" + frame + "\"; there are " + frames.keySet());
        }
        String otherwise = row.get("otherwise");
        EventWord other = byId.get(otherwise);
        if (other == null && !otherwise.isEmpty()) {
            throw row.fault("otherwise \"" + otherwise + "\" is no id of a row before this one");
        }
        List<Slot> slots = Slot.parse(row, named == null ? frame : named.get("slots"));
        EventWord.Scene scene = !row.get("scene").isEmpty()
                ? row.oneOf("scene", EventWord.Scene.class)
                : named != null && !named.get("scene").isEmpty()
                        ? named.oneOf("scene", EventWord.Scene.class)
                        : EventWord.Scene.TAKES;
        EventWord word = new EventWord(
                id,
                row.require("type").toLowerCase(Locale.ROOT),
                row.get("subtype"),
                row.oneOf("kind", EventWord.Kind.class),
                slots,
                row.list("needs"),
                Optional.ofNullable(other),
                row.list("promoted"),
                scene,
                score(row));
        byId.put(id, word);
        return word;
    }

    private static double score(TsvTable.Row row) {
        String cell = row.get("score");
        try {
            double score = cell.isEmpty() ? 0.7 : Double.parseDouble(cell);
            if (score >= 0 && score <= 1) {
                return score;
            }
        } catch (NumberFormatException e) {
            // the complaint below names the cell
        }
        throw row.fault("score \"" + cell + "\" is no number from 0 to 1");
    }
}
