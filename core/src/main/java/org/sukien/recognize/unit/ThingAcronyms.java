package org.sukien.recognize.unit;

import java.util.Arrays;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Acronyms that the article itself spells out as common nouns: after "học phí (HP)" no "HP" of it is a maker of computers,
 * after "người lao động (NLĐ)" no "NLĐ" a newspaper. Reads the article once, when first asked. Used by one thread for one
 * article.
 */
final class ThingAcronyms {
    private static final int MOST = 16;

    private final Draft draft;
    private final Tokens tokens;
    private final long[] keys = new long[MOST];
    private int size;
    private boolean isRead;

    ThingAcronyms(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens();
    }

    /** Whether the acronym at a token stands for a common noun. */
    boolean isThing(int at) {
        if (!isRead) {
            read();
            isRead = true;
        }
        return size > 0 && Arrays.binarySearch(keys, 0, size, tokens.key(at)) >= 0;
    }

    private void read() {
        for (int i = 2; i + 1 < tokens.size() && size < MOST; i++) {
            if (tokens.isAllCaps(i) && tokens.is(i - 1, '(') && tokens.is(i + 1, ')') && isSpelled(i)) {
                keys[size++] = tokens.key(i);
            }
        }
        Arrays.sort(keys, 0, size);
    }

    /** Whether the words before the bracket begin with its letters, one each, and are small after the first: "Học phí (HP)". */
    private boolean isSpelled(int at) {
        int length = tokens.length(at);
        int from = at - 1 - length;
        if (from < 0 || length < 2 || tokens.breakBefore(at) || tokens.breakBefore(at - 1)) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            int word = from + k;
            boolean small = tokens.kind(word) == TokenKind.WORD
                    && (k == 0 || !tokens.isCapital(word))
                    && !(k > 0 && tokens.breakBefore(word))
                    && !draft.isCovered(MentionType.UNIT, word);
            if (!small || Character.toUpperCase(tokens.charAt(word, 0)) != tokens.charAt(at, k)) {
                return false;
            }
        }
        return true;
    }
}
