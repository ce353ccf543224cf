package org.sukien.recognize.date;

/**
 * Reads the date that begins with a number, in digits or in words: "12/1", "16h30 ngày 19/9", "12 tháng 10 năm 2017", "3-6
 * tháng", "hai năm 2025 và 2026", "1998" where the words beside it say a year.
 */
final class NumberReader {
    private static final long COUNTED = unitsAnd(Term.Kind.UNIT, Term.Kind.HOUR_OR_SOUND);

    private final Cursor c;
    private final ClockReader clocks;
    private final LunarReader lunar;
    private final DayReader days;
    private final DurationReader durations;
    private final BareReader bare;
    private final ListReader listed;

    NumberReader(Cursor cursor, DateReader readers, LunarReader lunar, DurationReader durations) {
        c = cursor;
        clocks = readers.clocks;
        days = readers.days;
        this.lunar = lunar;
        this.durations = durations;
        bare = new BareReader(c, readers.years, days);
        listed = new ListReader(c, readers.parts);
    }

    private static long unitsAnd(Term.Kind one, Term.Kind other) {
        return one.bit() | other.bit();
    }

    /** Numbers joined in one token: "28/2/2023", "9-11h", "3-6 tháng". */
    Meaning joined(Meaning before) {
        int start = c.at;
        Meaning date = lunar.day();
        date = date == null ? clocks.hours() : date;
        date = date == null ? duration() : date;
        if (date != null) {
            return date;
        }
        c.at = start;
        return bare.numbers(isDay(before));
    }

    private Meaning duration() {
        int start = c.at;
        Count count = Count.take(c);
        return count == null ? null : durations.after(start, count);
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof CalendarDay
                || meaning instanceof Timed
                || meaning instanceof Interval
                || meaning instanceof Shifted shifted && shifted.grain() == Grain.DAY;
    }

    /** A plain number. Most count something else; only four digits are a date alone. */
    Meaning plain(Meaning before) {
        int start = c.at;
        int length = c.tokens.length(start);
        if (length != 4 && !c.mayGoOn(start + 1)) {
            return null;
        }
        boolean small = length <= 2;
        Meaning date = small ? clockOrDay() : null;
        date = date == null ? counted() : date;
        date = date == null && small ? bare.head() : date;
        date = date == null && length == 4 ? bare.year(before instanceof WholeYear) : date;
        return date == null && small && !isName(start) ? dayOfMonth() : date;
    }

    private Meaning clockOrDay() {
        int next = c.at + 1;
        Meaning date = clocks.clock();
        if (date != null || !c.hits.endsDay(next)) {
            return date;
        }
        date = lunar.day();
        return date == null ? dayOfYear() : date;
    }

    /** A number in words. */
    Meaning inWords() {
        Meaning date = clocks.clockInWords();
        return date == null ? counted() : date;
    }

    /** Units that a count gathers, a duration, or the days that it gathers. */
    private Meaning counted() {
        int start = c.at;
        Count count = Count.mayStand(c, COUNTED) ? Count.take(c) : null;
        if (count == null || (c.kinds() & COUNTED) == 0) {
            c.at = start;
            return null;
        }
        int end = c.at;
        Meaning date = listed.after(count);
        if (date == null) {
            c.at = end;
            date = durations.after(start, count);
        }
        if (date == null) {
            c.at = end;
            date = daysAfter(start, count);
        }
        c.at = date == null ? start : c.at;
        return date;
    }

    /** "2 ngày 5 và 6/3": the count belongs to the phrase. */
    private Meaning daysAfter(int start, Count count) {
        boolean fits = c.isUnit(Unit.DAY) && count.whole() > 1 && count.whole() <= 31;
        boolean ordinal = start > 0 && c.hits.isWord(start - 1, "thứ");
        return fits && !ordinal && !isName(start) && days.day(false) instanceof CalendarDay day ? day : null;
    }

    private boolean isName(int token) {
        return c.hits.isCueBefore(token, DateWords.Cue.NAME) || c.hits.isCueBefore(token, DateWords.Cue.NUMBER);
    }

    /** "12 tháng 10 năm 2017": a day that says all, though no word before it says that it is one. */
    private Meaning dayOfYear() {
        int start = c.at;
        Meaning day = c.isUnitAt(start + 1, Unit.MONTH) ? days.numbers(false) : null;
        if (day instanceof CalendarDay date && date.year().kind() == YearRef.Kind.NUMBER) {
            return day;
        }
        c.at = start;
        return null;
    }

    private Meaning dayOfMonth() {
        int start = c.at;
        Meaning day = days.numbers(false);
        c.at = day == null ? start : c.at;
        return day;
    }
}
