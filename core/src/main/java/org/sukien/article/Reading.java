package org.sukien.article;

import java.util.List;
import java.util.Optional;
import org.sukien.text.Span;

/**
 * What a reader found in one text.
 *
 * @param text the article's text
 * @param html true where the text was taken out of a page
 * @param title where the headline stands in the text
 * @param author the by-line
 * @param outlet who published it, as the text states it
 * @param published when it came out, as the text states it
 * @param blocks in text order, not overlapping, covering everything that is not blank
 */
record Reading(
        String text,
        boolean html,
        Optional<Span> title,
        Optional<String> author,
        Optional<String> outlet,
        Optional<PublicationDate> published,
        List<Block> blocks) {
    Reading {
        blocks = List.copyOf(blocks);
    }
}
