package org.sukien.evaluate;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.sukien.mention.FigureValue;

/** When a figure that was found means what gold says: {@code v="6/8"} is the value 6 of the total 8. */
final class FigureComparison {
    private FigureComparison() {}

    /** The same value, and the same total and upper end where gold has them. */
    static boolean sameNumber(GoldMention gold, FigureValue found) {
        String v = gold.attribute("v").orElse("");
        int slash = v.indexOf('/');
        Optional<String> total = Optional.of(v.substring(slash + 1)).filter(t -> slash >= 0 && !t.isEmpty());
        return equal(slash < 0 ? v : v.substring(0, slash), Optional.of(found.value()))
                && total.map(t -> equal(t, found.total())).orElse(true)
                && gold.attribute("max").map(m -> equal(m, found.max())).orElse(true);
    }

    /** The same number, kind and qualifier, and a similar item; for money the item is the currency. */
    static boolean sameFigure(GoldMention gold, FigureValue found) {
        Optional<String> counted = found.kind() == FigureValue.Kind.MONEY ? found.currency() : found.item();
        return sameNumber(gold, found)
                && gold.attribute("kind").orElse("count").equals(code(found.kind()))
                && gold.attribute("q").orElse("exact").equals(code(found.qualifier()))
                && gold.attribute("item").map(item -> sameItem(item, counted)).orElse(true);
    }

    private static boolean sameItem(String gold, Optional<String> found) {
        String item = found.orElse("");
        return NameComparison.same(gold, item) || NameComparison.similar(gold, item);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static boolean equal(String gold, Optional<BigDecimal> found) {
        try {
            double a = Double.parseDouble(gold);
            return found.isPresent() && Math.abs(a - found.get().doubleValue()) <= 1e-9 * Math.max(1.0, Math.abs(a));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
