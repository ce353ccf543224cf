package org.sukien.corpus.search;

import java.util.List;
import org.sukien.text.Span;

/**
 * A part of an article around what was found: a sentence, or as much of one as fits. Immutable and thread-safe.
 *
 * @param span half-open, UTF-16, into the article's text
 * @param text that slice
 * @param highlights what was found in it, half-open, UTF-16, into the article's text, in text order, without overlap
 * @param cutBefore whether the sentence began before it
 * @param cutAfter whether the sentence goes on behind it
 */
public record Passage(Span span, String text, List<Span> highlights, boolean cutBefore, boolean cutAfter) {
    public Passage {
        highlights = List.copyOf(highlights);
    }
}
