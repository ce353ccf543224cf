package org.sukien.recognize;

import java.util.ArrayList;
import java.util.Arrays;
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
        Proposal[] owners = new Proposal[tokens];
        boolean[] shared = new boolean[tokens];
        for (Proposal p : proposals) {
            for (int i = p.first(); i < p.end(); i++) {
                shared[i] |= owners[i] != null;
                owners[i] = p;
            }
        }
        choose(contested(proposals, shared), owners);
        List<Proposal> kept = new ArrayList<>(proposals.size());
        int at = 0;
        while (at < tokens) {
            if (owners[at] == null) {
                at++;
            } else {
                kept.add(owners[at]);
                at = owners[at].end();
            }
        }
        return kept;
    }

    /** Those that share a token with another. Most proposals share none, and stay without being compared. */
    private static Proposal[] contested(List<Proposal> proposals, boolean[] shared) {
        List<Proposal> contested = new ArrayList<>();
        for (Proposal p : proposals) {
            for (int i = p.first(); i < p.end(); i++) {
                if (shared[i]) {
                    contested.add(p);
                    break;
                }
            }
        }
        return contested.toArray(Proposal[]::new);
    }

    /** Takes the tokens of all the contested away and gives them back in order. */
    private static void choose(Proposal[] contested, Proposal[] owners) {
        for (Proposal p : contested) {
            Arrays.fill(owners, p.first(), p.end(), null);
        }
        Arrays.sort(contested, ORDER);
        for (Proposal p : contested) {
            if (isFree(owners, p)) {
                Arrays.fill(owners, p.first(), p.end(), p);
            }
        }
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

    private static boolean isFree(Proposal[] owners, Proposal p) {
        for (int i = p.first(); i < p.end(); i++) {
            if (owners[i] != null) {
                return false;
            }
        }
        return true;
    }
}
