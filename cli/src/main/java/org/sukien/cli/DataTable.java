package org.sukien.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sukien.export.CsvTable;

/**
 * Rows that a command has counted, for a person, as CSV or as JSON Lines. Numbers with a fraction are shown with two digits
 * behind the point, and written with six. Not thread-safe.
 */
final class DataTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<Column> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param key its name in JSON and CSV
     * @param title its head for a person
     * @param number whether it holds numbers, which stand on the right
     */
    record Column(String key, String title, boolean number) {
        static Column words(String key) {
            return new Column(key, key, false);
        }

        static Column number(String key) {
            return new Column(key, key, true);
        }

        static Column number(String key, String title) {
            return new Column(key, title, true);
        }
    }

    DataTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    DataTable(Column... columns) {
        this(List.of(columns));
    }

    /** Adds a row: strings, booleans, whole numbers, doubles, and optional ones; an infinite double is absent. */
    void row(List<?> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(cells.stream().map(DataTable::plain).toList());
    }

    void row(Object... cells) {
        row(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private static Object plain(Object cell) {
        Object one = cell instanceof Optional<?> optional ? optional.orElse(null) : cell;
        if (one instanceof Double number) {
            return number.isInfinite() || number.isNaN()
                    ? ""
                    : BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN);
        }
        return one == null ? "" : one;
    }

    /** For a person: no line wider than so many columns, cells that are too wide on several lines. */
    void draw(Writer out, int width, boolean colour) throws IOException {
        int[] widths = widths(width);
        List<String> heads = columns.stream().map(Column::title).toList();
        line(heads, widths, out, Style.LABEL, colour);
        for (List<Object> row : rows) {
            line(row.stream().map(DataTable::shown).toList(), widths, out, null, colour);
        }
    }

    private static String shown(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
        }
        if (cell instanceof Boolean flag) {
            return flag ? "yes" : "";
        }
        return TextColumns.clean(cell.toString());
    }

    private void line(List<String> cells, int[] widths, Writer out, Style style, boolean colour) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = TextColumns.wrap(cells.get(i), widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int k = 0; k < height; k++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = k < wrapped.get(i).size() ? wrapped.get(i).get(k) : "";
                String blanks = " ".repeat(Math.max(0, widths[i] - TextColumns.width(cell)));
                line.append(columns.get(i).number() ? blanks + cell : cell + blanks)
                        .append(" ".repeat(GAP));
            }
            String whole = line.toString().stripTrailing();
            out.write((style == null ? whole : style.on(whole, colour)) + "\n");
        }
    }

    /** Each column's natural width, but words so narrow that a line fits. */
    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(1, TextColumns.width(columns.get(i).title()));
            for (List<Object> row : rows) {
                widths[i] = Math.max(widths[i], TextColumns.width(shown(row.get(i))));
            }
        }
        int cap = width;
        while (cap > NARROWEST && sum(widths, cap) > width) {
            cap--;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).number() ? widths[i] : Math.min(widths[i], cap);
        }
        return widths;
    }

    private int sum(int[] widths, int cap) {
        int sum = (widths.length - 1) * GAP;
        for (int i = 0; i < widths.length; i++) {
            sum += columns.get(i).number() ? widths[i] : Math.min(widths[i], cap);
        }
        return sum;
    }

    /** As CSV with a header; closes the writer. */
    void csv(Writer out) throws IOException {
        try (CsvTable table =
                new CsvTable(out, columns.stream().map(Column::key).toArray(String[]::new))) {
            for (List<Object> row : rows) {
                for (Object cell : row) {
                    if (cell instanceof String words) {
                        table.words(words);
                    } else {
                        table.value(cell instanceof BigDecimal number ? number.toPlainString() : cell);
                    }
                }
                table.end();
            }
        }
    }

    /** As JSON Lines; what is absent is left out. */
    void json(Writer out) throws IOException {
        JsonLines lines = new JsonLines(out);
        for (List<Object> row : rows) {
            lines.write(json -> {
                for (int i = 0; i < row.size(); i++) {
                    Object cell = row.get(i);
                    String key = columns.get(i).key();
                    if (cell instanceof BigDecimal number) {
                        json.writeFieldName(key);
                        json.writeNumber(number.stripTrailingZeros().toPlainString());
                    } else if (cell instanceof Boolean flag) {
                        json.writeBooleanField(key, flag);
                    } else if (cell instanceof Number number) {
                        json.writeNumberField(key, number.longValue());
                    } else if (!cell.toString().isEmpty()) {
                        json.writeStringField(key, cell.toString());
                    }
                }
            });
        }
        lines.flush();
    }
}
