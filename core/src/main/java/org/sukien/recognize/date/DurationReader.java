package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/**
 * Reads counted units: durations ("75 năm", "hai năm rưỡi", "ba ngày qua", "3-6 tháng"), runs of months ("9 tháng đầu năm
 * 2021") and distances ("cách đây 80 năm", "một năm trước").
 */
final class DurationReader {
    private static final Term HOUR = new Term(Term.Kind.UNIT, "hour", 0, Unit.HOUR);

    private final Cursor c;
    private final YearReader years;

    DurationReader(Cursor cursor, YearReader years) {
        c = cursor;
        this.years = years;
    }

    /** What "cách đây" (ago), "nửa" (half a) or a count begins; null if it is no duration. */
    Meaning read() {
        int start = c.at;
        Meaning meaning = c.take(Term.Kind.AGO) != null ? ago() : c.take(Term.Kind.HALF) != null ? half() : counted();
        if (meaning == null) {
            c.at = start;
        }
        return meaning;
    }

    /** "cách đây 80 năm", "cách đây hơn 3 tháng". */
    private Meaning ago() {
        while (c.isKind(TokenKind.WORD) && c.hits.isCue(c.at, DateWords.Cue.FRACTION) && c.numberWord(c.at) < 0) {
            c.at++;
        }
        Count count = Count.take(c);
        Term unit = count == null ? null : c.take(Term.Kind.UNIT);
        if (unit == null || count.whole() < 0) {
            return null;
        }
        return unit.unit().isTime()
                ? Fixed.unresolved(unit.unit().duration(count.amount()))
                : new Shifted(unit.unit().grain(), -count.whole(), false);
    }

    private Meaning half() {
        Term unit = c.take(Term.Kind.UNIT);
        return unit == null ? null : halfOf(unit.unit());
    }

    private Meaning counted() {
        int start = c.at;
        Count count = Count.take(c);
        return count == null ? null : after(start, count);
    }

    /**
     * The duration whose count has just been taken; null if it is none, wherever the cursor then stands.
     *
     * @param start where the count begins
     */
    Meaning after(int start, Count count) {
        Term term = unit(start);
        if (term == null || isBlocked(start, term.unit())) {
            return null;
        }
        Unit unit = term.unit();
        Meaning run = unit == Unit.MONTH || unit == Unit.QUARTER ? run(count, unit) : null;
        if (run != null) {
            return run;
        }
        if (c.hits.isWord(c.at - 1, "h") && !isLasting(start)) {
            return null;
        }
        if (isOneDay(count, unit, start)) {
            return null;
        }
        return duration(start, count, unit);
    }

    /** The unit after a count; "tiếng" is an hour only where the words beside it measure time. */
    private Term unit(int start) {
        // "học kỳ 2 năm học 2022-2023": the number counts no years.
        if (c.isTerm(Term.Kind.PERIOD) && c.digits(c.termEnd()) >= 1900) {
            return null;
        }
        Term unit = c.take(Term.Kind.UNIT);
        if (unit != null || c.take(Term.Kind.HOUR_OR_SOUND) == null) {
            return unit;
        }
        if (c.more() && c.hits.isCue(c.at, DateWords.Cue.SOUND)) {
            return null;
        }
        boolean digits = c.tokens.kind(start) != TokenKind.WORD;
        boolean closed = !c.more() || c.isKind(TokenKind.PUNCTUATION) || c.hits.isCue(c.at, DateWords.Cue.GOES_ON);
        boolean lasting = c.hits.isCueBefore(start, DateWords.Cue.LASTING) && !c.isTerm(Term.Kind.PERIOD);
        boolean fits = c.more() && c.tokens.isCapital(c.at) ? false : lasting || digits && closed;
        return fits ? HOUR : null;
    }

    private boolean isBlocked(int start, Unit unit) {
        if (start > 0 && c.tokens.is(start - 1, '/')) {
            return true;
        }
        // "25 năm tuổi" is an age; "3 tháng 5" is a day of May.
        boolean age = c.more() && (c.hits.isWord(c.at, "tuổi") || c.hits.isCue(c.at, DateWords.Cue.LABOUR));
        boolean ofMonth = unit == Unit.MONTH && c.digits(c.at) > 0 && !nextIsUnit();
        boolean number = c.isKind(TokenKind.DATE) || c.digits(c.at) > 0 && c.digits(c.at) <= 31;
        boolean named = unit == Unit.DAY && number && !c.hits.isTermAt(c.at + 1, Term.Kind.PART) && !nextIsUnit();
        boolean ofYear = unit == Unit.YEAR && c.digits(c.at) >= 1900;
        // "những năm tháng" (the years and months) is no five months.
        boolean idiom =
                unit == Unit.MONTH && c.hits.isWord(start, "năm") && !c.hits.isCueBefore(start, DateWords.Cue.LASTING);
        return age || ofMonth || named || ofYear || idiom;
    }

    /** "24h" alone is the name of a rubric or a clock time. */
    private boolean isLasting(int start) {
        int end = c.at;
        boolean shifted = c.takeShift() != null;
        c.at = end;
        return shifted || c.hits.isCueBefore(start, DateWords.Cue.LASTING);
    }

    private boolean nextIsUnit() {
        Term term = c.hits.termAt(c.at + 1);
        return term != null && term.kind() == Term.Kind.UNIT;
    }

    /** "một ngày" is mostly "some day"; it lasts one only where the words beside it measure. */
    private boolean isOneDay(Count count, Unit unit, int start) {
        boolean one = count.whole() == 1 && c.tokens.kind(start) == TokenKind.WORD;
        // "2016 là một năm bội thu": a year of that kind.
        if (one && start > 0 && c.hits.isWord(start - 1, "là")) {
            return true;
        }
        // "Chúc một năm mới an lành" (a new year); "hơn một năm mới xong" takes one.
        if (one && unit == Unit.YEAR && c.more() && c.hits.isWord(c.at, "mới")) {
            return !c.hits.isCueBefore(start, DateWords.Cue.LASTING)
                    && !c.hits.isCueBefore(start, DateWords.Cue.FRACTION);
        }
        if (!one || unit != Unit.DAY) {
            return false;
        }
        int end = c.at;
        Integer shift = c.takeShift();
        c.at = end;
        return !c.hits.isCueBefore(start, DateWords.Cue.LASTING) && (shift == null || shift == DateWords.THAT);
    }

    /** "9 tháng đầu năm 2021", "6 tháng cuối năm", "hai quý đầu năm". */
    private Meaning run(Count count, Unit unit) {
        int start = c.at;
        int months = count.whole() * (unit == Unit.QUARTER ? 3 : 1);
        if (months < 1 || months > 12) {
            return null;
        }
        Term edge = c.take(Term.Kind.EDGE);
        boolean last = edge != null && edge.value().equals("last");
        if (edge != null && !last && !edge.value().equals("first")) {
            c.at = start;
            return null;
        }
        YearRef year = years.after();
        if (year.isMissing()) {
            int bare = edge == null ? 0 : c.takeYear(1900, 2099);
            if (bare > 0) {
                year = YearRef.of(bare);
            } else if (edge == null || !c.takeUnit(Unit.YEAR)) {
                c.at = start;
                return null;
            }
        } else if (edge == null && year.kind() == YearRef.Kind.SAME) {
            c.at = start;
            return null;
        }
        return last ? new MonthRun(13 - months, 12, year) : new MonthRun(1, months, year);
    }

    private Meaning duration(int start, Count count, Unit unit) {
        StringBuilder value = new StringBuilder(unit.duration(count.amount()));
        if (c.isKind(TokenKind.WORD) && c.hits.isWord(c.at, "rưỡi")) {
            c.at++;
            value.append(halfPart(unit));
        } else if (count.upper() == null) {
            second(unit, value);
        }
        if (count.upper() != null) {
            value.append('/').append(unit.duration(count.upper()));
        }
        Meaning shifted = shifted(start, count, unit, value);
        return shifted != null ? shifted : Fixed.unresolved(value.toString());
    }

    /** "qua", "tới", "trước" after the unit; null where the duration alone is meant. */
    private Meaning shifted(int start, Count count, Unit unit, StringBuilder value) {
        int end = c.at;
        boolean before = c.more() && c.hits.isWord(c.at, "trước");
        boolean after = c.more() && c.hits.isWord(c.at, "sau");
        DateWords.Phrase lately = c.takePhrase();
        if (lately != null && lately.value().equals("PAST_REF")) {
            return window(count, unit, -1, value.toString());
        }
        c.at = end;
        Integer shift = c.takeShift();
        if (shift == null || shift == DateWords.THAT) {
            c.at = end;
            return null;
        }
        boolean within = c.hits.isCueBefore(start, DateWords.Cue.LASTING)
                || start > 0
                        && c.hits.isCueBefore(start, DateWords.Cue.FRACTION)
                        && c.hits.isCueBefore(start - 1, DateWords.Cue.LASTING);
        boolean reckons = (before || after) && !unit.isTime() && count.whole() > 0;
        boolean closed = after && (!c.more() || c.isKind(TokenKind.PUNCTUATION));
        if (reckons && !within && (c.takeThat() || closed)) {
            return new Reckoned(unit.grain(), before ? -count.whole() : count.whole(), value.toString());
        }
        if (before || after) {
            boolean closes = !c.more() || c.isKind(TokenKind.PUNCTUATION);
            if (closes && before && count.whole() > 0 && !unit.isTime()) {
                return new Shifted(unit.grain(), -count.whole(), false);
            }
            c.at = end;
            return null;
        }
        // "ngâm 3 phút rồi vớt ra": the word only goes on to what comes next.
        boolean then = c.hits.isWord(c.at - 1, "rồi") && c.isKind(TokenKind.WORD);
        // "chuyến thăm 4 ngày tới Lào": the word leads to a place.
        boolean leads = unit == Unit.DAY && !within && c.hits.isWord(c.at - 1, "tới");
        then |= leads && c.isKind(TokenKind.WORD) && c.tokens.isCapital(c.at);
        if (shift == 0 && !c.hits.isWord(c.at - 1, "nay") || then) {
            c.at = end;
            return null;
        }
        return Math.abs(shift) == 1 ? window(count, unit, shift, value.toString()) : null;
    }

    /** "3 ngày tới", "hai tháng qua"; a fraction or a sum of units is only a duration. */
    private Meaning window(Count count, Unit unit, int side, String value) {
        boolean whole = count.whole() > 0 && !unit.isTime() && value.equals(unit.duration(count.amount()));
        boolean follows = c.hits.isWord(c.at - 1, "theo") || c.hits.isWord(c.at - 1, "tiếp");
        if (!whole) {
            return Fixed.unresolved(value);
        }
        // "Hai thập kỷ qua" are the twenty years before, wherever they begin.
        boolean years = unit == Unit.DECADE || unit == Unit.CENTURY;
        Grain grain = years ? Grain.YEAR : unit.grain();
        return new Window(grain, side * count.whole() * (years ? unit.factor() : 1), follows, value);
    }

    private void second(Unit unit, StringBuilder value) {
        int end = c.at;
        boolean comma = unit == Unit.YEAR && c.takeSign(',');
        Count next = Count.take(c);
        Term term = next == null || next.upper() != null ? null : c.take(Term.Kind.UNIT);
        boolean smaller = term != null
                && (!comma || term.unit() == Unit.MONTH && next.whole() > 0 && next.whole() < 12)
                && term.unit().ordinal() < unit.ordinal()
                && term.unit().isTime() == unit.isTime();
        if (smaller) {
            value.append(term.unit().part(next.amount()));
        } else {
            c.at = end;
        }
    }

    private static Meaning halfOf(Unit unit) {
        return switch (unit) {
            case YEAR -> Fixed.unresolved("P6M");
            case MONTH -> Fixed.unresolved("P15D");
            case HOUR -> Fixed.unresolved("PT30M");
            case CENTURY -> Fixed.unresolved("P50Y");
            case DECADE -> Fixed.unresolved("P5Y");
            case DAY -> Fixed.unresolved("PT12H");
            default -> null;
        };
    }

    private static String halfPart(Unit unit) {
        return switch (unit) {
            case YEAR -> "6M";
            case MONTH -> "15D";
            case HOUR -> "30M";
            case MINUTE -> "30S";
            default -> "";
        };
    }
}
