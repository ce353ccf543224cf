package org.sukien.cli;

import java.util.ArrayList;
import java.util.List;
import org.sukien.explain.Candidate;
import org.sukien.explain.Explanation;
import org.sukien.text.Span;

/**
 * A line of an article's text as it is shown, and the column in which each of its tokens stands. Lines break where the text
 * does, and where they would grow too wide: between proposals rather than inside one. Immutable.
 */
final class TextLine {
    private final int first;
    private final int[] columns;
    private final int[] ends;
    private final String text;

    private TextLine(Explanation explanation, int first, int end) {
        this.first = first;
        columns = new int[end - first];
        ends = new int[end - first];
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (int i = first; i < end; i++) {
            String gap = i == first ? "" : gap(explanation, i);
            String token = token(explanation, i);
            line.append(gap).append(token);
            columns[i - first] = width + gap.length();
            width += gap.length() + TextColumns.width(token);
            ends[i - first] = width;
        }
        text = line.toString();
    }

    /** The lines of a text, none wider than so many columns unless a single token is. */
    static List<TextLine> of(Explanation explanation, int columns) {
        List<TextLine> lines = new ArrayList<>();
        boolean[] inside = inside(explanation);
        int size = explanation.tokens().size();
        int first = 0;
        int width = 0;
        int good = 0;
        for (int i = 0; i < size; i++) {
            String gap = i == first ? "" : gap(explanation, i);
            int needed = gap.length() + TextColumns.width(token(explanation, i));
            boolean full = i > first && width + needed > columns;
            if (full || i > first && breaks(explanation, i)) {
                int end = full && good > first ? good : i;
                lines.add(new TextLine(explanation, first, end));
                first = end;
                i = end;
                width = TextColumns.width(token(explanation, i));
                good = first;
                continue;
            }
            if (!gap.isEmpty() && !inside[i] && width > columns / 2) {
                good = i;
            }
            width += needed;
        }
        if (first < size) {
            lines.add(new TextLine(explanation, first, size));
        }
        return lines;
    }

    /** Which tokens go on with a proposal. */
    private static boolean[] inside(Explanation explanation) {
        boolean[] inside = new boolean[explanation.tokens().size()];
        for (Candidate candidate : explanation.candidates()) {
            for (int i = candidate.first() + 1; i < candidate.end(); i++) {
                inside[i] = true;
            }
        }
        return inside;
    }

    private static String token(Explanation explanation, int token) {
        return TextColumns.clean(explanation.tokens().get(token).of(explanation.text()));
    }

    /** What is shown between a token and the one before. */
    private static String gap(Explanation explanation, int token) {
        return before(explanation, token).isEmpty() ? "" : " ";
    }

    private static boolean breaks(Explanation explanation, int token) {
        return before(explanation, token).indexOf('\n') >= 0;
    }

    private static String before(Explanation explanation, int token) {
        Span last = explanation.tokens().get(token - 1);
        return explanation
                .text()
                .substring(last.end(), explanation.tokens().get(token).start());
    }

    String text() {
        return text;
    }

    /** Its first token. */
    int first() {
        return first;
    }

    /** The token after its last. */
    int end() {
        return first + columns.length;
    }

    int column(int token) {
        return columns[token - first];
    }

    int endColumn(int token) {
        return ends[token - first];
    }
}
