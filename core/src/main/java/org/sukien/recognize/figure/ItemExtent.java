package org.sukien.recognize.figure;

import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Finds where the counted noun phrase after a number ends: "lượt học sinh, sinh viên" in "5.000 lượt học sinh, sinh
 * viên ở …", "hợp đồng cho vay" in "60 hợp đồng cho vay, nhiều giấy tờ".
 *
 * <p>It stops at verbs, prepositions and relative words ({@code item-stops.tsv}, unless a phrase of
 * {@code item-parts.tsv} holds them), at marks, digits and names. A comma is crossed where a counted noun follows that
 * is no clause of its own. Known weakness: a verb that no list knows is taken for a noun. One use reads one article.
 */
final class ItemExtent {
    private static final int LONGEST = 9;

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    ItemExtent(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** The token after the phrase that begins at a token; that token itself if there is none. */
    int end(int from) {
        int closed = closedEnd(from);
        if (closed > from) {
            return closed;
        }
        int end = phraseEnd(from, from);
        while (end > from && end - from < LONGEST) {
            int next = coordinated(from, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The end of a phrase whose noun takes no free modifier; {@code from} for other nouns. */
    private int closedEnd(int from) {
        if (from >= tokens.size() || tokens.breakBefore(from)) {
            return from;
        }
        int noun = hits.find(from, words.counted);
        if (noun < 0 || hits.value(noun, words.counted) != Noun.CLOSED) {
            return from;
        }
        int part = hits.find(from, words.itemParts);
        return part >= 0 ? Math.max(hits.end(part), hits.end(noun)) : hits.end(noun);
    }

    private int phraseEnd(int from, int at) {
        int i = at;
        while (i < tokens.size() && i - from < LONGEST && !(tokens.breakBefore(i) && i > 0)) {
            int part = hits.find(i, words.itemParts);
            if (part >= 0) {
                i = hits.end(part);
            } else if (stops(from, i)) {
                break;
            } else {
                int counted = hits.find(i, words.counted);
                i = counted >= 0 ? hits.end(counted) : i + 1;
            }
        }
        return i;
    }

    private boolean stops(int from, int i) {
        TokenKind kind = tokens.kind(i);
        if (kind != TokenKind.WORD && kind != TokenKind.ABBREVIATION && !(kind == TokenKind.CODE && i > from)) {
            return true;
        }
        if (tokens.is(i, "x") || tokens.is(i, "X")) {
            return true;
        }
        int stop = hits.find(i, words.itemStops);
        if (stop >= 0) {
            int counted = hits.find(i, words.counted);
            if (counted < 0 || hits.end(counted) < hits.end(stop) || (i > from && isShort(i, counted))) {
                return true;
            }
        }
        return i > from && isName(from, i);
    }

    /** Whether a counted noun is a single syllable, which within a phrase reads as the verb it also is. */
    private boolean isShort(int i, int counted) {
        return hits.end(counted) == i + 1;
    }

    /** A capital inside the phrase begins a name, unless it ends the phrase: "khẩu súng Rulo", "mẫu iPhone"; or the phrase
     * is a title: "Giám đốc Công an cấp tỉnh". */
    private boolean isName(int from, int i) {
        if (!tokens.isCapital(i) || (tokens.isAllCaps(i) && tokens.isAllCaps(i - 1))) {
            return false;
        }
        int next = i + 1;
        boolean last = next >= tokens.size()
                || tokens.breakBefore(next)
                || (tokens.kind(next) != TokenKind.WORD && !tokens.is(next, ','))
                || hits.starts(next, words.itemStops);
        boolean titled = tokens.isCapital(from) && !tokens.isCapital(i - 1);
        return !(last || (titled && !tokens.isCapital(next))) || tokens.isCapital(i - 1);
    }

    /** "tỉnh, thành phố", "băng, nhóm": the end of the phrase after a comma, or {@code end} if it belongs elsewhere. */
    private int coordinated(int from, int end) {
        boolean comma = end + 1 < tokens.size()
                && tokens.is(end, ',')
                && !tokens.breakBefore(end)
                && !tokens.breakBefore(end + 1);
        if (!comma
                || hits.starts(end + 1, words.numbers)
                || !hits.starts(end + 1, words.counted)
                || (hits.starts(end + 1, words.itemStops) && stops(end + 1, end + 1))) {
            return end;
        }
        int next = phraseEnd(from, end + 1);
        return next - end - 1 <= 4 ? next : hits.end(hits.find(end + 1, words.counted));
    }
}
