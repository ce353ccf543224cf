package org.sukien.recognize;

import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;

/**
 * A mention that a recogniser would make of some tokens. Immutable and thread-safe.
 *
 * @param mention what it would be
 * @param type what kind of mention it is; asked so often that asking each mention's own class would tell in the time
 * @param first its first token
 * @param end the token after its last
 * @param weight how certain the rule is, see the constants; of two that overlap the heavier one stays
 */
public record Proposal(Mention mention, MentionType type, int first, int end, int weight) {
    /** The form alone decides: a number with its per cent sign, a full date, a document's symbol. */
    public static final int CERTAIN = 90;

    /** The words beside it decide: a name after a rank, a title before a unit. */
    public static final int STRONG = 70;

    /** The usual case. */
    public static final int LIKELY = 50;

    /** Only where nothing else claims the tokens. */
    public static final int WEAK = 30;

    /** Of the mention's own type. */
    public Proposal(Mention mention, int first, int end, int weight) {
        this(mention, mention.type(), first, end, weight);
    }

    public Proposal {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("tokens " + first + " to " + end);
        }
    }

    /** How many tokens it covers. */
    public int length() {
        return end - first;
    }
}
