package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/**
 * Reads days of the lunar calendar: "mùng 2 Tết", "30 Tết", "23 tháng Chạp", "rằm tháng Giêng" (the full moon, the 15th),
 * "10/3 âm lịch", "mùng 10/3 năm Ất Tỵ".
 */
final class LunarReader {
    private static final int FULL_MOON = 15;

    private final Cursor c;
    private final YearReader years;
    private boolean tet;

    LunarReader(Cursor cursor, YearReader years) {
        c = cursor;
        this.years = years;
    }

    /** A lunar day, its head word "ngày" taken before or here; null if there is none. */
    Meaning day() {
        int start = c.at;
        c.takeUnit(Unit.DAY);
        Meaning day = c.take(Term.Kind.FULL_MOON) != null ? ofMonth(FULL_MOON) : numbered();
        if (day == null) {
            c.at = start;
        }
        return day;
    }

    /** The article has spoken of Tết, the lunar new year. */
    void hearTet() {
        tet = true;
    }

    /** "mùng 2" alone: after Tết was spoken of, a day of it; else what was read. */
    Meaning afterTet(int start, Meaning read) {
        boolean first = read instanceof CalendarDay day && day.month() == 0 && day.day() <= 10;
        boolean habit = start > 0
                && (c.hits.isTermAt(start - 1, Term.Kind.FULL_MOON) || c.hits.isTermAt(start - 2, Term.Kind.FULL_MOON));
        return tet && first && !habit && !c.isUnit(Unit.MONTH) && !c.isSign('-')
                ? new LunarDay(((CalendarDay) read).day(), 1, false, YearRef.MISSING)
                : read;
    }

    private Meaning numbered() {
        boolean early = c.take(Term.Kind.EARLY) != null;
        if (c.isKind(TokenKind.DATE)) {
            NumericDate numbers = c.numericDate();
            if (numbers == null || !numbers.isDay()) {
                return null;
            }
            c.at++;
            CalendarDay day = numbers.day();
            return lunarIfSaid(day.day(), day.month(), day.year());
        }
        int day = c.takeSmall(1, 30);
        if (day < 0 && early) {
            day = c.numberWord(c.at);
            c.at += day > 0 && day <= 10 ? 1 : 0;
            day = day <= 10 ? day : -1;
        }
        if (day < 1) {
            return null;
        }
        if (c.take(Term.Kind.TET) != null) {
            tet = true;
            YearRef year = yearOfTet();
            return day >= 23 ? new LunarDay(day, 12, false, before(year)) : new LunarDay(day, 1, false, year);
        }
        return ofMonth(day);
    }

    /** "30 Tết Ất Tỵ" lies in the lunar year before. */
    private static YearRef before(YearRef year) {
        return switch (year.kind()) {
            case NUMBER -> YearRef.of(year.number() - 1);
            case LUNAR -> YearRef.cycle((year.number() + 59) % 60);
            default -> YearRef.MISSING;
        };
    }

    private YearRef yearOfTet() {
        YearRef cycle = years.cycle();
        if (cycle != null) {
            int year = c.takeYear(1900, 2099);
            return year > 0 ? YearRef.of(year) : cycle;
        }
        int year = c.takeYear(1900, 2099);
        return year > 0 ? YearRef.of(year) : years.after();
    }

    private Meaning ofMonth(int day) {
        boolean head = c.takeUnit(Unit.MONTH);
        DateWords.Lunar name = c.takeLunar(DateWords.Lunar.Kind.MONTH);
        if (name != null) {
            boolean leap = c.take(Term.Kind.LEAP) != null;
            return new LunarDay(day, name.number(), leap, lunarYear());
        }
        if (!head) {
            return null;
        }
        int month = new PartReader(c, years).monthNumber();
        if (month < 1) {
            return null;
        }
        if (c.take(Term.Kind.LEAP) != null) {
            return new LunarDay(day, month, true, lunarYear());
        }
        if (day == FULL_MOON
                && c.hits.termAt(c.at - 3) != null
                && c.hits.termAt(c.at - 3).kind() == Term.Kind.FULL_MOON) {
            return new LunarDay(day, month, false, lunarYear());
        }
        return lunarIfSaid(day, month, YearRef.MISSING);
    }

    private YearRef lunarYear() {
        c.take(Term.Kind.LUNAR);
        return years.after();
    }

    /** A day of a numbered month is lunar only where the words say so: "âm lịch", or a year of the sixty-year cycle. */
    private Meaning lunarIfSaid(int day, int month, YearRef year) {
        YearRef named = year.isMissing() ? years.after() : year;
        int end = c.at;
        boolean said = c.take(Term.Kind.LUNAR) != null;
        if (!said && c.takeSign('(') && c.take(Term.Kind.LUNAR) != null && c.isSign(')')) {
            c.at = end;
            return new LunarDay(day, month, false, named);
        }
        return said || named.kind() == YearRef.Kind.LUNAR ? new LunarDay(day, month, false, named) : null;
    }
}
