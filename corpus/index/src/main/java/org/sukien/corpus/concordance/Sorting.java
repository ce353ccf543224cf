package org.sukien.corpus.concordance;

import java.util.List;
import org.sukien.text.DictionaryOrder;

/** By what the lines of a concordance are sorted; lines that are equal in it come by date of publication and place. */
public enum Sorting {
    /** By date of publication and place in the text alone. */
    NONE,
    /** By the words before the match, the nearest first. */
    LEFT,
    /** By the words behind the match. */
    RIGHT;

    /** A string whose plain order is that of the dictionary over the neighbours. */
    String key(String text, int start, int end, int neighbours) {
        switch (this) {
            case LEFT:
                return key(Neighbours.before(text, start, neighbours));
            case RIGHT:
                return key(Neighbours.after(text, end, neighbours));
            default:
                return "";
        }
    }

    private static String key(List<String> words) {
        return words.isEmpty() ? "" : DictionaryOrder.key(String.join(" ", words));
    }
}
