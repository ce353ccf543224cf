package org.sukien.explain;

import java.util.Objects;

/**
 * Why a candidate was refused: another that shares a token with it was kept. Of several such it is the one that was chosen
 * first. Immutable and thread-safe.
 *
 * @param winner the one that was kept
 * @param by what decided between the two
 */
public record Defeat(Candidate winner, Reason by) {
    public Defeat {
        Objects.requireNonNull(winner, "winner");
        Objects.requireNonNull(by, "by");
    }

    /** What decides, in this order. */
    public enum Reason {
        /** The winner's rule is more certain. */
        WEIGHT,
        /** The winner has more tokens. */
        LENGTH,
        /** The winner's type comes first in {@link org.sukien.mention.MentionType}. */
        TYPE,
        /** The winner begins earlier. */
        START,
        /** The winner was proposed earlier. */
        TURN
    }
}
