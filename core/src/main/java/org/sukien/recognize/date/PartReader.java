package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/** Reads months, quarters and weeks: "tháng 1/2017", "tháng Ba", "quý III/2023", "tháng trước" (last month), "tuần tới". */
final class PartReader {
    private final Cursor c;
    private final YearReader years;

    PartReader(Cursor cursor, YearReader years) {
        c = cursor;
        this.years = years;
    }

    Meaning month() {
        int start = c.at;
        if (!c.takeUnit(Unit.MONTH)) {
            return null;
        }
        Meaning month = afterMonth();
        if (month == null) {
            c.at = start;
        }
        return month;
    }

    private Meaning afterMonth() {
        NumericDate numbers = c.isKind(TokenKind.DATE) || c.isKind(TokenKind.NUMBER) ? c.numericDate() : null;
        if (numbers != null && numbers.isMonth()) {
            c.at++;
            return new YearPart(Grain.MONTH, numbers.first(), YearRef.of(numbers.second()));
        }
        if (numbers != null
                && !numbers.hasYear()
                && numbers.separator() == '-'
                && numbers.first() < numbers.second()
                && numbers.second() <= 12) {
            c.at++;
            YearRef year = years.after();
            return new Interval(
                    new YearPart(Grain.MONTH, numbers.first(), year),
                    new YearPart(Grain.MONTH, numbers.second(), year));
        }
        if (numbers != null && isShortYear(numbers)) {
            c.at++;
            return new YearPart(Grain.MONTH, numbers.first(), YearRef.of(2000 + numbers.second()));
        }
        DateWords.Lunar lunar = c.takeLunar(DateWords.Lunar.Kind.MONTH);
        if (lunar != null) {
            return lunarMonth(lunar.number());
        }
        int number = monthNumber();
        if (number > 0 && (c.isTerm(Term.Kind.LEAP) || c.isTerm(Term.Kind.LUNAR))) {
            return lunarMonth(number);
        }
        if (number > 0) {
            return new YearPart(Grain.MONTH, number, years.after());
        }
        return shifted(Grain.MONTH);
    }

    /** "tháng Giêng", "tháng Hai nhuận", "tháng 7 âm lịch năm 2024". */
    private Meaning lunarMonth(int number) {
        boolean leap = c.take(Term.Kind.LEAP) != null;
        c.take(Term.Kind.LUNAR);
        YearRef year = years.after();
        return new Interval(new LunarDay(1, number, leap, year), new LunarDay(LunarDay.LAST, number, leap, year));
    }

    /** "tháng 1/05": the year's last two digits. */
    private boolean isShortYear(NumericDate numbers) {
        boolean zero = c.tokens.charAt(c.at, c.tokens.length(c.at) - 2) == '0';
        return !numbers.hasYear()
                && numbers.separator() == '/'
                && numbers.yearDigits() == 2
                && zero
                && numbers.first() <= 12;
    }

    /** A month's number in digits or words; 0 if there is none. */
    int monthNumber() {
        int digits = c.takeSmall(1, 12);
        if (digits > 0) {
            return digits;
        }
        int word = c.numberWord(c.at);
        if (word < 1 || word > 10 || (word == 5 && c.isUnit(Unit.YEAR) && !c.tokens.isCapital(c.at))) {
            return 0;
        }
        c.at++;
        int next = word == 10 ? c.numberWord(c.at) : -1;
        if (next == 1 || next == 2) {
            c.at++;
            return 10 + next;
        }
        return word;
    }

    /** A month of a tail that leaves its head out, "5/2023" or "5" of "tháng 4 và 5"; null if there is none. */
    Meaning headlessMonth() {
        NumericDate numbers = c.isKind(TokenKind.DATE) ? c.numericDate() : null;
        if (numbers != null && numbers.isMonth()) {
            c.at++;
            return new YearPart(Grain.MONTH, numbers.first(), YearRef.of(numbers.second()));
        }
        int number = c.takeSmall(1, 12);
        return number > 0 ? new YearPart(Grain.MONTH, number, years.after()) : null;
    }

    Meaning quarter() {
        int start = c.at;
        if (!c.takeUnit(Unit.QUARTER)) {
            return null;
        }
        if (c.take(Term.Kind.SAME_PERIOD) != null) {
            return new SamePeriod(years.after());
        }
        NumericDate numbers = c.isKind(TokenKind.DATE) ? c.numericDate() : null;
        if (numbers != null && numbers.isMonth() && numbers.first() <= 4) {
            c.at++;
            return new YearPart(Grain.QUARTER, numbers.first(), YearRef.of(numbers.second()));
        }
        int number = quarterNumber();
        if (number > 0) {
            return new YearPart(Grain.QUARTER, number, years.after());
        }
        Term edge = c.take(Term.Kind.EDGE);
        if (edge != null && c.isUnit(Unit.YEAR)) {
            return new YearPart(Grain.QUARTER, edge.value().equals("last") ? 4 : 1, ownYear());
        }
        Meaning shifted = edge == null ? shifted(Grain.QUARTER) : null;
        if (shifted == null) {
            c.at = start;
        }
        return shifted;
    }

    private YearRef ownYear() {
        YearRef year = years.after();
        if (year.isMissing()) {
            c.takeUnit(Unit.YEAR);
            return YearRef.distance(0);
        }
        return year;
    }

    private int quarterNumber() {
        int digits = c.takeSmall(1, 4);
        if (digits > 0) {
            return digits;
        }
        int roman = c.more() ? Roman.value(c.tokens, c.at) : 0;
        if (roman >= 1 && roman <= 4) {
            c.at++;
            return roman;
        }
        int word = c.numberWord(c.at);
        if (word >= 1 && word <= 4) {
            c.at++;
            return word;
        }
        return 0;
    }

    Meaning week() {
        int start = c.at;
        if (!c.takeUnit(Unit.WEEK)) {
            return null;
        }
        Meaning shifted = shifted(Grain.WEEK);
        if (shifted == null) {
            c.at = start;
        }
        return shifted;
    }

    /** "này", "trước", "tới" after a unit. */
    private Meaning shifted(Grain grain) {
        Integer shift = c.takeShift();
        if (shift == null) {
            return null;
        }
        return shift == DateWords.THAT ? new Shifted(grain, 0, true) : new Shifted(grain, shift, c.takeThat());
    }
}
