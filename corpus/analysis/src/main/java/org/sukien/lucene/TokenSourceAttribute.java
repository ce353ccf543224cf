package org.sukien.lucene;

import org.apache.lucene.util.Attribute;
import org.sukien.text.NormalizedText;

/**
 * Where a term comes from: its whole text, punctuation included, and its place there. {@link VietnameseTokenizer} sets it
 * where a {@link VietnameseSegmentationFilter} asks for it, because words are found by more than terms tell. Not meant for
 * an index.
 */
public interface TokenSourceAttribute extends Attribute {
    /** Sets both. */
    void set(NormalizedText text, int start);

    /** The whole text; null where no tokenizer set it. */
    NormalizedText text();

    /** The term's first UTF-16 code unit in the view of the text; -1 where no tokenizer set it. */
    int start();
}
