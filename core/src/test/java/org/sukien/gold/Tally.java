package org.sukien.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** The scores of all measures, by name, as articles are added. Not thread-safe. */
final class Tally {
    private final Map<String, Score> scores = new TreeMap<>();

    /** Adds items that have been paired. */
    void add(String measure, int right, int gold, int found) {
        scores.merge(measure, new Score(right, gold, found), Score::plus);
    }

    /** Adds one value where gold has at most one. */
    <G, F> void slot(String measure, Optional<G> gold, Optional<F> found, BiPredicate<G, F> same) {
        boolean right = gold.isPresent() && found.isPresent() && same.test(gold.get(), found.get());
        add(measure, right ? 1 : 0, gold.isPresent() ? 1 : 0, found.isPresent() ? 1 : 0);
    }

    /** Adds a set: each item of gold takes the first that equals it; what is left over and equals an optional one is free. */
    <T> void set(String measure, List<T> gold, List<T> found, BiPredicate<T, T> same, List<T> optional) {
        List<T> left = new ArrayList<>(found);
        int right = 0;
        for (T item : gold) {
            for (int i = 0; i < left.size(); i++) {
                if (same.test(item, left.get(i))) {
                    left.remove(i);
                    right++;
                    break;
                }
            }
        }
        left.removeIf(item -> optional.stream().anyMatch(free -> same.test(free, item)));
        add(measure, right, gold.size(), right + left.size());
    }

    /** The score of a measure; an empty one where no article had an item of it. */
    Score score(String measure) {
        return scores.getOrDefault(measure, Score.NONE);
    }

    /** The measures whose F1 lies below its bar, each with both numbers. */
    List<String> below(Map<String, Double> bars) {
        List<String> below = new ArrayList<>();
        bars.forEach((measure, bar) -> {
            double f1 = score(measure).f1();
            if (f1 < bar) {
                below.add(String.format(Locale.ROOT, "%s is %.3f, below %.2f", measure, f1, bar));
            }
        });
        return below;
    }

    /** One line a measure, to be read by people. */
    String table() {
        StringBuilder table = new StringBuilder(row("%-18s %6s %6s %6s %6s", "measure", "P", "R", "F1", "gold"));
        scores.forEach((measure, s) ->
                table.append(row("%-18s %6.3f %6.3f %6.3f %6d", measure, s.precision(), s.recall(), s.f1(), s.gold())));
        return table.toString();
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells) + "\n";
    }
}
