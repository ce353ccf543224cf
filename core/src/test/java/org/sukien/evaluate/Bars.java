package org.sukien.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The least F1 that a measure may have. */
final class Bars {
    private Bars() {}

    /** The measures whose F1 lies below its bar, each with both numbers. */
    static List<String> below(Evaluation evaluation, Map<String, Double> bars) {
        List<String> below = new ArrayList<>();
        bars.forEach((measure, bar) -> {
            double f1 = evaluation.score(measure).f1();
            if (f1 < bar) {
                below.add(String.format(Locale.ROOT, "%s is %.3f, below %.2f", measure, f1, bar));
            }
        });
        return below;
    }
}
