package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names that no list knows to their end, but whose acronym in brackets shows where it is: "Cơ quan Xúc tiến thương mại Nhật
 * Bản (JETRO)". Used by one thread for one article.
 */
final class Definitions {
    private static final int LONGEST = 10;
    private static final int COVERED = Draft.bits(
            MentionType.PERSON, MentionType.RANK, MentionType.DATE, MentionType.FIGURE, MentionType.DOCUMENT);

    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;

    Definitions(UnitWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** The end of a name whose head is at a token and which was read up to another; the latter if nothing shows more. */
    int end(int at, int read, UnitHead head) {
        if (!isDefinedSoon(read)) {
            return read;
        }
        int bracket = read;
        while (bracket < tokens.size() && bracket < read + LONGEST && goesOn(bracket)) {
            bracket++;
        }
        boolean more = bracket > read && isDefined(bracket);
        return more && (opensName(read, bracket, head) || spells(at, bracket)) ? bracket : read;
    }

    /** Whether a bracket with an acronym alone stands within reach: capitals are rare, so nearly always it takes one look. */
    private boolean isDefinedSoon(int from) {
        int last = Math.min(from + LONGEST, tokens.size() - 2);
        for (int i = from; i <= last; i++) {
            if (tokens.isAllCaps(i + 1) && isDefined(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int at) {
        return tokens.kind(at) == TokenKind.WORD
                && !tokens.breakBefore(at)
                && tokens.sentence(at) == tokens.sentence(at - 1)
                && !draft.isCoveredByAny(at, COVERED)
                && (tokens.is(at, "và") || words.context.end(hits, at, UnitWords.Role.GRAMMAR) == 0);
    }

    private boolean isDefined(int bracket) {
        return bracket + 2 < tokens.size()
                && tokens.is(bracket, '(')
                && !tokens.breakBefore(bracket)
                && tokens.is(bracket + 2, ')')
                && tokens.isAllCaps(bracket + 1)
                && tokens.length(bracket + 1) >= 3
                && words.context.end(hits, bracket + 1, UnitWords.Role.THING) == 0
                && !draft.isCovered(MentionType.PLACE, bracket + 1);
    }

    /** A public body's capitalised word, or a place, of which "đồng bằng sông Cửu Long" is written small. */
    private boolean opensName(int at, int bracket, UnitHead head) {
        Proposal place = draft.startingAt(MentionType.PLACE, at);
        return (place != null && place.end() == bracket)
                || (head.kind() != UnitKind.COMPANY
                        && tokens.isCapital(at)
                        && words.people.personNameEnd(draft, at) < 0);
    }

    /** Whether the acronym's letters are first letters of the name's words, beginning with the head's. */
    private boolean spells(int at, int bracket) {
        int acronym = bracket + 1;
        int letter = 0;
        for (int i = at; i < bracket && letter < tokens.length(acronym); i++) {
            boolean same = Character.toUpperCase(tokens.charAt(i, 0)) == tokens.charAt(acronym, letter);
            if (!same && i == at) {
                return false;
            }
            letter += same ? 1 : 0;
        }
        return letter == tokens.length(acronym);
    }
}
