package org.sukien.recognize.person;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names that no title, word of address or calling announces: by their syllables, a list of names, or what stands after
 * them. "Ngô Bảo Khuê" anywhere in prose, "Mỹ Tâm" before "cho biết". Immutable and thread-safe.
 */
final class UnannouncedNames {
    private final NameParts names;
    private final Evidence evidence;

    UnannouncedNames(NameParts names, Evidence evidence) {
        this.names = names;
        this.evidence = evidence;
    }

    /**
     * The end of such a name, or -1; what may be one is noted in the book.
     *
     * @param run where the run of capitals ends
     * @param shape where a name ends by its syllables, or -1
     * @param left what stands before it
     * @param inList whether the list of names before it goes on with it
     */
    int end(Draft draft, NameBook book, int from, int run, int shape, Evidence.Left left, boolean inList) {
        if (isAddressOrNamesake(draft, from, run, inList) || (shape < 0 && Origins.isBeforeName(draft, from, run))) {
            return -1;
        }
        if (run == from + 1) {
            return run;
        }
        int words = NameRun.words(draft, from, run);
        boolean context = left == Evidence.Left.NAMING || inList || evidence.isBeforeDetail(draft, run);
        if (left == Evidence.Left.NAMING && names.isSureName(draft, from, run) && words <= NameParts.LONGEST) {
            return run;
        }
        if (shape == run) {
            boolean verb = words >= 3 ? evidence.isBeforeVerb(draft, run) : evidence.isBeforeSpeech(draft, run);
            boolean sure = (names.isSureName(draft, from, run) || words >= 4) && !evidence.isBlockWord(draft, from);
            boolean told = sure || context || verb || left == Evidence.Left.LINKING;
            if (!told && evidence.isBeforeVerb(draft, run)) {
                book.suspect(draft, from, run);
            }
            return told && !endsInPlace(draft, from, run) ? run : -1;
        }
        boolean several = words >= 2 && words <= NameParts.LONGEST && !Claims.isPlaceOrUnit(draft, from, run);
        if (several
                && names.isSurname(draft, from)
                && shape < run
                && (context || evidence.isBeforeSpeech(draft, run))) {
            return run;
        }
        if (several && isPair(draft, from, run) && (context || evidence.isBeforeSpeech(draft, run))) {
            return run;
        }
        boolean foreign = several
                && shape < 0
                && !hasAcronym(draft.tokens(), from, run)
                && isForeign(draft, from, run)
                && (names.isForeign(draft, from) || !evidence.isElsewhere(draft, from));
        boolean formed = (words <= 4 && names.isForeign(draft, from))
                || (words == 3 && names.isSurname(draft, from))
                || NameRun.isKorean(draft.tokens(), from, run);
        boolean told = foreign && (formed || context || evidence.isBeforeSpeech(draft, run));
        if (!told && several && mayBeSeen(draft, from, run)) {
            see(draft, book, from, run);
        }
        return told ? run : -1;
    }

    private void see(Draft draft, NameBook book, int from, int run) {
        if (Evidence.isAfterPlaceWord(draft, from)) {
            book.ruleRun(draft, from, run);
        } else {
            book.see(draft, from, run, evidence.isBeforePersonalVerb(draft, run));
        }
    }

    /** Whether a run could be the name of somebody of old or far away: "Lã Bất Vi". */
    private boolean mayBeSeen(Draft draft, int from, int run) {
        Tokens tokens = draft.tokens();
        for (int at = from; at < run; at++) {
            if (tokens.kind(at) != TokenKind.WORD
                    || tokens.isAllCaps(at)
                    || !tokens.isCapital(at)
                    || evidence.isElsewhere(draft, at)
                    || draft.isCovered(MentionType.PLACE, at)) {
                return false;
            }
        }
        return !evidence.isOpener(draft, from)
                && !evidence.opensBody(draft, from)
                && !evidence.opensWord(draft, run - 1);
    }

    /** "12 Nguyễn Trãi, phường 3", "giao lộ Lê Lợi": a street, unless the man himself acts. */
    private boolean isAddressOrNamesake(Draft draft, int from, int run, boolean inList) {
        if (evidence.isInAddress(draft, from, run)) {
            return true;
        }
        return !inList && evidence.isNamesake(draft, from, run) && !evidence.isBeforeVerb(draft, run);
    }

    /** "Mỹ Tâm", "Xuân Trường": a middle and a given name. */
    private boolean isPair(Draft draft, int from, int run) {
        return run - from == 2 && names.isMiddle(draft, from) && names.isCommonGiven(draft, from + 1);
    }

    /** "Hoàng Anh Gia Lai": the last two words are a place. */
    private static boolean endsInPlace(Draft draft, int from, int run) {
        Proposal place = run - from >= 4 ? draft.startingAt(MentionType.PLACE, run - 2) : null;
        return place != null && place.end() == run;
    }

    private boolean isForeign(Draft draft, int from, int end) {
        for (int at = names.isSurname(draft, from) ? from + 1 : from; at < end; at++) {
            if (names.isGiven(draft, at) || names.isMiddle(draft, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAcronym(Tokens tokens, int from, int end) {
        for (int at = from; at < end; at++) {
            if (tokens.isAllCaps(at)) {
                return true;
            }
        }
        return false;
    }
}
