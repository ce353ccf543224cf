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
    private static final int LONGEST_QUOTED = 5;

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
        int quoted = quotedEnd(from);
        if (quoted > from) {
            return quoted;
        }
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

    private int phraseEnd(int from, int at) {
        int i = at;
        while (i < tokens.size() && i - from < LONGEST && !(tokens.breakBefore(i) && i > 0)) {
            int part = hits.find(i, words.itemParts);
            if (part >= 0 && !(i > at && isVerbToo(i, part))) {
                i = hits.end(part);
            } else if (i > at && isHyphen(i)) {
                i += 2;
            } else {
                int deed = i == from + 1 ? deedEnd(from, i) : i;
                if (deed == i && stops(from, at, i)) {
                    break;
                }
                int counted = deed > i ? -1 : hits.find(i, words.counted);
                i = deed > i ? deed : counted >= 0 ? hits.end(counted) : i + 1;
            }
        }
        return i;
    }

    /** "e-mail", "Pa-le-xtin": a hyphen inside a foreign word. */
    private boolean isHyphen(int i) {
        return tokens.is(i, '-')
                && !tokens.spaceBefore(i)
                && i + 1 < tokens.size()
                && !tokens.spaceBefore(i + 1)
                && !tokens.breakBefore(i + 1)
                && tokens.kind(i + 1) == TokenKind.WORD;
    }

    /** "báo cáo", "quyết định": a noun where it begins the phrase, further on the verb that it also is. */
    private boolean isVerbToo(int i, int phrase) {
        int stop = hits.find(i, words.itemStops);
        return stop >= 0 && hits.end(stop) >= hits.end(phrase);
    }

    private boolean stops(int from, int at, int i) {
        TokenKind kind = tokens.kind(i);
        if (kind != TokenKind.WORD && kind != TokenKind.ABBREVIATION && !(kind == TokenKind.CODE && i > from)) {
            return true;
        }
        if (tokens.is(i, "x") || tokens.is(i, "X")) {
            return true;
        }
        int stop = hits.find(i, words.itemStops);
        if (i > from && (isCase(i) || isPrizes(i))) {
            return true;
        }
        if (stop >= 0) {
            int counted = hits.find(i, words.counted);
            if (counted < 0 || hits.end(counted) < hits.end(stop) || (i > at && hits.end(counted) <= hits.end(stop))) {
                return true;
            }
        }
        return i > from && isName(from, i);
    }

    /** "vụ đánh nhau", "lượt tải xuống": the end of a verb of two syllables after a noun for what happens; else its start. */
    private int deedEnd(int from, int verb) {
        int stop = hits.find(verb, words.itemStops);
        if (stop < 0 || hits.end(stop) - verb < 2) {
            return verb;
        }
        boolean happening = switch (tokens.text(from)) {
            case "vụ", "cuộc", "lượt", "cú", "pha", "đợt", "tội", "màn" -> true;
            default -> false;
        };
        if (!happening) {
            return verb;
        }
        return switch (tokens.text(verb)) {
            case "xảy",
                    "diễn",
                    "liên",
                    "gây",
                    "dẫn",
                    "kéo",
                    "kết",
                    "tiếp",
                    "trở",
                    "bắt",
                    "phát",
                    "cho",
                    "bao",
                    "với",
                    "trong",
                    "thành",
                    "đầu",
                    "thường",
                    "gần",
                    "vừa",
                    "đã",
                    "lần",
                    "nổi",
                    "nghi",
                    "xếp",
                    "ghi",
                    "so",
                    "mỗi",
                    "thuộc",
                    "tương",
                    "tổng",
                    "hiện",
                    "cuối",
                    "trước",
                    "khác",
                    "thực" -> verb;
            default -> hits.end(stop);
        };
    }

    /** "7 HC vàng giải taekwondo": the event at which medals were won is no part of them. */
    private boolean isPrizes(int i) {
        return tokens.is(i, "giải")
                && (tokens.is(i - 1, "vàng") || tokens.is(i - 1, "bạc") || tokens.is(i - 1, "đồng"));
    }

    /** "hai bị can vụ hỗn chiến": the case that persons stand in is no part of them. */
    private boolean isCase(int i) {
        return tokens.is(i, "vụ")
                && (tokens.is(i - 1, "can")
                        || tokens.is(i - 1, "cáo")
                        || tokens.is(i - 1, "phạm")
                        || tokens.is(i - 1, "tượng")
                        || tokens.is(i - 1, "nhân"));
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
                || !isAlike(from, end)
                || (hits.starts(end + 1, words.itemStops) && stops(end + 1, end + 1, end + 1))) {
            return end;
        }
        int next = phraseEnd(from, end + 1);
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
