package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/**
 * Reads days: "ngày 28/2/2023", "ngày 2 tháng 9 năm 1945", "thứ Hai tuần trước", "hôm qua" (yesterday), "cùng ngày" (the
 * same day). Days of the lunar calendar are {@link LunarReader}'s, those of the week
 * {@link WeekdayReader}'s.
 */
final class DayReader {
    private final Cursor c;
    private final YearReader years;
    private final LunarReader lunar;
    private final WeekdayReader weekdays;

    DayReader(Cursor cursor, YearReader years, LunarReader lunar) {
        c = cursor;
        this.years = years;
        this.lunar = lunar;
        weekdays = new WeekdayReader(c, this);
    }

    /**
     * A day.
     *
     * @param headed whether a word before it says that a day comes, so that numbers alone will do
     */
    Meaning day(boolean headed) {
        if (c.isKind(TokenKind.WORD) && !c.hits.begins(c.at)) {
            return null;
        }
        int start = c.at;
        Meaning day = phrase(headed);
        day = day == null ? lunar.day() : day;
        day = day == null ? weekdays.read(headed, headed) : day;
        day = day == null ? withHead() : day;
        day = day == null && headed ? numbers(true) : day;
        if (day == null) {
            c.at = start;
        }
        return day;
    }

    private Meaning phrase(boolean headed) {
        int start = c.at;
        DateWords.Phrase phrase = c.takePhrase();
        if (phrase != null && phrase.kind() == DateWords.Phrase.Kind.DAY) {
            return new Shifted(Grain.DAY, phrase.number(), false);
        }
        if (phrase != null && phrase.kind() == DateWords.Phrase.Kind.SAME_DAY && c.isKind(TokenKind.DATE)) {
            // "cùng ngày 9/7" says the day itself.
            int end = c.at;
            Meaning day = c.hits.isWord(end - 1, "ngày") ? numbers(false) : null;
            if (day != null) {
                return day;
            }
            c.at = end;
        }
        boolean inDay = phrase != null && headed && phrase.kind() == DateWords.Phrase.Kind.IN_DAY;
        if (inDay || phrase != null && phrase.kind() == DateWords.Phrase.Kind.SAME_DAY) {
            return new Shifted(Grain.DAY, phrase.number(), true);
        }
        c.at = start;
        return null;
    }

    private Meaning withHead() {
        int start = c.at;
        boolean head = c.takeUnit(Unit.DAY);
        if (head || c.take(Term.Kind.HOM) != null) {
            // After "ngày" the lunar days have been tried.
            Meaning day = head ? null : lunar.day();
            day = day == null ? weekdays.read(true, !head) : day;
            day = day == null ? numbers(true) : day;
            if (day != null) {
                return day;
            }
        } else if (c.take(Term.Kind.EARLY) != null) {
            Meaning day = numbers(true);
            if (day != null) {
                return day.isWhole() ? day : lunar.afterTet(start, day);
            }
        }
        c.at = start;
        return null;
    }

    /** "28/2/2023", "23-1", "15.3", "2 tháng 9 năm 1945", or the "1" that a range will complete. */
    Meaning numbers(boolean alone) {
        int start = c.at;
        c.take(Term.Kind.EARLY);
        boolean decimal = c.isKind(TokenKind.NUMBER) && c.tokens.length(c.at) > 2;
        if (c.isKind(TokenKind.DATE) || decimal) {
            NumericDate numbers = c.numericDate();
            if (numbers != null && numbers.isDay() && numbers.separator() != ',') {
                c.at++;
                CalendarDay day = numbers.day();
                return numbers.hasYear() ? day : new CalendarDay(day.day(), day.month(), years.after());
            }
            c.at = start;
            return null;
        }
        int day = c.takeSmall(1, 31);
        if (day > 0) {
            return dayAndMonth(day, alone, start);
        }
        if (alone && c.numberWord(c.at) > 0) {
            Count words = Count.take(c);
            boolean fits = words != null && words.whole() >= 1 && words.whole() <= 31 && c.isUnit(Unit.MONTH);
            Meaning dated = fits ? dayAndMonth(words.whole(), false, start) : null;
            if (dated != null) {
                return dated;
            }
        }
        c.at = start;
        return null;
    }

    private Meaning dayAndMonth(int day, boolean alone, int start) {
        int afterDay = c.at;
        if (c.takeUnit(Unit.MONTH)) {
            NumericDate numbers = c.isKind(TokenKind.DATE) ? c.numericDate() : null;
            if (numbers != null && numbers.isMonth()) {
                c.at++;
                return new CalendarDay(day, numbers.first(), YearRef.of(numbers.second()));
            }
            int month = new PartReader(c, years).monthNumber();
            if (CalendarDay.isValid(day, month)) {
                return new CalendarDay(day, month, years.after());
            }
            c.at = afterDay;
        }
        if (!alone) {
            c.at = start;
            return null;
        }
        Meaning dated = spacedMonthAndYear(day, start);
        if (dated != null) {
            return dated;
        }
        c.at = afterDay;
        int month = spacedMonth(start);
        if (CalendarDay.isValid(day, month)) {
            return new CalendarDay(day, month, years.after());
        }
        c.at = afterDay;
        return new CalendarDay(day, 0, YearRef.MISSING);
    }

    /** "ngày 04 /11/2005": the month and year are one token. */
    private Meaning spacedMonthAndYear(int day, int start) {
        boolean headed = start > 0 && c.hits.isTermAt(start - 1, Term.Kind.UNIT);
        boolean parted = headed && (c.takeSign('/') || c.takeDash());
        NumericDate numbers = parted && c.isKind(TokenKind.DATE) ? c.numericDate() : null;
        if (numbers == null || !numbers.isMonth() || !CalendarDay.isValid(day, numbers.first())) {
            return null;
        }
        c.at++;
        return new CalendarDay(day, numbers.first(), YearRef.of(numbers.second()));
    }

    /** "ngày 18 - 4- 2005": a month parted from its day by spaces; 0 if there is none. */
    private int spacedMonth(int start) {
        boolean headed = start > 0 && c.hits.isTermAt(start - 1, Term.Kind.UNIT);
        if (!headed || !(c.takeSign('/') || c.takeDash())) {
            return 0;
        }
        int month = c.takeSmall(1, 12);
        int end = c.at;
        boolean more = c.takeSign('/') || c.takeDash();
        int year = more ? c.takeYear(1900, 2099) : 0;
        boolean other = more && year == 0 || c.isTerm(Term.Kind.UNIT) && !c.isUnit(Unit.YEAR);
        c.at = year > 0 ? c.at - 2 : end;
        return other ? 0 : month;
    }
}
