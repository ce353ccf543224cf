package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.mention.FigureValue.Kind;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Tells figures from numbers that are names, marks, articles or results: "một mét" at the end of a rate, "quận 7, 8", "hiệp
 * một, hai đội". It remembers the last number that was a name. One use reads one article.
 */
final class WantedFigures {
    private static final String[] JOINTS = {"và", "hoặc", "hay", "đến", "tới"};

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final NameNumbers names;
    private final FigureItem items;
    private final QualifierReader qualifiers;
    private final Ages ages;
    private int lastName = -1;

    WantedFigures(
            Tokens tokens,
            Hits hits,
            FigureWords words,
            NameNumbers names,
            FigureItem items,
            QualifierReader qualifiers,
            Ages ages) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        this.names = names;
        this.items = items;
        this.qualifiers = qualifiers;
        this.ages = ages;
    }

    /** Whether a figure that bears no currency is to be kept; {@code lastEnd} is the token after the last that was. */
    boolean isWanted(Figure f, int lastEnd) {
        if (names.isGlued(f) || (f.kind() == Kind.RATIO && names.isNameOfTwo(f))) {
            return false;
        }
        if (names.isOfMatch(f)) {
            lastName = f.end();
            return false;
        }
        if (names.isChained(f)) {
            return false;
        }
        boolean bare = f.isBare() && f.total() == null;
        boolean one = f.worded() && f.value().compareTo(BigDecimal.ONE) == 0;
        if (bare && (isListed(f) || names.isName(f.first(), f.end(), f.worded()))) {
            lastName = f.end();
            return false;
        }
        if (bare && !f.worded() && isLone(f) && names.isLoneName(f, lastEnd)) {
            lastName = f.end();
            return false;
        }
        boolean rate = f.first() == lastEnd; // "5 triệu đồng một mét"
        if (one && f.kind() != Kind.RATIO && (bare || rate || f.code().equals("{times}"))) {
            return false;
        }
        boolean plain = f.max() != null && f.kind() == Kind.COUNT && f.scaled().compareTo(BigDecimal.ONE) == 0;
        if (plain && (isBeforeCapital(f.end()) && names.isPlace(f.first()) || names.isStreet(f.end()))) {
            return false; // "số 193-203 Trần Hưng Đạo", "557-559 Sư Vạn Hạnh"
        }
        if (f.max() != null
                && f.kind() == Kind.COUNT
                && (f.worded() || tokens.is(f.first() + 1, ','))
                && names.isPlace(f.first())) {
            return false; // "hiệp một, hai đội giằng co"
        }
        if (f.max() != null && f.kind() == Kind.COUNT && f.scaled().compareTo(BigDecimal.ONE) == 0) {
            return isSpokenRange(f) || (!names.isScore(f.first()) && items.hasNext(f));
        }
        if (bare && isTight(f.end()) && names.isScore(f.first())) {
            return false;
        }
        return !(bare && f.worded()) || counts(f) || ages.isChild(f);
    }

    /** Whether nothing is counted and no word such as "hơn" says that something is. */
    private boolean isLone(Figure f) {
        if (items.surelyHas(f)) {
            return false;
        }
        int item = items.start(f);
        return items.end(f, item) == item && !qualifiers.hasAround(f.first(), f.end()) && ages.before(f) < 0;
    }

    /** "từ 20 đến 30": a range in words counts without a noun. */
    private boolean isSpokenRange(Figure f) {
        return f.first() > 0
                && tokens.is(f.first() - 1, "từ")
                && (tokens.is(f.first() + 1, "đến") || tokens.is(f.first() + 1, "tới"));
    }

    /** "quận 7, 8": a further number after one that is a name. */
    private boolean isListed(Figure f) {
        int mark = f.first() - 1;
        boolean joined = mark > 0 && mark == lastName && isJoint(mark);
        boolean runsOn = f.first() <= lastName && !tokens.breakBefore(f.first()); // "0912 345 678"
        return (joined || runsOn) && !(f.end() < tokens.size() && hits.starts(f.end(), words.counted));
    }

    private boolean isBeforeCapital(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) && tokens.isCapital(i);
    }

    private boolean isJoint(int i) {
        return tokens.is(i, ',') || tokens.isAny(i, JOINTS);
    }

    private boolean isTight(int end) {
        return end < tokens.size() && (tokens.is(end, '-') || tokens.is(end, '–'));
    }

    /** Whether number words alone count something. */
    private boolean counts(Figure f) {
        int end = f.end();
        if (end >= tokens.size() || tokens.breakBefore(end)) {
            return false;
        }
        boolean known = hits.starts(end, words.counted);
        int item = items.start(f);
        return known
                || item > end
                || (!items.isBoth(f)
                        && !isAmbiguous(f.value().intValue())
                        && items.hasNext(f)
                        && !tokens.isCapital(end));
    }

    /** "ba", father, and "chín", ripe: they need a noun that is surely counted. */
    private static boolean isAmbiguous(int value) {
        return value == 3 || value == 9;
    }
}
