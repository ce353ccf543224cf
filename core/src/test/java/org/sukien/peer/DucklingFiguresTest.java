package org.sukien.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.FigureValue.Kind;
import org.sukien.mention.FigureValue.Qualifier;

/**
 * Duckling's Vietnamese cases of numbers and of money, each text by itself, in the file that {@code -Dsukien.duckling}
 * names; without it the test skips itself.
 *
 * <p>Missed, and why: "không" and "trăm" alone ("not" and a scale word in a newspaper), "mười xen" and "mười xu" (ten
 * cents of which currency?), "chín pounds" (a newspaper means the weight), "VND1000-VND2000" (the currency twice).
 */
@EnabledIfSystemProperty(named = "sukien.duckling", matches = ".+")
class DucklingFiguresTest {
    private static final double LEAST = 0.95;

    private static final Map<String, String> CURRENCIES = Map.of("$", "USD", "£", "GBP");

    @Test
    void readsNumbersAndMoneyAsDucklingDoes() throws IOException {
        Sukien sukien = Sukien.standard();
        List<String> missed = new ArrayList<>();
        int cases = 0;
        for (DucklingCase one : DucklingCase.read(Path.of(System.getProperty("sukien.duckling")))) {
            boolean money = one.dimension().equals("amount-of-money");
            if (money || one.dimension().equals("number")) {
                cases++;
                if (!isFound(sukien, one, money)) {
                    missed.add(one.text());
                }
            }
        }
        assertThat(cases).isPositive();
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (cases * (1 - LEAST)));
    }

    private static boolean isFound(Sukien sukien, DucklingCase one, boolean money) {
        List<FigureValue> found = sukien.extract(Article.of(one.text())).mentions().stream()
                .filter(FigureMention.class::isInstance)
                .map(mention -> ((FigureMention) mention).value())
                .toList();
        return found.size() == 1 && isEqual(found.get(0), one.expected()) && (!money || isMoney(found.get(0), one));
    }

    private static boolean isEqual(FigureValue value, Map<String, String> expected) {
        if (expected.containsKey("value")) {
            return is(value.value(), expected.get("value")) && value.max().isEmpty();
        }
        String from = expected.get("from.value");
        String to = expected.get("to.value");
        if (from != null && to != null) {
            return is(value.value(), from)
                    && value.max().filter(max -> is(max, to)).isPresent();
        }
        Qualifier q = value.qualifier();
        return from != null
                ? is(value.value(), from) && (q == Qualifier.OVER || q == Qualifier.ATLEAST)
                : is(value.value(), to) && (q == Qualifier.UNDER || q == Qualifier.ATMOST);
    }

    private static boolean isMoney(FigureValue value, DucklingCase one) {
        Map<String, String> expected = one.expected();
        String unit = Optional.ofNullable(expected.get("unit"))
                .or(() -> Optional.ofNullable(expected.get("from.unit")))
                .orElseGet(() -> expected.get("to.unit"));
        return value.kind() == Kind.MONEY && value.currency().equals(Optional.of(CURRENCIES.getOrDefault(unit, unit)));
    }

    private static boolean is(BigDecimal value, String expected) {
        return value.compareTo(new BigDecimal(expected)) == 0;
    }
}
