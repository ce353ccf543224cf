package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/**
 * Reads the date that begins at a token, whatever its family: asks the reader of each in turn, the longer constructions
 * first, and then whether a range goes on from it.
 */
final class DateReader {
    final YearReader years;
    final PartReader parts;
    final DayReader days;
    final PartOfDayReader partsOfDay;
    final ClockReader clocks;
    final EdgeReader edges;
    private final Cursor c;
    private final LunarReader lunar;
    private final DurationReader durations;
    private final NumberReader numbers;
    private final RangeReader ranges;

    DateReader(Cursor cursor) {
        c = cursor;
        years = new YearReader(c);
        parts = new PartReader(c, years);
        lunar = new LunarReader(c, years);
        days = new DayReader(c, years, lunar);
        partsOfDay = new PartOfDayReader(c, days);
        clocks = new ClockReader(c, days, partsOfDay);
        edges = new EdgeReader(c, years, parts);
        durations = new DurationReader(c, years);
        numbers = new NumberReader(c, this, lunar, durations);
        ranges = new RangeReader(c, this);
    }

    /**
     * The date that begins at the cursor, which then stands behind it; null if none does.
     *
     * @param before the date that ended just before, parted by "," or "và" at most; null for none
     */
    Meaning read(Meaning before) {
        TokenKind kind = c.tokens.kind(c.at);
        Meaning date = switch (kind) {
            case DATE -> numbers.joined(before);
            case NUMBER -> numbers.plain(before);
            case WORD -> fromWord();
            default -> null;
        };
        return date == null ? null : finished(date);
    }

    private Meaning finished(Meaning date) {
        Meaning whole = date instanceof CalendarDay day && day.year().kind() == YearRef.Kind.NUMBER
                ? clocks.behind(date)
                : date;
        Meaning range = ranges.extend(whole);
        return range.isWhole() ? range : inMonth(range);
    }

    /** "ngày 25 tới", "đến ngày 20,": a day that leaves its month out. */
    private Meaning inMonth(Meaning date) {
        if (!(date instanceof CalendarDay day) || !c.hits.isTermAt(c.at - 2, Term.Kind.UNIT)) {
            return null;
        }
        int end = c.at;
        Integer shift = c.takeShift();
        boolean closed = shift != null || !c.more() || c.isSign(',') || c.isSign('.') || c.isSign(')');
        c.at = end;
        boolean vague =
                c.hits.isCueBefore(c.at - 2, DateWords.Cue.VAGUE) || c.hits.isCueBefore(c.at - 2, DateWords.Cue.EACH);
        return closed && !vague
                ? new DayOfMonth(day.day(), shift != null && shift > 0 && shift != DateWords.THAT)
                : null;
    }

    private Meaning fromWord() {
        int start = c.at;
        int opening = c.hits.opening(start);
        Meaning date = opening < 0 ? null : fromTerm(opening);
        if (date == null && c.hits.isPhrase(start)) {
            // What was read and refused, "tháng tới" in "vài tháng tới", must not be left out of what comes next.
            c.at = start;
            date = fromPhrase();
        }
        if (date == null) {
            c.at = start;
            date = c.mayCount() ? numbers.inWords() : null;
        }
        c.at = date == null ? start : c.at;
        return date;
    }

    private Meaning fromTerm(int opening) {
        Term term = c.hits.term(opening, Term.Kind.UNIT);
        int end = c.hits.end(opening);
        if (term.kind().needsMore() && !c.mayGoOn(end) && !c.isShift(end)) {
            return null;
        }
        return switch (term.kind()) {
            case UNIT -> fromUnit(term.unit());
            case HOM, EARLY, FULL_MOON, WEEKDAY -> days.day(false);
            case PART -> partsOfDay.read();
            case SEASON -> edges.season();
            case PERIOD -> years.period();
            case EDGE -> edges.edge();
            case PLURAL -> years.decadeOrCentury();
            case AGO, HALF -> durations.read();
            case SAME_PERIOD -> samePeriod();
            case NOW -> fromNow();
            case TET -> tet();
            default -> null;
        };
    }

    private Meaning fromUnit(Unit unit) {
        int start = c.at;
        if (unit == Unit.MONTH && c.hits.isCueBefore(start, DateWords.Cue.MONTH_NAME)) {
            return null;
        }
        Meaning date = afterUnit(unit);
        boolean theme = unit == Unit.MONTH
                && c.more()
                && c.tokens.isCapital(start)
                && c.hits.isCue(c.at, DateWords.Cue.MONTH_THEME);
        if (theme) {
            return null;
        }
        // "mỗi tháng một lần" (once a month) is a habit, "vài tháng trước" (some months ago) is vague.
        if (unit == Unit.MONTH && c.hits.isCueBefore(start, DateWords.Cue.EACH)) {
            return null;
        }
        boolean hundreds = start > 0 && c.numberWord(start - 1) >= Count.TENS;
        return date != null && isRelative(date) && (hundreds || c.hits.isCueBefore(start, DateWords.Cue.VAGUE))
                ? null
                : date;
    }

    private static boolean isRelative(Meaning date) {
        return date instanceof Shifted
                || date instanceof WholeYear year && year.year().kind() != YearRef.Kind.NUMBER;
    }

    private Meaning afterUnit(Unit unit) {
        return switch (unit) {
            case DAY -> days.day(false);
            case WEEK -> parts.week();
            case MONTH -> parts.month();
            case QUARTER -> parts.quarter();
            case YEAR -> year();
            case DECADE, CENTURY -> years.decadeOrCentury();
            default -> null;
        };
    }

    private Meaning year() {
        Meaning year = years.year();
        // "năm ngày" (five days), "năm giờ chiều" (five in the afternoon): the same word counts.
        year = year == null ? clocks.clockInWords() : year;
        return year == null ? durations.read() : year;
    }

    private Meaning samePeriod() {
        c.take(Term.Kind.SAME_PERIOD);
        YearRef year = years.after();
        if (year.isMissing()) {
            int number = c.takeYear(1900, 2099);
            year = number > 0 ? YearRef.of(number) : YearRef.MISSING;
        }
        return new SamePeriod(year);
    }

    /** The name of the holiday alone is no date, but tells what "mùng 2" (the second) means further on. */
    private Meaning tet() {
        lunar.hearTet();
        return null;
    }

    /** "nay đến năm 2010"; "nay" alone is left out. */
    private Meaning fromNow() {
        c.take(Term.Kind.NOW);
        Meaning now = new Shifted(Grain.DAY, 0, false);
        return c.isTerm(Term.Kind.TO) && ranges.extend(now) instanceof Interval range ? range : null;
    }

    private Meaning fromPhrase() {
        int start = c.at;
        DateWords.Phrase phrase = c.takePhrase();
        if (phrase == null) {
            return null;
        }
        if (phrase.kind() == DateWords.Phrase.Kind.REF && c.hits.isCueBefore(start, DateWords.Cue.NO_NOW)) {
            return null;
        }
        switch (phrase.kind()) {
            case NONE:
                return null;
            case REF_ALONE:
                return stands(start) ? Fixed.unresolved(phrase.value()) : null;
            case REF:
                return Fixed.unresolved(phrase.value());
            case SAME_MONTH:
                return new Shifted(Grain.MONTH, 0, true);
            case SAME_YEAR:
                return new Shifted(Grain.YEAR, 0, true);
            case WEEKEND:
                return weekend(start);
            default:
                c.at = start;
                return days.day(false);
        }
    }

    /** Whether a word opens a sentence or clause: "Hiện" (now) does, "thực hiện" (carry out) does not hold it. */
    private boolean stands(int token) {
        boolean opens = token == 0 || c.tokens.breakBefore(token) || c.tokens.kind(token - 1) == TokenKind.PUNCTUATION;
        return opens || c.tokens.isCapital(token) && !c.tokens.isCapital(token - 1);
    }

    /** "cuối tuần này", "dịp cuối tuần"; "cuối tuần" alone is mostly a habit. */
    private Meaning weekend(int start) {
        Integer shift = c.takeShift();
        if (shift == null && c.hits.isTermAt(start, Term.Kind.EDGE)) {
            return null;
        }
        int week = shift == null || shift == DateWords.THAT ? 0 : shift;
        return new Interval(new Weekday(6, week), new Weekday(7, week));
    }
}
