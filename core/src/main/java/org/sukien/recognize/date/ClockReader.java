package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/**
 * Reads clock times, with the day that may follow: "16h30 ngày 19/9", "8 giờ 30", "7h27 sáng", "23:02".
 */
final class ClockReader {
    private final Cursor c;
    private final DayReader days;
    private final PartOfDayReader parts;

    ClockReader(Cursor cursor, DayReader days, PartOfDayReader parts) {
        c = cursor;
        this.days = days;
        this.parts = parts;
    }

    /** "ba giờ chiều", "năm giờ rưỡi sáng": hours in words; null if there are none, or if they are a duration. */
    Meaning clockInWords() {
        int start = c.at;
        int hour = c.numberWord(start);
        if (hour < 1 || hour > 10) {
            return null;
        }
        c.at++;
        int more = hour == 10 ? c.numberWord(c.at) : -1;
        if (more == 1 || more == 2) {
            hour += more;
            c.at++;
        }
        Meaning clock = c.isUnit(Unit.HOUR) && !c.hits.isWord(c.at, "h") ? afterHour(start, hour) : null;
        if (clock == null) {
            c.at = start;
        }
        return clock;
    }

    /** A clock time with the day that may follow; null if there is none, or if the hours are a duration. */
    Meaning clock() {
        int start = c.at;
        int hour = c.takeSmall(0, 24);
        return hour < 0 ? null : afterHour(start, hour);
    }

    /** "9-11h ngày 2/10", "1-2h sáng": hours joined in one token. */
    Meaning hours() {
        int start = c.at;
        NumericDate joined = c.numericDate();
        boolean fits = joined != null
                && !joined.hasYear()
                && joined.separator() == '-'
                && joined.first() < joined.second()
                && joined.second() <= 24;
        c.at++;
        boolean hour = fits && c.more() && (c.tokens.is(c.at, 'h') && c.isTight(c.at) || c.isUnit(Unit.HOUR));
        Meaning last = hour ? afterHour(start, joined.second()) : null;
        if (last instanceof Timed end && (end.date() != null || c.hits.isCueBefore(start, DateWords.Cue.CLOCK))) {
            int shift = Integer.parseInt(end.time(), 1, 3, 10) - joined.second();
            int first = joined.first() + Math.max(shift, 0);
            return new Interval(new Timed(end.date(), "T" + Stretch.padded(first, 2) + ":00"), end);
        }
        c.at = start;
        return null;
    }

    private Meaning afterHour(int start, int hour) {
        int minute = 0;
        boolean sure = false;
        boolean letter = c.more()
                && c.tokens.length(c.at) == 1
                && (c.tokens.is(c.at, 'h')
                        || c.tokens.is(c.at, 'g')
                        || c.tokens.is(c.at, 'H')
                        || c.tokens.is(c.at, 'G'));
        if (c.isSign(':') && c.isTight(c.at)) {
            c.at++;
            minute = c.isTight(c.at) && c.tokens.length(c.at) == 2 ? c.takeSmall(0, 59) : -1;
            if (minute < 0) {
                c.at = start;
                return null;
            }
            if (c.isSign(':') && c.isTight(c.at)) {
                c.at++;
                c.takeSmall(0, 59);
            }
            sure = true;
        } else if (letter || c.isUnit(Unit.HOUR)) {
            if (letter) {
                c.at++;
            } else {
                c.takeUnit(Unit.HOUR);
            }
            int beforeMinutes = c.at;
            minute = c.takeSmall(0, 59);
            boolean measured = minute >= 0 && c.takeUnit(Unit.MINUTE);
            if (minute >= 0 && !measured && !letter && followedByUnit()) {
                minute = -1;
            }
            boolean lasting = measured && c.hits.isCueBefore(start, DateWords.Cue.LASTING);
            boolean opens = start == 0 || c.tokens.sentence(start) != c.tokens.sentence(start - 1);
            boolean told = measured && opens && (!c.more() || c.isSign(','));
            sure = minute >= 0 && (letter || !measured || told) && !lasting;
            if (minute < 0) {
                minute = 0;
                c.at = beforeMinutes;
                if (c.more() && c.hits.isWord(c.at, "rưỡi")) {
                    c.at++;
                    minute = 30;
                } else if (c.more() && c.hits.isWord(c.at, "kém")) {
                    int missing = minutesTo();
                    sure = missing > 0;
                    minute = missing > 0 ? 60 - missing : 0;
                    hour = missing > 0 ? (hour + 23) % 24 : hour;
                }
            } else if (letter) {
                c.takeSign('\'');
                c.takeSign('’');
            }
        } else {
            c.at = start;
            return null;
        }
        return withDay(start, hour, minute, sure, letter);
    }

    /** "kém 15 (phút)": the minutes still missing to the hour; 0 if there are none. */
    private int minutesTo() {
        int start = c.at;
        c.at++;
        int missing = c.takeSmall(1, 30);
        if (missing < 0) {
            c.at = start;
            return 0;
        }
        c.takeUnit(Unit.MINUTE);
        return missing;
    }

    private boolean followedByUnit() {
        Term term = c.term();
        return term != null && term.kind() == Term.Kind.UNIT && !c.isUnit(Unit.DAY);
    }

    private Meaning withDay(int start, int hour, int minute, boolean sure, boolean letter) {
        Term part = c.take(Term.Kind.PART);
        int hours = part == null ? hour : adjusted(hour, part.value());
        boolean pm = part == null && c.take(Term.Kind.PM) != null;
        hours = pm && hour < 12 ? hour + 12 : hours;
        boolean am = part == null && !pm && c.take(Term.Kind.AM) != null;
        zone();
        int afterTime = c.at;
        c.takeSign(',');
        Meaning day = part != null && c.at == afterTime ? parts.day() : null;
        if (day == null) {
            day = days.day(c.at == afterTime);
        }
        if (day instanceof CalendarDay date && date.month() == 0 && !parts.isRangeNext()) {
            day = null;
        }
        if (day == null) {
            c.at = afterTime;
        }
        if (day == null && !sure && part == null && !pm && !am && !isPoint(start, letter)) {
            c.at = start;
            return null;
        }
        return new Timed(day, "T" + Stretch.padded(hours, 2) + ":" + Stretch.padded(minute, 2));
    }

    /** "GMT+7". */
    private void zone() {
        int start = c.at;
        boolean bracket = c.takeSign('(');
        if (c.more() && c.hits.isWord(c.at, "gmt")) {
            c.at++;
            if (c.takeSign('+') || c.takeSign('-')) {
                c.takeSmall(0, 14);
            }
            if (!bracket || c.takeSign(')')) {
                return;
            }
        } else if (c.more() && c.tokens.text(c.at).startsWith("GMT") && c.isKind(TokenKind.CODE)) {
            c.at++;
            return;
        }
        c.at = start;
    }

    /** Whether hours without minutes or day are a point in time: by the words before them. */
    private boolean isPoint(int start, boolean letter) {
        if (c.hits.isCueBefore(start, DateWords.Cue.LASTING)) {
            return false;
        }
        int end = c.at;
        Integer shift = c.takeShift();
        c.at = end;
        if (shift != null) {
            return false;
        }
        // "5g" are grams, "24h" a rubric's name, unless the word before says when.
        boolean point = letter && c.tokens.is(end - 1, 'h') && c.digits(start) < 24;
        return point || c.hits.isCueBefore(start, DateWords.Cue.CLOCK);
    }

    private static int adjusted(int hour, String part) {
        return switch (part) {
            case "AF", "EV" -> hour < 12 && hour > 0 ? hour + 12 : hour;
            case "MI" -> hour <= 2 && hour > 0 ? hour + 12 : hour;
            case "NI" -> hour >= 6 && hour < 12 ? hour + 12 : hour == 12 ? 0 : hour;
            default -> hour;
        };
    }

    /** The clock time behind a full date: ", 04:28 pm GMT+7" of a page's date line. */
    Meaning behind(Meaning day) {
        int start = c.at;
        if (!(c.takeSign(',') || c.takeDash() || c.takeSign('|'))) {
            c.takeSign('/');
        }
        Meaning clock = c.more() && c.tokens.length(c.at) <= 2 ? clock() : null;
        if (clock instanceof Timed timed && timed.date() == null) {
            return new Timed(day, timed.time());
        }
        c.at = start;
        return day;
    }
}
