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

    private final Lexicon lexicon;
    /** For each token its first hit. */
    private final int[] firsts;
    /** For each token a bit for every list that is hit there. */
    private final long[] lists;
    /** For each token a bit for every list of which a phrase ends right before it. */
    private final long[] endings;
    /**
     * For each hit what was found: a node of the trie, for all phrases that end in it and ask for no capitals, or the
     * complement of one entry that asks for them. Most texts hold about one hit a token.
     */
    private int[] found;

    private int[] ends;
    private long[] listsOf;
    private int count;

    private Hits(Lexicon lexicon, int tokens) {
        this.lexicon = lexicon;
        firsts = new int[tokens + 1];
        lists = new long[tokens];
        endings = new long[tokens + 1];
        int guess = tokens + tokens / 4 + 16;
        found = new int[guess];
        ends = new int[guess];
        listsOf = new long[guess];
    }

    /** All hits of a lexicon; the tokens must have been numbered by that lexicon's syllables. */
    public static Hits of(Tokens tokens, Lexicon lexicon) {
        Hits hits = new Hits(lexicon, tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            hits.firsts[i] = hits.count;
            hits.walk(tokens, i);
        }
        hits.firsts[tokens.size()] = hits.count;
        return hits;
    }

    private void walk(Tokens tokens, int from) {
        int node = lexicon.step(tokens.syllable(from));
        if (node == 0) {
            return;
        }
        int limit = Math.min(tokens.size(), from + LONGEST);
        boolean capital = false;
        for (int end = from + 1; node != 0; end++) {
            capital |= tokens.isCapital(end - 1);
            long ending = lexicon.lists(node);
            if (ending != 0) {
                add(node, from, end, ending);
            }
            if (capital && lexicon.asksForCapitals(node)) {
                addSuiting(tokens, node, from, end);
            }
            boolean goesOn = lexicon.goesOn(node) && end < limit && !tokens.breakBefore(end);
            node = goesOn ? lexicon.step(node, tokens.syllable(end)) : 0;
        }
    }

    /** Adds the phrases that ask for just the capitals that stand there. */
    private void addSuiting(Tokens tokens, int node, int from, int end) {
        long upper = 0;
        long all = 0;
        for (int i = from; i < end; i++) {
            upper |= tokens.isCapital(i) ? 1L << (i - from) : 0;
            all |= tokens.isAllCaps(i) ? 1L << (i - from) : 0;
        }
        for (int entry = lexicon.firstBound(node); entry != 0; entry = lexicon.nextBound(entry)) {
            if (lexicon.suits(entry, upper, all)) {
                add(~entry, from, end, lexicon.listOf(entry));
            }
        }
    }

    private void add(int nodeOrEntry, int from, int end, long ending) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            listsOf = Arrays.copyOf(listsOf, count * 2);
        }
        found[count] = nodeOrEntry;
        ends[count] = end;
        listsOf[count++] = ending;
        lists[from] |= ending;
        endings[end] |= ending;
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
        for (int hit = before - 1; hit >= firsts[token]; hit--) {
            if ((listsOf[hit] & list.bit()) != 0) {
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
        int what = found[hit];
        return list.cast(lexicon.value(what < 0 ? ~what : lexicon.entry(what, list.index())));
    }
}
