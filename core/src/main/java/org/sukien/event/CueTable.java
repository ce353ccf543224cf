package org.sukien.event;

import java.util.Arrays;
import org.sukien.lexicon.WordList;
import org.sukien.token.Hits;

/**
 * Tells what a small word is faster than its list does: every fifth token of a text is one, so a byte is kept for each
 * phrase that was hit before. Threads may share one table: they write equal bytes, and a byte that is lost where the table
 * grows is read from the list again.
 */
final class CueTable {
    private final WordList<Cue> list;
    /** By phrase: the number of its cue, 0 where nobody asked yet. */
    private byte[] known = new byte[1 << 10];

    CueTable(WordList<Cue> list) {
        this.list = list;
    }

    /** The {@link Cue#ordinal} of what a hit of the list stands for, plus one. */
    int number(Hits hits, int hit) {
        int phrase = hits.phrase(hit);
        byte[] numbers = known;
        int number = phrase >= 0 && phrase < numbers.length ? numbers[phrase] : 0;
        return number == 0 ? read(hits, hit, phrase) : number;
    }

    private int read(Hits hits, int hit, int phrase) {
        int number = hits.value(hit, list).ordinal() + 1;
        if (phrase >= 0) {
            byte[] numbers = known;
            numbers = phrase < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * phrase);
            numbers[phrase] = (byte) number;
            known = numbers;
        }
        return number;
    }
}
