package org.sukien.token;

import java.util.Arrays;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.WordList;

/**
 * Where the words of a lexicon stand in a text: all phrases of all lists, found in one walk. In "Thiếu tướng Ngô Hoài
 * Thu" the list "rank" is hit at token 0 up to token 2.
 *
 * <p>Phrases don't cross a line or block. Token numbers are those of the {@link Tokens} that were searched. Immutable and
 * thread-safe.
 */
public final class Hits {
    private static final int LONGEST = Long.SIZE;

    /** What news text holds; the arrays grow where a text holds more. */
    private static final int HITS_A_TOKEN = 3;

    private final Lexicon lexicon;
    private final int[] firsts;
    private int[] entries;
    private int[] ends;
    /** The list of each hit. */
    private byte[] listOf;
    /** For each token a bit for every list that is hit there. */
    private final long[] lists;
    /** For each token a bit for every list of which a phrase ends right before it. */
    private final long[] endings;

    private Hits(Lexicon lexicon, int tokens) {
        this.lexicon = lexicon;
        firsts = new int[tokens + 1];
        lists = new long[tokens];
        endings = new long[tokens + 1];
        entries = new int[HITS_A_TOKEN * tokens + 16];
        ends = new int[HITS_A_TOKEN * tokens + 16];
        listOf = new byte[HITS_A_TOKEN * tokens + 16];
    }

    /** All hits of a lexicon; the tokens must have been numbered by that lexicon's syllables. */
    public static Hits of(Tokens tokens, Lexicon lexicon) {
        Hits hits = new Hits(lexicon, tokens.size());
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            hits.firsts[i] = count;
            count = hits.walk(tokens, i, count);
        }
        hits.firsts[tokens.size()] = count;
        return hits;
    }

    private int walk(Tokens tokens, int from, int count) {
        int node = lexicon.root();
        long upper = 0;
        long all = 0;
        int limit = Math.min(tokens.size(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            node = i > from && tokens.breakBefore(i) ? 0 : lexicon.step(node, tokens.syllable(i));
            if (node == 0) {
                return count;
            }
            upper |= tokens.isCapital(i) ? 1L << (i - from) : 0;
            all |= tokens.isAllCaps(i) ? 1L << (i - from) : 0;
            for (int entry = lexicon.entry(node); entry != 0; entry = lexicon.next(entry)) {
                if (lexicon.suits(entry, upper, all)) {
                    if (count == entries.length) {
                        entries = Arrays.copyOf(entries, count * 2);
                        ends = Arrays.copyOf(ends, count * 2);
                        listOf = Arrays.copyOf(listOf, count * 2);
                    }
                    int list = lexicon.list(entry);
                    entries[count] = entry;
                    listOf[count] = (byte) list;
                    ends[count++] = i + 1;
                    lists[from] |= 1L << list;
                    endings[i + 1] |= 1L << list;
                }
            }
        }
        return count;
    }

    /** Whether a phrase of a list begins at a token. */
    public boolean starts(int token, WordList<?> list) {
        return (lists[token] & list.bit()) != 0;
    }

    /** Whether a phrase of one of several lists begins at a token; {@code bits} are those of {@link WordList#bits}. */
    public boolean startsAny(int token, long bits) {
        return (lists[token] & bits) != 0;
    }

    /** Whether a phrase of a list ends right before a token; the number of tokens is a place, too. */
    public boolean ends(int token, WordList<?> list) {
        return (endings[token] & list.bit()) != 0;
    }

    /** The number of the longest phrase of a list that begins at a token, or -1. */
    public int find(int token, WordList<?> list) {
        return starts(token, list) ? find(token, firsts[token + 1], list) : -1;
    }

    /** The next shorter phrase of the same list at the same token, or -1. */
    public int shorter(int token, int hit, WordList<?> list) {
        return find(token, hit, list);
    }

    private int find(int token, int before, WordList<?> list) {
        int index = list.index();
        for (int hit = before - 1; hit >= firsts[token]; hit--) {
            if (listOf[hit] == index) {
                return hit;
            }
        }
        return -1;
    }

    /** The token after a hit's last one. */
    public int end(int hit) {
        return ends[hit];
    }

    /** What the hit phrase stands for. */
    public <T> T value(int hit, WordList<T> list) {
        return list.cast(lexicon.value(entries[hit]));
    }
}
