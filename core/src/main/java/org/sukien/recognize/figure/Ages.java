package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.mention.FigureValue.Kind;
import org.sukien.text.SyllableKey;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Finds "tuổi" before its number: "tuổi 19", "độ tuổi từ 20 đến 30", "tuổi đời đã xấp xỉ 70". One use reads one article.
 */
final class Ages {
    /** How many tokens before an age "tuổi" may stand. */
    private static final int FARTHEST_AGE = 5;

    private static final long AGE = SyllableKey.of("tuổi");
    private static final BigDecimal OLDEST_CHILD = BigDecimal.valueOf(17);

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    Ages(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** The token of "tuổi" in "tuổi 19", "tuổi hơn 70", "độ tuổi từ 20 đến 30", or -1. */
    int before(Figure f) {
        boolean bare = f.kind() == Kind.COUNT && f.scaled().compareTo(BigDecimal.ONE) == 0;
        if (!bare || !isNearAge(f.first())) {
            return -1;
        }
        int i = f.first() - 1;
        while (i > 0 && f.first() - i < FARTHEST_AGE && mayPartAge(i)) {
            i--;
        }
        boolean apart = i < f.first() - 1 && f.max() == null; // "trên 60 tuổi từ 3 tỉnh"
        boolean counts = apart && f.end() < tokens.size() && hits.starts(f.end(), words.counted);
        return tokens.is(i, "tuổi") && !counts ? i : -1;
    }

    /** "trẻ lên 3", "tuổi lên 10": a child's age without its word. */
    boolean isChild(Figure f) {
        int i = f.first() - 2;
        return i >= 0
                && tokens.is(f.first() - 1, "lên")
                && f.isBare()
                && f.value().compareTo(OLDEST_CHILD) <= 0
                && !tokens.breakBefore(f.first())
                && !(f.end() < tokens.size() && hits.starts(f.end(), words.counted))
                && switch (tokens.text(i)) {
                    case "trẻ", "Trẻ", "bé", "Bé", "con", "cháu", "em", "gái", "trai", "tuổi" -> true;
                    default -> false;
                };
    }

    /** Whether "tuổi" stands close before a token: the cheap question, for it seldom does. */
    private boolean isNearAge(int first) {
        if (first == 0 || tokens.breakBefore(first)) {
            return false;
        }
        int i = first - 1;
        int last = Math.max(0, first - FARTHEST_AGE);
        while (i > last && tokens.key(i) != AGE) {
            i--;
        }
        return tokens.key(i) == AGE;
    }

    /** What may stand between "tuổi" and the age: "tuổi đời đã xấp xỉ 70". */
    private boolean mayPartAge(int i) {
        return switch (tokens.text(i)) {
            case "từ",
                    "ngoài",
                    "trên",
                    "dưới",
                    "hơn",
                    "gần",
                    "khoảng",
                    "đời",
                    "đã",
                    "mới",
                    "chưa",
                    "xấp",
                    "xỉ",
                    "độ",
                    "chừng",
                    "tròn",
                    "qua",
                    "quá" -> true;
            default -> false;
        };
    }
}
