package org.sukien.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import org.sukien.corpus.concordance.ConcordanceLine;
import org.sukien.corpus.concordance.LineVisitor;
import org.sukien.corpus.search.TextCuts;

/** Draws a concordance so that what was found stands in one column, by the columns that letters take on a terminal. */
final class KwicTable implements LineVisitor, Closeable {
    /** Most matches are no wider, so that a line fits. */
    private static final int MATCH = 16;

    private static final int LEAST = 10;
    /** A column of decomposed letters takes up to so many code units. */
    private static final int UNITS = 4;

    private final Writer out;
    private final int columns;
    private final boolean colour;

    /**
     * A concordance without any line.
     *
     * @param out closed with this
     * @param columns how many columns each side takes
     */
    KwicTable(Writer out, int columns, boolean colour) {
        this.out = out;
        this.columns = columns;
        this.colour = colour;
    }

    /** How many columns each side may take on a screen. */
    static int columns(int screen) {
        return Math.max(LEAST, (screen - MATCH) / 2);
    }

    /** How many code units surely fill so many columns. */
    static int units(int columns) {
        return columns > Integer.MAX_VALUE / UNITS ? columns : columns * UNITS;
    }

    @Override
    public boolean visit(ConcordanceLine line) throws IOException {
        String left = last(printable(line.left()), columns);
        String right = first(printable(line.right()), columns);
        out.write(" ".repeat(Math.max(0, columns - TextColumns.width(left))) + left);
        out.write(Style.MAIN.on(printable(line.match()), colour));
        out.write(right + "\n");
        return true;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** One line, with nothing that a terminal would obey; blanks stay as many as they are. */
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder();
        ConcordanceLine.flat(text).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
            if (!turns) {
                clean.appendCodePoint(type == Character.SURROGATE ? 0xfffd : c);
            }
        });
        return clean.toString();
    }

    /** The end of a text that fits, from a whole word on where one begins. */
    private static String last(String text, int columns) {
        int from = text.length();
        int used = 0;
        while (from > 0) {
            int next = TextCuts.boundaryBefore(text, from - 1);
            used += TextColumns.width(text.substring(next, from));
            if (used > columns) {
                break;
            }
            from = next;
        }
        return text.substring(from == 0 ? 0 : TextCuts.wordAfter(text, from, text.length()));
    }

    /** The beginning of a text that fits, up to a whole word where one ends. */
    private static String first(String text, int columns) {
        int to = 0;
        int used = 0;
        while (to < text.length()) {
            int next = TextCuts.boundaryAfter(text, to + 1);
            used += TextColumns.width(text.substring(to, next));
            if (used > columns) {
                break;
            }
            to = next;
        }
        return text.substring(0, to == text.length() ? to : TextCuts.wordBefore(text, to, 0));
    }
}
