package org.sukien.lexicon;

import java.util.Arrays;

/**
 * The entries of all nodes, as columns; entry 0 is none. What an entry stands for is read from its row: at once when it is
 * added, on first use when it comes from a {@link PackedWords}.
 */
final class Entries {
    /** Stands for the value of a row that means nothing beyond being there. */
    private static final Object NOTHING = new Object();

    private static final int LIST_BITS = 7;
    private static final int LIST = (1 << LIST_BITS) - 2;
    private static final int BOUND = 1;

    int size = 1;
    TsvTable.Row[] row = new TsvTable.Row[1 << 10];
    /** For each entry the next one of its node, its list, and lowest a bit for those whose capitals must be looked at: one look. */
    private int[] links = new int[1 << 10];
    /** For each entry the words that must begin with a capital, then those that must be all capitals. */
    private long[] capitals = new long[2 << 10];

    private Object[] value = new Object[1 << 10];
    private PackedWords packed;
    private WordList<?>[] lists = new WordList<?>[0];

    int next(int entry) {
        return links[entry] >>> LIST_BITS;
    }

    int list(int entry) {
        return (links[entry] & LIST) >> 1;
    }

    /** The words that must begin with a capital, a bit for each. */
    long first(int entry) {
        return capitals[2 * entry];
    }

    /** The words that must be all capitals, a bit for each. */
    long whole(int entry) {
        return capitals[2 * entry + 1];
    }

    boolean hasCapitals(int entry, FormCapitals asked) {
        return first(entry) == asked.first() && whole(entry) == asked.whole();
    }

    /** Whether all that is asked for is that the first word begins with a capital. */
    boolean asksForFirstAlone(int entry) {
        return first(entry) == 1 && whole(entry) == 0;
    }

    /** Notes that whoever finds an entry has seen to its capitals already. */
    void settle(int entry) {
        links[entry] &= ~BOUND;
    }

    /** Whether any capital is asked for; most entries ask for none. */
    boolean isBound(int entry) {
        return (links[entry] & BOUND) != 0;
    }

    boolean suits(int entry, long upper, long all) {
        return (first(entry) & ~upper | whole(entry) & ~all) == 0;
    }

    /** Two threads may read the same row at once; they get equal immutable values, and either may stay. */
    Object value(int entry) {
        Object known = value[entry];
        if (known == null) {
            Object read = lists[list(entry)].read(packed.row(entry));
            known = orNothing(read);
            value[entry] = known;
        }
        return known == NOTHING ? null : known;
    }

    private static Object orNothing(Object read) {
        return read == null ? NOTHING : read;
    }

    int add(int after, WordList<?> to, FormCapitals asked, TsvTable.Row from) {
        if (size == links.length) {
            links = Arrays.copyOf(links, size * 2);
            capitals = Arrays.copyOf(capitals, size * 4);
            row = Arrays.copyOf(row, size * 2);
            value = Arrays.copyOf(value, size * 2);
        }
        put(size, after, to.index(), asked.first(), asked.whole());
        row[size] = from;
        value[size] = orNothing(to.read(from));
        return size++;
    }

    private void put(int entry, int after, int list, long first, long whole) {
        links[entry] = after << LIST_BITS | list << 1 | ((first | whole) == 0 ? 0 : BOUND);
        capitals[2 * entry] = first;
        capitals[2 * entry + 1] = whole;
    }

    /** Takes over the columns of packed words, whose values are still to be read. */
    void unpack(PackedWords words, int[] next, byte[] list, long[] first, long[] whole) {
        packed = words;
        size = next.length;
        row = new TsvTable.Row[size];
        value = new Object[size];
        links = new int[size];
        capitals = new long[2 * size];
        for (int e = 0; e < size; e++) {
            put(e, next[e], list[e], first[e], whole[e]);
        }
    }

    void lists(WordList<?>[] byIndex) {
        lists = byIndex;
    }
}
