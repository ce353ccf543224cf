package org.sukien.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sukien.text.Span;

/** Reads plain text: one pass over its lines, a closer look at the first and the last of them. */
final class PlainTextReader {
    private PlainTextReader() {}

    static Reading read(String text) {
        List<Span> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int from = at;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new Span(from, to));
            }
            at = end + 1;
        }
        boolean titled = lines.size() > 1 && lines.get(0).end() - lines.get(0).start() <= 200;
        List<Block> blocks = new ArrayList<>(lines.size());
        for (Span line : lines) {
            blocks.add(new Block(line, titled && blocks.isEmpty() ? BlockRole.TITLE : BlockRole.BODY));
        }
        Optional<Span> title = titled ? Optional.of(lines.get(0)) : Optional.empty();
        return new Reading(text, false, title, Optional.empty(), Optional.empty(), Optional.empty(), blocks);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }
}
