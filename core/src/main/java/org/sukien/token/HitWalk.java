package org.sukien.token;

import java.util.Arrays;
import org.sukien.lexicon.Lexicon;

/**
 * The walk that finds the {@link Hits} of one text. First every token is looked up by itself, without a branch; that
 * answers for most. Only where a phrase may go on, or asks for a capital that is there, is it followed; what is found so
 * gets a row.
 *
 * <p>Used by one thread for one text.
 */
final class HitWalk {
    final Lexicon lexicon;
    final Tokens tokens;
    final long[] lists;
    final long[] endings;
    final int[] last;
    /** Row 0 is no token's. */
    int[] starts;

    int[] ends;
    long[] listsOf;
    /**
     * For each row a node of the lexicon, for all phrases that end in it and ask for no capitals, or the complement of one
     * entry that asks for them.
     */
    int[] found;

    private final int size;
    private int rows;

    HitWalk(Tokens tokens, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        size = tokens.size();
        lists = new long[size];
        endings = new long[size + 1];
        last = new int[size];
        int guess = size / 2 + 16; // prose has a row for every third token
        starts = new int[guess];
        ends = new int[guess];
        listsOf = new long[guess];
        found = new int[guess];
        starts[0] = -1;
    }

    Hits hits() {
        int[] open = new int[size];
        int count = singleWords(open);
        for (int i = 0; i < count; i++) {
            follow(open[i]);
        }
        return new Hits(this);
    }

    /** Looks up every token by itself and gives those at which there may be more. */
    private int singleWords(int[] open) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            int node = tokens.syllable(i); // the node of a single syllable has its number
            long words = lexicon.lists(node, tokens.capital(i));
            lists[i] = words;
            endings[i + 1] = words;
            open[count] = i;
            count += lexicon.goesOn(node, tokens.syllable(i + 1)) | lexicon.asksForCapitals(node) & tokens.capital(i);
        }
        return count;
    }

    /** Follows the phrases that begin with a token, and notes which of their words are capitalised, the first lowest. */
    private void follow(int from) {
        int node = tokens.syllable(from);
        long upper = tokens.capital(from);
        long all = tokens.allCaps(from);
        int end = from + 1;
        while (true) {
            if (upper != 0 && lexicon.asksForCapitals(node) != 0) {
                addSuiting(node, from, end, upper, all);
            }
            node = end < size && !tokens.breakBefore(end) ? lexicon.step(node, tokens.syllable(end)) : 0;
            if (node == 0) {
                return;
            }
            upper |= (long) tokens.capital(end) << end - from;
            all |= (long) tokens.allCaps(end) << end - from;
            long ending = lexicon.lists(node);
            end++;
            if (ending != 0) {
                add(node, from, end, ending);
            }
        }
    }

    /** Adds the phrases that ask for just the capitals that stand there. */
    private void addSuiting(int node, int from, int end, long upper, long all) {
        for (int entry = lexicon.firstBound(node); entry != 0; entry = lexicon.nextBound(entry)) {
            if (lexicon.suits(entry, upper, all)) {
                add(~entry, from, end, lexicon.listOf(entry));
            }
        }
    }

    private void add(int nodeOrEntry, int from, int end, long ending) {
        if (++rows == found.length) {
            grow();
        }
        found[rows] = nodeOrEntry;
        starts[rows] = from;
        ends[rows] = end;
        listsOf[rows] = ending;
        last[from] = rows;
        lists[from] |= ending;
        endings[end] |= ending;
    }

    private void grow() {
        found = Arrays.copyOf(found, rows * 2);
        starts = Arrays.copyOf(starts, rows * 2);
        ends = Arrays.copyOf(ends, rows * 2);
        listsOf = Arrays.copyOf(listsOf, rows * 2);
    }
}
