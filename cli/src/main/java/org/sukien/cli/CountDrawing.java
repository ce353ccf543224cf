package org.sukien.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sukien.corpus.statistics.CountTable;
import org.sukien.corpus.statistics.Counted;
import org.sukien.corpus.statistics.Dimension;
import org.sukien.corpus.statistics.TimeStep;

/**
 * Shows counts: a row each, or, for two dimensions on a terminal that is wide enough, the values of the second one as columns.
 */
final class CountDrawing {
    private static final int GAP = 2;
    private static final int LABEL = 24;

    private final CountTable table;
    private final Results results;

    CountDrawing(CountTable table, Results results) {
        this.table = table;
        this.results = results;
    }

    /** Writes them in the form that is asked for. */
    void write() {
        List<CountTable.Row> rows = first(results.top());
        List<String> notes = notes(rows.size());
        if (table.dimensions().isEmpty()) {
            DataTable whole = new DataTable(DataTable.Column.words("what"), DataTable.Column.number("count"));
            whole.row(table.counted().code(), table.total());
            results.write(whole, List.of());
            return;
        }
        if (results.isTable() && table.dimensions().size() == 2 && !rows.isEmpty()) {
            Set<String> heads = heads(rows);
            if (width(heads) <= results.columns()) {
                results.write(crossed(rows, heads), notes);
                return;
            }
        }
        List<DataTable.Column> columns = table.dimensions().stream()
                .map(dimension -> DataTable.Column.words(dimension.toString()))
                .collect(Collectors.toCollection(ArrayList::new));
        columns.add(DataTable.Column.number("count", table.counted().code()));
        DataTable list = new DataTable(columns);
        for (CountTable.Row row : rows) {
            List<Object> cells = new ArrayList<>(row.values());
            cells.add(row.count());
            list.row(cells);
        }
        results.write(list, notes);
    }

    /** The rows of the so many first values of the first dimension; all where that is time. */
    private List<CountTable.Row> first(int most) {
        boolean time = !table.dimensions().isEmpty()
                && table.dimensions().get(0).kind().step().isPresent();
        if (time && !results.words().hasMatchedOption("--top")) {
            return table.rows();
        }
        Set<String> kept = new LinkedHashSet<>();
        List<CountTable.Row> rows = new ArrayList<>();
        for (CountTable.Row row : table.rows()) {
            String value = row.values().get(0);
            if (kept.contains(value) || kept.size() < most) {
                kept.add(value);
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> notes(int shown) {
        List<String> notes = new ArrayList<>();
        if (table.total() == 0) {
            notes.add("nothing found");
            return notes;
        }
        if (results.isTable()) {
            String some = shown < table.rows().size()
                    ? "; " + Results.many(table.rows().size() - shown, "row") + " more"
                    : "";
            notes.add(Results.many(table.total(), table.counted())
                    + (table.counted() == Counted.ARTICLES ? "" : " in " + Results.many(table.articles(), "article"))
                    + some);
        }
        if (table.unplaced() > 0) {
            String names = table.dimensions().stream().map(Dimension::toString).collect(Collectors.joining(" or "));
            notes.add("in no row: " + table.unplaced() + " of " + Results.many(table.total(), table.counted())
                    + ", without " + names);
        }
        return notes;
    }

    private Set<String> heads(List<CountTable.Row> rows) {
        Optional<TimeStep> step = table.dimensions().get(1).kind().step();
        Set<String> heads =
                step.isPresent() ? new TreeSet<>(Comparator.comparing(step.get()::day)) : new LinkedHashSet<>();
        rows.forEach(row -> heads.add(TextColumns.clean(row.values().get(1))));
        return heads;
    }

    private static int width(Set<String> heads) {
        return LABEL
                + heads.stream().mapToInt(head -> GAP + TextColumns.width(head)).sum();
    }

    private DataTable crossed(List<CountTable.Row> rows, Set<String> heads) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.words(table.dimensions().get(0).toString()));
        heads.forEach(head -> columns.add(DataTable.Column.number(head)));
        Map<String, Map<String, Long>> byFirst = new LinkedHashMap<>();
        for (CountTable.Row row : rows) {
            byFirst.computeIfAbsent(row.values().get(0), unused -> new LinkedHashMap<>())
                    .put(TextColumns.clean(row.values().get(1)), row.count());
        }
        DataTable crossed = new DataTable(columns);
        byFirst.forEach((value, counts) -> {
            List<Object> cells = new ArrayList<>();
            cells.add(value);
            heads.forEach(head -> cells.add(counts.containsKey(head) ? counts.get(head) : ""));
            crossed.row(cells);
        });
        return crossed;
    }
}
