package org.sukien.recognize;

import java.util.Arrays;
import org.sukien.mention.MentionType;

/**
 * Which proposals cover a token. It is asked far more often than it is filled, and most tokens are covered by nothing: one
 * byte a token, with a bit for each type, answers for those. The proposals hang on the tokens they cover in chains, the
 * latest first.
 *
 * <p>Used by one thread for one article. A token outside the article is covered by nothing.
 */
final class Coverage {
    /** For each token a bit for every type of which a proposal covers it. */
    private final byte[] types;
    /** For each token the latest link of its chain; 0 for none. */
    private final int[] latest;

    /** The links, numbered from 1: a proposal, its type, and the link made before for the same token. */
    private Proposal[] proposals;

    private MentionType[] typeOf;
    private int[] before;
    private int links = 1;

    Coverage(int tokens) {
        types = new byte[tokens];
        latest = new int[tokens];
        int guess = tokens / 4 + 16;
        proposals = new Proposal[guess];
        typeOf = new MentionType[guess];
        before = new int[guess];
    }

    void add(Proposal proposal) {
        MentionType type = proposal.type();
        int needed = links + proposal.length();
        if (needed > before.length) {
            int larger = Math.max(needed, before.length * 2);
            proposals = Arrays.copyOf(proposals, larger);
            typeOf = Arrays.copyOf(typeOf, larger);
            before = Arrays.copyOf(before, larger);
        }
        for (int token = proposal.first(); token < proposal.end(); token++) {
            types[token] |= (byte) bit(type);
            proposals[links] = proposal;
            typeOf[links] = type;
            before[links] = latest[token];
            latest[token] = links++;
        }
    }

    /** Whether a proposal of one of several types covers a token; {@code types} has the {@link #bit} of each. */
    boolean any(int token, int types) {
        return token >= 0 && token < this.types.length && (this.types[token] & types) != 0;
    }

    /** The latest proposal of a type that covers a token, or null. */
    Proposal covering(MentionType type, int token) {
        if (!any(token, bit(type))) {
            return null;
        }
        int link = latest[token];
        while (typeOf[link] != type) {
            link = before[link];
        }
        return proposals[link];
    }

    /** The longest proposal of a type that begins at a token, of equal ones the first that was made; or null. */
    Proposal startingAt(MentionType type, int token) {
        if (!any(token, bit(type))) {
            return null;
        }
        Proposal found = null;
        for (int link = latest[token]; link != 0; link = before[link]) {
            Proposal proposal = proposals[link];
            boolean starts = typeOf[link] == type && proposal.first() == token;
            if (starts && (found == null || proposal.end() >= found.end())) {
                found = proposal;
            }
        }
        return found;
    }

    /** The bit of a type in a set of types. */
    static int bit(MentionType type) {
        return 1 << type.ordinal();
    }
}
