package org.sukien.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sukien.text.Span;

/**
 * Writes an article's text with its passages marked: a paragraph for each line that isn't blank. Passages may lie within
 * each other or overlap: where one ends within another, or a line ends within one, it is closed and begun anew without
 * its anchor. Work is linear in the text, the passages, and how deep they lie in each other. Not thread-safe.
 */
final class TextView {
    private final Html html;
    private final String text;
    private final String headline;
    private final List<Mark> open = new ArrayList<>();
    /** So many of the open passages are marked; the rest are when their first word is written. */
    private int marked;

    private boolean paragraph;

    private TextView(Html html, String text, String headline) {
        this.html = html;
        this.text = text;
        this.headline = headline;
    }

    /**
     * Writes a text.
     *
     * @param headline the line that is the article's headline; empty for none
     */
    static void write(Html html, String text, String headline, List<Passage> passages) {
        new TextView(html, text, headline).write(passages);
    }

    private void write(List<Passage> passages) {
        List<Passage> sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparing(Passage::span, Comparator.comparingInt(Span::start))
                .thenComparing(Passage::span, Comparator.comparingInt(Span::end).reversed()));
        int at = 0;
        for (Passage passage : sorted) {
            at = advance(at, passage.span().start());
            open.add(new Mark(passage));
        }
        advance(at, text.length());
        endParagraph();
    }

    /** Writes the text up to an offset, and ends the passages that end before it. */
    private int advance(int from, int to) {
        int at = from;
        do {
            int end = to;
            for (Mark mark : open) {
                end = Math.min(end, mark.passage.span().end());
            }
            lines(at, end);
            at = end;
        } while (close(at) && at < to);
        return at;
    }

    /** Ends all passages that end here; those that lie in them and go on are begun anew. */
    private boolean close(int at) {
        int first = 0;
        while (first < open.size() && open.get(first).passage.span().end() > at) {
            first++;
        }
        if (first == open.size()) {
            return false;
        }
        List<Mark> after = List.copyOf(open.subList(first, open.size()));
        endMarks(first);
        open.subList(first, open.size()).clear();
        for (Mark mark : after) {
            if (mark.passage.span().end() > at) {
                open.add(mark);
            }
        }
        return true;
    }

    private void endMarks(int left) {
        for (; marked > left; marked--) {
            html.raw("</mark>");
        }
    }

    private void lines(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && text.charAt(end) != '\n') {
                end++;
            }
            words(at, end);
            if (end < to) {
                endParagraph();
                end++;
            }
            at = end;
        }
    }

    private void words(int from, int to) {
        if (from == to || !paragraph && text.substring(from, to).isBlank()) {
            return;
        }
        if (!paragraph) {
            paragraph = true;
            html.raw(isHeadline(from) ? "<p class=\"headline\">" : "<p>");
        }
        for (; marked < open.size(); marked++) {
            open.get(marked).write(html);
        }
        if (open.isEmpty()) {
            html.text(text, from, to);
        } else {
            html.raw("<a href=\"#").attribute(open.get(open.size() - 1).passage.target());
            html.raw("\">").text(text, from, to).raw("</a>");
        }
    }

    private boolean isHeadline(int from) {
        int end = from + headline.length();
        return !headline.isEmpty()
                && text.startsWith(headline, from)
                && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    }

    private void endParagraph() {
        if (paragraph) {
            endMarks(0);
            html.raw("</p>\n");
            paragraph = false;
        }
    }

    /** A passage that has begun. */
    private static final class Mark {
        private final Passage passage;
        private boolean written;

        private Mark(Passage passage) {
            this.passage = passage;
        }

        /** The first time with its anchor and its badge, from then on as more of the same. */
        private void write(Html html) {
            html.raw("<mark class=\"").attribute(passage.look());
            if (written) {
                html.raw(" more\">");
                return;
            }
            written = true;
            html.raw("\" id=\"").attribute(passage.id()).raw("\" title=\"").attribute(passage.title());
            if (!passage.badge().isEmpty()) {
                html.raw("\" data-k=\"").attribute(passage.badge());
            }
            html.raw("\">");
        }
    }
}
