package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts by the values of dimensions, as they grow. Not thread-safe. */
final class CountSum {
    private final List<Dimension> dimensions;
    private final List<Labels> labels = new ArrayList<>();
    private final Map<List<Integer>, long[]> counts = new HashMap<>();
    /** The rows in which each known thing has been counted; null where things count each time. */
    private final Map<String, Set<List<Integer>>> known;

    private long total;
    private long placed;

    /** @param once whether what is known by its identity counts once in each row */
    CountSum(List<Dimension> dimensions, boolean once) {
        this.dimensions = dimensions;
        dimensions.forEach(dimension -> labels.add(new Labels(dimension.kind().isName())));
        known = once ? new HashMap<>() : null;
    }

    void add(Thing thing) throws IOException {
        List<List<Integer>> rows = rows(thing);
        if (known == null || thing.identity().isEmpty()) {
            total += thing.times();
            placed += rows.isEmpty() ? 0 : thing.times();
            rows.forEach(row -> add(row, thing.times()));
            return;
        }
        String identity = thing.identity().get();
        if (!known.containsKey(identity)) {
            known.put(identity, new HashSet<>(2));
            total++;
        }
        Set<List<Integer>> before = known.get(identity);
        placed += before.isEmpty() && !rows.isEmpty() ? 1 : 0;
        for (List<Integer> row : rows) {
            if (before.add(row)) {
                add(row, 1);
            }
        }
    }

    private void add(List<Integer> row, long times) {
        counts.computeIfAbsent(row, unused -> new long[1])[0] += times;
    }

    /** Every combination of a thing's values. */
    private List<List<Integer>> rows(Thing thing) throws IOException {
        List<List<Integer>> rows = List.of(List.of());
        for (int i = 0; i < dimensions.size() && !rows.isEmpty(); i++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (int number : numbers(i, thing)) {
                for (List<Integer> row : rows) {
                    List<Integer> one = new ArrayList<>(row);
                    one.add(number);
                    longer.add(one);
                }
            }
            rows = longer;
        }
        return rows;
    }

    /** Each value once, however often the thing has it. */
    private List<Integer> numbers(int dimension, Thing thing) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (String value : thing.values(dimensions.get(dimension))) {
            int number = labels.get(dimension).number(value, thing.times());
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    long total() {
        return total;
    }

    /** How many things are in no row. */
    long unplaced() {
        return total - placed;
    }

    List<CountTable.Row> rows() {
        return dimensions.isEmpty() ? List.of() : new RowOrder(dimensions, labels, counts).rows();
    }
}
