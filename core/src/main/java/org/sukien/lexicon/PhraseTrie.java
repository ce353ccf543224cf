package org.sukien.lexicon;

import java.util.Arrays;

/**
 * Phrases as paths over syllable numbers: from {@link #ROOT}, {@link #step} follows one syllable after the other, and 0
 * says that no phrase goes on so.
 *
 * <p>The first step is an array look-up, the others are one probe of an open hash. Filled while a lexicon is built and
 * only read thereafter.
 */
final class PhraseTrie {
    static final int ROOT = 1;

    private static final int SYLLABLE_BITS = 20;
    private static final int NODE_BITS = 22;
    private static final int MOST_SYLLABLES = 1 << SYLLABLE_BITS;
    private static final int MOST_NODES = 1 << NODE_BITS;
    private static final int TARGET = MOST_NODES - 1;

    private int[] first = new int[1 << 12];
    /** Node, syllable and target of each edge in one number: one look into memory says all of an edge. */
    private long[] edges = new long[1 << 12];
    /**
     * For each node a bit for the syllables that go on from it, by their last six bits: most phrases end there or go on
     * otherwise, and need no look into the hash.
     */
    private long[] goesOn = new long[1 << 12];

    private int edgeCount;
    private int nodes = ROOT;

    /** The node after the root by a syllable, or 0; the unknown syllable leads nowhere. */
    int step(int syllable) {
        return syllable < first.length ? first[syllable] : 0;
    }

    /** The node after another node than the root by a syllable, or 0. */
    int step(int node, int syllable) {
        if ((goesOn[node] >>> syllable & 1) == 0) {
            return 0;
        }
        long edge = edge(node, syllable);
        int mask = edges.length - 1;
        for (int slot = slot(edge, mask); edges[slot] != 0; slot = slot + 1 & mask) {
            if (edges[slot] >>> NODE_BITS == edge) {
                return (int) edges[slot] & TARGET;
            }
        }
        return 0;
    }

    /** Whether any phrase goes on from a node. */
    boolean goesOn(int node) {
        return goesOn[node] != 0;
    }

    /** How many nodes there are; node numbers lie below this plus one. */
    int nodes() {
        return nodes;
    }

    /** Every edge as node and syllable, in the order of their targets, which are the nodes after the root. */
    int[] edgesByTarget() {
        int[] flat = new int[2 * (nodes - ROOT)];
        for (int syllable = 0; syllable < first.length; syllable++) {
            put(flat, edge(ROOT, syllable), first[syllable]);
        }
        for (long edge : edges) {
            put(flat, edge >>> NODE_BITS, (int) edge & TARGET);
        }
        return flat;
    }

    private static void put(int[] flat, long edge, int target) {
        if (target != 0) {
            int at = 2 * (target - ROOT - 1);
            flat[at] = (int) (edge >>> SYLLABLE_BITS);
            flat[at + 1] = (int) edge & MOST_SYLLABLES - 1;
        }
    }

    /** Adds edges, each a node and a syllable, whose targets are the nodes that follow; the trie must be empty. */
    void fill(int[] edgesByTarget) {
        int count = edgesByTarget.length / 2;
        edges = new long[Math.max(edges.length, Integer.highestOneBit(2 * count + 1) * 2)];
        goesOn = new long[Math.max(goesOn.length, count + 2)];
        for (int i = 0; i < edgesByTarget.length; i += 2) {
            grow(edgesByTarget[i], edgesByTarget[i + 1]);
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

    int add(int[] syllables) {
        int node = ROOT;
        for (int syllable : syllables) {
            int next = node == ROOT ? step(syllable) : step(node, syllable);
            node = next != 0 ? next : grow(node, syllable);
        }
        return node;
    }

    private int grow(int node, int syllable) {
        int next = ++nodes;
        if (next == goesOn.length) {
            goesOn = Arrays.copyOf(goesOn, next * 2);
        }
        if (node == ROOT) {
            if (syllable >= first.length) {
                first = Arrays.copyOf(first, Math.max(syllable + 1, first.length * 2));
            }
            first[syllable] = next;
            return next;
        }
        goesOn[node] |= 1L << syllable;
        if (2 * (edgeCount + 1) > edges.length) {
            rehash();
        }
        edgeCount++;
        place(edge(node, syllable) << NODE_BITS | next);
        return next;
    }

    private void place(long edgeAndTarget) {
        int mask = edges.length - 1;
        int slot = slot(edgeAndTarget >>> NODE_BITS, mask);
        while (edges[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = edgeAndTarget;
    }

    private void rehash() {
        long[] old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                place(edge);
            }
        }
    }

    private static long edge(int node, int syllable) {
        return (long) node << SYLLABLE_BITS | syllable;
    }

    private static int slot(long edge, int mask) {
        long h = edge * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40 ^ h >>> 20) & mask;
    }
}
