package org.sukien.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which event that was found is which of gold's: one to one, the same type, both asserted or both not, and at least one of
 * date, place or filler shared where gold has any. Pairs that share most come first.
 */
final class EventPairing {
    private record Pair(int gold, int found, int shared, boolean required) {}

    private static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::shared)
            .thenComparing(Pair::required)
            .reversed()
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found);

    private EventPairing() {}

    /** Places in the second list by places in the first. */
    static Map<Integer, Integer> of(List<Facts.Event> gold, List<Facts.Event> found) {
        List<Pair> pairs = pairs(gold, found);
        pairs.sort(ORDER);
        Map<Integer, Integer> paired = new TreeMap<>();
        for (Pair pair : pairs) {
            if (!paired.containsKey(pair.gold()) && !paired.containsValue(pair.found())) {
                paired.put(pair.gold(), pair.found());
            }
        }
        return paired;
    }

    private static List<Pair> pairs(List<Facts.Event> gold, List<Facts.Event> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Facts.Event g = gold.get(i);
            boolean bare =
                    g.date().isEmpty() && g.place().isEmpty() && g.fillers().isEmpty();
            for (int j = 0; j < found.size(); j++) {
                Facts.Event f = found.get(j);
                if (g.type().equals(f.type()) && g.asserted() == f.asserted()) {
                    int shared = shared(g, f);
                    if (bare || shared > 0) {
                        pairs.add(new Pair(i, j, shared, !g.optional()));
                    }
                }
            }
        }
        return pairs;
    }

    private static int shared(Facts.Event gold, Facts.Event found) {
        int shared = sameDate(gold.date(), found.date()) ? 1 : 0;
        shared += gold.place().isPresent() && samePlace(gold.place().get(), found.place()) ? 1 : 0;
        for (Facts.Filler filler : gold.fillers()) {
            shared += found.fillers().stream().anyMatch(other -> same(filler, other)) ? 1 : 0;
        }
        return shared;
    }

    private static boolean sameDate(Optional<String> gold, Optional<String> found) {
        return gold.isPresent() && found.isPresent() && DateComparison.sameDays(gold.get(), found.get());
    }

    private static boolean samePlace(String gold, Optional<String> found) {
        return found.isPresent() && NameComparison.samePlace(gold, found.get());
    }

    /** The same role, and a similar name in it. */
    static boolean same(Facts.Filler gold, Facts.Filler found) {
        return gold.role().equals(found.role()) && NameComparison.similar(gold.name(), found.name());
    }
}
