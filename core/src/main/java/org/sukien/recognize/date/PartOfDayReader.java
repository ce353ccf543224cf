package org.sukien.recognize.date;

/** Reads parts of a day: "Sáng 28/2", "chiều nay", "tối qua", "rạng sáng cùng ngày". */
final class PartOfDayReader {
    private final Cursor c;
    private final DayReader days;

    PartOfDayReader(Cursor cursor, DayReader days) {
        c = cursor;
        this.days = days;
    }

    /** "Sáng 28/2", "chiều nay", "tối qua", "rạng sáng cùng ngày"; null where no day follows. */
    Meaning read() {
        int start = c.at;
        Term part = c.take(Term.Kind.PART);
        Meaning day = part == null ? null : day();
        if (day == null) {
            c.at = start;
            return null;
        }
        return new Timed(day, "T" + part.value());
    }

    /** The day that follows a part of it: "qua" in "tối qua"; null if none does. */
    Meaning day() {
        int start = c.at;
        Meaning day = days.day(true);
        if (day instanceof CalendarDay date && date.month() == 0 && !c.isTight(start)) {
            return c.at - start == 1 && isRangeNext() ? day : null;
        }
        if (day != null) {
            return day;
        }
        Integer shift = c.takeShift();
        if (shift != null && (c.hits.isWord(c.at - 1, "nay") || c.hits.isWord(c.at - 1, "qua"))) {
            return new Shifted(Grain.DAY, shift, false);
        }
        c.at = start;
        if (c.more() && c.hits.isWord(c.at, "mai")) {
            c.at++;
            return new Shifted(Grain.DAY, 1, false);
        }
        return null;
    }

    /** Whether a range goes on from a day that left its month out. */
    boolean isRangeNext() {
        return c.isSign(',')
                || c.isSign('-')
                || c.isTerm(Term.Kind.AND)
                || c.isTerm(Term.Kind.TO)
                || c.isTerm(Term.Kind.PART);
    }
}
