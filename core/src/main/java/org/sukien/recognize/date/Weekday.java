package org.sukien.recognize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A day of the week without its date: "thứ Hai tuần trước" (Monday of last week), "tối thứ Bảy".
 *
 * @param day Monday is 1
 * @param week which week, counted from the present one; {@link #RECURRING} for every week, {@link #NEAREST} for the
 *     nearest one not after publication, or after it where the words look ahead; {@link #PREVIOUS}, {@link #NEXT}
 */
record Weekday(int day, int week) implements Meaning {
    static final int RECURRING = Integer.MIN_VALUE;
    static final int NEAREST = Integer.MAX_VALUE;
    static final int NEXT = Integer.MAX_VALUE - 1;
    static final int PREVIOUS = Integer.MAX_VALUE - 2;

    @Override
    public Resolved in(Timeline timeline) {
        if (week == RECURRING || timeline.today() == null || !timeline.knowsDay()) {
            return Resolved.unresolved("XXXX-WXX-" + day);
        }
        LocalDate today = timeline.today();
        DayOfWeek wanted = DayOfWeek.of(day);
        LocalDate date = switch (week) {
            case NEAREST ->
                timeline.looksAhead()
                        ? today.with(TemporalAdjusters.next(wanted))
                        : today.with(TemporalAdjusters.previousOrSame(wanted));
            case PREVIOUS -> today.with(TemporalAdjusters.previous(wanted));
            case NEXT -> today.with(TemporalAdjusters.next(wanted));
            default -> Grain.WEEK.firstOf(today).plusWeeks(week).plusDays(day - 1L);
        };
        return Resolved.of(new Stretch(Grain.DAY, date), timeline.publication());
    }

    @Override
    public String rule() {
        return "date.day.weekday";
    }
}
