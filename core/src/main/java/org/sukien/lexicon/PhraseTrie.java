package org.sukien.lexicon;

import java.util.Arrays;

/**
 * Phrases as paths over syllable numbers, while a lexicon is built: from {@link #ROOT} an edge leads on for each syllable.
 * A finished lexicon is walked in the {@link PhraseIndex} that is made of it.
 */
final class PhraseTrie {
    static final int ROOT = 1;

    static final int SYLLABLE_BITS = 20;
    private static final int MOST_SYLLABLES = 1 << SYLLABLE_BITS;
    private static final int MOST_NODES = 1 << 22;

    /** Node and syllable of each edge, in the order of their targets, which are the nodes after the root. */
    private long[] edges = new long[1 << 12];

    private int nodes = ROOT;
    /** The targets by edge in open addressing; made when a phrase is added, which a short run never does. */
    private int[] slots = new int[0];

    /** How many nodes there are; node numbers lie below this plus one. */
    int nodes() {
        return nodes;
    }

    /** The node that the edge to a node comes from. */
    int from(int target) {
        return (int) (edges[target] >>> SYLLABLE_BITS);
    }

    /** The syllable of the edge to a node. */
    int syllable(int target) {
        return (int) edges[target] & MOST_SYLLABLES - 1;
    }

    /** Adds edges, each a node and a syllable, whose targets are the nodes that follow; the trie must be empty. */
    void fill(int[] nodesAndSyllables) {
        int count = nodesAndSyllables.length / 2;
        edges = new long[ROOT + 1 + count];
        for (int i = 0; i < count; i++) {
            edges[++nodes] = edge(nodesAndSyllables[2 * i], nodesAndSyllables[2 * i + 1]);
        }
    }

    /** Whether a phrase may be added: node and syllable numbers must fit into an edge. */
    boolean hasRoomFor(int[] syllables) {
        int highest = 0;
        for (int syllable : syllables) {
            highest = Math.max(highest, syllable);
        }
        return nodes + syllables.length < MOST_NODES && highest < MOST_SYLLABLES;
    }

    /** The node in which a phrase ends, and which is made where there was none. */
    int add(int[] syllables) {
        int node = ROOT;
        for (int syllable : syllables) {
            if (2 * nodes >= slots.length) {
                rehash();
            }
            long edge = edge(node, syllable);
            int slot = slot(edge);
            if (slots[slot] == 0) {
                grow(edge);
                slots[slot] = nodes;
            }
            node = slots[slot];
        }
        return node;
    }

    private void grow(long edge) {
        if (++nodes == edges.length) {
            edges = Arrays.copyOf(edges, nodes * 2);
        }
        edges[nodes] = edge;
    }

    private void rehash() {
        slots = new int[Integer.highestOneBit(nodes) * 8];
        for (int target = ROOT + 1; target <= nodes; target++) {
            slots[slot(edges[target])] = target;
        }
    }

    /** Where an edge's target stands or is to be put. */
    private int slot(long edge) {
        int mask = slots.length - 1;
        long h = edge * 0x9E3779B97F4A7C15L;
        int slot = (int) (h >>> 40 ^ h >>> 20) & mask;
        while (slots[slot] != 0 && edges[slots[slot]] != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long edge(int node, int syllable) {
        return (long) node << SYLLABLE_BITS | syllable;
    }
}
