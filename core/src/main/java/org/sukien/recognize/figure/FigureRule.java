package org.sukien.recognize.figure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.sukien.mention.FigureValue.Kind;

/** How a figure was found. With its kind that gives the id of the rule, {@code figure.shaped.ratio}. */
enum FigureRule {
    READ("figure"),
    SHAPED("figure.shaped"),
    MULTIPLE("figure.multiple");

    private final Map<Kind, String> ids = new EnumMap<>(Kind.class);

    FigureRule(String prefix) {
        for (Kind kind : Kind.values()) {
            ids.put(kind, prefix + "." + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The id of the rule for a kind of figure. */
    String id(Kind kind) {
        return ids.get(kind);
    }
}
