package org.sukien.cli;

import java.util.List;
import java.util.Locale;
import org.sukien.explain.Candidate;
import org.sukien.explain.Defeat;
import org.sukien.explain.Explanation;

/**
 * Draws an article's proposals under its text, a line each: heavy for what was kept, dotted for what lost.
 *
 * <pre>
 * Công an quận 5 họp.
 * ━━━━━━━━━━━━━━ unit.headed 70: police
 *         ┄┄┄┄┄┄ place.typed 50: district, lost by weight to unit.headed 70
 * </pre>
 *
 * <p>A line's label stands right of it, or left of it where there is no room. Not thread-safe.
 */
final class ExplanationDrawing {
    private static final String KEPT = "━";
    private static final String REFUSED = "┄";
    private static final String GOES_ON = "…";

    private final Explanation explanation;
    private final int columns;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();
    private final List<TextLine> lines;

    ExplanationDrawing(Explanation explanation, int columns, boolean colour) {
        this.explanation = explanation;
        this.columns = columns;
        this.colour = colour;
        lines = TextLine.of(explanation, columns);
    }

    /** All lines of the text, an empty one at the end. */
    String whole() {
        return drawn(true);
    }

    /** Only the lines that have something drawn under them. */
    String marked() {
        return drawn(false);
    }

    private String drawn(boolean all) {
        out.setLength(0);
        Page head = new Page(columns, colour);
        head.rule(TextColumns.clean(explanation.id().or(explanation::source).orElse("-")));
        out.append(head);
        List<Candidate> candidates = explanation.candidates();
        int from = 0;
        for (TextLine line : lines) {
            // in text order, so that a line's candidates begin no earlier than with the first that reaches it
            while (from < candidates.size() && candidates.get(from).end() <= line.first()) {
                from++;
            }
            boolean marked = from < candidates.size() && candidates.get(from).first() < line.end();
            if (marked || all) {
                out.append(Style.TITLE.on(line.text(), colour)).append('\n');
            }
            for (int i = from; i < candidates.size() && candidates.get(i).first() < line.end(); i++) {
                if (candidates.get(i).end() > line.first()) {
                    draw(line, candidates.get(i));
                }
            }
        }
        return out.append('\n').toString();
    }

    private void draw(TextLine line, Candidate candidate) {
        int from = candidate.first() <= line.first() ? 0 : line.column(candidate.first());
        boolean ends = candidate.end() <= line.end();
        int to = ends ? line.endColumn(candidate.end() - 1) : TextColumns.width(line.text());
        Style style = candidate.isKept() ? Style.LABEL : Style.FAINT;
        String bar = style.on((candidate.isKept() ? KEPT : REFUSED).repeat(Math.max(1, to - from)), colour);
        String label = ends ? label(candidate) : GOES_ON;
        int width = TextColumns.width(label);
        if (to + 1 + width > columns && from > width) {
            out.append(" ".repeat(from - width - 1)).append(label).append(' ').append(bar);
        } else {
            out.append(" ".repeat(from)).append(bar).append(' ').append(label);
        }
        out.append('\n');
    }

    private static String label(Candidate candidate) {
        String value = TextColumns.clean(MentionValue.of(candidate.mention()));
        String label = named(candidate) + (value.isEmpty() ? "" : ": " + value);
        return candidate.defeat().map(defeat -> label + ", " + lost(defeat)).orElse(label);
    }

    private static String lost(Defeat defeat) {
        return "lost by " + defeat.by().name().toLowerCase(Locale.ROOT) + " to " + named(defeat.winner());
    }

    private static String named(Candidate candidate) {
        return candidate.mention().rule() + " " + candidate.weight();
    }
}
