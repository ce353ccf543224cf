package org.sukien.recognize.person;

import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Where a run of capitals ends that could be a name, without the first word of the next sentence where a full stop was
 * lost ("bé Hoàng Anh Theo mẹ em"), and without the first syllable of an everyday word ("Trịnh Hải Quân Hội nghị").
 * Immutable and thread-safe.
 */
final class NameEnds {
    private final NameParts names;
    private final Evidence evidence;

    NameEnds(NameParts names, Evidence evidence) {
        this.names = names;
        this.evidence = evidence;
    }

    /** The token after the last one of a run that begins at a token. */
    int end(Draft draft, int from) {
        int end = NameRun.end(draft, from);
        if (end - from < 2 || !isBeforeSmallWord(draft, end) || !draft.tokens().spaceBefore(end - 1)) {
            return end;
        }
        int last = end - 1;
        if (evidence.opensWord(draft, last)) {
            return last;
        }
        return evidence.isOpener(draft, last) && isWhole(draft, from, last) ? last : end;
    }

    /** Whether a run begins with a word that only opens a sentence: "Theo David Harlan". */
    boolean isOpening(Draft draft, int from, int end) {
        return end - from >= 2
                && evidence.isOpener(draft, from)
                && !names.isSurname(draft, from)
                && !names.isForeign(draft, from);
    }

    /** Whether the words before an opener make a name without it. */
    private boolean isWhole(Draft draft, int from, int last) {
        if (!names.isSurname(draft, from)) {
            return true;
        }
        Tokens tokens = draft.tokens();
        boolean middle = tokens.is(last - 1, "Văn") || tokens.is(last - 1, "Thị");
        boolean two = last - from == 2 && !names.isGiven(draft, last) && names.isCommonGiven(draft, last - 1);
        return !middle && (two || last - from >= 3);
    }

    /** Whether a small word goes on where the run ends. */
    static boolean isBeforeSmallWord(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        return end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && !tokens.isCapital(end)
                && tokens.spaceBefore(end);
    }
}
