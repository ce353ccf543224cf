package org.sukien.corpus.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sukien.text.DictionaryOrder;

/**
 * Puts counts into rows: at each dimension times in their order, other values by the sum of their counts within what stands
 * left of them, the greatest first, of equals in the order of the dictionary.
 */
final class RowOrder {
    private final List<Dimension> dimensions;
    private final List<Labels> labels;
    private final Map<List<Integer>, long[]> counts;
    /** Of each beginning of a row the sum of all rows that begin so. */
    private final Map<List<Integer>, Long> sums = new HashMap<>();
    /** By dimension and number the spelling shown. */
    private final List<List<String>> shown = new ArrayList<>();
    /** By dimension how numbers stand in time or, by their spelling, in the dictionary. */
    private final List<Comparator<Integer>> byValue = new ArrayList<>();

    RowOrder(List<Dimension> dimensions, List<Labels> labels, Map<List<Integer>, long[]> counts) {
        this.dimensions = dimensions;
        this.labels = labels;
        this.counts = counts;
    }

    List<CountTable.Row> rows() {
        for (Labels ofDimension : labels) {
            List<String> names = IntStream.range(0, ofDimension.size())
                    .mapToObj(ofDimension::label)
                    .toList();
            shown.add(names);
            Optional<TimeStep> step = dimensions.get(byValue.size()).kind().step();
            byValue.add(
                    step.isPresent()
                            ? Comparator.comparing(
                                    names.stream().map(step.get()::day).toList()::get)
                            : Comparator.comparing(
                                    names.stream().map(DictionaryOrder::key).toList()::get));
        }
        counts.forEach((key, count) -> {
            for (int end = 1; end <= key.size(); end++) {
                sums.merge(List.copyOf(key.subList(0, end)), count[0], Long::sum);
            }
        });
        List<List<Integer>> sorted = new ArrayList<>(counts.keySet());
        sorted.sort(order());
        List<CountTable.Row> rows = new ArrayList<>(sorted.size());
        for (List<Integer> key : sorted) {
            List<String> values = new ArrayList<>(key.size());
            for (int i = 0; i < key.size(); i++) {
                values.add(shown.get(i).get(key.get(i)));
            }
            rows.add(new CountTable.Row(values, counts.get(key)[0]));
        }
        return rows;
    }

    private Comparator<List<Integer>> order() {
        return (one, other) -> {
            for (int i = 0; i < one.size(); i++) {
                int way = compare(i, one, other);
                if (way != 0) {
                    return way;
                }
            }
            return 0;
        };
    }

    private int compare(int dimension, List<Integer> one, List<Integer> other) {
        int left = one.get(dimension);
        int right = other.get(dimension);
        if (left == right) {
            return 0;
        }
        boolean time = dimensions.get(dimension).kind().step().isPresent();
        int bySum = time
                ? 0
                : Long.compare(sums.get(other.subList(0, dimension + 1)), sums.get(one.subList(0, dimension + 1)));
        return bySum != 0 ? bySum : byValue.get(dimension).compare(left, right);
    }
}
