package org.sukien.recognize.date;

import java.util.Arrays;
import org.sukien.lexicon.WordList;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * What the word lists of dates say of an article's tokens, wherever they stand. At "đến" in "từ ngày 1 đến 5/3" stands a
 * term of the kind {@link Term.Kind#TO}, and before "ngày" a cue that bounds.
 *
 * <p>The readers ask the same of a few tokens over and over, so the answers of the last ones are kept as bits: the
 * {@link Term.Kind kinds} and {@link Unit units} of all terms that begin at a token, the {@link DateWords.Cue cues} that
 * end before one. A token outside the text has none. Serves one article, on one thread.
 */
final class DateHits {
    private static final int KEPT = 8;
    private static final int LONGEST_CUE = 3;
    private static final long ENDS_DAY = Unit.MONTH.bit() | Term.Kind.TET.bit();

    private final Tokens tokens;
    private final Hits hits;
    private final DateWords words;
    private final int[] kindsAt = new int[KEPT];
    private final long[] kinds = new long[KEPT];
    private final int[] cuesAt = new int[KEPT];
    private final int[] cues = new int[KEPT];

    DateHits(Tokens tokens, Hits hits, DateWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        Arrays.fill(kindsAt, -1);
        Arrays.fill(cuesAt, -1);
    }

    private boolean holds(int token) {
        return token >= 0 && token < tokens.size();
    }

    /** The value of the longest phrase of a list at a token, or null. */
    <T> T value(int token, WordList<T> list) {
        int hit = holds(token) ? hits.find(token, list) : -1;
        return hit < 0 ? null : hits.value(hit, list);
    }

    /** The token after the longest phrase of a list; there must be one. */
    int end(int token, WordList<?> list) {
        return hits.end(hits.find(token, list));
    }

    /** Whether a date may begin at a token with a word. */
    boolean begins(int token) {
        return hits.startsAny(token, words.beginning);
    }

    /** Whether a whole phrase with one meaning begins at a token. */
    boolean isPhrase(int token) {
        return hits.starts(token, words.phrases);
    }

    /** Whether a word at a token makes a day of the number before it: "tháng", "Tết", "Giêng". */
    boolean endsDay(int token) {
        return (kinds(token) & ENDS_DAY) != 0 || holds(token) && hits.starts(token, words.lunar);
    }

    /** Whether a number word stands at a token. */
    boolean isNumber(int token) {
        return hits.starts(token, words.numbers);
    }

    /** The hit of the longest term at a token with which a date may begin, or -1. */
    int opening(int token) {
        return hits.find(token, words.terms);
    }

    /** Whether a word at a token may make a date of the number or term before it. */
    boolean follows(int token) {
        return hits.startsAny(token, words.following);
    }

    // ---- terms

    /** The kinds and units of all terms that begin at a token, as {@link Term#bits}. */
    long kinds(int token) {
        if (!holds(token) || !hits.startsAny(token, words.named)) {
            return 0;
        }
        int slot = token % KEPT;
        if (kindsAt[slot] != token) {
            kindsAt[slot] = token;
            kinds[slot] = gather(token, words.terms) | gather(token, words.links);
        }
        return kinds[slot];
    }

    private long gather(int token, WordList<Term> list) {
        long bits = 0;
        for (int hit = hits.find(token, list); hit >= 0; hit = hits.shorter(token, hit, list)) {
            bits |= hits.value(hit, list).bits();
        }
        return bits;
    }

    /** The hit of the longest term of a kind at a token, or -1. */
    int find(int token, Term.Kind kind) {
        if ((kinds(token) & kind.bit()) == 0) {
            return -1;
        }
        WordList<Term> list = listOf(kind);
        int hit = hits.find(token, list);
        while (hits.value(hit, list).kind() != kind) {
            hit = hits.shorter(token, hit, list);
        }
        return hit;
    }

    /** The term of a hit that {@link #find} found. */
    Term term(int hit, Term.Kind kind) {
        return hits.value(hit, listOf(kind));
    }

    /** The token after a hit. */
    int end(int hit) {
        return hits.end(hit);
    }

    private WordList<Term> listOf(Term.Kind kind) {
        return kind.isLink() ? words.links : words.terms;
    }

    /** The longest term that begins at a token, or null. */
    Term termAt(int token) {
        if (kinds(token) == 0) {
            return null;
        }
        Term term = value(token, words.terms);
        return term == null ? value(token, words.links) : term;
    }

    /** Whether the longest term at a token is of a kind. */
    boolean isTermAt(int token, Term.Kind kind) {
        return (kinds(token) & kind.bit()) != 0 && termAt(token).kind() == kind;
    }

    /** Whether the longest term at a token is this unit. */
    boolean isUnitAt(int token, Unit unit) {
        return (kinds(token) & unit.bit()) != 0 && termAt(token).unit() == unit;
    }

    // ---- cues

    /** Whether the longest cue that begins at a token is of a kind. */
    boolean isCue(int token, DateWords.Cue cue) {
        Integer bits = value(token, words.cues);
        return bits != null && (bits & cue.bit()) != 0;
    }

    /** Whether the words that end before a token are a cue: its last word, or its last two or three. */
    boolean isCueBefore(int token, DateWords.Cue cue) {
        return (cuesBefore(token) & cue.bit()) != 0;
    }

    private int cuesBefore(int token) {
        if (token <= 0 || token > tokens.size() || !hits.ends(token, words.cues)) {
            return 0;
        }
        int slot = token % KEPT;
        if (cuesAt[slot] != token) {
            cuesAt[slot] = token;
            cues[slot] = cuesEnding(token);
        }
        return cues[slot];
    }

    private int cuesEnding(int token) {
        int bits = 0;
        for (int i = token - 1; i >= Math.max(0, token - LONGEST_CUE) && !tokens.breakBefore(i + 1); i--) {
            Integer longest = value(i, words.cues);
            bits |= longest != null && end(i, words.cues) == token ? longest : 0;
        }
        return bits;
    }

    // ---- letters

    /** Whether a token is this word, in whatever case. */
    boolean isWord(int token, String word) {
        if (!holds(token) || tokens.length(token) != word.length()) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (Character.toLowerCase(tokens.charAt(token, k)) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
