package org.sukien.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Events: that they were found ({@code event.type}; results are a measure of their own, as a statistics article has dozens),
 * what fills their slots and roles, and which one the article is about.
 */
final class EventMeasures {
    private final Tally tally;
    private final List<Facts.Event> gold;
    private final List<Facts.Event> found;

    private EventMeasures(Tally tally, List<Facts.Event> gold, List<Facts.Event> found) {
        this.tally = tally;
        this.gold = gold;
        this.found = found;
    }

    static void add(Tally tally, List<Facts.Event> gold, List<Facts.Event> found) {
        EventMeasures measures = new EventMeasures(tally, gold, found);
        Map<Integer, Integer> paired = EventPairing.of(gold, found);
        measures.types("event.type", paired, false);
        measures.types("event.result", paired, true);
        measures.slots(paired);
        measures.main();
    }

    private void types(String measure, Map<Integer, Integer> paired, boolean results) {
        int right = 0;
        List<Facts.Event> missed = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).isResult() == results && !gold.get(i).optional()) {
                if (paired.containsKey(i)) {
                    right++;
                } else {
                    missed.add(gold.get(i));
                }
            }
        }
        Set<Integer> taken = new HashSet<>(paired.values());
        List<Facts.Event> spurious = new ArrayList<>();
        for (int j = 0; j < found.size(); j++) {
            Facts.Event event = found.get(j);
            // What was only asked for, denied or supposed costs nothing: gold need not list it.
            if (event.isResult() == results && event.asserted() && !taken.contains(j)) {
                spurious.add(event);
            }
        }
        tally.add(measure, right, missed, spurious);
    }

    private void slots(Map<Integer, Integer> paired) {
        for (int i = 0; i < gold.size(); i++) {
            Facts.Event g = gold.get(i);
            if (g.isResult() || g.optional()) {
                continue;
            }
            Integer j = paired.get(i);
            if (j == null) {
                tally.set("event.roles", g.fillers(), List.of(), EventPairing::same, List.of());
            } else {
                slots(g, found.get(j));
            }
        }
    }

    private void slots(Facts.Event g, Facts.Event f) {
        Optional<String> subtype = g.subtype().isPresent() ? f.subtype() : Optional.empty();
        tally.slot("event.subtype", g.subtype(), subtype, String::equals);
        tally.slot("event.date", g.date(), f.date(), DateComparison::sameDays);
        tally.slot("event.place", g.place(), f.place(), NameComparison::samePlace);
        tally.slot("event.factuality", Optional.of(g.factuality()), Optional.of(f.factuality()), String::equals);
        tally.set("event.roles", g.fillers(), f.fillers(), EventPairing::same, List.of());
    }

    private void main() {
        Optional<Facts.Event> main =
                gold.stream().filter(event -> event.main() && !event.optional()).findFirst();
        if (main.isPresent()) {
            Optional<Facts.Event> guess =
                    found.stream().filter(Facts.Event::main).findFirst();
            tally.slot("event.main", main, guess, EventMeasures::sameMain);
        }
    }

    private static boolean sameMain(Facts.Event gold, Facts.Event found) {
        boolean days = gold.date().isEmpty()
                || found.date()
                        .filter(date -> DateComparison.sameDays(gold.date().get(), date))
                        .isPresent();
        return gold.type().equals(found.type()) && gold.asserted() == found.asserted() && days;
    }
}
