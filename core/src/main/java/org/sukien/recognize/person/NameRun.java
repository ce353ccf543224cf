package org.sukien.recognize.person;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Runs of words that could be one name: capitalised words parted by single spaces ("Nguyễn Khải Vinh"), with the hyphens of
 * transcriptions ("Vla-đi-mia Pu-tin") and the small words of foreign names ("Mohammed bin Salman") inside.
 */
final class NameRun {
    private static final int LONGEST = 4;
    private static final int CLAIMED =
            Draft.bits(MentionType.RANK, MentionType.POSITION, MentionType.UNIT, MentionType.DOCUMENT);

    private NameRun() {}

    /** Whether a name could begin at a token. */
    static boolean startsAt(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        return at >= 0 && at < tokens.size() && tokens.isCapital(at) && isWord(tokens, at) && isFree(draft, at);
    }

    /** Whether a capitalised word stands right before a token, so that the token is no beginning of a run. */
    static boolean continuesBefore(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        if (at == 0 || isParted(tokens, at)) {
            return false;
        }
        boolean hyphen = tokens.is(at - 1, '-') && !tokens.spaceBefore(at);
        return hyphen || (tokens.isCapital(at - 1) && isWord(tokens, at - 1) && isFree(draft, at - 1));
    }

    /** The token after the run that begins at a token. */
    static int end(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        int at = from + 1;
        while (at < tokens.size() && !isParted(tokens, at)) {
            if (startsAt(draft, at)) {
                at++;
            } else if (joins(draft, at)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether a hyphen, an initial's full stop or a small word joins the word after it to those before it. */
    private static boolean joins(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        if (tokens.kind(at) == TokenKind.WORD) {
            return startsAt(draft, at + 1) && isParticle(tokens, at);
        }
        boolean hyphen = tokens.is(at, '-') && !tokens.spaceBefore(at) && joinsByHyphen(tokens, at + 1);
        return hyphen || isInitialsDot(draft, at);
    }

    /** A line, or two spaces, as where captions were run together with the text. */
    static boolean isParted(Tokens tokens, int at) {
        return tokens.breakBefore(at) || (at > 0 && tokens.start(at) > tokens.end(at - 1) + 1);
    }

    /** "W. Luxemburgo": the full stop after one capital, with a capital after it. */
    private static boolean isInitialsDot(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        return tokens.is(at, '.')
                && !tokens.spaceBefore(at)
                && tokens.length(at - 1) == 1
                && tokens.isCapital(at - 1)
                && tokens.charAt(at - 1, 0) <= 'Z'
                && at + 1 < tokens.size()
                && !tokens.breakBefore(at + 1)
                && startsAt(draft, at + 1)
                && tokens.length(at + 1) > 2
                && (ForeignShape.is(tokens, at + 1) || !NameEnds.isBeforeSmallWord(draft, at + 2));
    }

    /**
     * Past the full stop of a last initial or of "Jr.", "chị M. kể", where the sentence goes on for certain: before a small letter, a
     * number or a sign. Before a capital it may end the sentence.
     */
    static int endWithDot(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        boolean dot = end + 1 < tokens.size()
                && tokens.is(end, '.')
                && tokens.start(end) == tokens.end(end - 1)
                && (isInitial(tokens, end - 1) || isJunior(tokens, end - 1));
        if (!dot || tokens.breakBefore(end + 1) || tokens.isCapital(end + 1) || tokens.is(end + 1, '.')) {
            return end;
        }
        return isQuoteMark(tokens, end + 1) ? end : end + 1;
    }

    /** Where a sentence may end or the next one begin. */
    private static boolean isQuoteMark(Tokens tokens, int at) {
        return tokens.is(at, '"')
                || tokens.is(at, '“')
                || tokens.is(at, '”')
                || tokens.is(at, '-')
                || tokens.is(at, '–');
    }

    private static boolean isJunior(Tokens tokens, int at) {
        return tokens.is(at, "Jr") || tokens.is(at, "Sr");
    }

    private static boolean isInitial(Tokens tokens, int at) {
        int length = tokens.length(at);
        if (tokens.kind(at) == TokenKind.ABBREVIATION) {
            return length >= 3 && tokens.charAt(at, 1) == '.' && tokens.charAt(at, length - 1) != '.';
        }
        return tokens.kind(at) == TokenKind.WORD && length == 1 && tokens.isCapital(at);
    }

    /** How many words the tokens make; "Vla-đi-mia Pu-tin" is two. */
    static int words(Draft draft, int from, int end) {
        int words = 1;
        for (int at = from + 1; at < end; at++) {
            words += draft.tokens().spaceBefore(at) ? 1 : 0;
        }
        return words;
    }

    /** Whether the words before a run of capitals are all capitals too: a headline, whose case tells nothing. */
    static boolean isShouted(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        if (!tokens.isAllCaps(from) || tokens.kind(from) == TokenKind.ABBREVIATION) {
            return false;
        }
        boolean before = from > 0 && !tokens.breakBefore(from) && tokens.isAllCaps(from - 1);
        int end = end(draft, from);
        boolean after = end < tokens.size() && !tokens.breakBefore(end) && tokens.isAllCaps(end);
        return before || after || words(draft, from, end) > LONGEST;
    }

    /** "Park Hang-seo", "Kim Jong-un": two words, and a hyphen with a small letter after it in the second. */
    static boolean isKorean(Tokens tokens, int from, int end) {
        return end - from == 4 && tokens.is(end - 2, '-') && !tokens.isCapital(end - 1) && tokens.spaceBefore(from + 1);
    }

    private static boolean joinsByHyphen(Tokens tokens, int at) {
        return at < tokens.size() && tokens.kind(at) == TokenKind.WORD && !tokens.spaceBefore(at);
    }

    private static boolean isWord(Tokens tokens, int at) {
        TokenKind kind = tokens.kind(at);
        // "V. Orlov", "N.V.A": initials; "TP.", "PGS.TS." are other words
        return kind == TokenKind.WORD
                || kind == TokenKind.ABBREVIATION && (tokens.length(at) <= 2 || tokens.charAt(at, 1) == '.');
    }

    /** The small words inside Arabic, Dutch, Romance and German names. */
    private static boolean isParticle(Tokens tokens, int at) {
        int length = tokens.length(at);
        if (length < 2 || length > 3 || tokens.isCapital(at)) {
            return false;
        }
        return switch (tokens.charAt(at, 0)) {
            case 'a' -> tokens.is(at, "al");
            case 'b' -> tokens.is(at, "bin");
            case 'd' ->
                tokens.is(at, "de")
                        || tokens.is(at, "da")
                        || tokens.is(at, "dos")
                        || tokens.is(at, "del")
                        || tokens.is(at, "der");
            case 'e' -> tokens.is(at, "el");
            case 'v' -> tokens.is(at, "van") || tokens.is(at, "von");
            default -> false;
        };
    }

    /** Whether no rank, title, body or document claims the token. */
    private static boolean isFree(Draft draft, int at) {
        return !draft.isCoveredByAny(at, CLAIMED);
    }
}
