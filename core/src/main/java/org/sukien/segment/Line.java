package org.sukien.segment;

import java.util.Arrays;
import org.sukien.token.Tokens;

/**
 * One sentence as numbers, with {@value #MARGIN} empty places before and behind it, so that neighbours can be asked for
 * everywhere: item {@code i} stands at {@code i + MARGIN} of each array. Filled anew for each sentence; used by one thread.
 */
final class Line {
    static final int MARGIN = 3;

    private static final long BEFORE = 0x5EA7L;
    private static final long AFTER = 0x5EA8L;
    /** The longest run of capitals that is told from a longer one. */
    private static final int LONGEST_RUN = 5;

    int size;
    /** The mixed key of each syllable; numbers, dates and links have one for all of their shape. */
    long[] keys = new long[64];
    /** See {@link Shape}; in a sentence all in capitals words have the shape of small letters. */
    byte[] shapes = new byte[64];
    /** Whether white space stands before it. */
    boolean[] spaced = new boolean[64];
    /** How many capitalised words stand there in a row, up to and with it. */
    private byte[] capitals = new byte[64];
    /** How many stand there in a row from it on. */
    private byte[] capitalsAhead = new byte[64];

    /** Begins a sentence of so many tokens. */
    void begin(int count) {
        size = count;
        int room = count + 2 * MARGIN;
        if (keys.length < room) {
            int more = room + room / 2;
            keys = new long[more];
            shapes = new byte[more];
            spaced = new boolean[more];
            capitals = new byte[more];
            capitalsAhead = new byte[more];
        }
        Arrays.fill(keys, 0, MARGIN, BEFORE);
        Arrays.fill(shapes, 0, MARGIN, Shape.BEFORE);
        Arrays.fill(keys, count + MARGIN, room, AFTER);
        Arrays.fill(shapes, count + MARGIN, room, Shape.AFTER);
    }

    /** Sets one item: the comparison key of its letters, its shape, and whether white space stands before it. */
    void set(int item, long key, byte shape, boolean space) {
        int at = item + MARGIN;
        keys[at] = shape == Shape.NUMBER || shape == Shape.DATE || shape == Shape.LINK ? shape : Hash.mix(key);
        shapes[at] = shape;
        spaced[at] = space;
    }

    /** Ends a sentence whose items are all set. */
    void end() {
        calm();
        int run = 0;
        for (int at = MARGIN; at < size + MARGIN; at++) {
            run = shapes[at] == Shape.CAPITAL ? Math.min(run + 1, LONGEST_RUN) : 0;
            capitals[at] = (byte) run;
        }
        run = 0;
        for (int at = size + MARGIN - 1; at >= MARGIN; at--) {
            run = shapes[at] == Shape.CAPITAL ? Math.min(run + 1, LONGEST_RUN) : 0;
            capitalsAhead[at] = (byte) run;
        }
    }

    /** A headline in capitals is read as if it were in small letters: its capitals tell nothing. */
    private void calm() {
        int all = 0;
        for (int at = MARGIN; at < size + MARGIN; at++) {
            if (shapes[at] == Shape.CAPITALS) {
                all++;
            } else if (Shape.isWord(shapes[at])) {
                return;
            }
        }
        if (all > 1) {
            for (int at = MARGIN; at < size + MARGIN; at++) {
                if (shapes[at] == Shape.CAPITALS) {
                    shapes[at] = Shape.SMALL;
                }
            }
        }
    }

    /** Adds how the places around look: the one before {@code at} and its own, then further ones. */
    void addShapes(Bag bag, int at) {
        int both = (shapes[at - 1] * Shape.COUNT + shapes[at]) * 2 + (spaced[at] ? 1 : 0);
        int before = shapes[at - 2] * 300 + both;
        bag.add(both);
        bag.add(before);
        bag.add(shapes[at + 1] * 300 + both);
        bag.add(shapes[at + 1] * 4000 + before);
        bag.add(both * 2 + (at == MARGIN + 1 ? 1 : 0));
    }

    /** Which of the syllables around are the same, with the shape of the one before; 0 for none. */
    int same(int at) {
        int same = (keys[at - 1] == keys[at] ? 1 : 0)
                | (keys[at - 2] == keys[at] ? 2 : 0)
                | (keys[at - 1] == keys[at + 1] ? 4 : 0);
        return same == 0 ? 0 : same * Shape.COUNT + shapes[at - 1];
    }

    /** How many capitalised words stand in a row before, and from there on. */
    int run(int at) {
        return capitals[at - 1] * 6 + capitalsAhead[at];
    }

    /** Whether all before are capitalised. */
    boolean isRunFromStart(int at) {
        return capitals[at - 1] == at - MARGIN;
    }

    /** Reads the tokens from {@code from} to before {@code to}. */
    void read(Tokens tokens, int from, int to) {
        begin(to - from);
        for (int i = from; i < to; i++) {
            set(i - from, tokens.key(i), Shape.of(tokens, i), tokens.spaceBefore(i));
        }
        end();
    }
}
