package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.text.Syllable;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * The words that name one unit among its kind: "Sao Mai" in "Công ty Sao Mai". Ends are tokens; used by one thread for one article.
 */
final class UnitName {
    private static final int LONGEST_RUN = 12;

    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final UnitNumbers numbers;

    UnitName(UnitWords words, Draft draft, UnitNumbers numbers) {
        this.words = words;
        this.draft = draft;
        this.numbers = numbers;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** One more capitalised word, code or quoted name; the token if there is none. */
    int end(int at, int headEnd) {
        TokenKind kind = tokens.kind(at);
        if (at - headEnd >= LONGEST_RUN) {
            return at;
        }
        if (kind == TokenKind.WORD || kind == TokenKind.ABBREVIATION || kind == TokenKind.LINK) {
            boolean capital = tokens.isCapital(at) || (kind == TokenKind.LINK && isPlain(at));
            if (!capital && isSmallForeign(at) && at > headEnd) {
                return joinedEnd(at);
            }
            if (!capital || draft.isCovered(MentionType.RANK, at) || opensPerson(at, headEnd)) {
                return at;
            }
            int phrase = phraseEnd(at);
            return phrase > at ? phrase : opensWord(at, headEnd) ? hits.longestEnd(at) : at + 1;
        }
        if (kind == TokenKind.CODE && tokens.isCapital(at)) {
            return at + 1;
        }
        if (at == headEnd) {
            return at;
        }
        if (kind == TokenKind.NUMBER) {
            return numbers.goesOn(at) ? at + 1 : at;
        }
        return joinedEnd(at);
    }

    /** "B.Bình Dương", but not "Công ty Việt Á.Vì": letters without a vowel. */
    private boolean isInitial(int at) {
        if (tokens.length(at) > 2) {
            return false;
        }
        for (int k = 0; k < tokens.length(at); k++) {
            if ("BCDĐGHKLMNPQRSTVX".indexOf(Character.toUpperCase(tokens.charAt(at, k))) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The end of Vietnamese words that show a place before them to be the beginning of a name: "Thương Tín" in "Ngân hàng
     * Sài Gòn Thương Tín", and "Minh" in "Công ty Nhật Minh", for a place of one {@code syllable}; the token if none do.
     */
    int nativeEnd(int at, boolean syllable) {
        int end = at;
        while (end < tokens.size() && end < at + 3 && isNative(end)) {
            end++;
        }
        boolean one = end == at + 1 && (syllable || closes(end));
        boolean several = end > at + 1 && (end >= tokens.size() || tokens.breakBefore(end) || !tokens.isCapital(end));
        return one || several ? end : at;
    }

    private boolean isNative(int at) {
        return tokens.kind(at) == TokenKind.WORD
                && tokens.isCapital(at)
                && !tokens.isAllCaps(at)
                && tokens.spaceBefore(at)
                && !tokens.breakBefore(at)
                && tokens.sentence(at) == tokens.sentence(at - 1)
                && !hits.starts(at, words.heads)
                && !words.people.isSurname(draft, at)
                && draft.startingAt(MentionType.PLACE, at) == null
                && !draft.isCovered(MentionType.RANK, at)
                && !isForeign(at);
    }

    /** Whether a name of one more word may end before a token: punctuation or a small word of grammar follows. */
    private boolean closes(int at) {
        return at >= tokens.size()
                || tokens.breakBefore(at)
                || tokens.kind(at) == TokenKind.PUNCTUATION
                || (!tokens.isCapital(at) && words.context.end(hits, at, UnitWords.Role.GRAMMAR) > at);
    }

    /** "Zing.vn", but not two sentences run together, as "quốc tế.Trong". */
    private boolean isPlain(int at) {
        for (int k = 0; k < tokens.length(at); k++) {
            if (tokens.charAt(at, k) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** "Frontiers in Psychology": the small words of foreign names. */
    private boolean isSmallForeign(int at) {
        return tokens.is(at, "of")
                || tokens.is(at, "in")
                || tokens.is(at, "and")
                || tokens.is(at, "for")
                || tokens.is(at, "the")
                || tokens.is(at, "de");
    }

    /** The word after a mark or small word that can join two words of a name; the token if none does. */
    private int joinedEnd(int at) {
        boolean joint = tokens.is(at, '-') || tokens.is(at, '–') || tokens.is(at, '&') || tokens.is(at, "và");
        boolean tight = !tokens.spaceBefore(at) && at + 1 < tokens.size() && !tokens.spaceBefore(at + 1);
        boolean acronym = tight && tokens.length(at - 1) > 1 && tokens.isAllCaps(at - 1) && tokens.isAllCaps(at + 1);
        boolean dot = tokens.is(at, '.') && (isInitial(at - 1) || acronym);
        boolean glued = tight && (dot || tokens.is(at, '+') || tokens.is(at, '/'));
        boolean small = isSmallForeign(at) && isForeign(at - 1);
        boolean dash = (tokens.is(at, '-') || tokens.is(at, '–')) && !tight;
        if ((!joint && !glued && !small) || at + 1 >= tokens.size() || tokens.breakBefore(at + 1) || dash) {
            return at;
        }
        return tokens.kind(at + 1) == TokenKind.WORD
                        && tokens.isCapital(at + 1)
                        && !hits.starts(at + 1, words.heads)
                        && (!tokens.is(at, "và") || hits.starts(at + 1, words.subjects))
                ? at + 2
                : at;
    }

    /** "Nhật báo Quốc hội", "Báo điện tử Đảng Cộng sản": a body, or a word of which only the first syllable is capitalised. */
    private int phraseEnd(int at) {
        int subject = hits.find(at, words.subjects);
        int head = hits.find(at, words.heads);
        int end = Math.max(subject < 0 ? at : hits.end(subject), head < 0 ? at : hits.end(head));
        return end > at + 1 && !tokens.isCapital(at + 1) || head >= 0 && end == hits.end(head) ? end : at;
    }

    /** "Nhà hát Thành phố", "Trạm Không gian": after the head or a small word a capital opens a word of two syllables. */
    private boolean opensWord(int at, int headEnd) {
        return (at == headEnd || !tokens.isCapital(at - 1))
                && at + 1 < tokens.size()
                && tokens.kind(at + 1) == TokenKind.WORD
                && !tokens.isCapital(at + 1)
                && !tokens.isAllCaps(at)
                && hits.longestEnd(at) == at + 2
                && words.context.end(hits, at, UnitWords.Role.GRAMMAR) == 0
                && words.context.end(hits, at + 1, UnitWords.Role.GRAMMAR) == 0;
    }

    /** The end of what goes on a foreign name: "Polytechnic" in "Đại học Singapore Polytechnic"; the token if nothing does. */
    int foreignEnd(int at) {
        if (at >= tokens.size() || tokens.breakBefore(at) || !tokens.isCapital(at) || !tokens.spaceBefore(at)) {
            return at;
        }
        int tail = tailEnd(at);
        boolean alone = at + 1 >= tokens.size()
                || tokens.breakBefore(at + 1)
                || !tokens.isCapital(at + 1)
                || tokens.kind(at + 1) != TokenKind.WORD;
        return tail > at ? tail : alone && isForeign(at) ? at + 1 : at;
    }

    /** "Cục KTKĐCLGD", "Chi cục HQQLHGC": an acronym of several letters that names a field of work, though no list has it. */
    boolean isUnknownAcronym(int at) {
        return tokens.isAllCaps(at)
                && tokens.length(at) >= 3
                && tokens.spaceBefore(at)
                && !(at + 1 < tokens.size() && tokens.isAllCaps(at + 1))
                && words.context.end(hits, at, UnitWords.Role.THING) == 0
                && !hits.starts(at, words.lookalikes)
                && !Syllable.isSyllable(tokens.text(at));
    }

    /** The end of one foreign word or acronym: "Baath" in "đảng Baath"; the token if there is none. */
    int strangeEnd(int at) {
        boolean acronym = tokens.isAllCaps(at)
                && tokens.kind(at) == TokenKind.WORD
                && !tokens.isAllCaps(at - 1)
                && !hits.starts(at, words.heads);
        return acronym ? at + 1 : foreignEnd(at);
    }

    /** The end of the words that close a foreign name ("Group") and begin at a token; the token if none does. */
    int tailEnd(int at) {
        int hit = hits.find(at, words.heads);
        return hit >= 0 && tokens.isCapital(at) && hits.value(hit, words.heads).isTail() ? hits.end(hit) : at;
    }

    /** Whether a token is a word that no Vietnamese syllable is written like. */
    boolean isForeign(int at) {
        return tokens.kind(at) == TokenKind.WORD && !tokens.isAllCaps(at) && !Syllable.isSyllable(tokens.text(at));
    }

    /** "Công ty Hoàng Long Nguyễn Văn An": a full name, after the unit already has one. */
    private boolean opensPerson(int at, int headEnd) {
        boolean surname =
                words.people.isCommonSurname(draft, at) || (at > headEnd + 1 && words.people.isSurname(draft, at));
        if (at == headEnd || !surname) {
            return false;
        }
        int end = words.people.personNameEnd(draft, at);
        if (end < at + 3 && (end < 0 || at < headEnd + 2)) {
            return false;
        }
        return end >= tokens.size()
                || !tokens.isCapital(end)
                || tokens.breakBefore(end)
                || tokens.kind(end) != TokenKind.WORD;
    }
}
