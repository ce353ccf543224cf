package org.sukien.lucene;

import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.sukien.text.Syllable;
import org.sukien.text.ToneStyle;

/**
 * Adds to each syllable that is written with y and with i its other spelling, at the same position: "kỹ thuật" becomes
 * {@code kỹ kĩ(0) thuật}, "kĩ" becomes {@code kĩ kỹ(0)}, where (0) is the position increment. "ý", "thi" and "thuý", which
 * have one spelling, stay alone.
 *
 * <p>Terms are read in small letters and composed form, as {@link VietnameseAnalyzer} has them; in a term of several
 * syllables with spaces between, all change at once: "lý kỳ" and "lí kì". The added term has all attributes of the first.
 * Used for an index or for queries; for both it does nothing more. Source: {@link Syllable#variant}. Like every token filter, one is
 * used by one thread at a time. Known weakness: names have but one right spelling, and get both, so "Sĩ" finds "Sỹ".
 */
public final class VietnameseSpellingFilter extends SecondFormFilter {
    /** The least and most letters of a syllable that is spelt both ways: "kỹ", "quý". */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 3;
    private static final CharArrayMap<char[]> VARIANTS = variants();

    /** A filter over a stream. */
    public VietnameseSpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    boolean hasSecondForm() {
        return respell(false);
    }

    @Override
    void makeSecondForm() {
        respell(true);
    }

    /** Whether a syllable of the term has another spelling; writes it if told to. */
    private boolean respell(boolean write) {
        char[] letters = term.buffer();
        boolean found = false;
        int start = 0;
        while (start < term.length()) {
            int end = start;
            while (end < term.length() && letters[end] != ' ') {
                end++;
            }
            int length = end - start;
            char[] variant = length < SHORTEST || length > LONGEST ? null : VARIANTS.get(letters, start, length);
            if (variant != null) {
                found = true;
                if (write) {
                    System.arraycopy(variant, 0, letters, start, length);
                }
            }
            start = end + 1;
        }
        return found;
    }

    private static CharArrayMap<char[]> variants() {
        CharArrayMap<char[]> variants = new CharArrayMap<>(256, false);
        Syllable.all()
                .forEach(syllable -> syllable.variant()
                        .ifPresent(other -> variants.put(
                                syllable.spell(ToneStyle.OLD),
                                other.spell(ToneStyle.OLD).toCharArray())));
        return CharArrayMap.unmodifiableMap(variants);
    }
}
