package org.sukien.recognize.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
    /** A date without its year is rather ahead than behind if it would lie further back than this (days). */
    private static final int LONG_AGO = 270;
    /** Of two dates a year apart, the later one is meant if it is so near (days), and this year's is almost a year back. */
    private static final int SOON = 45;
    /** The same where the words around look ahead. */
    private static final int SOON_SAID = 100;
    /** How many sentences on a full date still tells the year where the day of publication is unknown. */
    private static final int FAR = 6;

    private final PublicationDate published;
    private LocalDate today;
    private boolean narrowed;
    private LocalDate lastDay;
    private Span lastDayAt;
    private Resolved lastPeriod;
    private Span lastPeriodAt;
    private int lastYear;
    private LocalDate told;
    private int toldIn;
    private int sentence;
    private BooleanSupplier ahead = () -> false;
    private boolean compared;

    Timeline(Optional<PublicationDate> published) {
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

    int year() {
        return published == null ? lastYear : published.year();
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

    // ---- what came before

    /** Whether the words around the next date look ahead: "sẽ" (will), "dự kiến" (is planned). Few dates ask. */
    void lookAhead(BooleanSupplier answer) {
        ahead = answer;
    }

    /** Whether the next date is what something is compared with: "so với tháng trước". */
    void compare(boolean yes) {
        compared = yes;
    }

    /** The unit of the calendar from which "trước" (before) counts: in a comparison that of the period named last. */
    LocalDate before(Grain grain) {
        boolean period = compared && lastPeriod != null && grain != Grain.DAY;
        return period && !lastPeriod.from().equals(today) ? lastPeriod.from() : today;
    }

    /** The sentence that the next date stands in. */
    void enter(int number) {
        sentence = number;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    DateAnchor lastDayAnchor() {
        return lastDayAt == null ? publication() : DateAnchor.of(lastDayAt);
    }

    Resolved lastPeriod() {
        return lastPeriod;
    }

    DateAnchor lastPeriodAnchor() {
        return lastPeriodAt == null ? publication() : DateAnchor.of(lastPeriodAt);
    }

    int lastYear() {
        return lastYear;
    }

    void remember(Resolved date, Span at, boolean statesYear) {
        if (!date.hasDays()) {
            return;
        }
        if (statesYear) {
            told = date.from();
            toldIn = sentence;
        }
        lastYear = date.to().getYear();
        long days = date.to().toEpochDay() - date.from().toEpochDay() + 1;
        if (days <= 3) {
            lastDay = date.to();
            lastDayAt = at;
        } else if (days >= 28 && days <= 360 && !compared) {
            lastPeriod = date;
            lastPeriodAt = at;
        }
    }

    // ---- the missing year

    /** The year of a day or month that is named without one; 0 if nothing tells. */
    int yearFor(int month, int day) {
        if (isTold(month, day)) {
            return told.getYear();
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
                ? on <= (ahead.getAsBoolean() ? SOON_SAID : SOON)
                : back > LONG_AGO || on < back && ahead.getAsBoolean();
        return past.equals(today) || !future ? past.getYear() : next.getYear();
    }

    /** The year of a full date shortly before, or 0. */
    int toldYear() {
        return told == null || sentence - toldIn > FAR ? 0 : told.getYear();
    }

    /** Whether a date goes on from a full one shortly before it: "từ 5/3/2022 … đến 7/4". */
    private boolean isTold(int month, int day) {
        if (told == null || sentence - toldIn > (today == null ? FAR : 0)) {
            return false;
        }
        return month > told.getMonthValue() || month == told.getMonthValue() && day >= told.getDayOfMonth();
    }

    private LocalDate notAfter(int month, int day) {
        for (int year = published.year(); ; year--) {
            int length = java.time.YearMonth.of(year, month).lengthOfMonth();
            LocalDate date = LocalDate.of(year, month, Math.min(Math.max(day, 1), length));
            if (!date.isAfter(published.last())) {
                return date;
            }
        }
    }
}
