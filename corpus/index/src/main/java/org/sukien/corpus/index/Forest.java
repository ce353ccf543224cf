package org.sukien.corpus.index;

/**
 * Numbers that are joined into groups, each known by one of its members. Two joinings in any order make the same groups.
 * Source: R. E. Tarjan, Efficiency of a good but not linear set union algorithm (1975). Not thread-safe.
 */
final class Forest {
    private final int[] parents;

    /** All numbers below {@code size}, each alone. */
    Forest(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The member that the group of a number is known by. */
    int root(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Makes one group of two. */
    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        // The smaller number stays, so that a group's root doesn't hang on the order of joining.
        if (a < b) {
            parents[b] = a;
        } else {
            parents[a] = b;
        }
    }
}
