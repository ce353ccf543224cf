package org.sukien.recognize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.sukien.mention.MentionType;

/**
 * What has been proposed, and which proposals cover a token. It is asked far more often than it is filled, and most tokens
 * are covered by nothing: one byte a token, with a bit for each type, answers for those. The proposals hang on the tokens
 * they cover in chains, the latest first.
 *
 * <p>Used by one thread for one article. A token outside the article is covered by nothing.
 */
final class Coverage {
    /** For each token a bit for every type of which a proposal covers it. */
    private final byte[] types;
    /** For each token the latest link of its chain; 0 for none. */
    private final int[] latest;
    /** The links, numbered from 1: a proposal's number, and in the lower half the link made before for the same token. */
    private long[] chains;

    private int links = 1;
    private final List<Proposal> proposals = new ArrayList<>();

    Coverage(int tokens) {
        types = new byte[tokens];
        latest = new int[tokens];
        chains = new long[tokens / 4 + 16];
    }

    /** All proposals, in the order in which they were made. */
    List<Proposal> proposals() {
        return Collections.unmodifiableList(proposals);
    }

    void add(Proposal proposal) {
        int needed = links + proposal.length();
        if (needed > chains.length) {
            chains = Arrays.copyOf(chains, Math.max(needed, chains.length * 2));
        }
        long number = proposals.size();
        int type = bit(proposal.type());
        proposals.add(proposal);
        for (int token = proposal.first(); token < proposal.end(); token++) {
            types[token] |= (byte) type;
            chains[links] = number << Integer.SIZE | latest[token];
            latest[token] = links++;
        }
    }

    private Proposal proposal(int link) {
        return proposals.get((int) (chains[link] >>> Integer.SIZE));
    }

    private int before(int link) {
        return (int) chains[link];
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
        while (proposal(link).type() != type) {
            link = before(link);
        }
        return proposal(link);
    }

    /** The longest proposal of a type that begins at a token, of equal ones the first that was made; or null. */
    Proposal startingAt(MentionType type, int token) {
        if (!any(token, bit(type))) {
            return null;
        }
        Proposal found = null;
        for (int link = latest[token]; link != 0; link = before(link)) {
            Proposal proposal = proposal(link);
            boolean starts = proposal.type() == type && proposal.first() == token;
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
