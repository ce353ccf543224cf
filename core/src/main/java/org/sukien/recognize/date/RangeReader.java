package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/**
 * Joins a date with the one it runs to: "tháng 11/2019 đến tháng 10/2024", "23/10 đến hết ngày 25/10", "14 và 15-1", "đầu năm
 * đến nay" (until now).
 */
final class RangeReader {
    private final Cursor c;
    private final DateReader reader;

    RangeReader(Cursor cursor, DateReader reader) {
        c = cursor;
        this.reader = reader;
    }

    /** The range that a date begins, or the date itself. */
    Meaning extend(Meaning head) {
        int end = c.at;
        Meaning tail = !c.mayJoin() ? null : head.isWhole() ? wholeTail(head) : sharedTail();
        if (tail == null) {
            c.at = end;
            return head;
        }
        Meaning first = head.sharing(tail);
        Meaning last = tail.following(first);
        if (!first.isWhole() || !last.isWhole()) {
            c.at = end;
            return head;
        }
        return new Interval(first, last);
    }

    /** "5, 6 và 7/3", "14 và 15-1", "1-5/3", "18, rạng sáng 19/9": what completes a bare day. */
    private Meaning sharedTail() {
        for (int listed = 0; listed < 6; listed++) {
            boolean to = c.take(Term.Kind.TO) != null;
            boolean joined = to || c.takeDash() || c.take(Term.Kind.AND) != null;
            joined |= !joined && c.takeSign(',');
            if (!joined && !c.isTerm(Term.Kind.PART)) {
                return null;
            }
            c.take(Term.Kind.AND);
            Meaning part = reader.partsOfDay.read();
            Meaning day = part != null ? part : reader.days.day(true);
            if (day == null || day.isWhole()) {
                return day;
            }
        }
        return null;
    }

    private Meaning wholeTail(Meaning head) {
        int start = c.at;
        boolean to = c.take(Term.Kind.TO) != null;
        boolean dash = !to && c.takeDash();
        if (to && c.take(Term.Kind.NOW) != null) {
            return new Shifted(Grain.DAY, 0, false);
        }
        if (to || dash) {
            return tailOfKind(head, dash);
        }
        if (head instanceof Weekday first && (c.take(Term.Kind.AND) != null || c.takeSign(','))) {
            Term last = c.take(Term.Kind.WEEKDAY);
            if (last != null && last.number() == first.day() + 1) {
                return new Weekday(last.number(), first.week());
            }
        }
        if (head instanceof Fixed first && first.isDecade() && (c.take(Term.Kind.AND) != null || c.takeSign(','))) {
            return reader.edges.decadeAfter(first);
        }
        if (isYearless(head) && (c.take(Term.Kind.AND) != null || c.takeSign(','))) {
            Meaning month = reader.parts.headlessMonth();
            if (month instanceof YearPart last && last.number() == ((YearPart) head).number() + 1) {
                return month;
            }
        }
        c.at = start;
        return null;
    }

    private static boolean isYearless(Meaning head) {
        return head instanceof YearPart part
                && part.grain() == Grain.MONTH
                && part.year().isMissing();
    }

    private Meaning tailOfKind(Meaning head, boolean dash) {
        boolean hours = head instanceof Timed timed && timed.time().indexOf(':') > 0;
        if (hours) {
            return reader.clocks.clock();
        }
        if (head instanceof Fixed first) {
            return first.isDecade() ? reader.edges.decadeAfter(first) : null;
        }
        if (head instanceof Weekday first) {
            Term last = c.take(Term.Kind.WEEKDAY);
            return last == null ? null : new Weekday(last.number(), first.week());
        }
        if (isDayLike(head)) {
            Meaning part = reader.partsOfDay.read();
            Meaning day = part != null ? part : c.isKind(TokenKind.NUMBER) ? null : reader.days.day(true);
            return day != null || dash ? day : yearOrMonth();
        }
        if (head instanceof YearPart part && part.grain() == Grain.QUARTER) {
            return reader.parts.quarter();
        }
        if (head instanceof YearPart) {
            Meaning month = reader.parts.month();
            month = month == null && (dash || c.isKind(TokenKind.DATE)) ? reader.parts.headlessMonth() : month;
            return month != null || dash ? month : yearOrMonth();
        }
        if (head instanceof WholeYear) {
            int year = c.takeYear(1000, 2199);
            return year > 0 ? new WholeYear(YearRef.of(year)) : dash ? reader.years.year() : yearOrMonth();
        }
        return null;
    }

    private Meaning yearOrMonth() {
        Meaning edge = reader.edges.edge();
        Meaning month = edge == null ? reader.parts.month() : edge;
        return month == null ? reader.years.year() : month;
    }

    private static boolean isDayLike(Meaning meaning) {
        return meaning instanceof CalendarDay
                || meaning instanceof LunarDay
                || meaning instanceof Timed
                || meaning instanceof Shifted shifted && shifted.grain() == Grain.DAY;
    }
}
