package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.text.SyllableKey;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tells "lần" the factor from "lần" the occasion: "gấp 4,3 lần", "tăng 3 lần", "cao hơn hai lần" and "1,5 lần" are factors,
 * measures with "lần" in the span; "bị phạt 2 lần" and "hai lần vô địch" count occasions. One use reads one article.
 *
 * <p>Known weakness: "giá xăng tăng 3 lần", three rises, is read as threefold.
 */
final class Times {
    private static final int FARTHEST = 6;
    private static final long GAP = SyllableKey.of("gấp");

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final QualifierReader qualifiers;

    Times(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        qualifiers = new QualifierReader(tokens, hits, words);
    }

    /** The figure as a count where its "lần" are occasions; every other figure as it is. */
    Figure settled(Figure figure) {
        if (figure.isBare() && !counts(figure.end()) && isAfterGap(figure.first())) {
            return figure.asMeasure("{times}", figure.end(), figure.end()); // "gấp ba"
        }
        return !figure.code().equals("{times}") || isFactor(figure) ? figure : figure.asCount(figure.unitFirst());
    }

    /** "gấp đôi", "gấp rưỡi", or null. */
    Figure fold(int i) {
        int hit = hits.find(i, words.numbers);
        NumberWord word = hit < 0 ? null : hits.value(hit, words.numbers);
        if (word == null || !word.is(NumberWord.Role.FOLD)) {
            return null;
        }
        int end = hits.end(hit);
        Amount amount = new Amount(word.value(), BigDecimal.ONE, end, true);
        return Figure.of(i, amount, null, Unit.none(end)).asMeasure("{times}", end, end);
    }

    private boolean counts(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) && hits.starts(i, words.counted);
    }

    private boolean isFactor(Figure f) {
        if (f.value().stripTrailingZeros().scale() > 0) {
            return true; // nothing happens one and a half times
        }
        int next = f.end();
        if (next + 1 < tokens.size() && !tokens.breakBefore(next)) {
            if (tokens.is(next, "so") && tokens.is(next + 1, "với")) {
                return true;
            }
            if (tokens.is(next, "liên") || tokens.is(next, "trong") || tokens.is(next, '/')) {
                return isAfterGap(f.first());
            }
        }
        return isAfterGap(f.first()) || isAfterChange(f.first());
    }

    /** "gấp", with what may stand between it and the number: "gấp hơn 3 lần", "gấp từ 2 đến 3 lần". */
    private boolean isAfterGap(int first) {
        if (!isNearGap(first)) {
            return false;
        }
        for (int i = first - 1; i >= 0 && first - i <= FARTHEST && !tokens.breakBefore(i + 1); i--) {
            if (tokens.is(i, "gấp")) {
                return true;
            }
            if (tokens.kind(i) != TokenKind.WORD || !isBetween(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether "gấp" stands close before a token: the cheap question, for it seldom does. */
    private boolean isNearGap(int first) {
        for (int i = first - 1; i >= 0 && first - i <= FARTHEST; i--) {
            if (tokens.key(i) == GAP) {
                return true;
            }
        }
        return false;
    }

    /** "tăng 3 lần", "giảm hơn 5 lần", "cao hơn hai lần", "bằng 3 lần". */
    private boolean isAfterChange(int first) {
        if (qualifiers.isComparison(first)) {
            return true;
        }
        for (int i = first - 1; i >= 0 && first - i <= FARTHEST && !tokens.breakBefore(i + 1); i--) {
            if (isChange(i) || (i < first - 1 && qualifiers.isComparison(i + 1))) {
                return true;
            }
            if (!isBetween(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isChange(int i) {
        return tokens.is(i, "tăng")
                || tokens.is(i, "giảm")
                || tokens.is(i, "bằng")
                || tokens.is(i, "kém")
                || tokens.is(i, "nhân")
                || tokens.is(i, "vượt")
                || tokens.is(i, "đại") && i > 0 && tokens.is(i - 1, "phóng")
                || tokens.is(i, "to") && i > 0 && tokens.is(i - 1, "phóng")
                || tokens.is(i, "zoom");
    }

    private boolean isBetween(int i) {
        return hits.starts(i, words.qualifiers)
                || tokens.is(i, "hơn")
                || tokens.is(i, "lên")
                || tokens.is(i, "tới")
                || tokens.is(i, "đến")
                || tokens.is(i, "từ")
                || tokens.is(i, "được")
                || tokens.is(i, "đi")
                || tokens.is(i, "xuống")
                || tokens.is(i, "thêm")
                || tokens.is(i, "xỉ")
                || tokens.is(i, "nhất")
                || tokens.is(i, "dưới")
                || tokens.is(i, "những")
                || isLimit(i);
    }

    /** "vượt quy chuẩn cho phép 12 lần": what is exceeded. */
    private boolean isLimit(int i) {
        return switch (tokens.text(i)) {
            case "chỉ", "tiêu", "chuẩn", "quy", "định", "cho", "phép", "mức", "ngưỡng", "giới", "hạn" -> true;
            default -> false;
        };
    }
}
