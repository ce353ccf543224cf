package org.sukien.cli;

import java.util.List;
import org.sukien.corpus.search.QuerySyntaxException;
import org.sukien.corpus.search.TextCuts;

/**
 * Points at the place where a query is wrong:
 *
 * <pre>
 * sukien: query: expected a word after ":" here
 *   person: AND rank:đại-tá
 *           ^
 * </pre>
 */
final class QueryPointer {
    private static final String INDENT = "  ";
    private static final int EDGE = 10;

    private QueryPointer() {}

    /** The three lines; of a query that is too long the part around the place. */
    static List<String> lines(QuerySyntaxException fault, int columns) {
        String query = fault.query();
        int room = Math.max(2 * EDGE, columns - INDENT.length() - 2);
        int from = 0;
        while (TextColumns.width(query.substring(from, fault.place())) > room - EDGE) {
            from = TextCuts.boundaryAfter(query, from + 1);
        }
        int to = query.length();
        while (to > fault.place() && TextColumns.width(query.substring(from, to)) > room) {
            to = TextCuts.boundaryBefore(query, to - 1);
        }
        String before = (from > 0 ? "…" : "") + flat(query.substring(from, fault.place()));
        String after = flat(query.substring(fault.place(), to)) + (to < query.length() ? "…" : "");
        return List.of(
                "sukien: query: " + fault.getMessage(),
                INDENT + before + after,
                INDENT + " ".repeat(TextColumns.width(before)) + "^");
    }

    /** Each character that a terminal would obey is a blank, so that the place stays where it is. */
    private static String flat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> flat.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c));
        return flat.toString();
    }
}
