package org.sukien.recognize.person;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Whether one capitalised word is a name: "Khuê" after "anh" or in "Sơn, Khuê và Lâm", not "Nga" after "cầu thủ", nor
 * "THPT" after "học sinh". Immutable and thread-safe.
 */
final class SingleWords {
    private static final int INITIALS_OF_THREE = 5;
    private static final int INITIALS_OF_FOUR = 7;

    private static final int PLACES = Draft.bits(MentionType.PLACE, MentionType.UNIT);

    private final NameParts names;
    private final Evidence evidence;

    SingleWords(NameParts names, Evidence evidence) {
        this.names = names;
        this.evidence = evidence;
    }

    /** Whether a word after a title, a word of address or a calling is a name. */
    boolean isName(Draft draft, NameBook book, int at) {
        if (draft.isCovered(MentionType.RANK, at - 1)) {
            return true;
        }
        if (evidence.opensWord(draft, at) || isNextSentence(draft, at)) {
            return false;
        }
        Tokens tokens = draft.tokens();
        if (Evidence.isAfterPronoun(draft, at)) {
            return true;
        }
        boolean proven = book.isSingle(draft, at) || evidence.isBeforeDetail(draft, at + 1);
        if ((evidence.isOrigin(draft, at) || evidence.isElsewhere(draft, at)) && !proven) {
            return false;
        }
        if (draft.isCovered(MentionType.POSITION, at - 1)) {
            return true;
        }
        boolean acronym = tokens.kind(at) == TokenKind.WORD && tokens.isAllCaps(at);
        boolean place = draft.isCovered(MentionType.PLACE, at) && !proven;
        return !acronym && !place && !isNamelessPart(tokens, at);
    }

    /** "N.V.A, 25 tuổi", "N.V.A (SN 1990)", "N.V.A khai": three initials or four, and what only a person has or does. */
    boolean areToldInitials(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        int length = tokens.length(at);
        if (tokens.kind(at) != TokenKind.ABBREVIATION || (length != INITIALS_OF_THREE && length != INITIALS_OF_FOUR)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = tokens.charAt(at, i);
            if ((i % 2 == 1) != (c == '.') || (c != '.' && !Character.isUpperCase(c))) {
                return false;
            }
        }
        return evidence.isBeforeDetail(draft, at + 1) || evidence.isBeforePersonalVerb(draft, at + 1);
    }

    /** "bạn trai Trong lúc …": a sentence begins, and its full stop was lost. */
    private boolean isNextSentence(Draft draft, int at) {
        return evidence.isOpener(draft, at)
                && !names.isGiven(draft, at)
                && !Evidence.isAfterPronoun(draft, at)
                && NameEnds.isBeforeSmallWord(draft, at + 1);
    }

    /** "cái tên": what bears it need be no person. */
    private static boolean isNamelessPart(Tokens tokens, int at) {
        return at >= 2 && tokens.is(at - 1, "tên") && tokens.is(at - 2, "cái");
    }

    /** Whether what stands after a word lets it be a name: a verb, a sign, the end. */
    boolean isFollowed(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        return end >= tokens.size()
                || NameRun.isParted(tokens, end)
                || tokens.kind(end) == TokenKind.PUNCTUATION
                || evidence.isBeforeVerb(draft, end);
    }

    /** Whether a foreign word in a list of players or actors is one of them: the list must go on or end with it. */
    boolean isListedForeign(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        int next = at + 1;
        return ForeignShape.is(tokens, at)
                && !evidence.isElsewhere(draft, at)
                && !evidence.hasBodyWord(draft, at, next)
                && !draft.isCoveredByAny(at, PLACES)
                && (next >= tokens.size()
                        || tokens.breakBefore(next)
                        || tokens.is(next, ',')
                        || tokens.is(next, ';')
                        || tokens.is(next, '.')
                        || tokens.is(next, ')')
                        || tokens.is(next, '(')
                        || tokens.is(next, "và"));
    }

    /** Whether a word in a list of names is one: it must be a usual given name, and the list go on or end with it. */
    boolean isListed(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        boolean name = names.isCommonGiven(draft, at)
                && !evidence.opensWord(draft, at)
                && !evidence.isOpener(draft, at)
                && !draft.isCoveredByAny(at, PLACES);
        if (!name || at + 1 >= tokens.size() || tokens.breakBefore(at + 1)) {
            return name;
        }
        int next = at + 1;
        return tokens.is(next, ',')
                || tokens.is(next, ';')
                || tokens.is(next, '.')
                || tokens.is(next, ')')
                || tokens.is(next, "và")
                || tokens.is(next, "cùng")
                || (tokens.is(at - 1, "và") && tokens.kind(next) == TokenKind.WORD && !tokens.isCapital(next))
                || evidence.isBeforeVerb(draft, next);
    }
}
