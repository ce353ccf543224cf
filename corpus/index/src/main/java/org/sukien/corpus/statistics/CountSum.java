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
    /** The rows in which what is known by its identity has been counted; null where each counts. */
    private final Map<String, Set<List<Integer>>> known;

    private long total;
    private long placed;

    /** @param once whether what is known by its identity counts once in each row */
    CountSum(List<Dimension> dimensions, boolean once) {
        this.dimensions = dimensions;
        dimensions.forEach(dimension -> labels.add(new Labels(dimension.kind().isName())));
        known = once ? new HashMap<>() : null;
    }

    void add(Observation observation) throws IOException {
        List<List<Integer>> rows = rows(observation);
        if (known == null || observation.identity().isEmpty()) {
            total += observation.times();
            placed += rows.isEmpty() ? 0 : observation.times();
            rows.forEach(row -> add(row, observation.times()));
            return;
        }
        String identity = observation.identity().get();
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

    /** Every combination of an observation's values. */
    private List<List<Integer>> rows(Observation observation) throws IOException {
        List<List<Integer>> rows = List.of(List.of());
        for (int i = 0; i < dimensions.size() && !rows.isEmpty(); i++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (int number : numbers(i, observation)) {
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

    /** Each value once, however often it comes. */
    private List<Integer> numbers(int dimension, Observation observation) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (String value : observation.values(dimensions.get(dimension))) {
            int number = labels.get(dimension).number(value, observation.times());
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    long total() {
        return total;
    }

    /** How many observations are in no row. */
    long unplaced() {
        return total - placed;
    }

    List<CountTable.Row> rows() {
        return dimensions.isEmpty() ? List.of() : new RowOrder(dimensions, labels, counts).rows();
    }
}
