package org.sukien.recognize.figure;

import java.util.Locale;
import org.sukien.mention.FigureValue.Kind;

/** How a figure was found. With its kind that gives the id of the rule, {@code figure.shaped.ratio}. */
enum FigureRule {
    READ("figure"),
    SHAPED("figure.shaped"),
    MULTIPLE("figure.multiple");

    /** The ids by the kinds' order. */
    private final String[] ids = new String[Kind.values().length];

    FigureRule(String prefix) {
        for (Kind kind : Kind.values()) {
            ids[kind.ordinal()] = prefix + "." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The id of the rule for a kind of figure. */
    String id(Kind kind) {
        return ids[kind.ordinal()];
    }
}
