package org.sukien.lexicon;

import java.util.Arrays;

/**
 * The entries of all nodes, as columns; entry 0 is none. What an entry stands for is read from its row: at once when it is
 * added, on first use when it comes from a {@link PackedWords}.
 */
final class Entries {
    /** Stands for the value of a row that means nothing beyond being there. */
    private static final Object NOTHING = new Object();

    int size = 1;
    int[] next = new int[1 << 10];
    byte[] list = new byte[1 << 10];
    long[] first = new long[1 << 10];
    long[] whole = new long[1 << 10];
    TsvTable.Row[] row = new TsvTable.Row[1 << 10];
    /** The list of an entry that asks for no capitals, -1 for any other. */
    private byte[] plain = new byte[1 << 10];

    private Object[] value = new Object[1 << 10];
    private PackedWords packed;
    private WordList<?>[] lists = new WordList<?>[0];

    int next(int entry) {
        return next[entry];
    }

    int list(int entry) {
        return list[entry];
    }

    boolean hasCapitals(int entry, FormCapitals capitals) {
        return first[entry] == capitals.first() && whole[entry] == capitals.whole();
    }

    /** Whether any capital is asked for; most entries ask for none. */
    boolean isBound(int entry) {
        return plain[entry] < 0;
    }

    /** Whether an entry is of a list and asks for no capitals. */
    boolean isPlain(int entry, int of) {
        return plain[entry] == of;
    }

    boolean suits(int entry, long upper, long all) {
        return (upper & first[entry]) == first[entry] && (all & whole[entry]) == whole[entry];
    }

    /** Two threads may read the same row at once; they get equal immutable values, and either may stay. */
    Object value(int entry) {
        Object known = value[entry];
        if (known == null) {
            known = orNothing(lists[list[entry]].read(packed.row(entry)));
            value[entry] = known;
        }
        return known == NOTHING ? null : known;
    }

    private static Object orNothing(Object read) {
        return read == null ? NOTHING : read;
    }

    int add(int after, WordList<?> to, FormCapitals capitals, TsvTable.Row from) {
        if (size == next.length) {
            next = Arrays.copyOf(next, size * 2);
            list = Arrays.copyOf(list, size * 2);
            first = Arrays.copyOf(first, size * 2);
            whole = Arrays.copyOf(whole, size * 2);
            plain = Arrays.copyOf(plain, size * 2);
            row = Arrays.copyOf(row, size * 2);
            value = Arrays.copyOf(value, size * 2);
        }
        next[size] = after;
        list[size] = (byte) to.index();
        first[size] = capitals.first();
        whole[size] = capitals.whole();
        plain[size] = (capitals.first() | capitals.whole()) == 0 ? list[size] : -1;
        row[size] = from;
        value[size] = orNothing(to.read(from));
        return size++;
    }

    /** Takes over the columns of packed words, whose values are still to be read. */
    void unpack(PackedWords words, int count) {
        packed = words;
        size = count;
        row = new TsvTable.Row[count];
        value = new Object[count];
        plain = new byte[count];
        for (int e = 0; e < count; e++) {
            plain[e] = (first[e] | whole[e]) == 0 ? list[e] : -1;
        }
    }

    void lists(WordList<?>[] byIndex) {
        lists = byIndex;
    }
}
