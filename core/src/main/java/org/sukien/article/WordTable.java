package org.sukien.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
    private final Map<String, String> kinds;

    private WordTable(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    /** @throws IllegalStateException naming file and line where the list is not well formed */
    static WordTable read(String file) {
        Map<String, String> kinds = new HashMap<>();
        try (InputStream stream = WordTable.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            check("form\tkind\tsource".equals(line), file, 1, "the header is not form, kind, source");
            for (int number = 2; (line = lines.readLine()) != null; number++) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                check(cells.length == 3, file, number, "not three cells");
                check(!cells[0].isBlank() && !cells[1].isBlank() && !cells[2].isBlank(), file, number, "an empty cell");
                String previous = kinds.put(fold(cells[0]), cells[1]);
                check(
                        previous == null || previous.equals(cells[1]),
                        file,
                        number,
                        "\"" + cells[0] + "\" is both " + previous + " and " + cells[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new WordTable(Map.copyOf(kinds));
    }

    private static void check(boolean holds, String file, int line, String reason) {
        if (!holds) {
            throw new IllegalStateException(file + ":" + line + ": " + reason);
        }
    }

    /** The kind of a form that is already folded, or "" where the list does not hold it. */
    String kind(String folded) {
        return kinds.getOrDefault(folded, "");
    }

    /** All forms of a kind, folded, the longest first. */
    List<String> forms(String kind) {
        List<String> forms = new ArrayList<>();
        kinds.forEach((form, its) -> {
            if (its.equals(kind)) {
                forms.add(form);
            }
        });
        forms.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
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
