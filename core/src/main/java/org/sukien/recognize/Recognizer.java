package org.sukien.recognize;

/**
 * Finds mentions of one type. Given the draft of "Sáng 28/2/2023, tại Hà Nội", the recogniser of dates proposes tokens 0
 * to 2.
 *
 * <p>Implementations read their words once, at construction, and keep no state: one instance serves all threads. Work
 * must grow linearly with the number of tokens, and no input may make it throw.
 */
public interface Recognizer {
    /** Proposes what it finds; earlier recognisers' proposals can be asked of the draft. */
    void recognize(Draft draft);
}
