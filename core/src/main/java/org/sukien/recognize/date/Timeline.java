package org.sukien.recognize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sukien.article.PublicationDate;
import org.sukien.mention.DateAnchor;
import org.sukien.text.Span;

/**
 * What the article has said about time so far, while its dates are gone through in text order: the day of publication, the
 * day, the period and the year named last. A date that leaves something out takes it from here: "12/1" published in
 * January 2024 is 2024-01-12.
 *
 * <p>Serves one article, on one thread.
 */
final class Timeline {
    /** A yearless date of last year further back than this (days) is one of this year: else its year would be written. */
    private static final int LONG_AGO = 183;
    /** Of two dates a year apart, the later one is meant if it is so near (days), and this year's is almost a year back. */
    private static final int SOON = 45;
    /** The same where the words around look ahead. */
    private static final int SOON_SAID = 100;
    /** How many sentences on a full date still tells the year where the day of publication is unknown. */
    private static final int FAR = 6;
    /** How long a period may be that another is compared with (days). */
    private static final int LONGEST_PERIOD = 800;

    /** How many sentences on a date still is what "hai ngày sau đó" (two days after that) leans on. */
    private static final int FRESH = 2;
    /** Stands for the year of a day that is known without its year. A leap year, so that it has all days. */
    static final int ANY = 4;

    private static final int[] NEAR_YEARS = {0, -1, 1};

    private final PublicationDate published;
    private LocalDate today;
    private boolean narrowed;
    private Named lastDay;
    private Named lastTold;
    private Named lastMonth;
    private Named lastYear;
    private Resolved lastPeriod;
    private Span lastPeriodAt;
    private Named told;
    private Named toldDay;
    private final Surroundings around;

    /**
     * A date of the text: its last day, where it stands, and in which sentence. Where its year is unknown, the day is one of
     * the year {@link #ANY}.
     */
    private record Named(LocalDate day, Span at, int sentence) {}

    Timeline(Optional<PublicationDate> published, Surroundings around) {
        this.around = around;
        this.published = published.orElse(null);
        today = this.published == null ? null : this.published.last();
    }

    // ---- publication

    boolean knowsPublication() {
        return published != null;
    }

    /** The day of publication, or the last day of its month or year; null if unknown. */
    LocalDate today() {
        return today;
    }

    /** Whether {@link #today} is a day and not the end of a month. */
    boolean knowsDay() {
        return published != null && (published.isDay() || narrowed);
    }

    /** Whether at least the month of publication is known. */
    boolean knowsMonth() {
        return published != null && published.month() > 0;
    }

    /** Whether the unit of the calendar is known in which the article was published. */
    boolean knows(Grain grain) {
        return switch (grain) {
            case DAY, WEEK -> knowsDay();
            case MONTH, QUARTER, HALF -> knowsMonth();
            default -> knowsPublication();
        };
    }

    /** The year of publication; 0 if unknown: "this year" is not the year that the text named last. */
    int year() {
        return published == null ? 0 : published.year();
    }

    /**
     * Takes a day for that of publication where only its month is known: the text says "hôm nay" (today) and names one
     * day of that month.
     */
    void narrow(LocalDate day) {
        if (knowsMonth() && !published.isDay() && !day.isBefore(published.first()) && !day.isAfter(published.last())) {
            today = day;
            narrowed = true;
        }
    }

    DateAnchor publication() {
        return published == null ? null : DateAnchor.PUBLISHED;
    }

    // ---- what stands around the next date

    /** Whether the words around the next date look ahead. */
    boolean looksAhead() {
        return around.lookAhead();
    }

    /** The unit of the calendar from which "trước" (before) counts: in a comparison that of the period named last. */
    LocalDate before(Grain grain) {
        boolean period = lastPeriod != null && grain != Grain.DAY && lastPeriod.hasDays() && around.compare();
        return period && !lastPeriod.from().equals(today) ? lastPeriod.from() : today;
    }

    /** What {@link #before} counts from. */
    DateAnchor beforeAnchor(Grain grain) {
        LocalDate from = before(grain);
        return from == null || from.equals(today) ? publication() : lastPeriodAnchor();
    }

    // ---- what came before

    /** The day named last; null if none was. */
    LocalDate lastDay() {
        return dayOf(lastDay);
    }

    DateAnchor lastDayAnchor() {
        return anchor(lastDay);
    }

    /**
     * What "cùng ngày" (the same day), "tháng đó" (that month), "năm đó" (that year) lean on; null if nothing was named. A
     * day of another sentence must be one that something happened on: neither ahead of publication nor only a bound.
     */
    LocalDate last(Grain grain) {
        return dayOf(lastOf(grain));
    }

    DateAnchor lastAnchor(Grain grain) {
        return anchor(lastOf(grain));
    }

    private Named lastOf(Grain grain) {
        return switch (grain) {
            case DAY -> lastTold == null || lastDay.sentence == around.sentence() ? lastDay : lastTold;
            case WEEK -> lastDay;
            case MONTH, QUARTER -> lastMonth;
            default -> lastYear;
        };
    }

    private static LocalDate dayOf(Named named) {
        return named == null ? null : named.day;
    }

    private DateAnchor anchor(Named named) {
        return named == null ? publication() : DateAnchor.of(named.at);
    }

    Resolved lastPeriod() {
        return lastPeriod;
    }

    DateAnchor lastPeriodAnchor() {
        return lastPeriodAt == null ? publication() : DateAnchor.of(lastPeriodAt);
    }

    /** The year that the text named last; 0 if none. */
    int lastYear() {
        return lastYear == null ? 0 : lastYear.day.getYear();
    }

    /** Whether what {@link #last} tells was named in this sentence or just before it. */
    boolean isFresh(Grain grain) {
        Named named = lastOf(grain);
        return named != null && around.sentence() - named.sentence <= FRESH;
    }

    void remember(Resolved date, Span at, boolean statesYear) {
        if (date.value().isDuration()) {
            return;
        }
        if (!date.hasDays()) {
            rememberYearless(date.value().value(), at);
            return;
        }
        Named named = new Named(date.to(), at, around.sentence());
        long days = date.to().toEpochDay() - date.from().toEpochDay() + 1;
        lastYear = named;
        if (days <= 31) {
            lastMonth = named;
        }
        Named stated = statesYear ? new Named(date.from(), at, around.sentence()) : null;
        told = stated != null ? stated : told;
        if (days <= 3) {
            lastDay = named;
            toldDay = stated != null ? stated : toldDay;
            boolean passed = today == null || !date.to().isAfter(today);
            lastTold = passed && !around.bound() ? named : lastTold;
        }
        boolean started = today == null || !date.from().isAfter(today);
        if (days >= 28 && days <= LONGEST_PERIOD && !isYears(date) && started && !around.compare()) {
            rememberPeriod(date, at);
        }
    }

    /** "XXXX-07-15" is a day to lean on too, "XXXX-09" and "XXXX-01/XXXX-09" are periods. */
    private void rememberYearless(String value, Span at) {
        boolean period = value.length() == 7 || value.length() == 15 && value.charAt(7) == '/';
        if (period && value.startsWith("XXXX-") && value.charAt(5) != 'X' && !around.compare()) {
            rememberPeriod(Resolved.unresolved(value), at);
        }
        if (value.length() < 10 || !value.startsWith("XXXX-") || value.charAt(5) > '1' || value.charAt(8) > '3') {
            return;
        }
        int month = Integer.parseInt(value, 5, 7, 10);
        int day = Integer.parseInt(value, 8, 10, 10);
        if (value.indexOf('/') < 0 && CalendarDay.isValid(day, month)) {
            lastDay = new Named(LocalDate.of(ANY, month, day), at, around.sentence());
            lastMonth = lastDay;
            lastTold = around.bound() ? lastTold : lastDay;
        }
    }

    private static boolean isYears(Resolved date) {
        return date.from().getDayOfYear() == 1 && date.to().plusDays(1).getDayOfYear() == 1;
    }

    /** A period that "cùng kỳ" (the same period) may lean on. */
    void rememberPeriod(Resolved period, Span at) {
        lastPeriod = period;
        lastPeriodAt = at;
    }

    // ---- the missing year

    /** The year of a day or month that is named without one; 0 if nothing tells. */
    int yearFor(int month, int day) {
        Named teller = teller(month, day);
        if (teller != null) {
            return teller.day.getYear();
        }
        if (today == null) {
            return 0;
        }
        if (published.month() == 0) {
            return published.year();
        }
        if (month == published.month() && !published.isDay()) {
            return published.year();
        }
        LocalDate past = notAfter(month, day);
        LocalDate next = past.plusYears(1);
        long back = ChronoUnit.DAYS.between(past, today);
        long on = ChronoUnit.DAYS.between(today, next);
        boolean future = past.getYear() == published.year()
                ? on <= (around.lookAhead() ? SOON_SAID : SOON)
                : back > LONG_AGO || on < back && around.lookAhead();
        return past.equals(today) || !future ? past.getYear() : next.getYear();
    }

    /** The year of a day that falls on a day of the week, the nearest such to what {@link #yearFor} says; 0 for none. */
    int yearFor(int month, int day, DayOfWeek weekday) {
        int year = yearFor(month, day);
        if (year == 0 || isTold(month, day)) {
            return year;
        }
        for (int away : NEAR_YEARS) {
            boolean valid = day <= YearMonth.of(year + away, month).lengthOfMonth();
            if (valid && LocalDate.of(year + away, month, day).getDayOfWeek() == weekday) {
                return year + away;
            }
        }
        return year;
    }

    /** What {@link #yearFor} leans on. */
    DateAnchor yearAnchor(int month, int day) {
        Named teller = teller(month, day);
        return teller != null ? DateAnchor.of(teller.at) : publication();
    }

    /** The year of a full date shortly before, or 0. */
    int toldYear() {
        return toldDay == null || around.sentence() - toldDay.sentence > FAR ? 0 : toldDay.day.getYear();
    }

    /** What {@link #toldYear} leans on. */
    DateAnchor toldAnchor() {
        return DateAnchor.of(toldDay.at);
    }

    private boolean isTold(int month, int day) {
        return teller(month, day) != null;
    }

    /**
     * The date shortly before that a yearless one goes on from, as in "từ 5/3/2022 … đến 7/4"; null for none. In the same
     * sentence a month or quarter with its year will do.
     */
    private Named teller(int month, int day) {
        Named teller = told != null && told.sentence == around.sentence() ? told : null;
        if (teller == null && today == null && toldDay != null && around.sentence() - toldDay.sentence <= FAR) {
            teller = toldDay;
        }
        boolean on = teller != null
                && (month > teller.day.getMonthValue()
                        || month == teller.day.getMonthValue() && day >= teller.day.getDayOfMonth());
        return on ? teller : null;
    }

    private LocalDate notAfter(int month, int day) {
        for (int year = published.year(); ; year--) {
            int length = YearMonth.of(year, month).lengthOfMonth();
            LocalDate date = LocalDate.of(year, month, Math.min(Math.max(day, 1), length));
            if (!date.isAfter(published.last())) {
                return date;
            }
        }
    }
}
