package org.sukien.recognize.date;

import java.time.DayOfWeek;
import org.sukien.token.TokenKind;

/**
 * Reads days of the week, with the date that may follow: "Thứ Sáu, 24/9", "thứ Hai tuần trước", "tối thứ Bảy", "Chủ nhật".
 * Their words are ordinals too: "người thứ hai" is the second man.
 */
final class WeekdayReader {
    private final Cursor c;
    private final DayReader days;

    WeekdayReader(Cursor cursor, DayReader days) {
        c = cursor;
        this.days = days;
    }

    /**
     * A day of the week; null if there is none.
     *
     * @param headed whether a word before it says that a day comes
     * @param sure whether that word can only be a day's
     */
    Meaning read(boolean headed, boolean sure) {
        int start = c.at;
        Term weekday = c.take(Term.Kind.WEEKDAY);
        if (weekday == null) {
            return null;
        }
        int end = c.at;
        boolean name = weekday.number() == 7 || c.tokens.isCapital(end - 1) && !c.tokens.isAllCaps(end - 1);
        Meaning date = dateAfterWeekday();
        if (date != null) {
            return date instanceof CalendarDay d
                    ? new CalendarDay(d.day(), d.month(), d.year(), DayOfWeek.of(weekday.number()))
                    : date;
        }
        c.at = end;
        c.take(Term.Kind.OF);
        if (c.takeUnit(Unit.WEEK)) {
            Integer shift = c.takeShift();
            if (shift != null && shift != DateWords.THAT) {
                return new Weekday(weekday.number(), shift);
            }
        }
        c.at = end;
        boolean shiftable = headed || name || opensPlainly(start);
        Integer shift = shiftable ? c.takeShift() : null;
        boolean plain = c.at == end + 1;
        if (shift != null
                && plain
                && !headed
                && !name
                && c.isKind(TokenKind.WORD)
                && !c.hits.isCue(c.at, DateWords.Cue.GOES_ON)) {
            // "người thứ hai tới Hà Nội" (the second to come to Hanoi) is no Monday.
            shift = null;
        }
        if (shift != null && shift == 0 && c.hits.isWord(c.at - 1, "này")) {
            return new Weekday(weekday.number(), 0);
        }
        if (shift != null && shift != DateWords.THAT && shift != 0) {
            return new Weekday(weekday.number(), shift > 0 ? Weekday.NEXT : Weekday.PREVIOUS);
        }
        c.at = end;
        boolean weekend = weekday.number() >= 6;
        if (c.hits.isCueBefore(start, DateWords.Cue.RECURRING) && runsOn()) {
            return new Weekday(weekday.number(), Weekday.RECURRING);
        }
        if (headed && isEveryWeek()) {
            return new Weekday(weekday.number(), Weekday.RECURRING);
        }
        if (headed && !sure && weekend) {
            return new Weekday(weekday.number(), Weekday.RECURRING);
        }
        boolean night = start > 0 && c.hits.isWord(start - 1, "đêm");
        if (sure && (name || weekend || !night) || name && c.tokens.isCapital(start)) {
            return new Weekday(weekday.number(), Weekday.NEAREST);
        }
        c.at = start;
        return null;
    }

    /** Whether a weekday stands where no ordinal would: at the beginning of a sentence, or behind "vào" (on), "từ" (from). */
    private boolean opensPlainly(int start) {
        boolean opens = start == 0 || c.tokens.breakBefore(start) || c.tokens.kind(start - 1) == TokenKind.PUNCTUATION;
        return opens || c.hits.isCueBefore(start, DateWords.Cue.DAY) || c.hits.isCueBefore(start, DateWords.Cue.BOUND);
    }

    /** "sáng thứ bảy hằng tuần": "every week" itself stays outside. */
    private boolean isEveryWeek() {
        return c.more() && c.hits.isCue(c.at, DateWords.Cue.EACH) && c.isUnitAt(c.at + 1, Unit.WEEK);
    }

    /** "từ thứ hai đến thứ sáu" (from Monday to Friday). */
    private boolean runsOn() {
        int end = c.at;
        boolean to = c.take(Term.Kind.TO) != null || c.takeDash();
        boolean weekday = to && c.isTerm(Term.Kind.WEEKDAY);
        c.at = end;
        return weekday;
    }

    private Meaning dateAfterWeekday() {
        c.takeSign(',');
        boolean head = c.takeUnit(Unit.DAY);
        boolean bracket = !head && c.takeSign('(');
        head |= c.takeUnit(Unit.DAY);
        boolean date = head || c.isKind(TokenKind.DATE);
        Meaning day = date ? days.numbers(false) : null;
        if (day != null && bracket) {
            // "thứ Hai (5/3)" is two dates; the second is read by itself.
            return null;
        }
        return day;
    }
}
