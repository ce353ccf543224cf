package org.sukien.recognize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.sukien.article.PublicationDate;
import org.sukien.mention.DateAnchor;

/**
 * The year that a day or month leaves out: that of a full date just before it, else the one that puts it nearest before
 * publication, or after it where that is much nearer or the words look ahead. "12/1" published in January 2024 is of 2024,
 * "23/12" of 2023.
 *
 * <p>Serves one article, on one thread.
 */
final class MissingYear {
    /** A yearless date of last year further back than this (days) is one of this year: else its year would be written. */
    private static final int LONG_AGO = 183;
    /** Of two dates a year apart, the later one is meant if it is so near (days), and this year's is almost a year back. */
    private static final int SOON = 45;
    /** The same where the words around look ahead. */
    private static final int SOON_SAID = 100;
    /** How many sentences on a full date still tells the year where the day of publication is unknown. */
    private static final int FAR = 6;

    /** A day before this year is one of history, and says nothing of when the story is. */
    private static final int RECENT = 2000;

    private static final int[] NEAR_YEARS = {0, -1, 1};

    private final Timeline timeline;
    private final PublicationDate published;
    private final Surroundings around;
    private NamedDate told;
    private NamedDate toldDay;

    /** The missing years of an article; {@code published} is null where it does not say when it came out. */
    MissingYear(Timeline timeline, PublicationDate published, Surroundings around) {
        this.timeline = timeline;
        this.published = published;
        this.around = around;
    }

    /** Takes note of a date that states its year, and whether it is one of a few days. */
    void hear(NamedDate date, boolean day) {
        told = date;
        toldDay = day ? date : toldDay;
    }

    /** The year of a day or month that is named without one; 0 if nothing tells. */
    int of(int month, int day) {
        NamedDate teller = teller(month, day);
        if (teller != null) {
            return timeline.today() == null && teller == toldDay
                    ? nearest(teller.day(), month, day)
                    : teller.day().getYear();
        }
        LocalDate today = timeline.today();
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

    /** The year of a day that falls on a day of the week, the nearest such to what {@link #of} says; 0 for none. */
    int of(int month, int day, DayOfWeek weekday) {
        int year = of(month, day);
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

    /** What {@link #of} leans on. */
    DateAnchor anchor(int month, int day) {
        NamedDate teller = teller(month, day);
        return teller != null ? DateAnchor.of(teller.at()) : timeline.publication();
    }

    /** The year of a full date shortly before, or 0. */
    int told() {
        return toldDay == null || around.sentence() - toldDay.sentence() > FAR
                ? 0
                : toldDay.day().getYear();
    }

    /** What {@link #told} leans on. */
    DateAnchor toldAnchor() {
        return DateAnchor.of(toldDay.at());
    }

    private boolean isTold(int month, int day) {
        return teller(month, day) != null;
    }

    /**
     * The date shortly before that a yearless one goes on from, as in "từ 5/3/2022 … đến 7/4"; null for none. In the same
     * sentence a month or quarter with its year will do. Where the day of publication is unknown, a day shortly before tells
     * the year of what went before it, too: "Ngày 5/3/2024, Công an cho biết … ngày 1/3".
     */
    private NamedDate teller(int month, int day) {
        NamedDate teller = told != null && told.sentence() == around.sentence() ? told : null;
        boolean undated = timeline.today() == null;
        if (teller == null && undated && toldDay != null && around.sentence() - toldDay.sentence() <= FAR) {
            teller = toldDay;
        }
        if (teller == null) {
            return null;
        }
        boolean on = month > teller.day().getMonthValue()
                || month == teller.day().getMonthValue() && day >= teller.day().getDayOfMonth();
        boolean back = undated && teller == toldDay && teller.day().getYear() >= RECENT;
        return on || back ? teller : null;
    }

    /** The year that puts a day of the calendar nearest to another day. */
    private static int nearest(LocalDate told, int month, int day) {
        int best = told.getYear();
        long least = Long.MAX_VALUE;
        for (int away : NEAR_YEARS) {
            YearMonth there = YearMonth.of(told.getYear() + away, month);
            LocalDate date = there.atDay(Math.min(Math.max(day, 1), there.lengthOfMonth()));
            long days = Math.abs(ChronoUnit.DAYS.between(told, date));
            if (days < least) {
                least = days;
                best = date.getYear();
            }
        }
        return best;
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
