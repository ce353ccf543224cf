package org.sukien.recognize.rank;

import java.util.Optional;
import org.sukien.lexicon.TsvTable;
import org.sukien.mention.Rank;
import org.sukien.text.SyllableKey;

/** A row of the list of ranks: the rank, and the key of a word before which it is none, or 0. */
record RankWord(Rank rank, long notBefore) {
    static RankWord of(TsvTable.Row row) {
        Optional<Rank.Force> force =
                row.get("force").isEmpty() ? Optional.empty() : Optional.of(row.oneOf("force", Rank.Force.class));
        String notBefore = row.get("not-before");
        return new RankWord(
                new Rank(row.require("code"), order(row), force), notBefore.isEmpty() ? 0 : SyllableKey.of(notBefore));
    }

    private static int order(TsvTable.Row row) {
        String order = row.require("order");
        try {
            return Integer.parseInt(order);
        } catch (NumberFormatException e) {
            throw row.fault("order is \"" + order + "\", no whole number");
        }
    }
}
