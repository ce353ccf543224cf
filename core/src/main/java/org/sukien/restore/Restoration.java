package org.sukien.restore;

import java.util.List;
import java.util.Objects;

/**
 * A text with its diacritics put back: of "cong an tinh Thanh Hoa" the text "công an tỉnh Thanh Hóa" and five syllables.
 *
 * <p>Where the given text is in NFC, the new text is as long, and every offset means the same place in both. Immutable.
 *
 * @param text the text with diacritics, in NFC
 * @param syllables each word of the given text, in text order
 */
public record Restoration(String text, List<RestoredSyllable> syllables) {
    public Restoration {
        Objects.requireNonNull(text, "text");
        syllables = List.copyOf(syllables);
    }
}
