package org.sukien.lexicon;

import java.util.function.Function;

/**
 * One named list of a lexicon, such as "rank", and what its rows mean. It is the key with which a recogniser asks for its
 * words: {@code hits.find(token, ranks)}. Immutable and thread-safe.
 *
 * @param <T> what a row becomes
 */
public final class WordList<T> {
    private final String name;
    private final int index;
    private final long bit;
    private final Function<TsvTable.Row, T> reader;

    WordList(String name, int index, Function<TsvTable.Row, T> reader) {
        this.name = name;
        this.index = index;
        bit = 1L << index;
        this.reader = reader;
    }

    /** The list's name: what the ids of its rows begin with, up to the first dot. */
    public String name() {
        return name;
    }

    /** The list's number in its lexicon, from 0 on. */
    public int index() {
        return index;
    }

    /** The list's own bit in a set of lists. */
    public long bit() {
        return bit;
    }

    /** The set of several lists, one bit each, to ask for all of them at once. */
    public static long bits(WordList<?>... lists) {
        long bits = 0;
        for (WordList<?> list : lists) {
            bits |= list.bit();
        }
        return bits;
    }

    T read(TsvTable.Row row) {
        return reader.apply(row);
    }

    /** The value of one of this list's entries. */
    @SuppressWarnings("unchecked") // entries of this list were made by its own reader
    public T cast(Object value) {
        return (T) value;
    }
}
