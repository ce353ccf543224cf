package org.sukien.lexicon;

/**
 * The phrases of a finished lexicon, laid out for the walk over a text. The node of a single syllable has that syllable's
 * number, so that the first step costs nothing; node 0 is none. Each further step is one look into a table of edges, and
 * only where the node says that one may be there.
 *
 * <p>A text's words reach some thousands of nodes, which stay in a processor's cache. Immutable and thread-safe once all
 * nodes have been {@linkplain #put put}.
 */
final class PhraseIndex {
    /** A node's numbers stand side by side, so that one look into memory says all of it. */
    private static final int STRIDE_BITS = 2;
    /** The lists of the node's entries that any capitals suit, one bit each. */
    private static final int LISTS = 0;
    /** The lists of those entries that a capital at the first word suits, one bit each; for single syllables alone. */
    private static final int CAPITAL = 1;
    /** A bit for the syllables that go on from the node, by their last six bits: most phrases end there. */
    private static final int GOES_ON = 2;
    /** Where the entries of both stand, and in the lower half the first entry whose capitals must be looked at. */
    private static final int ENTRIES = 3;

    private static final long TARGET = PhraseTrie.MOST_NODES - 1;

    private final long[] nodes;
    /** Edges in open addressing: a node, a syllable, and lowest the node that they lead to; 0 is none. */
    private final long[] edges;
    /** The number here of each of the trie's nodes. */
    private final int[] numbers;

    PhraseIndex(PhraseTrie trie, int highestSyllable) {
        numbers = new int[trie.nodes() + 1];
        nodes = new long[highestSyllable + 1 + trie.nodes() << STRIDE_BITS];
        edges = new long[Integer.highestOneBit(trie.nodes()) * 4];
        int last = highestSyllable;
        for (int node = PhraseTrie.ROOT + 1; node <= trie.nodes(); node++) {
            int syllable = trie.syllable(node);
            if (trie.from(node) == PhraseTrie.ROOT) {
                numbers[node] = syllable;
            } else {
                numbers[node] = ++last;
                link(numbers[trie.from(node)], syllable, last);
            }
        }
    }

    private void link(int from, int syllable, int node) {
        nodes[(from << STRIDE_BITS) + GOES_ON] |= 1L << syllable;
        long edge = edge(from, syllable);
        int slot = slot(edge);
        while (edges[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge << PhraseTrie.NODE_BITS | node;
    }

    /** Says what ends in a node. */
    void put(int node, long lists, long capital, int entries, int bound) {
        int row = node << STRIDE_BITS;
        nodes[row + LISTS] = lists;
        nodes[row + CAPITAL] = capital;
        nodes[row + ENTRIES] = (long) entries << Integer.SIZE | bound;
    }

    long lists(int node) {
        return nodes[(node << STRIDE_BITS) + LISTS];
    }

    long capital(int node) {
        return nodes[(node << STRIDE_BITS) + CAPITAL];
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
        if (goesOn(node, syllable) == 0) {
            return 0;
        }
        long edge = edge(node, syllable);
        int slot = slot(edge);
        long found = edges[slot];
        while (found >>> PhraseTrie.NODE_BITS != edge && found != 0) {
            slot = slot + 1 & edges.length - 1;
            found = edges[slot];
        }
        return (int) (found & TARGET);
    }

    private int slot(long edge) {
        return (int) (edge * 0x9E3779B97F4A7C15L >>> Integer.numberOfLeadingZeros(edges.length - 1) + Integer.SIZE);
    }

    private static long edge(int node, int syllable) {
        return (long) node << PhraseTrie.SYLLABLE_BITS | syllable;
    }
}
