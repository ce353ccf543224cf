package org.sukien.lexicon;

/**
 * The phrases of a finished lexicon, laid out for the walk over a text. The node of a single syllable has that syllable's
 * number, so that the first step costs nothing; node 0 is none. The nodes behind them stand where the edge that leads to
 * them hashes to: a further step is one look into memory, which tells both that the phrase goes on and what ends there, and
 * is taken only where the node before says that it may be worth it.
 *
 * <p>A text's words reach some thousands of nodes, which stay in a processor's cache. Immutable and thread-safe once all
 * nodes have been {@linkplain #put put}.
 */
final class PhraseIndex {
    /** A node's numbers stand side by side. */
    private static final int STRIDE_BITS = 2;
    /** The lists of the node's entries that any capitals suit, one bit each. */
    private static final int LISTS = 0;
    /** Of a single syllable: the lists of those entries that a capital suits, one bit each. */
    private static final int CAPITAL = 1;
    /** Of every other node: the edge that leads to it, a node and a syllable; 0 where no node stands. */
    private static final int EDGE = 1;
    /** A bit for the syllables that go on from the node, by their last six bits: most phrases end there. */
    private static final int GOES_ON = 2;
    /** Where the entries of both stand, and in the lower half the first entry whose capitals must be looked at. */
    private static final int ENTRIES = 3;

    private final int highestSyllable;
    /** How many nodes there is room for behind the single syllables; a power of two. */
    private final int room;

    private final long[] nodes;
    /** The number here of each of the trie's nodes. */
    private final int[] numbers;

    PhraseIndex(PhraseTrie trie, int highestSyllable) {
        this.highestSyllable = highestSyllable;
        room = Integer.highestOneBit(trie.nodes()) * 4;
        nodes = new long[highestSyllable + 1 + room << STRIDE_BITS];
        numbers = new int[trie.nodes() + 1];
        for (int node = PhraseTrie.ROOT + 1; node <= trie.nodes(); node++) {
            int syllable = trie.syllable(node);
            boolean single = trie.from(node) == PhraseTrie.ROOT;
            numbers[node] = single ? syllable : link(numbers[trie.from(node)], syllable);
        }
    }

    private int link(int from, int syllable) {
        nodes[(from << STRIDE_BITS) + GOES_ON] |= 1L << syllable;
        long edge = edge(from, syllable);
        int slot = slot(edge);
        while (nodes[edgeAt(slot)] != 0) {
            slot = slot + 1 & room - 1;
        }
        nodes[edgeAt(slot)] = edge;
        return node(slot);
    }

    /** Says what ends in a node. */
    void put(int node, long lists, long capital, int entries, int bound) {
        int row = node << STRIDE_BITS;
        nodes[row + LISTS] = lists;
        nodes[row + ENTRIES] = (long) entries << Integer.SIZE | bound;
        if (isSingle(node)) {
            nodes[row + CAPITAL] = capital;
        }
    }

    private boolean isSingle(int node) {
        return node <= highestSyllable;
    }

    long lists(int node) {
        return nodes[(node << STRIDE_BITS) + LISTS];
    }

    /** The lists of a single syllable. */
    long lists(int syllable, int capital) {
        int row = syllable << STRIDE_BITS;
        return nodes[row + LISTS] | nodes[row + CAPITAL] & -capital;
    }

    /** The lists of all entries that {@link #entries} tells of. */
    long allLists(int node) {
        return isSingle(node) ? lists(node, 1) : lists(node);
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
        long found = nodes[edgeAt(slot)];
        while (found != edge && found != 0) {
            slot = slot + 1 & room - 1;
            found = nodes[edgeAt(slot)];
        }
        return found == 0 ? 0 : node(slot);
    }

    private int slot(long edge) {
        return (int) (edge * 0x9E3779B97F4A7C15L >>> Integer.numberOfLeadingZeros(room - 1) + Integer.SIZE);
    }

    private int node(int slot) {
        return highestSyllable + 1 + slot;
    }

    private int edgeAt(int slot) {
        return (node(slot) << STRIDE_BITS) + EDGE;
    }

    private static long edge(int node, int syllable) {
        return (long) node << PhraseTrie.SYLLABLE_BITS | syllable;
    }
}
