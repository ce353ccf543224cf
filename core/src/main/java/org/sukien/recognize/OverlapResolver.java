package org.sukien.recognize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Chooses among proposals that overlap. The order is that of {@link Criterion}: the heavier one first; of equal weight the
 * longer one; of equal length the type that comes first in {@link org.sukien.mention.MentionType}; then the one that begins
 * earlier; then the one proposed earlier. Each is kept if it shares no token with one kept before.
 *
 * <p>Of "Nghị quyết số 12" as a document and "12" as a figure the document stays. Stateless and thread-safe; work grows
 * with the tokens and the sorting of the proposals that overlap.
 */
public final class OverlapResolver {
    private static final Criterion[] CRITERIA = Criterion.values();
    private static final Comparator<Proposal> ORDER = OverlapResolver::compare;

    private OverlapResolver() {}

    /** The proposals that stay, in text order. */
    public static List<Proposal> resolve(List<Proposal> proposals, int tokens) {
        TokenSet covered = new TokenSet(tokens);
        TokenSet shared = new TokenSet(tokens);
        for (Proposal p : proposals) {
            shared.addAll(covered, p.first(), p.end());
            covered.add(p.first(), p.end());
        }
        Proposal[] keptAt = new Proposal[tokens];
        TokenSet starts = new TokenSet(tokens);
        List<Proposal> contested = new ArrayList<>();
        for (Proposal p : proposals) {
            // most share no token with another, and stay without being compared
            if (shared.hasAny(p.first(), p.end())) {
                contested.add(p);
            } else {
                keptAt[p.first()] = p;
                starts.add(p.first(), p.first() + 1);
            }
        }
        contested.sort(ORDER);
        TokenSet taken = new TokenSet(tokens);
        for (Proposal p : contested) {
            if (!taken.hasAny(p.first(), p.end())) {
                taken.add(p.first(), p.end());
                keptAt[p.first()] = p;
                starts.add(p.first(), p.first() + 1);
            }
        }
        List<Proposal> kept = new ArrayList<>(proposals.size());
        for (int at = starts.next(0); at >= 0; at = starts.next(at + 1)) {
            kept.add(keptAt[at]);
        }
        return kept;
    }

    private static int compare(Proposal a, Proposal b) {
        return decisive(a, b).compare(a, b);
    }

    /** What decides between two proposals. */
    public static Criterion decisive(Proposal a, Proposal b) {
        int at = 0;
        while (CRITERIA[at] != Criterion.TURN && CRITERIA[at].compare(a, b) == 0) {
            at++;
        }
        return CRITERIA[at];
    }

    /**
     * What a proposal that was refused lost to: of those kept that share a token with it, the first by the order.
     *
     * @param refused a proposal that {@link #resolve} did not keep
     * @param kept what it kept
     */
    public static Proposal winner(Proposal refused, List<Proposal> kept) {
        int from = 0;
        int to = kept.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (kept.get(middle).end() <= refused.first()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        Proposal winner = null;
        for (int i = from; i < kept.size() && kept.get(i).first() < refused.end(); i++) {
            winner = winner == null || compare(kept.get(i), winner) < 0 ? kept.get(i) : winner;
        }
        return Objects.requireNonNull(winner, "nothing kept overlaps it");
    }
}
