package org.sukien.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sukien.lexicon.TsvTable;

/**
 * A word list beside this class: rows of {@code form, kind, source}. Forms are compared folded: composed, in small
 * letters, blanks made single.
 */
final class WordTable {
    private final Map<String, String> kinds;

    private WordTable(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    /** @throws org.sukien.lexicon.LexiconException naming file and line where the list is not well formed */
    static WordTable read(String file) {
        Map<String, String> kinds = new HashMap<>();
        for (TsvTable.Row row : TsvTable.resource(WordTable.class, file).rows()) {
            row.require("source");
            if (kinds.put(fold(row.require("form")), row.require("kind")) != null) {
                throw row.fault("duplicate form \"" + row.get("form") + "\"");
            }
        }
        return new WordTable(kinds);
    }

    /** The kind of a form that is already folded, or "" where the list does not hold it. */
    String kind(String folded) {
        return kinds.getOrDefault(folded, "");
    }

    /** All forms of a kind, folded, in no order. */
    List<String> forms(String kind) {
        List<String> forms = new ArrayList<>();
        for (Map.Entry<String, String> entry : kinds.entrySet()) {
            if (entry.getValue().equals(kind)) {
                forms.add(entry.getKey());
            }
        }
        return List.copyOf(forms);
    }

    /** The first word of every form, folded. */
    Set<String> firstWords() {
        Set<String> words = new HashSet<>();
        for (String form : kinds.keySet()) {
            words.add(Blanks.words(form).get(0));
        }
        return Set.copyOf(words);
    }

    /** Composed, in small letters, every run of blanks one space, none at the ends. */
    static String fold(CharSequence text) {
        CharSequence composed = hasMarks(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        char[] folded = new char[composed.length()];
        int end = 0;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (!Blanks.isBlank(c)) {
                folded[end++] = Character.toLowerCase(c);
            } else if (end > 0 && folded[end - 1] != ' ') {
                folded[end++] = ' ';
            }
        }
        return new String(folded, 0, end > 0 && folded[end - 1] == ' ' ? end - 1 : end);
    }

    /** Text without combining marks is composed already, as far as Vietnamese goes. */
    private static boolean hasMarks(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && c <= '\u036f') {
                return true;
            }
        }
        return false;
    }
}
