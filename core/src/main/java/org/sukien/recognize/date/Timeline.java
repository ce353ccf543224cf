package org.sukien.recognize.date;

import java.time.LocalDate;
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
    /** How long a period may be that another is compared with (days). */
    private static final int LONGEST_PERIOD = 800;

    /** How many days may be named as one day is. */
    private static final int FEW = 3;
    /** How many sentences on a date still is what "hai ngày sau đó" (two days after that) leans on. */
    private static final int FRESH = 2;
    /** Stands for the year of a day that is known without its year. A leap year, so that it has all days. */
    static final int ANY = 4;

    private final PublicationDate published;
    private LocalDate today;
    private boolean narrowed;
    private NamedDate lastDay;
    private NamedDate lastTold;
    private NamedDate lastMonth;
    private NamedDate lastYear;
    private Resolved lastPeriod;
    private Span lastPeriodAt;
    private final Surroundings around;
    private final MissingYear missingYear;

    Timeline(Optional<PublicationDate> published, Surroundings around) {
        this.around = around;
        this.published = published.orElse(null);
        today = this.published == null ? null : this.published.last();
        missingYear = new MissingYear(this, this.published, around);
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

    /** What tells the year of a day or month that leaves it out. */
    MissingYear missingYear() {
        return missingYear;
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

    private NamedDate lastOf(Grain grain) {
        return switch (grain) {
            case DAY -> lastTold == null || lastDay.sentence() == around.sentence() ? lastDay : lastTold;
            case WEEK -> lastDay;
            case MONTH, QUARTER -> lastMonth;
            default -> lastYear;
        };
    }

    private static LocalDate dayOf(NamedDate named) {
        return named == null ? null : named.day();
    }

    private DateAnchor anchor(NamedDate named) {
        return named == null ? publication() : DateAnchor.of(named.at());
    }

    Resolved lastPeriod() {
        return lastPeriod;
    }

    DateAnchor lastPeriodAnchor() {
        return lastPeriodAt == null ? publication() : DateAnchor.of(lastPeriodAt);
    }

    /** The year that the text named last; 0 if none. */
    int lastYear() {
        return lastYear == null ? 0 : lastYear.day().getYear();
    }

    /** Whether what {@link #last} tells was named in this sentence or just before it. */
    boolean isFresh(Grain grain) {
        NamedDate named = lastOf(grain);
        return named != null && around.sentence() - named.sentence() <= FRESH;
    }

    void remember(Resolved date, Span at, boolean statesYear) {
        if (date.value().isDuration()) {
            return;
        }
        if (!date.hasDays()) {
            rememberYearless(date.value().value(), at);
            return;
        }
        NamedDate named = new NamedDate(date.to(), at, around.sentence());
        long days = date.to().toEpochDay() - date.from().toEpochDay() + 1;
        lastYear = named;
        if (days <= 31) {
            lastMonth = named;
        }
        if (statesYear) {
            missingYear.hear(new NamedDate(date.from(), at, around.sentence()), days <= FEW);
        }
        if (days <= FEW) {
            lastDay = named;
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
            lastDay = new NamedDate(LocalDate.of(ANY, month, day), at, around.sentence());
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
}
