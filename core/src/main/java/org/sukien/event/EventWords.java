package org.sukien.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;

/**
 * This room's lists: triggers ({@code event}), verbs that carry an event noun ({@code eventsupport}), prepositions
 * ({@code eventlink}), nouns that are given or issued, and sites with their prepositions ({@code eventthing}) and small words ({@code eventcue}).
 *
 * <p>A user's file may add rows to each of them; a type that is not among the sixteen is taken as it is. Immutable and
 * thread-safe once the lexicon is built.
 */
final class EventWords {
    /** What the ids of triggers begin with. */
    private static final String TRIGGERS = "event.";

    final WordList<EventWord> triggers;
    final WordList<Support> supports;
    final WordList<String> links;
    final WordList<String> things;
    final WordList<Cue> cues;
    /** Of each of them {@link Cue#ordinal}, plus one. */
    final CueTable cueNumbers;

    /** The lists that a sentence is searched for first, as one set. */
    final long triggersOrSupports;
    /** The lists of links and small words, as one set. */
    final long linksOrCues;

    private final Map<String, Frame> frames = new TreeMap<>();

    /**
     * A verb that carries an event noun: the subject of "tổ chức" (to hold) is an organizer.
     *
     * @param slots who fills which role
     * @param tells what it tells of the event
     */
    record Support(List<Slot> slots, Telling tells) {}

    /** What a verb tells of the event that it carries. */
    enum Telling {
        /** That it takes place: tổ chức, diễn ra. */
        HOLDS,
        /** Somebody's part in it: chủ trì, dự. */
        JOINS,
        /** Nothing of its own: phát biểu tại. */
        REFERS
    }

    /**
     * A frame: which parts of the sentence fill which roles, and, where another word falls back on it, what it states.
     *
     * @param slots who fills which role
     * @param scene how its events share date and place
     * @param type the event type of a word that falls back on it, else empty
     * @param subtype its subtype
     * @param needs what a word that falls back on it needs
     */
    private record Frame(
            List<Slot> slots, EventWord.Scene scene, String type, String subtype, List<List<Need>> needs) {}

    EventWords(Lexicon.Builder words) {
        for (TsvTable.Row row :
                TsvTable.resource(EventWords.class, "frames.tsv").rows()) {
            row.require("source");
            Frame frame = new Frame(
                    Slot.parse(row, row.require("slots")),
                    row.oneOf("scene", EventWord.Scene.class),
                    row.get("type"),
                    row.get("subtype"),
                    needs(row));
            if (frames.put(row.require("id"), frame) != null) {
                throw row.fault("frame twice");
            }
        }
        triggers = words.list("event", this::trigger);
        supports = words.list(
                "eventsupport",
                row -> new Support(
                        row.get("frame").isEmpty() ? List.of() : Slot.parse(row, row.get("frame")),
                        row.oneOf("tells", Telling.class)));
        links = words.list("eventlink", row -> row.require("class").intern());
        things = words.list("eventthing", row -> row.require("class"));
        cues = words.list("eventcue", row -> row.oneOf("class", Cue.class));
        cueNumbers = new CueTable(cues);
        triggersOrSupports = WordList.bits(triggers, supports);
        linksOrCues = WordList.bits(links, cues);
        for (String list : List.of("supports.tsv", "links.tsv", "things.tsv", "cues.tsv", "triggers.tsv")) {
            words.read(TsvTable.resource(EventWords.class, list));
        }
    }

    /** The triggers that come with the library and those of added tables, as rules, in their files' order. */
    List<EventRule> rules(List<TsvTable> added) {
        List<EventRule> rules = new ArrayList<>();
        Stream.concat(Stream.of(TsvTable.resource(EventWords.class, "triggers.tsv")), added.stream())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.get("id").startsWith(TRIGGERS))
                .forEach(row -> rules.addAll(EventRule.of(row, trigger(row))));
        return rules;
    }

    /** Makes a trigger of a row; called from any thread, for rows are read when they are first hit. */
    private EventWord trigger(TsvTable.Row row) {
        String id = row.require("id");
        if (!id.startsWith(TRIGGERS)) {
            throw row.fault("an event's id has two parts at least: event.TYPE");
        }
        String rule = id.substring(TRIGGERS.length());
        EventWord.Kind kind = row.oneOf("kind", EventWord.Kind.class);
        Frame frame = kind == EventWord.Kind.NONE
                ? new Frame(List.of(), EventWord.Scene.ALONE, "", "", List.of())
                : frame(row, "frame");
        Optional<EventWord> otherwise = Optional.empty();
        if (!row.get("otherwise").isEmpty()) {
            Frame other = frame(row, "otherwise");
            if (other.type().isEmpty()) {
                throw row.fault("frame \"" + row.get("otherwise") + "\" names no type");
            }
            otherwise = Optional.of(new EventWord(
                    rule + ".otherwise",
                    other.type(),
                    other.subtype(),
                    EventWord.Kind.VERB,
                    other.slots(),
                    new Required(other.needs(), other.slots()),
                    0,
                    Optional.empty(),
                    List.of(),
                    other.scene(),
                    score(row)));
        }
        Required needs = new Required(needs(row), frame.slots());
        return new EventWord(
                rule,
                kind == EventWord.Kind.NONE ? "" : row.require("type").toLowerCase(Locale.ROOT),
                row.get("subtype"),
                kind,
                frame.slots(),
                needs,
                named(kind, needs, otherwise.isPresent()),
                otherwise,
                promoted(row),
                row.get("scene").isEmpty() ? frame.scene() : row.oneOf("scene", EventWord.Scene.class),
                score(row));
    }

    private static int named(EventWord.Kind kind, Required needs, boolean other) {
        if (kind == EventWord.Kind.MEASURE) {
            return Draft.bits(MentionType.FIGURE);
        }
        // the verb that carries a noun brings roles of its own
        return kind == EventWord.Kind.NOUN || kind == EventWord.Kind.ACT || other ? 0 : needs.named();
    }

    /** The frame that a cell names, or that it spells out. */
    private Frame frame(TsvTable.Row row, String column) {
        String cell = row.require(column);
        Frame named = frames.get(cell);
        if (named == null && cell.indexOf('=') < 0) {
            throw row.fault("no frame \"" + cell + "\"; there are " + frames.keySet());
        }
        return named == null ? new Frame(Slot.parse(row, cell), EventWord.Scene.TAKES, "", "", List.of()) : named;
    }

    /** What a row needs, each a list of alternatives that bars part. */
    private static List<List<Need>> needs(TsvTable.Row row) {
        return row.list("needs").stream()
                .map(need -> Stream.of(need.split("\\|")).map(Need::parse).toList())
                .toList();
    }

    private static List<EventWord.Promotion> promoted(TsvTable.Row row) {
        List<EventWord.Promotion> promoted = new ArrayList<>();
        for (String rule : row.list("promoted")) {
            int equals = rule.indexOf('=');
            if (equals < 0) {
                throw row.fault("promotion \"" + rule + "\" is not ROLE=SUBTYPE");
            }
            promoted.add(new EventWord.Promotion(rule.substring(0, equals), rule.substring(equals + 1)));
        }
        return List.copyOf(promoted);
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
