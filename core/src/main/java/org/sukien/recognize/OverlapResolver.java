package org.sukien.recognize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among proposals that overlap. The order: the heavier one first; of equal weight the longer one; of equal length
 * the type that comes first in {@link org.sukien.mention.MentionType}; then the one that begins earlier; then the one
 * proposed earlier. Each is kept if it shares no token with one kept before.
 *
 * <p>Of "Nghị quyết số 12" as a document and "12" as a figure the document stays. Stateless and thread-safe; work grows
 * with the covered tokens and the sorting of the proposals.
 */
public final class OverlapResolver {
    private static final Comparator<Proposal> ORDER = OverlapResolver::compare;

    private OverlapResolver() {}

    /** The proposals that stay, in text order. */
    public static List<Proposal> resolve(List<Proposal> proposals, int tokens) {
        Proposal[] sorted = proposals.toArray(Proposal[]::new);
        Arrays.sort(sorted, ORDER);
        boolean[] taken = new boolean[tokens];
        List<Proposal> kept = new ArrayList<>(sorted.length);
        for (Proposal p : sorted) {
            if (isFree(taken, p)) {
                Arrays.fill(taken, p.first(), p.end(), true);
                kept.add(p);
            }
        }
        kept.sort(Comparator.comparingInt(Proposal::first));
        return kept;
    }

    private static int compare(Proposal a, Proposal b) {
        if (a.weight() != b.weight()) {
            return b.weight() - a.weight();
        }
        if (a.length() != b.length()) {
            return b.length() - a.length();
        }
        int byType = a.mention().type().compareTo(b.mention().type());
        return byType != 0 ? byType : a.first() - b.first();
    }

    private static boolean isFree(boolean[] taken, Proposal p) {
        for (int i = p.first(); i < p.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
