package org.sukien.text;

/**
 * {@link NormalizationStep#INVISIBLE}. A run of invisible characters is removed if both its neighbours are characters that
 * have no use for it: those of Latin, Greek and Cyrillic text, and the edges of the text. Beside emoji and scripts in which
 * joiners and zero-width spaces tell how a word is written or broken it stays; so it does inside what would otherwise
 * become an HTML entity.
 */
final class InvisibleStep {
    private static final int NO_ENTITY = -1;

    private final char[] text;
    private final int length;
    /** Up to where {@link #isPlainAfter} has looked, and what it found. */
    private int seen;

    private boolean plainAfter;

    private InvisibleStep(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    static void run(Rewriting r) {
        new InvisibleStep(r.text, r.length).remove(r);
        r.finish();
    }

    private void remove(Rewriting r) {
        int sinceAmpersand = NO_ENTITY;
        boolean plainBefore = true;
        int at = 0;
        while (at < length) {
            char c = text[at];
            if (!isInvisible(c)) {
                sinceAmpersand = after(sinceAmpersand, c);
                plainBefore = isPlain(at) && (plainBefore || !ComposeStep.joins(c));
                at++;
                continue;
            }
            int end = at + 1;
            while (end < length && isInvisible(text[end])) {
                end++;
            }
            if (sinceAmpersand == NO_ENTITY && plainBefore && isPlainAfter(end)) {
                r.replace(at, end, "", NormalizationStep.INVISIBLE);
            }
            at = end;
        }
    }

    /** How many characters ago an "&amp;" stood, if all since could belong to an entity. */
    private static int after(int sinceAmpersand, char c) {
        if (c == '&') {
            return 0;
        }
        return sinceAmpersand != NO_ENTITY && sinceAmpersand < HtmlEntities.LONGEST && EntityStep.isName(c)
                ? sinceAmpersand + 1
                : NO_ENTITY;
    }

    /** Looks at the next character, and past marks that may yet come to stand elsewhere. */
    private boolean isPlainAfter(int at) {
        if (at >= seen) {
            seen = at;
            while (seen < length && (isInvisible(text[seen]) || (isPlain(seen) && ComposeStep.joins(text[seen])))) {
                seen++;
            }
            plainAfter = seen == length || isPlain(seen);
        }
        return plainAfter;
    }

    private boolean isPlain(int at) {
        char c = text[at];
        return c < 0x590
                || (c >= 0x1E00 && c < 0x2190)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || c == LookAlikes.MATHEMATICAL
                || (Character.isLowSurrogate(c) && at > 0 && text[at - 1] == LookAlikes.MATHEMATICAL);
    }

    private static boolean isInvisible(char c) {
        return (Suspects.of(c) & Suspects.INVISIBLE) != 0;
    }
}
