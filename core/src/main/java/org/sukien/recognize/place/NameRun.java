package org.sukien.recognize.place;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.recognize.Draft;
import org.sukien.text.Syllable;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * How far a place's name goes: after "huyện" in "huyện Hoàng Su Phì, Hà Giang" three tokens. Used by one thread for one
 * article.
 */
final class NameRun {
    /** The longest names of communes: Nguyễn Thị Minh Khai, Tân Hội Đông; counted in the official list, 99.9 %. */
    private static final int LONGEST_ADMINISTRATIVE = 4;

    private static final int LONGEST = 6;
    /** Anh hùng liệt sĩ, Danh nhân văn hoá. */
    private static final int LONGEST_TITLE = 5;

    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final PlaceNumbers numbers;

    NameRun(PlaceWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
        numbers = new PlaceNumbers(tokens);
    }

    /** The end of the name or number that a head takes; {@code from} if there is none. */
    int end(int from, PlaceHead head) {
        if (from >= tokens.size() || tokens.breakBefore(from)) {
            return from;
        }
        if (numbers.isNumeric(from)) {
            return numbers.end(from, head);
        }
        if (head.level() == PlaceLevel.STREET && tokens.is(from, "số") && numbers.isNumber(from + 1)) {
            return from + 2;
        }
        int end = nameEnd(from, head);
        boolean nests = head.level() == PlaceLevel.OTHER;
        return end == from && nests ? nestedEnd(from) : end;
    }

    /** "hồ núi Cốc", "cầu sông Hàn", "bến xe miền Đông": a name that begins with a small word of its own. */
    private int nestedEnd(int from) {
        int known = hits.find(from, words.names);
        if (known >= 0) {
            return hits.end(known);
        }
        int hit = hits.find(from, words.heads);
        if (hit < 0 || hits.value(hit, words.heads).isAdministrative()) {
            return from;
        }
        int end = nameEnd(hits.end(hit), hits.value(hit, words.heads));
        return end > hits.end(hit) ? end : from;
    }

    private int nameEnd(int from, PlaceHead head) {
        if (from >= tokens.size()) {
            return from;
        }
        int whole = head.isAdministrative() ? 0 : wholeEnd(from, head);
        if (whole > 0) {
            return whole;
        }
        int limit = from + (head.isAdministrative() ? LONGEST_ADMINISTRATIVE : LONGEST);
        boolean caps = tokens.isAllCaps(from);
        int end = from;
        while (end < limit && isNamePart(end, from, caps)) {
            end++;
        }
        if (end == from) {
            return from;
        }
        int known = knownEnd(from, head);
        if (known > from && known <= end && (head.level() != PlaceLevel.COMMUNE || caps)) {
            end = known;
        } else if (known > end) {
            end = known;
        }
        return tail(end, head);
    }

    /** "Thống nhất", "Tiến sĩ Lê Văn Khải": names that have small words inside; 0 if none begins. */
    private int wholeEnd(int from, PlaceHead head) {
        if (!tokens.isCapital(from)) {
            return 0;
        }
        int ideal = words.context.end(hits, from, PlaceWords.Role.IDEAL);
        boolean small = ideal > 0 && !tokens.isCapital(ideal - 1) && !isCapitalWord(ideal);
        if (small) {
            return ideal;
        }
        return head.takes() == PlaceHead.Takes.PERSON ? titledEnd(from) : 0;
    }

    /** "Hoàng giáp Trần Văn Khải", "Đại tướng Lê Khải": a person by title and name. */
    private int titledEnd(int from) {
        int at = draft.endOf(MentionType.RANK, from);
        if (at < 0) {
            at = from + 1;
            while (at < from + LONGEST_TITLE && isSmallWord(at)) {
                at++;
            }
        }
        boolean name = at > from + 1 && at < tokens.size() && !tokens.breakBefore(at);
        return name ? Math.max(0, words.people.personNameEnd(draft, at)) : 0;
    }

    private boolean isSmallWord(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) && tokens.kind(i) == TokenKind.WORD && !tokens.isCapital(i);
    }

    private boolean isCapitalWord(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) && tokens.kind(i) == TokenKind.WORD && tokens.isCapital(i);
    }

    private int knownEnd(int from, PlaceHead head) {
        for (int hit = hits.find(from, words.names); hit >= 0; hit = hits.shorter(from, hit, words.names)) {
            PlaceLevel level = hits.value(hit, words.names).level();
            boolean suits = head.level() == level
                    || (head.city() && level == PlaceLevel.PROVINCE)
                    || (!head.isAdministrative() && hits.end(hit) > from + 1);
            if (suits) {
                return hits.end(hit);
            }
        }
        return 0;
    }

    /** Whether a token goes on a name that began at {@code from}. */
    boolean isNamePart(int i, int from, boolean caps) {
        if (i >= tokens.size() || (i > from && tokens.breakBefore(i)) || tokens.kind(i) != TokenKind.WORD) {
            return false;
        }
        if (!tokens.isCapital(i) || draft.isCovered(MentionType.RANK, i)) {
            return false;
        }
        if (i > from && tokens.isAllCaps(i) != caps && tokens.length(i) > 1 && tokens.isAllCaps(i)) {
            return false;
        }
        return i == from || !hits.starts(i, words.heads) || !opensTyped(i);
    }

    /** A capitalised head inside a run that begins the next place: "Xã Tân Hải Thị xã La Gi". */
    private boolean opensTyped(int i) {
        int hit = hits.find(i, words.heads);
        PlaceHead head = hits.value(hit, words.heads);
        return head.isAdministrative() && hits.end(hit) > i + 1;
    }

    /** Joined names and, for estates, letters and numbers: "Láng - Hoà Lạc", "Mỹ Xuân B1 - Conac". */
    private int tail(int at, PlaceHead head) {
        int end = at;
        if (!head.isAdministrative()) {
            end = coded(end);
        }
        if (head.isAdministrative()) {
            return end;
        }
        for (int joined = 0; joined < 3; joined++) {
            if (!isDash(end) || end + 1 >= tokens.size() || !isNamePart(end + 1, end + 1, tokens.isAllCaps(end + 1))) {
                return end;
            }
            boolean tight = !tokens.spaceBefore(end) && !tokens.spaceBefore(end + 1);
            boolean spaced = tokens.spaceBefore(end) && tokens.spaceBefore(end + 1);
            if ((!tight && !(spaced && isJoined(head))) || opensSite(end + 1)) {
                return end;
            }
            int next = end + 1;
            while (next < end + 1 + LONGEST_ADMINISTRATIVE && isNamePart(next, end + 1, tokens.isAllCaps(end + 1))) {
                next++;
            }
            end = coded(next);
        }
        return end;
    }

    /** "Đảo Dừa - Công viên Hoà Bình": a capitalised head after the dash begins a place of its own. */
    private boolean opensSite(int i) {
        int hit = hits.find(i, words.heads);
        return hit >= 0 && hits.end(hit) > i + 1;
    }

    private static boolean isJoined(PlaceHead head) {
        return head.level() == PlaceLevel.STREET
                || head.takes() == PlaceHead.Takes.CODE
                || head.level() == PlaceLevel.OTHER;
    }

    private int coded(int at) {
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return at;
        }
        boolean code = tokens.kind(at) == TokenKind.CODE
                || (tokens.kind(at) == TokenKind.NUMBER && tokens.length(at) <= 2 && !isFollowedByNoun(at));
        return code ? at + 1 : at;
    }

    private boolean isFollowedByNoun(int at) {
        int next = at + 1;
        return next < tokens.size()
                && !tokens.breakBefore(next)
                && (tokens.kind(next) == TokenKind.WORD
                        && !tokens.isCapital(next)
                        && !words.context.endsBefore(hits, next + 1, PlaceWords.Role.CUE));
    }

    /** Whether a token is a capitalised word that is written as no Vietnamese syllable can be: "Darlington". */
    static boolean isForeign(Tokens tokens, int i) {
        return i < tokens.size()
                && tokens.kind(i) == TokenKind.WORD
                && tokens.isCapital(i)
                && (isSpelled(tokens, i)
                        || (!tokens.isAllCaps(i) && tokens.length(i) > 2 && !Syllable.isSyllable(tokens.text(i))));
    }

    /** "Pi-ốt": the syllables of a foreign name, as Vietnamese says it. */
    private static boolean isSpelled(Tokens tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.is(i + 1, '-')
                && !tokens.spaceBefore(i + 1)
                && !tokens.spaceBefore(i + 2)
                && tokens.kind(i + 2) == TokenKind.WORD
                && !tokens.isCapital(i + 2);
    }

    private boolean isDash(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) && (tokens.is(i, '-') || tokens.is(i, '–'));
    }
}
