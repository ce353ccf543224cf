package org.sukien.recognize.date;

/**
 * What the words of a date say by themselves, before the article around them supplies the rest. Immutable and thread-safe.
 */
interface Meaning {
    /** The value, with what is missing taken from the article. */
    Resolved in(Timeline timeline);

    /** The id of the rule that it stands for: {@code date.day.calendar}. */
    String rule();

    /** This meaning as the head of a range, which may leave to its tail what both share: "1" in "1-5/3". */
    default Meaning sharing(Meaning tail) {
        return this;
    }

    /** This meaning as the tail of a range, which may leave out what its head said: "tháng 9" in "tháng 3/2020 đến tháng 9". */
    default Meaning following(Meaning head) {
        return this;
    }

    /** Whether it says its year itself, and at least its month: years left out after it may be the same. */
    default boolean statesYear() {
        return false;
    }

    /** Whether it can stand alone; "ngày 1" needs the tail of a range. */
    default boolean isWhole() {
        return true;
    }
}
