package org.sukien.recognize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.sukien.mention.DateValue;
import org.sukien.token.TokenKind;

/**
 * Reads beginnings, middles and ends: "đầu năm 2017", "cuối tháng 7" and "giữa tuần này" stand for the whole; "nửa đầu tháng
 * 9" is its first half; "cuối tuần" is the week's Saturday and Sunday; "hè 2017" a season.
 */
final class EdgeReader {
    private final Cursor c;
    private final YearReader years;
    private final PartReader parts;

    EdgeReader(Cursor cursor, YearReader years, PartReader parts) {
        c = cursor;
        this.years = years;
        this.parts = parts;
    }

    Meaning edge() {
        int start = c.at;
        Term edge = c.take(Term.Kind.EDGE);
        Meaning whole = edge == null || c.hits.isCueBefore(start, DateWords.Cue.NO_EDGE) ? null : whole(edge.value());
        if (whole == null) {
            c.at = start;
            return null;
        }
        return switch (edge.value()) {
            case "first-day" -> new DayAt(whole, true);
            case "last-day" -> new DayAt(whole, false);
            case "week-1", "week-2", "week-3", "week-4", "week-last" -> weekOf(whole, edge.value());
            case "first-half" -> new HalfOf(whole, true);
            case "second-half" -> new HalfOf(whole, false);
            default -> whole;
        };
    }

    private static Meaning weekOf(Meaning whole, String edge) {
        boolean month = whole instanceof YearPart part && part.grain() == Grain.MONTH
                || whole instanceof Shifted shifted && shifted.grain() == Grain.MONTH;
        return !month ? whole : new WeekOf(whole, edge.equals("week-last") ? WeekOf.LAST : edge.charAt(5) - '0');
    }

    private Meaning whole(String edge) {
        c.take(Term.Kind.OF);
        if (c.kinds() == 0 && !c.isKind(TokenKind.NUMBER)) {
            return null; // "đầu tiên" (first), "đầu tư" (invest)
        }
        if (edge.equals("whole")) {
            int start = c.at;
            Meaning decade = years.decadeOrCentury();
            if (decade != null) {
                return decade;
            }
            c.at = start;
            return c.takeUnit(Unit.YEAR) ? decadeNumber() : null;
        }
        if (edge.equals("last") && c.takeUnit(Unit.WEEK)) {
            Integer shift = c.takeShift();
            boolean counted = shift != null && shift != DateWords.THAT;
            return counted ? new Interval(new Weekday(6, shift), new Weekday(7, shift)) : null;
        }
        Meaning whole = parts.month();
        whole = whole == null ? years.year() : whole;
        whole = whole == null ? parts.quarter() : whole;
        whole = whole == null ? parts.week() : whole;
        whole = whole == null ? years.decadeOrCentury() : whole;
        whole = whole == null ? years.period() : whole;
        if (whole != null) {
            return whole;
        }
        // "đầu năm học" (the school year's beginning) without the years tells nothing.
        if (c.hits.isTermAt(c.at, Term.Kind.PERIOD)) {
            return null;
        }
        if (c.takeUnit(Unit.YEAR)) {
            // "đầu năm mới" (the new year's beginning) is a season, not a year.
            return c.more() && c.hits.isWord(c.at, "mới") ? null : new WholeYear(YearRef.MISSING);
        }
        if (c.takeUnit(Unit.MONTH)) {
            return new Shifted(Grain.MONTH, 0, false);
        }
        if (!edge.equals("last") && c.takeUnit(Unit.WEEK)) {
            return new Shifted(Grain.WEEK, 0, false);
        }
        int year = c.takeYear(1900, 2099);
        return year > 0 ? new WholeYear(YearRef.of(year)) : null;
    }

    /** The decade that a range of decades ends with, "80" of "những năm 70-80"; null if it is none. */
    Meaning decadeAfter(Fixed first) {
        int start = c.at;
        boolean four = c.tokens.length(start) == 4 || c.tokens.length(start) == 2;
        Meaning next = four ? decadeNumber() : null;
        boolean later = next instanceof Fixed last
                && last.value()
                        .from()
                        .orElseThrow()
                        .isAfter(first.value().from().orElseThrow());
        c.at = later ? c.at : start;
        return later ? next : null;
    }

    private Meaning decadeNumber() {
        int number = c.digits(c.at);
        if (number < 10 || number % 10 != 0) {
            return null;
        }
        c.at++;
        return Fixed.of(new Stretch(Grain.DECADE, LocalDate.of(number > 99 ? number : 1900 + number, 1, 1)));
    }

    /** "hè 2017", "mùa đông năm nay"; the bare name of a season is none. */
    Meaning season() {
        int start = c.at;
        Term season = c.take(Term.Kind.SEASON);
        if (season == null) {
            return null;
        }
        YearRef year = years.after();
        int bare = year.isMissing() ? c.takeYear(1900, 2099) : 0;
        year = bare > 0 ? YearRef.of(bare) : year;
        Integer shift = year.isMissing() ? c.takeShift() : null;
        year = shift != null && shift == 0 ? YearRef.distance(0) : year;
        if (year.isMissing() || !isSeason(start, season)) {
            c.at = start;
            return null;
        }
        return new Season(year, season.value());
    }

    /** "doanh thu năm 2023" (the takings of 2023), "phía Đông" (the east): single words may be something else. */
    private boolean isSeason(int start, Term season) {
        boolean single = !c.hits.isTermAt(start + 1, Term.Kind.SEASON);
        boolean doubtful =
                single && (season.value().equals("FA") || season.value().equals("WI"));
        boolean opens = start == 0 || c.tokens.breakBefore(start) || c.tokens.kind(start - 1) == TokenKind.PUNCTUATION;
        return !doubtful
                || opens
                || c.hits.isCueBefore(start, DateWords.Cue.DAY)
                || c.hits.isTermAt(start - 1, Term.Kind.EDGE);
    }

    /** A season of a year, "hè 2017", which has no days of its own. */
    record Season(YearRef year, String code) implements Meaning {
        @Override
        public Resolved in(Timeline timeline) {
            int number = year.in(timeline);
            String text = (number == 0 ? "XXXX" : Stretch.padded(number, 4)) + "-" + code;
            return new Resolved(DateValue.unresolved(text), number == 0 ? null : year.anchor(timeline));
        }

        @Override
        public String rule() {
            return "date.period.fixed";
        }
    }

    /** The first or last day of a month, quarter or year: "ngày đầu tiên của tháng 9". */
    record DayAt(Meaning whole, boolean first) implements Meaning {
        @Override
        public Resolved in(Timeline timeline) {
            Resolved all = whole.in(timeline);
            return all.hasDays()
                    ? Resolved.of(new Stretch(Grain.DAY, first ? all.from() : all.to()), all.anchor())
                    : all;
        }

        @Override
        public String rule() {
            return "date.day.of-period";
        }
    }

    /**
     * A week of a month, "tuần đầu tháng 9" (the first week of September): weeks belong to the month that holds their
     * Thursday, as those of ISO 8601 belong to years.
     */
    record WeekOf(Meaning month, int number) implements Meaning {
        static final int LAST = 5;

        @Override
        public Resolved in(Timeline timeline) {
            Resolved all = month.in(timeline);
            if (!all.hasDays()) {
                return all;
            }
            LocalDate thursday = number == LAST
                    ? all.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                    : all.from()
                            .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                            .plusWeeks(number - 1L);
            return Resolved.of(Stretch.around(Grain.WEEK, thursday), all.anchor());
        }

        @Override
        public String rule() {
            return "date.week.of-month";
        }
    }

    /** The first or second half of a month, quarter or year. */
    record HalfOf(Meaning whole, boolean first) implements Meaning {
        @Override
        public Resolved in(Timeline timeline) {
            Resolved all = whole.in(timeline);
            if (!all.hasDays()) {
                return all;
            }
            LocalDate from = all.from();
            LocalDate to = all.to();
            if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
                return Resolved.of(new Stretch(Grain.HALF, first ? from : from.plusMonths(6)), all.anchor());
            }
            LocalDate middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
            if (from.getDayOfMonth() == 1 && to.getMonthValue() == from.getMonthValue()) {
                middle = from.plusDays(14);
            }
            LocalDate a = first ? from : middle.plusDays(1);
            LocalDate b = first ? middle : to;
            return new Resolved(DateValue.of(a + "/" + b, a, b), all.anchor());
        }

        @Override
        public Meaning sharing(Meaning tail) {
            return new HalfOf(whole.sharing(tail), first);
        }

        @Override
        public String rule() {
            return "date.period.half";
        }
    }
}
