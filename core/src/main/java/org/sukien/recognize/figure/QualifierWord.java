package org.sukien.recognize.figure;

import java.util.Map;
import org.sukien.lexicon.TsvTable;
import org.sukien.mention.FigureValue.Qualifier;

/**
 * A word that says how exact a number is: "hơn" is over, "trở lên" after the number at least. Immutable and thread-safe.
 *
 * @param value what it says; of a comparison such as "cao hơn" what it says where it opens its block
 * @param comparative true for a comparison: "cao hơn 5%" is exactly five more, "cao hơn 20 m" over twenty
 * @param side where it stands
 */
record QualifierWord(Qualifier value, boolean comparative, Side side) {
    private static final Map<String, Qualifier> COMPARISONS =
            Map.of("more", Qualifier.OVER, "less", Qualifier.UNDER, "comparative", Qualifier.EXACT);

    enum Side {
        BEFORE,
        AFTER,
        /** Before a scale word that stands without a number: "hàng chục". */
        SCALE
    }

    static QualifierWord of(TsvTable.Row row) {
        String word = row.require("value");
        Qualifier compared = COMPARISONS.get(word);
        boolean comparative = compared != null;
        Qualifier value = comparative ? compared : row.oneOf("value", Qualifier.class);
        Side side = row.get("side").isEmpty() ? Side.BEFORE : row.oneOf("side", Side.class);
        return new QualifierWord(value, comparative, side);
    }
}
