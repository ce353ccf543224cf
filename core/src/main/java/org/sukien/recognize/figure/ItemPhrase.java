package org.sukien.recognize.figure;

import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Walks one counted noun phrase word by word until a verb, preposition, mark or name ends it: "hợp đồng cho vay" in "60 hợp
 * đồng cho vay bị hủy". What a comma adds is {@link ItemExtent}'s. One use reads one article.
 */
final class ItemPhrase {
    static final int LONGEST = 9;

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    ItemPhrase(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** The end of the phrase that goes on at {@code at} and began at {@code from}. */
    int end(int from, int at) {
        int i = at;
        while (i < tokens.size() && i - from < LONGEST && !(tokens.breakBefore(i) && i > 0)) {
            int part = hits.find(i, words.itemParts);
            if (part >= 0 && !(i > at && isVerbToo(i, part))) {
                i = hits.end(part);
            } else if (i > at && isHyphen(i)) {
                i += 2;
            } else {
                boolean first = i == from + 1 || (i == from + 2 && tokens.is(i - 1, "danh")); // "tội danh"
                int deed = first ? deedEnd(from, i) : i;
                if (deed == i && stops(from, at, i)) {
                    break;
                }
                int counted = deed > i ? -1 : hits.find(i, words.counted);
                i = deed > i ? deed : counted >= 0 ? hits.end(counted) : i + 1;
            }
        }
        return i > from ? superlativeEnd(from, i) : i;
    }

    /** "tác phẩm xuất sắc nhất", "thị trường lớn nhất": the end of the superlative that goes on a noun; else the token. */
    private int superlativeEnd(int from, int at) {
        if (isMost(at) && at - 1 > from) {
            return at + 1;
        }
        if (!isSmall(at) || isMost(at)) {
            return at;
        }
        if (tokens.is(at, "gần") || tokens.is(at, "mới") || tokens.is(at, "ít")) {
            return at;
        }
        int word = hits.longestEnd(at); // "thống nhất" is one
        boolean two = word == at + 2 && isSmall(at + 1) && isMost(at + 2);
        return two ? at + 3 : word == at + 1 && isMost(at + 1) ? at + 2 : at;
    }

    /** "nhất", but not "nhất trí", "nhất là" and "nhất định". */
    private boolean isMost(int i) {
        if (!isSmall(i) || !tokens.is(i, "nhất") || (isSmall(i + 1) && tokens.is(i + 1, "định"))) {
            return false;
        }
        int stop = hits.find(i, words.itemStops);
        return stop < 0 || hits.end(stop) == i + 1;
    }

    private boolean isSmall(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) && tokens.kind(i) == TokenKind.WORD && !tokens.isCapital(i);
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

    /** Whether a word ends the phrase that began at {@code from}. */
    boolean stops(int from, int at, int i) {
        TokenKind kind = tokens.kind(i);
        if (kind != TokenKind.WORD && kind != TokenKind.ABBREVIATION && !(kind == TokenKind.CODE && i > from)) {
            return true;
        }
        if (tokens.is(i, "x") || tokens.is(i, "X")) {
            return true;
        }
        int stop = hits.find(i, words.itemStops);
        if (i > from && (isCase(i) || isPrizes(i) || isInitials(i))) {
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

    /** "hai mắt T.V.K", "hai cầu thủ C. Ronaldo": the initials of a name. */
    private boolean isInitials(int i) {
        if (tokens.length(i) == 1 && tokens.isCapital(i) && i + 1 < tokens.size() && tokens.is(i + 1, '.')) {
            return true;
        }
        return tokens.kind(i) == TokenKind.ABBREVIATION && tokens.length(i) > 2 && tokens.charAt(i, 1) == '.';
    }

    /** "hai bị can vụ hỗn chiến", "6 bị cáo tội Che giấu": the case that persons stand in is no part of them. */
    private boolean isCase(int i) {
        if (tokens.is(i, "tội") && (tokens.is(i - 1, "can") || tokens.is(i - 1, "cáo"))) {
            return true;
        }
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
}
