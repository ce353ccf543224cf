package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * What follows a body known by its whole name: "FPT" goes on in "FPT Mobile", is part of a contest's name in "AFF Cup" and
 * of a product's in "Nokia 6610"; and names that a word at their end gives away: "Trump Organization". Used by one thread
 * for one article.
 */
final class KnownNames {
    /** It is no body here. */
    static final int NONE = -1;

    private static final int LONGEST = 5;
    private static final int MOST_TAILS = 3;
    private static final int COVERED = Draft.bits(MentionType.UNIT, MentionType.RANK, MentionType.DATE);

    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final UnitName names;

    KnownNames(UnitWords words, Draft draft, UnitName names) {
        this.words = words;
        this.draft = draft;
        this.names = names;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** Where a known name ends that was read up to a token, or {@link #NONE}. */
    int end(int at, int end, UnitHead head) {
        boolean foreign = switch (head.kind()) {
            case COMPANY, PRESS, SPORT, OTHER -> true;
            default -> false;
        };
        if (!foreign || !continues(end)) {
            return end;
        }
        int tail = tails(end);
        boolean brand = head.kind() == UnitKind.PRESS || head.kind() == UnitKind.COMPANY;
        if (tail > end || (brand && end > at + 1 && names.isForeign(end - 1))) {
            int whole = foreignEnd(tail);
            if (whole > end) {
                return whole;
            }
        }
        if (tokens.isCapital(end) && words.context.end(hits, end, UnitWords.Role.EVENT) > 0) {
            return NONE;
        }
        return head.kind() == UnitKind.COMPANY && isModel(at, end) ? NONE : end;
    }

    /** The end of "Group Limited" that begins at a token. */
    int tails(int at) {
        int end = at;
        for (int i = 0; i < MOST_TAILS && end < tokens.size() && (i == 0 || continues(end)); i++) {
            int next = names.tailEnd(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** "Sony Pictures Classics": the end of the foreign words that go on a name after such a word. */
    private int foreignEnd(int at) {
        int end = at;
        while (continues(end)
                && tokens.isCapital(end)
                && names.isForeign(end)
                && !hits.starts(end, words.heads)
                && words.context.end(hits, end, UnitWords.Role.EVENT) == 0
                && draft.startingAt(MentionType.PLACE, end) == null
                && words.people.personNameEnd(draft, end) < 0) {
            end++;
        }
        return end;
    }

    private boolean continues(int at) {
        return at < tokens.size()
                && !tokens.breakBefore(at)
                && tokens.spaceBefore(at)
                && tokens.sentence(at) == tokens.sentence(at - 1);
    }

    /** "Nokia 6610", "Mercedes-Benz C300", "Honda Civic": a product rather than its maker. */
    private boolean isModel(int at, int end) {
        TokenKind kind = tokens.kind(end);
        if (kind == TokenKind.CODE || (tokens.isCapital(end) && hasDigit(end))) {
            return true;
        }
        if (kind == TokenKind.NUMBER) {
            return !draft.isCovered(MentionType.DATE, end) && draft.endOf(MentionType.FIGURE, end) <= end + 1;
        }
        return tokens.isCapital(end)
                && names.isForeign(end)
                && !hits.starts(end, words.heads)
                && draft.startingAt(MentionType.PLACE, end) == null
                && !words.context.endsBefore(hits, at, UnitWords.Role.LEAD);
    }

    private boolean hasDigit(int at) {
        for (int k = 0; k < tokens.length(at); k++) {
            if (Character.isDigit(tokens.charAt(at, k))) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the name that a closing word ends, or that word if nothing before it belongs to it. */
    int start(int at, int end) {
        if (!tokens.isCapital(at) || goesOn(end)) {
            return at;
        }
        int from = at;
        while (from > 0 && at - from < LONGEST && !tokens.breakBefore(from) && belongs(from - 1)) {
            from--;
        }
        while (from < at && opensSentence(from)) {
            from++;
        }
        return tokens.is(from, '&') ? at : from;
    }

    private boolean goesOn(int end) {
        return continues(end)
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end)
                && draft.startingAt(MentionType.PLACE, end) == null
                && words.people.personNameEnd(draft, end) < 0
                && names.tailEnd(end) == end;
    }

    private boolean belongs(int at) {
        TokenKind kind = tokens.kind(at);
        boolean word = kind == TokenKind.WORD || kind == TokenKind.ABBREVIATION || kind == TokenKind.CODE;
        return word ? tokens.isCapital(at) && !draft.isCoveredByAny(at, COVERED) : tokens.is(at, '&');
    }

    /** "Theo Trump Organization": the capital of a sentence's first word says nothing. */
    private boolean opensSentence(int at) {
        boolean first = tokens.breakBefore(at) || at == tokens.sentenceStart(tokens.sentence(at));
        return first
                && !tokens.is(at, "The")
                && !names.isForeign(at)
                && !tokens.isAllCaps(at)
                && (names.isForeign(at + 1) || words.context.endsBefore(hits, at + 1, UnitWords.Role.CUE));
    }
}
