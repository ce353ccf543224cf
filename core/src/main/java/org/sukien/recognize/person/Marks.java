package org.sukien.recognize.person;

/**
 * Marks, one bit each, on numbers of 64 bits: a table with open addressing, since it is asked for every capitalised word
 * and boxed numbers cost more there than all else. Used by one thread for one article.
 */
final class Marks {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] numbers = new long[64];
    /** The marks of the number in the same slot; 0 where the slot is empty. */
    private short[] marks = new short[64];

    private int size;

    /** Whether a number has a mark. */
    boolean has(long number, int mark) {
        return (marks[slot(number)] & mark) != 0;
    }

    /** Adds marks to a number. */
    void add(long number, int added) {
        int slot = slot(number);
        if (marks[slot] == 0) {
            numbers[slot] = number;
            size++;
        }
        marks[slot] |= (short) added;
        if (size * 2 > marks.length) {
            grow();
        }
    }

    /** Where a number stands, or where it would. */
    private int slot(long number) {
        int slot = (int) (number * MIX >>> 32) & marks.length - 1;
        while (marks[slot] != 0 && numbers[slot] != number) {
            slot = slot + 1 & marks.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldNumbers = numbers;
        short[] oldMarks = marks;
        numbers = new long[oldNumbers.length * 2];
        marks = new short[oldMarks.length * 2];
        for (int i = 0; i < oldMarks.length; i++) {
            if (oldMarks[i] != 0) {
                int slot = slot(oldNumbers[i]);
                numbers[slot] = oldNumbers[i];
                marks[slot] = oldMarks[i];
            }
        }
    }
}
