package org.sukien.recognize.figure;

import org.sukien.mention.FigureValue.Kind;
import org.sukien.mention.FigureValue.Qualifier;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Reads how exact a figure is: "hơn 50 hộ" over, "khoảng trên 30" over (the nearest word counts), "ít nhất đã có 4" at
 * least, "18 tuổi trở lên" at least, "cao hơn 5%" exact, "trên 2 tuyến đường" exact (a place). One use reads one article.
 */
final class QualifierReader {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    QualifierReader(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** The qualifier of a figure that begins with its sign at {@code first} and ends, item included, at {@code phraseEnd}. */
    Qualifier read(Figure figure, int first, int phraseEnd) {
        QualifierWord after = after(figure.end());
        if (after == null) {
            after = after(phraseEnd);
        }
        if (after != null) {
            return after.value();
        }
        QualifierWord before = endingAt(first);
        if (before == null) {
            before = bridged(first);
            return before == null ? Qualifier.EXACT : before.value();
        }
        if (before.comparative()) {
            if (opensBlock(first)) {
                return before.value();
            }
            boolean dimension = figure.kind() == Kind.MEASURE && !figure.code().equals("{times}");
            return dimension && isDimension(first) ? Qualifier.OVER : Qualifier.EXACT;
        }
        return isPlace(first, figure) ? Qualifier.EXACT : before.value();
    }

    /** "Ít hơn 7.000 đồng": a comparison with nothing before it has nothing else to compare with. */
    private boolean opensBlock(int first) {
        return first >= 2 && tokens.breakBefore(first - 2);
    }

    /** Whether a word such as "hơn" or "gần" ends right before a token. */
    boolean hasBefore(int first) {
        QualifierWord word = endingAt(first);
        return word != null && !word.comparative();
    }

    /** Whether such a word ends right before a figure or "trở lên" follows it. */
    boolean hasAround(int first, int end) {
        return hasBefore(first) || after(end) != null || bridged(first) != null;
    }

    /** Whether "khoảng" or the like ends right before a token; dates take it too. */
    boolean isAbout(int first) {
        QualifierWord word = endingAt(first);
        return word != null && word.value() == Qualifier.ABOUT;
    }

    /** Whether a comparison ends right before a token: "cao hơn", "ít hơn". */
    boolean isComparison(int first) {
        QualifierWord word = endingAt(first);
        return word != null && word.comparative();
    }

    private QualifierWord after(int i) {
        if (i >= tokens.size() || tokens.breakBefore(i)) {
            return null;
        }
        int hit = hits.find(i, words.qualifiers);
        QualifierWord word = hit < 0 ? null : hits.value(hit, words.qualifiers);
        return word != null && word.side() == QualifierWord.Side.AFTER ? word : null;
    }

    /** The longest qualifier that ends right before a token, or null. */
    private QualifierWord endingAt(int end) {
        int hit = hits.findBefore(end, words.qualifiers);
        if (hit < 0 || isPlaceAlready(end - 1) || end < tokens.size() && tokens.breakBefore(end)) {
            return null;
        }
        while (hit >= 0 && hits.value(hit, words.qualifiers).side() != QualifierWord.Side.BEFORE) {
            hit = hits.shorterBefore(end, hit, words.qualifiers);
        }
        return hit < 0 ? null : hits.value(hit, words.qualifiers);
    }

    /** "cấp dưới 6 lần", "trải dài trên 10 chuyên đề", "dựa trên 3 trụ cột": a preposition that another word claims. */
    private boolean isPlaceAlready(int i) {
        if (i == 0) {
            return false;
        }
        if (tokens.is(i, "dưới")) {
            return tokens.is(i - 1, "cấp");
        }
        return tokens.is(i, "trên")
                && switch (tokens.text(i - 1)) {
                    case "dựa", "trải", "đăng", "đặt", "đứng", "in", "viết", "phát" -> true;
                    case "dài", "rộng" -> i > 1 && tokens.is(i - 2, "trải");
                    default -> false;
                };
    }

    /** "ít nhất đã có 4 người", "tối đa là 3": a limit with a small verb between. */
    private QualifierWord bridged(int first) {
        int i = first;
        while (i > 0 && first - i < 2 && isBridge(i - 1) && !tokens.breakBefore(i)) {
            i--;
        }
        QualifierWord word = i == first ? null : endingAt(i);
        boolean limit = word != null && (word.value() == Qualifier.ATLEAST || word.value() == Qualifier.ATMOST);
        return limit ? word : null;
    }

    private boolean isBridge(int i) {
        return tokens.is(i, "có") || tokens.is(i, "đã") || tokens.is(i, "là") || tokens.is(i, "phải");
    }

    /** "dài hơn 5 km", "nặng hơn 3 kg": the adjective names the measure's dimension. */
    private boolean isDimension(int first) {
        return first >= 2
                && (tokens.is(first - 2, "dài")
                        || tokens.is(first - 2, "rộng")
                        || tokens.is(first - 2, "cao")
                        || tokens.is(first - 2, "sâu")
                        || tokens.is(first - 2, "nặng")
                        || tokens.is(first - 2, "dày"));
    }

    /** "trên 3 tuyến đường", "dưới 2 hình thức": a preposition before few things that one can be on. */
    private boolean isPlace(int first, Figure figure) {
        if (!figure.isBare() || figure.value().intValue() > 12 || first == 0) {
            return false;
        }
        boolean preposition = tokens.is(first - 1, "trên") || tokens.is(first - 1, "dưới");
        if (!preposition || figure.end() >= tokens.size()) {
            return false;
        }
        int i = figure.end();
        return switch (tokens.text(i)) {
            case "tuyến",
                    "lĩnh",
                    "mặt",
                    "phương",
                    "khía",
                    "trang",
                    "tờ",
                    "chiếc",
                    "địa",
                    "đường",
                    "cánh",
                    "xe",
                    "tàu",
                    "hình",
                    "sân",
                    "kênh",
                    "dòng",
                    "nền",
                    "con",
                    "chuyến",
                    "đoạn",
                    "máy",
                    "thửa" -> true;
            default -> false;
        };
    }
}
