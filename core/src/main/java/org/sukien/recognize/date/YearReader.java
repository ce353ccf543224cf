package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/**
 * Reads years: "năm 2023", "năm nay" (this year), "năm Giáp Thìn", "những năm 90", "thế kỷ XX", "giai đoạn 2018-2022".
 */
final class YearReader {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;
    private static final int THEME_WORDS = 4;

    private final Cursor c;

    YearReader(Cursor cursor) {
        c = cursor;
    }

    /** The year that follows a day, month or quarter: "/2023", "-2025", "năm 2023", "năm ngoái"; missing if none does. */
    YearRef after() {
        int start = c.at;
        if (c.isSign('/') || c.isSign('-')) {
            boolean tight = c.isTight(c.at);
            c.at++;
            int year = tight || c.isTight(c.at) ? c.takeYear(EARLIEST, LATEST) : 0;
            if (year > 0) {
                return YearRef.of(year);
            }
            c.at = start;
            return YearRef.MISSING;
        }
        c.takeSign(',');
        c.take(Term.Kind.OF);
        if (c.takeUnit(Unit.YEAR)) {
            YearRef year = named();
            if (year != null) {
                return year;
            }
        } else if (c.at == start && c.takeSameYear()) {
            c.takeThat();
            return YearRef.same(0);
        }
        c.at = start;
        return YearRef.MISSING;
    }

    /** What follows the word "năm": a number, a distance, a name of the sixty-year cycle; null if none does. */
    YearRef named() {
        int start = c.at;
        int year = c.takeYear(EARLIEST, LATEST);
        if (year > 0) {
            return YearRef.of(year);
        }
        YearRef cycle = cycle();
        if (cycle != null) {
            return cycle;
        }
        Integer shift = c.takeShift();
        if (shift != null) {
            if (c.hits.isWord(c.at - 1, "ngoái")) {
                return YearRef.lastYear();
            }
            if (shift == DateWords.THAT) {
                return YearRef.same(0);
            }
            return c.takeThat() ? YearRef.same(shift) : YearRef.distance(shift);
        }
        c.at = start;
        return null;
    }

    /** A year of the sixty-year cycle: "Giáp Thìn", with the solar year where it is written behind. */
    YearRef cycle() {
        int start = c.at;
        DateWords.Lunar stem = c.takeLunar(DateWords.Lunar.Kind.STEM);
        DateWords.Lunar branch = stem == null ? null : c.takeLunar(DateWords.Lunar.Kind.BRANCH);
        if (branch == null) {
            c.at = start;
            return null;
        }
        for (int n = 0; n < 60; n++) {
            if (n % 10 == stem.number() && n % 12 == branch.number()) {
                return YearRef.cycle(n);
            }
        }
        c.at = start;
        return null;
    }

    /** "năm …" and all that may follow; null if it is no year. */
    Meaning year() {
        int start = c.at;
        if (!c.takeUnit(Unit.YEAR)) {
            return null;
        }
        YearRef year = named();
        if (year != null) {
            return new WholeYear(year);
        }
        int theme = themeYear();
        if (theme > 0) {
            return new WholeYear(YearRef.of(theme));
        }
        c.at = start;
        return null;
    }

    /** "năm tình nguyện 2024": a few small words between the head and the year. */
    private int themeYear() {
        int start = c.at;
        for (int words = 0; words < THEME_WORDS && c.isKind(TokenKind.WORD) && c.numberWord(c.at) < 0; words++) {
            Term term = c.term();
            if (term != null && term.kind() != Term.Kind.AND || c.hits.isCue(c.at, DateWords.Cue.RECURRING)) {
                break;
            }
            c.at++;
            int year = c.takeYear(1900, 2099);
            if (year > 0) {
                boolean closed = !c.more()
                        || !c.isKind(TokenKind.WORD)
                        || c.isTerm(Term.Kind.AND)
                        || c.hits.isCue(c.at, DateWords.Cue.GOES_ON);
                if (closed) {
                    return year;
                }
                break;
            }
        }
        c.at = start;
        return 0;
    }

    /** "những năm 90", "thập niên 1990", "thế kỷ XX", "thập kỷ tới". */
    Meaning decadeOrCentury() {
        int start = c.at;
        boolean plural = c.take(Term.Kind.PLURAL) != null;
        if (c.takeUnit(Unit.DECADE) || (plural && c.takeUnit(Unit.YEAR))) {
            int number = c.digits(c.at);
            if (number >= 10 && number <= 99 && number % 10 == 0 || number >= 1500 && number % 10 == 0) {
                c.at++;
                int year = number > 99 ? number : 1900 + number;
                int end = c.at;
                c.take(Term.Kind.OF);
                if (century() == null) {
                    c.at = end;
                }
                return Fixed.of(new Stretch(Grain.DECADE, java.time.LocalDate.of(year, 1, 1)));
            }
            Integer shift = plural ? null : c.takeShift();
            if (shift != null && shift != DateWords.THAT) {
                return shift == 0 ? new Shifted(Grain.DECADE, 0, false) : Fixed.unresolved("P10Y");
            }
        }
        c.at = start;
        Meaning century = century();
        c.at = century == null ? start : c.at;
        return century;
    }

    private Meaning century() {
        if (!c.takeUnit(Unit.CENTURY)) {
            return null;
        }
        c.takeSign('-');
        int number = c.takeSmall(1, 21);
        if (number < 0 && c.more()) {
            number = Roman.value(c.tokens, c.at);
            c.at += number > 0 ? 1 : 0;
        }
        if (number > 0) {
            return Fixed.unresolved(Stretch.padded(number - 1, 2) + "XX");
        }
        Integer shift = c.takeShift();
        if (shift != null && shift != DateWords.THAT) {
            return new Shifted(Grain.CENTURY, shift, false);
        }
        return null;
    }

    /** "giai đoạn 2018-2022", "năm học 2023-2024", "nhiệm kỳ 2021-2026", "mùa giải 2019". */
    Meaning period() {
        int start = c.at;
        if (c.take(Term.Kind.PERIOD) == null) {
            return null;
        }
        if (c.digits(c.at) > 0 && c.digits(c.at) < 100) {
            c.at++;
            if (!c.isUnit(Unit.YEAR)) {
                c.at = start;
                return null;
            }
        }
        c.takeUnit(Unit.YEAR);
        c.takeSign('(');
        Meaning years = bareYears();
        if (years == null) {
            int year = c.takeYear(1900, 2099);
            years = year > 0 ? new WholeYear(YearRef.of(year)) : null;
        }
        if (years == null) {
            c.at = start;
        }
        return years;
    }

    /** "2018-2022", "1954 – 1975", "2023-24": two years and a dash; null if there are none. */
    Meaning bareYears() {
        int start = c.at;
        int first = c.takeYear(1000, 2199);
        if (first > 0 && (c.takeDash() || c.takeSign('/') || c.take(Term.Kind.TO) != null)) {
            c.takeUnit(Unit.YEAR);
            int last = c.takeYear(1000, 2199);
            if (last == 0) {
                int tail = c.isTight(c.at) ? c.takeSmall(0, 99) : -1;
                last = tail == (first + 1) % 100 ? first + 1 : 0;
            }
            if (last > first) {
                return new Interval(new WholeYear(YearRef.of(first)), new WholeYear(YearRef.of(last)));
            }
        }
        c.at = start;
        return null;
    }
}
