package org.sukien.corpus.concordance;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * A place that was found, in its context. The three texts are slices of the article's, side by side, with its line breaks and
 * tabs; {@link #flat} makes them spaces. Immutable and thread-safe.
 *
 * @param article the article's id
 * @param published ISO day, month or year of publication
 * @param outlet who published it
 * @param title its headline
 * @param span what was found, half-open, UTF-16, into the article's text
 * @param left what stands before it; begins with a whole word where one is near
 * @param match what was found
 * @param right what stands behind it; ends with a whole word where one is near
 */
public record ConcordanceLine(
        String article,
        Optional<String> published,
        Optional<String> outlet,
        Optional<String> title,
        Span span,
        String left,
        String match,
        String right) {
    /** The same text with a space for each line break, tab, other blank and control character: as many code units. */
    public static String flat(String text) {
        StringBuilder flat = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c))) {
                if (flat == null) {
                    flat = new StringBuilder(text);
                }
                flat.setCharAt(i, ' ');
            }
        }
        return flat == null ? text : flat.toString();
    }
}
