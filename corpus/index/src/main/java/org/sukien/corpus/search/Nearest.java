package org.sukien.corpus.search;

import java.util.Optional;

/** Finds the word that was probably meant: "person" for "preson". Stateless. */
final class Nearest {
    /** More than two slips, or more than a third of the letters, is another word. */
    private static final int SLIPS = 2;

    private Nearest() {}

    /** The word with the fewest slips to a wrong one, the first of several; empty if none is near. */
    static Optional<String> of(String wrong, Iterable<String> words) {
        String best = null;
        int fewest = Math.min(SLIPS, Math.max(1, wrong.length() / 3)) + 1;
        for (String word : words) {
            int slips = slips(wrong, word);
            if (slips < fewest || best == null && wrong.length() > 2 && word.startsWith(wrong)) {
                fewest = Math.min(slips, fewest);
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters to put in, leave out, change, or swap with the next one. */
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
