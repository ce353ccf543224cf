package org.sukien.text;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * The syllables that are written with i by the schoolbooks' rule and with y by custom: "kĩ" and "kỹ", "quí" and "quý".
 * "y" alone, as in "ý" and "y tế", is never written with i.
 *
 * <p>Sources: Quyết định 1989/QĐ-BGDĐT, Art. 9 (i after an onset, where neither glide nor coda stands; proper names as they
 * are); the onsets that custom writes with y, and qu, as counted in news 2003-2024.
 */
final class SpellingVariants {
    private static final Set<String> ONSETS = Set.of("h", "k", "l", "m", "ph", "s", "t", "v");
    private static final int Y = CharTable.code('y');
    private static final int LONGEST = 7;

    private SpellingVariants() {}

    /** The same syllable with the other letter, where that is well-formed and the same word. */
    static Optional<Syllable> other(Syllable syllable) {
        String nucleus = syllable.nucleus();
        boolean written = nucleus.equals("i") || nucleus.equals("y");
        boolean open = ONSETS.contains(syllable.onset())
                && syllable.glide().isEmpty()
                && syllable.coda().isEmpty();
        if (!written || !open && !syllable.onset().equals("q")) {
            return Optional.empty();
        }
        return Syllable.of(
                syllable.onset(), syllable.glide(), nucleus.equals("y") ? "i" : "y", syllable.coda(), syllable.tone());
    }

    /** Writes i for y in every word of a text in small letters that is spelt both ways, save where it is kept. */
    static void unify(char[] text, BitSet kept) {
        for (int i = 0; i < text.length; i++) {
            if (CharTable.code(text[i]) == Y && !kept.get(i)) {
                unifyAt(text, i);
            }
        }
    }

    private static void unifyAt(char[] text, int y) {
        int start = y;
        while (start > 0 && isWord(text[start - 1])) {
            start--;
        }
        int end = y + 1;
        while (end < text.length && isWord(text[end])) {
            end++;
        }
        if (end - start > LONGEST) {
            return;
        }
        Optional<Syllable> syllable = Syllable.tryParse(new String(text, start, end - start));
        if (syllable.isPresent()
                && syllable.get().nucleus().equals("y")
                && other(syllable.get()).isPresent()) {
            text[y] = Letters.withTone('i', CharTable.tone(text[y]));
        }
    }

    private static boolean isWord(char c) {
        int kind = CharTable.kind(c);
        return kind == CharTable.LETTER || kind == CharTable.DIGIT;
    }
}
