package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/**
 * Reads numbers that no word calls a date, and decides whether they are one: "(19/9)" after "sáng nay" is, "6/8 chỉ tiêu" (a
 * ratio), "đường 3/2" (a street) and "thắng 3-1" (a score) are not; "SN 1992" is a year, "có 2015 người" is not.
 */
final class BareReader {
    /** A team's lines have fewer men. */
    private static final int LINE = 6;

    private final Cursor c;
    private final YearReader years;
    private final DayReader days;

    BareReader(Cursor cursor, YearReader years, DayReader days) {
        c = cursor;
        this.years = years;
        this.days = days;
    }

    /** A date-shaped token. */
    Meaning numbers(boolean afterDate) {
        int start = c.at;
        NumericDate numbers = c.numericDate();
        if (numbers == null
                || c.hits.isCueBefore(start, DateWords.Cue.NAME)
                || c.hits.isCueBefore(start, DateWords.Cue.NUMBER)) {
            return null;
        }
        if (numbers.isMonth()) {
            c.at++;
            return new YearPart(Grain.MONTH, numbers.first(), YearRef.of(numbers.second()));
        }
        boolean street = !numbers.hasYear()
                && start > 1
                && c.tokens.kind(start - 1) == TokenKind.WORD
                && c.hits.isCueBefore(start - 1, DateWords.Cue.STREET)
                && !c.hits.isCueBefore(start, DateWords.Cue.BOUND)
                && !c.hits.isCueBefore(start, DateWords.Cue.DAY);
        if (street) {
            return null;
        }
        if (!numbers.isDay() || !numbers.hasYear() && !isDay(start, numbers, afterDate)) {
            return null;
        }
        return days.numbers(false);
    }

    private boolean isDay(int start, NumericDate numbers, boolean afterDate) {
        c.at = start + 1;
        boolean year = !years.after().isMissing();
        boolean counted = c.more() && (c.hits.isCue(c.at, DateWords.Cue.COUNTED) || c.isSign('%') || followedByUnit());
        c.at = start;
        if (year) {
            return true;
        }
        boolean always = numbers.first() == 24 && numbers.second() == 7;
        boolean feast = numbers.separator() == '/' && c.isAfterFeast(start);
        if (feast && !c.isSign('%')) {
            return true;
        }
        if (counted
                || always
                || isCount(start, numbers)
                || numbers.separator() == '-' && c.hits.isCueBefore(start, DateWords.Cue.SCORE)) {
            return false;
        }
        // No fraction is above one: "đến 15/7 mới có".
        boolean improper = numbers.first() > numbers.second()
                && numbers.separator() == '/'
                && !c.hits.isCueBefore(start, DateWords.Cue.SCORE);
        boolean alone = numbers.separator() == '/'
                && (start == 0 || c.tokens.breakBefore(start))
                && start + 1 < c.tokens.size()
                && c.tokens.breakBefore(start + 1);
        if (improper && !c.tokens.spaceBefore(start) && start > 0 && c.tokens.kind(start - 1) == TokenKind.WORD) {
            return false;
        }
        if (alone
                || improper && isBound(start)
                || followsGluedHead(start)
                || afterDate
                || inBrackets(start)
                || c.hits.isCueBefore(start, DateWords.Cue.DAY)
                || isFollowedByDay(start)) {
            return true;
        }
        return numbers.first() > 12 && !c.hits.isCueBefore(start, DateWords.Cue.FRACTION);
    }

    /** "từ 2-3 người": a rising pair before a small word, unless that word goes on with a sentence. */
    private boolean isCount(int start, NumericDate numbers) {
        boolean rises = numbers.separator() == '-' && numbers.first() < numbers.second();
        int next = start + 1;
        return rises
                && c.hits.isCueBefore(start, DateWords.Cue.BOUND)
                && next < c.tokens.size()
                && !c.tokens.breakBefore(next)
                && c.tokens.kind(next) == TokenKind.WORD
                && !c.tokens.isCapital(next)
                && c.hits.kinds(next) == 0
                && !c.isShift(next)
                && !c.hits.isCue(next, DateWords.Cue.GOES_ON);
    }

    private boolean isBound(int start) {
        return c.hits.isCueBefore(start, DateWords.Cue.BOUND) || c.hits.isCueBefore(start, DateWords.Cue.FUTURE);
    }

    /** "…tiền ảoNgày 1/3": pages lose the line's end between a heading and the text. */
    private boolean followsGluedHead(int start) {
        int length = start > 0 ? c.tokens.length(start - 1) : 0;
        return length > 4
                && c.tokens.charAt(start - 1, length - 4) == 'N'
                && c.tokens.text(start - 1).endsWith("Ngày");
    }

    private boolean followedByUnit() {
        Term term = c.term();
        return term != null && term.kind() == Term.Kind.UNIT;
    }

    private boolean inBrackets(int token) {
        boolean opened = token > 0 && c.tokens.is(token - 1, '(');
        return opened && token + 1 < c.tokens.size() && (c.tokens.is(token + 1, ')') || c.tokens.is(token + 1, ','));
    }

    /** "26/4 - 3/5", "1/4 vừa qua". */
    private boolean isFollowedByDay(int token) {
        c.at = token + 1;
        Integer shift = c.takeShift();
        boolean said = shift != null && shift != 0 && c.at > token + 2;
        c.at = token + 1;
        boolean joined = !said && (c.takeDash() || c.take(Term.Kind.TO) != null);
        NumericDate next = joined && c.isKind(TokenKind.DATE) ? c.numericDate() : null;
        c.at = token;
        return said || next != null && next.isDay();
    }

    /** A year's number without the word "năm". */
    Meaning year(boolean afterYear) {
        int start = c.at;
        Meaning range = years.bareYears();
        if (range != null) {
            return c.hits.isCueBefore(start, DateWords.Cue.NUMBER) ? null : range;
        }
        int year = c.takeYear(1900, 2099);
        if (year == 0) {
            return dashedMonth();
        }
        boolean fits = afterYear || isYear(start) || opensSentence(start);
        if (!fits) {
            c.at = start;
            return null;
        }
        return new WholeYear(YearRef.of(year));
    }

    /** "2016 là một năm bội thu", "1998, bà vào xưởng": a year that a sentence begins with. */
    private boolean opensSentence(int start) {
        boolean opens = start == 0 || c.tokens.sentence(start) != c.tokens.sentence(start - 1);
        boolean year = c.more()
                && c.hits.isWord(c.at, "là")
                && (c.isUnitAt(c.at + 1, Unit.YEAR) || c.isUnitAt(c.at + 2, Unit.YEAR));
        return opens
                && !c.tokens.breakBefore(start)
                && (year || c.isSign(',') && c.at + 1 < c.tokens.size() && c.tokens.kind(c.at + 1) == TokenKind.WORD);
    }

    private boolean isYear(int start) {
        if (c.hits.isCueBefore(start, DateWords.Cue.NUMBER) || c.hits.isCueBefore(start, DateWords.Cue.NAME)) {
            return false;
        }
        boolean closed = !c.more() || c.isKind(TokenKind.PUNCTUATION) && !c.isSign('-');
        if (start > 0 && c.tokens.is(start - 1, '(')) {
            return closed;
        }
        // "(Chiến hữu - 1990)": the year of a work.
        if (start > 1
                && c.isSign(')')
                && c.tokens.is(start - 1, '-')
                && c.tokens.isCapital(start - 2) == false
                && c.tokens.kind(start - 2) == TokenKind.WORD) {
            return true;
        }
        boolean counted = c.more() && (c.hits.isCue(c.at, DateWords.Cue.COUNTED) || c.isSign('%'));
        if (followsCycle(start)) {
            return true;
        }
        if (counted || start == 0 || c.tokens.breakBefore(start)) {
            return false;
        }
        Term before = c.hits.termAt(start - 1);
        if (before != null && before.kind() == Term.Kind.BORN) {
            return true;
        }
        // "Festival Huế 2004 thu hút…": behind a name a number of this size is its year, whatever comes next.
        boolean proper = c.tokens.isCapital(start - 1) && c.isKind(TokenKind.WORD) && !followedByUnit();
        boolean goesOn = closed || c.term() != null || proper || c.hits.isCue(c.at, DateWords.Cue.GOES_ON);
        return goesOn && (c.hits.isCueBefore(start, DateWords.Cue.YEAR) || isNamed(start - 1));
    }

    /** "Ất Tỵ 2025", "Đinh Dậu – 2017". */
    private boolean followsCycle(int start) {
        if (start < 2) {
            return false;
        }
        int end = c.at;
        int branch = c.tokens.kind(start - 1) == TokenKind.PUNCTUATION ? start - 2 : start - 1;
        c.at = branch - 1;
        boolean cycle = branch > 0 && years.cycle() != null;
        c.at = end;
        return cycle;
    }

    /** "SEA Games 2017", "giải vô địch quốc gia 2003": the year of something named, not a number of things. */
    private boolean isNamed(int token) {
        boolean word = c.tokens.kind(token) == TokenKind.WORD || c.tokens.kind(token) == TokenKind.CODE;
        boolean counting = c.hits.isCueBefore(token + 1, DateWords.Cue.FRACTION)
                || c.hits.isCueBefore(token + 1, DateWords.Cue.LASTING)
                || c.hits.isCueBefore(token + 1, DateWords.Cue.CLOCK);
        boolean first = token == 0 || c.tokens.sentence(token) != c.tokens.sentence(token - 1);
        return word && !counting && !first && c.tokens.length(token) > 1;
    }

    /** "2024-01" of an archive's mark. */
    private Meaning dashedMonth() {
        int start = c.at;
        int year = c.takeYear(1900, 2099);
        if (year > 0 && c.isTight(c.at) && c.takeSign('-') && c.isTight(c.at) && c.tokens.length(c.at) == 2) {
            int month = c.takeSmall(1, 12);
            if (month > 0) {
                return new YearPart(Grain.MONTH, month, YearRef.of(year));
            }
        }
        c.at = start;
        return null;
    }

    /** The head of a range that its tail completes: "1-5/3", "từ 1 đến 5/3"; null if no such tail follows. */
    Meaning head() {
        int start = c.at;
        int day = c.takeSmall(1, 31);
        boolean tight = c.isTight(c.at) && c.takeDash() && c.isTight(c.at);
        boolean said = !tight && c.hits.isCueBefore(start, DateWords.Cue.DAY);
        boolean joined =
                tight || said && (c.take(Term.Kind.TO) != null || c.take(Term.Kind.AND) != null || c.takeDash());
        NumericDate tail = joined && c.isKind(TokenKind.DATE) ? c.numericDate() : null;
        boolean fits = day > 0 && tail != null && tail.isDay() && tail.first() > day && tail.separator() != ',';
        // "3-5-2" is how a team lines up.
        fits = fits && (!tight || tail.separator() != '-' || tail.first() > LINE);
        c.at = start + (fits ? 1 : 0);
        return fits ? new CalendarDay(day, 0, YearRef.MISSING) : null;
    }
}
