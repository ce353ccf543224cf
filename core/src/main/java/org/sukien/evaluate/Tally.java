package org.sukien.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** The scores and mistakes of all measures, by name, as articles are added. Not thread-safe. */
final class Tally {
    private final Map<String, Score> scores = new TreeMap<>();
    private final Map<String, List<Mistake>> mistakes = new TreeMap<>();
    private String article = "";

    /** The next article begins. */
    void begin(String id) {
        article = id;
    }

    /** Adds items that have been paired: how many are right, and those that are left over. */
    void add(String measure, int right, List<?> missed, List<?> spurious) {
        count(measure, new Score(right, right + missed.size(), right + spurious.size()));
        missed.forEach(item -> mistake(measure, item.toString(), ""));
        spurious.forEach(item -> mistake(measure, "", item.toString()));
    }

    /** Adds one value where gold has at most one. */
    <G, F> void slot(String measure, Optional<G> gold, Optional<F> found, BiPredicate<G, F> same) {
        boolean right = gold.isPresent() && found.isPresent() && same.test(gold.get(), found.get());
        count(measure, new Score(right ? 1 : 0, gold.isPresent() ? 1 : 0, found.isPresent() ? 1 : 0));
        if (!right && (gold.isPresent() || found.isPresent())) {
            mistake(
                    measure,
                    gold.map(Object::toString).orElse(""),
                    found.map(Object::toString).orElse(""));
        }
    }

    /** Adds a set: each item of gold takes the first that equals it; what is left over and equals an optional one is free. */
    <T> void set(String measure, List<T> gold, List<T> found, BiPredicate<T, T> same, List<T> optional) {
        List<T> left = new ArrayList<>(found);
        List<T> missed = new ArrayList<>();
        for (T item : gold) {
            int at = 0;
            while (at < left.size() && !same.test(item, left.get(at))) {
                at++;
            }
            if (at < left.size()) {
                left.remove(at);
            } else {
                missed.add(item);
            }
        }
        left.removeIf(item -> optional.stream().anyMatch(free -> same.test(free, item)));
        add(measure, gold.size() - missed.size(), missed, left);
    }

    private void count(String measure, Score score) {
        scores.merge(measure, score, Score::plus);
    }

    private void mistake(String measure, String gold, String found) {
        mistakes.computeIfAbsent(measure, m -> new ArrayList<>()).add(new Mistake(article, gold, found));
    }

    Evaluation evaluation() {
        return new Evaluation(scores, mistakes);
    }
}
