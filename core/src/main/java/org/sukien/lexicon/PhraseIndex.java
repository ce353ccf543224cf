package org.sukien.lexicon;

import java.util.Arrays;

/**
 * The phrases of a finished lexicon, laid out for the walk over a text. The node of a single syllable has that syllable's
 * number, so that the first step costs nothing; node 0 is none. The nodes after one node stand side by side, ordered by
 * the last bits of their syllables: how many lower bits are set among those that go on says where to look.
 *
 * <p>A text's words reach some thousands of nodes, and the arrays are small enough to stay in a processor's cache.
 * Immutable and thread-safe.
 */
final class PhraseIndex {
    private static final int BUCKET_BITS = 6;
    private static final int BUCKETS = (1 << BUCKET_BITS) - 1;
    private static final long UPPER_HALF = -1L << Integer.SIZE;

    /** A node's numbers stand side by side, so that one look into memory says all of it. */
    private static final int STRIDE_BITS = 2;
    /** The lists of the node's entries that any capitals suit, one bit each. */
    private static final int LISTS = 0;
    /** A bit for the syllables that go on from the node, by their last six bits: most phrases end there. */
    private static final int GOES_ON = 1;
    /** The first of the nodes after this one, and in the lower half the end of them. */
    private static final int AFTER = 2;
    /** Where the entries stand that ask for no capitals, and in the lower half the first entry that asks for them. */
    private static final int ENTRIES = 3;

    private final long[] nodes;
    /** For each node deeper than one syllable the last syllable on the way to it. */
    private final int[] syllables;
    /** The number here of each of the trie's nodes. */
    private final int[] numbers;

    PhraseIndex(PhraseTrie trie, int highestSyllable) {
        numbers = new int[trie.nodes() + 1];
        long[] deeper = new long[trie.nodes()];
        int count = 0;
        for (int node = PhraseTrie.ROOT + 1; node <= trie.nodes(); node++) {
            int syllable = trie.syllable(node);
            if (trie.from(node) == PhraseTrie.ROOT) {
                numbers[node] = syllable;
            } else {
                deeper[count++] = order(trie.from(node), syllable, node);
            }
        }
        Arrays.sort(deeper, 0, count); // words that come packed are in order already
        int size = highestSyllable + 1 + count;
        nodes = new long[size << STRIDE_BITS];
        syllables = new int[size];
        for (int i = 0; i < count; i++) {
            int node = (int) deeper[i] & PhraseTrie.MOST_NODES - 1;
            int number = highestSyllable + 1 + i;
            numbers[node] = number;
            syllables[number] = trie.syllable(node);
        }
        for (int i = 0; i < count; i++) {
            int node = (int) deeper[i] & PhraseTrie.MOST_NODES - 1;
            link(numbers[trie.from(node)], numbers[node]);
        }
    }

    /** Sorts by the node before, then by bucket, then by syllable. */
    private static long order(int from, int syllable, int node) {
        long bucketFirst =
                (long) (syllable & BUCKETS) << PhraseTrie.SYLLABLE_BITS - BUCKET_BITS | syllable >>> BUCKET_BITS;
        return ((long) from << PhraseTrie.SYLLABLE_BITS | bucketFirst) << PhraseTrie.NODE_BITS | node;
    }

    private void link(int from, int node) {
        int row = from << STRIDE_BITS;
        long first = nodes[row + GOES_ON] == 0 ? (long) node << Integer.SIZE : nodes[row + AFTER] & UPPER_HALF;
        nodes[row + GOES_ON] |= 1L << syllables[node];
        nodes[row + AFTER] = first | node + 1;
    }

    /** Says what ends in a node: the lists of the entries that any capitals suit, where those stand, the first of the others. */
    void put(int node, long lists, int entries, int bound) {
        int row = node << STRIDE_BITS;
        nodes[row + LISTS] = lists;
        nodes[row + ENTRIES] = (long) entries << Integer.SIZE | bound;
    }

    long lists(int node) {
        return nodes[(node << STRIDE_BITS) + LISTS];
    }

    int entries(int node) {
        return (int) (nodes[(node << STRIDE_BITS) + ENTRIES] >>> Integer.SIZE);
    }

    int bound(int node) {
        return (int) nodes[(node << STRIDE_BITS) + ENTRIES];
    }

    /** The number here of one of the trie's nodes. */
    int number(int trieNode) {
        return numbers[trieNode];
    }

    /** 0 where no phrase goes on from a node by a syllable, 1 where one may. */
    int goesOn(int node, int syllable) {
        return (int) (nodes[(node << STRIDE_BITS) + GOES_ON] >>> syllable) & 1;
    }

    /** The node after a node by a syllable, or 0. */
    int step(int node, int syllable) {
        long goesOn = nodes[(node << STRIDE_BITS) + GOES_ON];
        if ((goesOn >>> syllable & 1) == 0) {
            return 0;
        }
        long after = nodes[(node << STRIDE_BITS) + AFTER];
        int end = (int) after;
        // every lower bit stands for one node or more, so the one asked for is not before this
        int at = (int) (after >>> Integer.SIZE) + Long.bitCount(goesOn & (1L << syllable) - 1);
        while (at < end && syllables[at] != syllable) {
            at++;
        }
        return at < end ? at : 0;
    }
}
