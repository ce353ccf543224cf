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

    private int[] first = new int[1 << 12];
    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    /**
     * For each node a bit for the syllables that go on from it, by their last five bits: most phrases end there or go on
     * otherwise, and need no look into the hash.
     */
    private int[] goesOn = new int[1 << 12];

    private int edgeCount;
    private int nodes = ROOT;

    /** The node after {@code node} by a syllable, or 0; the unknown syllable leads nowhere. */
    int step(int node, int syllable) {
        if (syllable == 0) {
            return 0;
        }
        if (node == ROOT) {
            return syllable < first.length ? first[syllable] : 0;
        }
        if ((goesOn[node] >>> syllable & 1) == 0) {
            return 0;
        }
        long edge = (long) node << 32 | syllable;
        int mask = edges.length - 1;
        for (int slot = slot(edge, mask); edges[slot] != 0; slot = slot + 1 & mask) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
        }
        return 0;
    }

    /** How many nodes there are; node numbers lie below this plus one. */
    int nodes() {
        return nodes;
    }

    /** Every edge as node and syllable, in the order of their targets, which are the nodes after the root. */
    int[] edgesByTarget() {
        int[] flat = new int[2 * (nodes - ROOT)];
        for (int syllable = 0; syllable < first.length; syllable++) {
            put(flat, ROOT, syllable, first[syllable]);
        }
        for (int i = 0; i < edges.length; i++) {
            put(flat, (int) (edges[i] >>> 32), (int) edges[i], targets[i]);
        }
        return flat;
    }

    private static void put(int[] flat, int node, int syllable, int target) {
        if (target != 0) {
            int at = 2 * (target - ROOT - 1);
            flat[at] = node;
            flat[at + 1] = syllable;
        }
    }

    /** Makes room for so many edges at once. */
    void reserve(int count) {
        if (2 * (count + 1) > edges.length && edgeCount == 0) {
            edges = new long[Integer.highestOneBit(2 * count) * 2];
            targets = new int[edges.length];
        }
    }

    /** Adds an edge whose target is the next node. */
    void addEdge(int node, int syllable) {
        grow(node, syllable);
    }

    int add(int[] syllables) {
        int node = ROOT;
        for (int syllable : syllables) {
            int next = step(node, syllable);
            node = next != 0 ? next : grow(node, syllable);
        }
        return node;
    }

    private int grow(int node, int syllable) {
        int next = ++nodes;
        if (next == goesOn.length) {
            goesOn = Arrays.copyOf(goesOn, next * 2);
        }
        goesOn[node] |= 1 << syllable;
        if (node == ROOT) {
            if (syllable >= first.length) {
                first = Arrays.copyOf(first, Math.max(syllable + 1, first.length * 2));
            }
            first[syllable] = next;
            return next;
        }
        if (2 * (edgeCount + 1) > edges.length) {
            rehash();
        }
        edgeCount++;
        place((long) node << 32 | syllable, next);
        return next;
    }

    private void place(long edge, int target) {
        int mask = edges.length - 1;
        int slot = slot(edge, mask);
        while (edges[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private void rehash() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                place(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private static int slot(long edge, int mask) {
        long h = edge * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40 ^ h >>> 20) & mask;
    }
}
