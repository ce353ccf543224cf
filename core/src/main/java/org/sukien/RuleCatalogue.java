package org.sukien;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sukien.event.EventRule;
import org.sukien.explain.Rule;
import org.sukien.lexicon.TsvTable;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Recognizer;
import org.sukien.recognize.date.DateRecognizer;
import org.sukien.recognize.document.DocumentRecognizer;
import org.sukien.recognize.figure.FigureRecognizer;
import org.sukien.recognize.person.PersonRecognizer;
import org.sukien.recognize.place.PlaceRecognizer;
import org.sukien.recognize.position.PositionRecognizer;
import org.sukien.recognize.rank.RankRecognizer;
import org.sukien.recognize.unit.UnitRecognizer;

/** All rules: those of mentions stand in the {@code rules.tsv} beside each recogniser, those of events are the triggers. */
final class RuleCatalogue {
    private static final Set<MentionType> LEARNED = EnumSet.of(MentionType.PERSON, MentionType.UNIT, MentionType.PLACE);

    private RuleCatalogue() {}

    /**
     * The whole list.
     *
     * @param events what is a rule of events
     * @param hasLearned whether a name model finds mentions, too
     */
    static List<Rule> of(List<EventRule> events, boolean hasLearned) {
        List<Rule> rules = new ArrayList<>();
        for (MentionType type : MentionType.values()) {
            rules.addAll(mentions(type));
            if (hasLearned && LEARNED.contains(type)) {
                rules.add(new Rule(
                        type.code() + ".learned",
                        type.code(),
                        "what the name model is sure of where no rule" + " finds anything",
                        ""));
            }
        }
        Map<String, Rule> byId = new TreeMap<>();
        for (EventRule event : events) {
            String finds = event.states() + ": " + event.how();
            byId.putIfAbsent(event.id(), new Rule(event.id(), "event", finds, "[" + event.word() + "]"));
        }
        rules.addAll(byId.values());
        return List.copyOf(rules);
    }

    private static List<Rule> mentions(MentionType type) {
        return TsvTable.resource(room(type), "rules.tsv").rows().stream()
                .map(row -> new Rule(row.require("id"), type.code(), row.require("finds"), row.require("example")))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    private static Class<? extends Recognizer> room(MentionType type) {
        return switch (type) {
            case PERSON -> PersonRecognizer.class;
            case RANK -> RankRecognizer.class;
            case POSITION -> PositionRecognizer.class;
            case UNIT -> UnitRecognizer.class;
            case PLACE -> PlaceRecognizer.class;
            case DATE -> DateRecognizer.class;
            case FIGURE -> FigureRecognizer.class;
            case DOCUMENT -> DocumentRecognizer.class;
        };
    }
}
