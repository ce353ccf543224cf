package org.sukien.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list beside this class: rows of {@code form, kind, source}. Forms are compared folded: composed, in small
 * letters, blanks made single.
 */
final class WordTable {
    private static final String HEADER = "form\tkind\tsource";

    private final Map<String, String> kinds;

    private WordTable(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    /** @throws IllegalStateException naming file and line where the list is not well formed */
    static WordTable read(String file) {
        Map<String, String> kinds = new HashMap<>();
        try (InputStream stream = WordTable.class.getResourceAsStream(file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int number = 1;
            for (int start = 0; start < text.length(); number++) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                if (number == 1 && !text.substring(0, end).equals(HEADER)) {
                    throw fault(file, number, "the header is not form, kind, source");
                }
                if (number > 1 && text.charAt(start) != '#') {
                    row(text.substring(start, end), kinds, file, number);
                }
                start = end + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new WordTable(kinds);
    }

    private static void row(String line, Map<String, String> kinds, String file, int number) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        if (first < 1 || second < first + 2 || second == line.length() - 1 || line.indexOf('\t', second + 1) > 0) {
            throw fault(file, number, "not three cells with something in each");
        }
        if (kinds.put(fold(line.substring(0, first)), line.substring(first + 1, second)) != null) {
            throw fault(file, number, "duplicate form \"" + line.substring(0, first) + "\"");
        }
    }

    private static IllegalStateException fault(String file, int line, String reason) {
        return new IllegalStateException(file + ":" + line + ": " + reason);
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
