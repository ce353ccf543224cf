package org.sukien.article;

import java.util.Objects;
import org.sukien.text.Span;

/**
 * A stretch of an article's text with one purpose: a paragraph, the headline, a caption. In {@code "Cầu mới\n\nSáng 7/4,
 * xã khánh thành cầu."} the first block is {@code [0,7) TITLE}. A sentence never crosses a block's edge.
 *
 * @param span half-open, UTF-16 code units, into the text as it was given; never begins or ends with blank space
 * @param role what the block is for
 */
public record Block(Span span, BlockRole role) {
    public Block {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(role, "role");
    }
}
