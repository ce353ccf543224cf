package org.sukien.recognize.date;

import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * A place in an article's tokens that the readers of dates move on. They take what fits and set {@link #at} back if the
 * rest does not. A phrase never crosses a line, so {@link #more} ends at one.
 *
 * <p>Serves one article, on one thread.
 */
final class Cursor {
    final Tokens tokens;
    /** What stands at any token. */
    final DateHits hits;

    private final DateWords words;

    /** The next token to read. */
    int at;

    /** The end of the line that the cursor was moved to. */
    private int lineEnd;

    private int numericAt = -1;
    private NumericDate numeric;

    Cursor(Tokens tokens, Hits hits, DateWords words) {
        this.tokens = tokens;
        this.hits = new DateHits(tokens, hits, words);
        this.words = words;
    }

    void moveTo(int token) {
        if (token >= lineEnd) {
            lineEnd = tokens.lineEnd(token);
        }
        at = token;
    }

    boolean more() {
        return inLine(at);
    }

    /** Whether a token from the cursor's start on stands on the same line. */
    private boolean inLine(int token) {
        return token < lineEnd;
    }

    // ---- signs

    boolean isSign(char c) {
        return more() && tokens.is(at, c);
    }

    boolean takeSign(char c) {
        if (isSign(c)) {
            at++;
            return true;
        }
        return false;
    }

    boolean takeDash() {
        return takeSign('-') || takeSign('–') || takeSign('—');
    }

    /** Whether a sign or a term stands at the cursor, one of which joins a date or count with another. */
    boolean mayJoin() {
        return more() && (tokens.kind(at) != TokenKind.WORD || hits.kinds(at) != 0);
    }

    /** Whether nothing parts the token from the one before it. */
    boolean isTight(int token) {
        return inLine(token) && !tokens.spaceBefore(token);
    }

    // ---- words

    /** The first token from {@code from} on with which a date may begin; a loop of its own, as most tokens are passed. */
    int nextBeginning(int from) {
        int size = tokens.size();
        for (int i = from; i < size; i++) {
            if (hits.begins(i) || tokens.isNumeric(i)) {
                return i;
            }
        }
        return size;
    }

    /** Whether a token may make a date of the number or term before it: a joining sign, "h", a number, a word of dates. */
    boolean mayGoOn(int token) {
        if (!inLine(token)) {
            return false;
        }
        boolean joins = tokens.length(token) == 1
                ? !tokens.is(token, '.') && !tokens.is(token, ')') && !tokens.is(token, '%')
                : tokens.kind(token) == TokenKind.NUMBER || tokens.kind(token) == TokenKind.DATE;
        return joins || hits.follows(token);
    }

    /** The kinds and units of the terms at the cursor, as {@link Term#bits}. */
    long kinds() {
        return more() ? hits.kinds(at) : 0;
    }

    /** The longest term at the cursor, or null. */
    Term term() {
        return more() ? hits.termAt(at) : null;
    }

    /** The token after that term, which must not be a link. */
    int termEnd() {
        return hits.end(at, words.terms);
    }

    /** Whether a number word stands at the cursor, and something behind it that it may count. */
    boolean mayCount() {
        return hits.isNumber(at) && mayGoOn(at + 1) && numberWord(at) > 0;
    }

    boolean isTerm(Term.Kind kind) {
        return (kinds() & kind.bit()) != 0;
    }

    /** Takes the longest term at the cursor that is of a kind; null if there is none. */
    Term take(Term.Kind kind) {
        int hit = more() ? hits.find(at, kind) : -1;
        if (hit < 0) {
            return null;
        }
        at = hits.end(hit);
        return hits.term(hit, kind);
    }

    boolean isUnit(Unit unit) {
        return (kinds() & unit.bit()) != 0;
    }

    /** Whether the longest term at a token is this unit. */
    boolean isUnitAt(int token, Unit unit) {
        return inLine(token) && hits.isUnitAt(token, unit);
    }

    boolean takeUnit(Unit unit) {
        return isUnit(unit) && take(Term.Kind.UNIT) != null;
    }

    /** Whether "này", "trước", "tới"… stands at a token. */
    boolean isShift(int token) {
        return inLine(token) && hits.value(token, words.shifts) != null;
    }

    /** Takes "này", "trước", "tới"…; null if there is none. */
    Integer takeShift() {
        Integer shift = more() ? hits.value(at, words.shifts) : null;
        if (shift != null) {
            at = hits.end(at, words.shifts);
        }
        return shift;
    }

    /** Takes "đó" or "ấy" (that) after another shift: "tháng trước đó" (the month before that). */
    boolean takeThat() {
        int start = at;
        Integer shift = takeShift();
        if (shift != null && shift == DateWords.THAT) {
            return true;
        }
        at = start;
        return false;
    }

    /** Takes "cùng năm" (in the same year) after a day or a month. */
    boolean takeSameYear() {
        int start = at;
        DateWords.Phrase phrase = takePhrase();
        if (phrase != null && phrase.kind() == DateWords.Phrase.Kind.SAME_YEAR) {
            return true;
        }
        at = start;
        return false;
    }

    DateWords.Phrase takePhrase() {
        DateWords.Phrase phrase = more() ? hits.value(at, words.phrases) : null;
        if (phrase != null) {
            at = hits.end(at, words.phrases);
        }
        return phrase;
    }

    DateWords.Lunar takeLunar(DateWords.Lunar.Kind kind) {
        DateWords.Lunar lunar = more() ? hits.value(at, words.lunar) : null;
        if (lunar == null || lunar.kind() != kind) {
            return null;
        }
        at = hits.end(at, words.lunar);
        return lunar;
    }

    /** A number word's value at a token, or -1. */
    int numberWord(int token) {
        Integer value = inLine(token) ? hits.value(token, words.numbers) : null;
        return value == null ? -1 : value;
    }

    // ---- numbers

    /** The numbers of the date-shaped token at the cursor, or null; several readers try the same token. */
    NumericDate numericDate() {
        if (numericAt != at) {
            numeric = NumericDate.of(tokens, at);
            numericAt = at;
        }
        return numeric;
    }

    boolean isKind(TokenKind kind) {
        return more() && tokens.kind(at) == kind;
    }

    /** The whole number written in digits at a token, or -1. */
    int digits(int token) {
        if (token < 0 || !inLine(token) || tokens.kind(token) != TokenKind.NUMBER || tokens.length(token) > 4) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < tokens.length(token); k++) {
            char c = tokens.charAt(token, k);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Takes a number of one or two digits between the bounds; -1 if there is none. */
    int takeSmall(int low, int high) {
        int value = more() && tokens.length(at) <= 2 ? digits(at) : -1;
        if (value < low || value > high) {
            return -1;
        }
        at++;
        return value;
    }

    /** Takes a year of four digits; 0 if there is none. */
    int takeYear(int low, int high) {
        int value = more() && tokens.length(at) == 4 ? digits(at) : -1;
        if (value < low || value > high) {
            return 0;
        }
        at++;
        return value;
    }

    /** Whether a feast's name ends before a token: in "dịp lễ 2/9 người dân…" two numbers and a noun are no ratio. */
    boolean isAfterFeast(int token) {
        int before = token - 1;
        return before >= 0
                && !tokens.breakBefore(token)
                && (hits.isWord(before, "lễ") || hits.isWord(before, "dịp") || hits.isWord(before, "khánh"));
    }
}
