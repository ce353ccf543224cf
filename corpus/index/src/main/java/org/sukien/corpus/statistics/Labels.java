package org.sukien.corpus.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sukien.text.DictionaryOrder;
import org.sukien.text.SearchKeys;

/**
 * Numbers for the values of a dimension. Of names, spellings that differ in capitals, normal form or the place of the tone
 * mark alone have one number: "Công an tỉnh Thanh Hoá" and "CÔNG AN TỈNH THANH HÓA". The name shown is the spelling that came
 * most often, of equals the first in the dictionary. Memory grows with the distinct spellings alone. Not thread-safe.
 */
final class Labels {
    private final boolean names;
    private final Map<String, int[]> spellings = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<List<String>> ofNumber = new ArrayList<>();

    /** @param names whether spellings are brought together */
    Labels(boolean names) {
        this.names = names;
    }

    /** The number of a value, from 0 on, one more time. */
    int number(String value) {
        return number(value, 1);
    }

    /** The number of a value that came so many times. */
    int number(String value, int times) {
        int[] known = spellings.get(value);
        if (known == null) {
            String key = names ? SearchKeys.canonical(value) : value;
            Integer number = keys.get(key);
            if (number == null) {
                number = keys.size();
                keys.put(key, number);
                ofNumber.add(new ArrayList<>(1));
            }
            known = new int[] {number, 0};
            spellings.put(value, known);
            ofNumber.get(number).add(value);
        }
        known[1] += times;
        return known[0];
    }

    /** The spelling to be shown. */
    String label(int number) {
        List<String> all = ofNumber.get(number);
        String best = all.get(0);
        for (String other : all.subList(1, all.size())) {
            int more = Integer.compare(spellings.get(other)[1], spellings.get(best)[1]);
            if (more > 0 || more == 0 && DictionaryOrder.standard().compare(other, best) < 0) {
                best = other;
            }
        }
        return best;
    }

    int size() {
        return ofNumber.size();
    }
}
