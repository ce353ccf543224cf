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
    private static final int LONGEST_QUOTED = 5;

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final ItemPhrase phrase;

    ItemExtent(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        phrase = new ItemPhrase(tokens, hits, words);
    }

    /** The token after the phrase that begins at a token; that token itself if there is none. */
    int end(int from) {
        int quoted = quotedEnd(from);
        if (quoted > from) {
            return quoted;
        }
        int closed = closedEnd(from);
        if (closed > from) {
            return closed;
        }
        int end = phrase.end(from, from);
        while (end > from && end - from < ItemPhrase.LONGEST) {
            int next = coordinated(from, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The cheap question whether a phrase begins at a token: true where a noun says so that is nothing else. */
    boolean surelyBegins(int i) {
        return i < tokens.size()
                && hits.starts(i, words.counted)
                && !hits.starts(i, words.itemStops)
                && tokens.kind(i) == TokenKind.WORD
                && !tokens.breakBefore(i);
    }

    /** The end of a phrase whose noun takes no free modifier; {@code from} for other nouns. */
    private int closedEnd(int from) {
        if (from >= tokens.size() || !hits.starts(from, words.counted) || tokens.breakBefore(from)) {
            return from;
        }
        int noun = hits.find(from, words.counted);
        if (!hits.value(noun, words.counted).is(Noun.Part.CLOSED)) {
            return from;
        }
        int part = hits.find(from, words.itemParts);
        return part >= 0 ? Math.max(hits.end(part), hits.end(noun)) : hits.end(noun);
    }

    /** Where the counted noun begins: after "trong số" in "11 trong số trẻ nhập viện", after the mark in 3 “ông lớn”, after "những" in
     * "hàng tá những câu chuyện". */
    int start(int from) {
        int i = from;
        if (isQuote(i) && i + 1 < tokens.size() && !tokens.breakBefore(i) && !tokens.spaceBefore(i + 1)) {
            boolean opens = tokens.spaceBefore(i) && tokens.kind(i + 1) == TokenKind.WORD && !tokens.isCapital(i + 1);
            return opens ? i + 1 : from;
        }
        if (i + 2 >= tokens.size() || tokens.breakBefore(i)) {
            return from;
        }
        if (tokens.is(i, "những") || tokens.is(i, "các")) {
            return hits.starts(i + 1, words.counted) && !tokens.breakBefore(i + 1) ? i + 1 : from;
        }
        if (!tokens.is(i, "trong")) {
            return from;
        }
        i = tokens.is(i + 1, "tổng") ? i + 2 : i + 1;
        boolean among = tokens.is(i, "số")
                && i + 1 < tokens.size()
                && !tokens.breakBefore(i + 1)
                && hits.starts(i + 1, words.counted);
        return among ? i + 1 : from;
    }

    /** Where the quoted words that begin at a token end, if they are few; else that token. */
    private int quotedEnd(int from) {
        if (from < 2 || !isQuote(from - 1) || !tokens.spaceBefore(from - 1) || from >= tokens.size()) {
            return from;
        }
        if (tokens.spaceBefore(from) || tokens.isCapital(from)) {
            return from;
        }
        int i = from;
        while (i < tokens.size()
                && i - from <= LONGEST_QUOTED
                && tokens.kind(i) == TokenKind.WORD
                && !tokens.breakBefore(i)) {
            i++;
        }
        boolean closed = i < tokens.size()
                && i - from <= LONGEST_QUOTED
                && !tokens.spaceBefore(i)
                && (tokens.is(i, '”') || isQuote(i) || tokens.is(i, '’') || tokens.is(i, '»'));
        return closed ? i : from;
    }

    private boolean isQuote(int i) {
        return i < tokens.size()
                && (tokens.is(i, '“')
                        || tokens.is(i, '"')
                        || tokens.is(i, '‘')
                        || tokens.is(i, '\'')
                        || tokens.is(i, '«'));
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
                || !isAlike(from, end)
                || (hits.starts(end + 1, words.itemStops) && phrase.stops(end + 1, end + 1, end + 1))) {
            return end;
        }
        int next = phrase.end(from, end + 1);
        boolean measured = next < tokens.size()
                && tokens.kind(next) == TokenKind.NUMBER
                && !tokens.breakBefore(next); // "30 xe, giá 89.100 USD", "4 nhóm, nhóm 1 nghe"
        if (measured || isPredicate(next) || isSameHead(from, end + 1)) {
            return end;
        }
        return next - end - 1 <= 4 ? next : hits.end(hits.find(end + 1, words.counted));
    }

    /** "đi theo hai hướng, hướng đầu …": the same noun again opens what tells more of it. */
    private boolean isSameHead(int from, int i) {
        return tokens.is(i, tokens.text(from));
    }

    /** "tỉnh, thành phố", not "ba đồng phạm, cảnh sát …": a noun of a kind with one before the comma. */
    private boolean isAlike(int from, int comma) {
        int before = 0;
        for (int i = from; i < comma; ) {
            int noun = hits.find(i, words.counted);
            before |= noun < 0 ? 0 : hits.value(noun, words.counted).kinds();
            i = noun < 0 ? i + 1 : hits.end(noun);
        }
        return (before
                        & hits.value(hits.find(comma + 1, words.counted), words.counted)
                                .kinds())
                != 0;
    }

    /** "3 lựa chọn, thôn có …": the word that follows makes what stands after the comma a clause of its own. */
    private boolean isPredicate(int i) {
        if (i >= tokens.size() || tokens.breakBefore(i)) {
            return false;
        }
        return switch (tokens.text(i)) {
            case "có",
                    "là",
                    "đã",
                    "được",
                    "bị",
                    "phải",
                    "sẽ",
                    "đang",
                    "cũng",
                    "vẫn",
                    "không",
                    "cho",
                    "nói",
                    "nhận",
                    "đến",
                    "đưa",
                    "bắt",
                    "còn",
                    "thì",
                    "phát" -> true;
            default -> false;
        };
    }
}
