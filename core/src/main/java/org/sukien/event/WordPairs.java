package org.sukien.event;

import java.util.Arrays;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * The pairs of neighbouring words of a headline, and how many of them a sentence repeats: "Khởi tố lái xe" has "khởi tố", "tố
 * lái" and "lái xe". Marks part pairs. Used for one article.
 */
final class WordPairs {
    private final Tokens tokens;
    /** By number, from 1: a pair. */
    private long[] pairs = new long[16];
    /** By number: the last sentence asked for that repeats the pair, counted in {@link #asked}. */
    private int[] repeatedIn = new int[16];
    /** A bit for each word of a pair, by its syllable's number: most words of a text are none and end here. */
    private final long[] words = new long[32];
    /** Numbers in open addressing, 0 for none. */
    private int[] slots = new int[64];

    private int count;
    private int asked;

    WordPairs(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Adds the pairs from a token to before another. */
    void add(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (isPair(i)) {
                add(pair(i));
                hold(i);
                hold(i + 1);
            }
        }
    }

    private void hold(int i) {
        int syllable = tokens.syllable(i);
        words[syllable >> 6 & words.length - 1] |= 1L << syllable;
    }

    /** Whether a token may be a word of a pair. */
    private boolean mayHold(int i) {
        int syllable = tokens.syllable(i);
        return (words[syllable >> 6 & words.length - 1] >>> syllable & 1) != 0;
    }

    private void add(long pair) {
        int slot = slot(pair);
        if (slots[slot] != 0) {
            return;
        }
        slots[slot] = ++count;
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
            repeatedIn = Arrays.copyOf(repeatedIn, 2 * count);
        }
        pairs[count] = pair;
        if (4 * count > slots.length) {
            slots = new int[4 * slots.length];
            for (int number = 1; number <= count; number++) {
                slots[slot(pairs[number])] = number;
            }
        }
    }

    /** The share of the pairs that the tokens from one to before another repeat, 0 to 1. */
    double repeated(int from, int to) {
        asked++;
        int repeated = 0;
        boolean begins = mayHold(from);
        for (int i = from; i + 1 < to; i++) {
            boolean ends = mayHold(i + 1);
            int number = begins && ends ? slots[slot(pair(i))] : 0;
            if (number != 0 && repeatedIn[number] != asked && isPair(i)) {
                repeatedIn[number] = asked;
                repeated++;
            }
            begins = ends;
        }
        return count == 0 ? 0 : (double) repeated / count;
    }

    private boolean isPair(int i) {
        return tokens.kind(i) != TokenKind.PUNCTUATION && tokens.kind(i + 1) != TokenKind.PUNCTUATION;
    }

    private long pair(int i) {
        return tokens.key(i) * 31 + tokens.key(i + 1);
    }

    /** Where a pair's number stands, or is to be put. */
    private int slot(long pair) {
        int mask = slots.length - 1;
        int slot = (int) (pair * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (slots[slot] != 0 && pairs[slots[slot]] != pair) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
