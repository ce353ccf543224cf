package org.sukien.event;

import java.math.BigDecimal;
import org.sukien.mention.DateMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;

/** Compares the figures of two tellings: "31 bị can" and "17 bị can" are two charges. Stateless. */
final class Figures {
    private Figures() {}

    /** Whether both give figures and none of them is the same. */
    static boolean conflict(Reading reading, Found a, Found b) {
        if (a.figures.isEmpty() || b.figures.isEmpty()) {
            return false;
        }
        for (int x : a.figures) {
            for (int y : b.figures) {
                if (same(value(reading, x), value(reading, y))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether all figures of one result are among the other's, of one period and one agent. */
    static boolean isOneResult(Reading reading, Found a, Found b) {
        Found less = a.figures.size() <= b.figures.size() ? a : b;
        Found more = less == a ? b : a;
        for (int x : less.figures) {
            boolean any = false;
            for (int y : more.figures) {
                any |= same(value(reading, x), value(reading, y));
            }
            if (!any) {
                return false;
            }
        }
        boolean agents = !less.has("agent") && !more.has("agent") || less.sharesAny(more);
        boolean alone = less.figures.size() == 1 && more.figures.size() > 1 && !less.headline;
        return agents && !alone && samePeriod(reading, a, b);
    }

    private static boolean samePeriod(Reading reading, Found a, Found b) {
        if (a.date < 0 || b.date < 0) {
            return true;
        }
        DateMention x = (DateMention) reading.mentions.get(a.date);
        DateMention y = (DateMention) reading.mentions.get(b.date);
        return x.value().from().equals(y.value().from())
                && x.value().to().equals(y.value().to());
    }

    private static boolean same(FigureValue a, FigureValue b) {
        return a.kind() == b.kind()
                && number(a).compareTo(number(b)) == 0
                && a.currency().equals(b.currency());
    }

    private static BigDecimal number(FigureValue value) {
        return value.value();
    }

    private static FigureValue value(Reading reading, int mention) {
        return ((FigureMention) reading.mentions.get(mention)).value();
    }
}
