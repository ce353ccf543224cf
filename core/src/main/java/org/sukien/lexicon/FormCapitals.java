package org.sukien.lexicon;

import java.util.List;
import org.sukien.text.CharTable;

/**
 * The capitals that a form asks for, a bit for each of its words, the first word lowest. "Bộ Công an" with the rule
 * {@code first} asks for the first word's capital alone; the acronym "CAND" for a whole word in capitals by itself.
 *
 * @param first words that must begin with a capital
 * @param whole words that must be all capitals
 */
record FormCapitals(long first, long whole) {
    private static final FormCapitals NONE = new FormCapitals(0, 0);

    static FormCapitals of(TsvTable.Row row, List<String> words) {
        String rule = row.get("case").isEmpty() ? "any" : row.get("case");
        long first = 0;
        long whole = 0;
        boolean acronym = true;
        for (int i = 0; i < words.size(); i++) {
            boolean shouted = isShouted(words.get(i));
            acronym &= shouted;
            first |= CharTable.isUpper(words.get(i).charAt(0)) ? 1L << i : 0;
            whole |= shouted ? 1L << i : 0;
        }
        if (rule.equals("exact") || acronym) {
            return new FormCapitals(first, whole);
        }
        return switch (rule) {
            case "any" -> NONE;
            case "first" -> new FormCapitals(1, 0);
            default -> throw row.fault("case is \"" + rule + "\", not any, first or exact");
        };
    }

    private static boolean isShouted(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (CharTable.kind(c) == CharTable.LETTER) {
                if (!CharTable.isUpper(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters >= 2;
    }
}
