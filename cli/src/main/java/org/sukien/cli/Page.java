package org.sukien.cli;

import java.util.List;

/**
 * Lines of a table with a label, a cell that is kept whole and a cell that is wrapped, none wider than the page. Not
 * thread-safe.
 *
 * <pre>
 *   who        Đại tá Lục Văn Khoát       Phó Giám đốc, Công an tỉnh Yên Bái
 *              Giàng A Sếnh               Phó Bí thư, Tỉnh đoàn Yên Bái
 * </pre>
 */
final class Page {
    static final int INDENT = 2;
    /** Where the first cell begins. */
    static final int MARGIN = 13;

    private final StringBuilder lines = new StringBuilder();
    private final int columns;
    private final boolean colour;
    private String label = "";

    Page(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /** How many columns lie right of the labels. */
    int room() {
        return columns - MARGIN;
    }

    /** The next row bears this label. */
    void label(String words) {
        label = words;
    }

    /** A row with two cells; the second one starts at the same column wherever {@code first} is the same. */
    void row(String left, Style style, int first, String right) {
        if (first + 12 > room()) {
            cells(left, style, 0, "");
            if (!right.isEmpty()) {
                cells("", style, 2, right);
            }
        } else if (TextColumns.width(left) > first) {
            cells(left, style, first, "");
            cells("", style, first, right);
        } else {
            cells(left, style, first, right);
        }
    }

    private void cells(String left, Style style, int first, String right) {
        boolean fits = TextColumns.width(left) <= room();
        List<String> whole = fits ? List.of(left) : TextColumns.wrap(left, room());
        for (int i = 0; i < whole.size() - 1; i++) {
            margin();
            lines.append(style.on(whole.get(i), colour)).append('\n');
        }
        margin();
        String last = whole.get(whole.size() - 1);
        if (right.isEmpty()) {
            lines.append(style.on(last, colour)).append('\n');
            return;
        }
        lines.append(style.on(last, colour)).append(" ".repeat(Math.max(0, first - TextColumns.width(last))));
        List<String> wrapped = TextColumns.wrap(right, room() - first);
        lines.append(wrapped.get(0)).append('\n');
        for (String line : wrapped.subList(1, wrapped.size())) {
            lines.append(" ".repeat(MARGIN + first)).append(line).append('\n');
        }
    }

    /** A row with one cell that is wrapped. */
    void row(String words) {
        for (String line : TextColumns.wrap(words, room())) {
            margin();
            lines.append(line).append('\n');
        }
    }

    /** A line from edge to edge. */
    void line(String words, Style style) {
        for (String line : TextColumns.wrap(words, columns)) {
            lines.append(style.on(line, colour)).append('\n');
        }
    }

    /** A rule from edge to edge with a name in it. */
    void rule(String name) {
        String shown = TextColumns.wrap(name, Math.max(8, columns - 8)).get(0);
        int rest = Math.max(2, columns - 4 - TextColumns.width(shown));
        lines.append(Style.FAINT.on("── ", colour))
                .append(shown)
                .append(Style.FAINT.on(" " + "─".repeat(rest), colour))
                .append('\n');
    }

    void gap() {
        lines.append('\n');
    }

    private void margin() {
        lines.append(" ".repeat(INDENT))
                .append(Style.LABEL.on(label, colour))
                .append(" ".repeat(MARGIN - INDENT - label.length()));
        label = "";
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
