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
    /** Numbers of values, so that the key of each is made once. */
    private final Map<String, Integer> known = new HashMap<>();

    private final Map<String, Integer> keys = new HashMap<>();
    /** By number the spellings, and how often each came. */
    private final List<Map<String, long[]>> spellings = new ArrayList<>();

    /** @param names whether spellings are brought together */
    Labels(boolean names) {
        this.names = names;
    }

    /** The number of a value, from 0 on, that came so many times. */
    int number(String value, long times) {
        Integer number = known.get(value);
        if (number == null) {
            number = numberOf(names ? SearchKeys.canonical(value) : value);
            known.put(value, number);
        }
        count(number, value, times);
        return number;
    }

    /** The number of what has a key of its own, spelled in some way so many times. */
    int number(String key, String spelling, long times) {
        int number = numberOf(key);
        count(number, spelling, times);
        return number;
    }

    private int numberOf(String key) {
        Integer number = keys.get(key);
        if (number == null) {
            number = spellings.size();
            keys.put(key, number);
            spellings.add(new HashMap<>(2));
        }
        return number;
    }

    private void count(int number, String spelling, long times) {
        spellings.get(number).computeIfAbsent(spelling, unused -> new long[1])[0] += times;
    }

    /** The spelling to be shown. */
    String label(int number) {
        String best = null;
        long most = 0;
        for (Map.Entry<String, long[]> spelling : spellings.get(number).entrySet()) {
            long times = spelling.getValue()[0];
            boolean first = best == null
                    || times > most
                    || times == most && DictionaryOrder.standard().compare(spelling.getKey(), best) < 0;
            if (first) {
                best = spelling.getKey();
                most = times;
            }
        }
        return best;
    }

    int size() {
        return spellings.size();
    }
}
