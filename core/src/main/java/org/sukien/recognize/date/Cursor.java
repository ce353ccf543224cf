package org.sukien.recognize.date;

import java.util.Set;
import org.sukien.lexicon.WordList;
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
    private final Hits hits;
    private final DateWords words;

    /** The next token to read. */
    int at;

    private int lineEnd;

    Cursor(Tokens tokens, Hits hits, DateWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** Moves to a token and learns where its line ends. */
    void moveTo(int token) {
        if (token >= lineEnd) {
            lineEnd = token + 1;
            while (lineEnd < tokens.size() && !tokens.breakBefore(lineEnd)) {
                lineEnd++;
            }
        }
        at = token;
    }

    boolean more() {
        return at < lineEnd;
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

    /** Whether nothing parts the token from the one before it. */
    boolean isTight(int token) {
        return token < lineEnd && !tokens.spaceBefore(token);
    }

    // ---- words

    private <T> T value(int token, WordList<T> list) {
        if (token < 0 || token >= tokens.size()) {
            return null;
        }
        int hit = hits.find(token, list);
        return hit < 0 ? null : hits.value(hit, list);
    }

    private int end(int token, WordList<?> list) {
        return hits.end(hits.find(token, list));
    }

    /** The first token from {@code from} on with which a date may begin; a loop of its own, as most tokens are passed. */
    int nextBeginning(int from) {
        for (int i = from; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (hits.startsAny(i, words.beginning) || kind == TokenKind.NUMBER || kind == TokenKind.DATE) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Whether a token may make a date of the number or term before it: a joining sign, "h", a number, a word of dates. */
    boolean mayGoOn(int token) {
        if (token >= lineEnd) {
            return false;
        }
        boolean joins = tokens.length(token) == 1
                ? !tokens.is(token, '.') && !tokens.is(token, ')') && !tokens.is(token, '%')
                : tokens.kind(token) == TokenKind.NUMBER || tokens.kind(token) == TokenKind.DATE;
        return joins || hits.startsAny(token, words.following);
    }

    /** The word at the cursor, or null. */
    Term term() {
        return more() ? termAt(at) : null;
    }

    /** The token after the word at the cursor. */
    int termEnd() {
        return end(at, words.terms);
    }

    boolean isTerm(Term.Kind kind) {
        return hitOf(kind) >= 0;
    }

    /** Takes the longest word at the cursor that is of a kind; null if there is none. */
    Term take(Term.Kind kind) {
        int hit = hitOf(kind);
        if (hit < 0) {
            return null;
        }
        at = hits.end(hit);
        return hits.value(hit, listOf(kind));
    }

    private int hitOf(Term.Kind kind) {
        WordList<Term> list = listOf(kind);
        int hit = more() ? hits.find(at, list) : -1;
        while (hit >= 0 && hits.value(hit, list).kind() != kind) {
            hit = hits.shorter(at, hit, list);
        }
        return hit;
    }

    private WordList<Term> listOf(Term.Kind kind) {
        return kind.isLink() ? words.links : words.terms;
    }

    boolean isUnit(Unit unit) {
        int hit = hitOf(Term.Kind.UNIT);
        return hit >= 0 && hits.value(hit, words.terms).unit() == unit;
    }

    /** Whether the longest word at a token is this unit. */
    boolean isUnitAt(int token, Unit unit) {
        Term term = token < lineEnd ? termAt(token) : null;
        return term != null && term.kind() == Term.Kind.UNIT && term.unit() == unit;
    }

    boolean takeUnit(Unit unit) {
        return isUnit(unit) && take(Term.Kind.UNIT) != null;
    }

    /** Whether "này", "trước", "tới"… stands at a token. */
    boolean isShift(int token) {
        return token < lineEnd && value(token, words.shifts) != null;
    }

    /** Takes "này", "trước", "tới"…; null if there is none. */
    Integer takeShift() {
        Integer shift = more() ? value(at, words.shifts) : null;
        if (shift != null) {
            at = end(at, words.shifts);
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
        DateWords.Phrase phrase = more() ? value(at, words.phrases) : null;
        if (phrase != null) {
            at = end(at, words.phrases);
        }
        return phrase;
    }

    DateWords.Lunar takeLunar(DateWords.Lunar.Kind kind) {
        DateWords.Lunar lunar = more() ? value(at, words.lunar) : null;
        if (lunar == null || lunar.kind() != kind) {
            return null;
        }
        at = end(at, words.lunar);
        return lunar;
    }

    /** A number word's value at a token, or -1. */
    int numberWord(int token) {
        Integer value = token < lineEnd ? value(token, words.numbers) : null;
        return value == null ? -1 : value;
    }

    /** What the word at a token says about numbers beside it. */
    boolean isCue(int token, DateWords.Cue cue) {
        Set<DateWords.Cue> kinds = value(token, words.cues);
        return kinds != null && kinds.contains(cue);
    }

    /** Whether the words that end before a token are a cue: its last word, or its last two or three. */
    boolean isCueBefore(int token, DateWords.Cue cue) {
        if (token <= 0 || token > tokens.size() || !hits.ends(token, words.cues)) {
            return false;
        }
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            if (tokens.breakBefore(i + 1)) {
                return false;
            }
            Set<DateWords.Cue> kinds = value(i, words.cues);
            if (kinds != null && kinds.contains(cue) && end(i, words.cues) == token) {
                return true;
            }
        }
        return false;
    }

    /** Whether the longest word at a token is of a kind. */
    boolean isTermAt(int token, Term.Kind kind) {
        Term term = termAt(token);
        return term != null && term.kind() == kind;
    }

    /** The word that begins at a token, or null. */
    Term termAt(int token) {
        Term term = value(token, words.terms);
        return term == null ? value(token, words.links) : term;
    }

    /** Whether a token is this word, in whatever case. */
    boolean isWord(int token, String word) {
        if (token < 0 || token >= tokens.size() || tokens.length(token) != word.length()) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (Character.toLowerCase(tokens.charAt(token, k)) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    // ---- numbers

    boolean isKind(TokenKind kind) {
        return more() && tokens.kind(at) == kind;
    }

    /** The whole number written in digits at a token, or -1. */
    int digits(int token) {
        if (token < 0 || token >= lineEnd || tokens.kind(token) != TokenKind.NUMBER || tokens.length(token) > 4) {
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
}
