package org.sukien.segmentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sukien.text.Span;

/**
 * Sentences with their words, out of a file of CoNLL-U: the text is that of the comment {@code # text}, the words are the
 * column FORM, found in it one after another. Columns are separated by tabs; ranges ("3-4") and empty nodes ("3.1") are
 * passed over. Stateless and thread-safe.
 */
final class Treebank {
    private static final String TEXT = "# text";
    private static final int FORM = 1;
    private static final int UPOS = 3;

    /**
     * One sentence.
     *
     * @param words where its words stand in its text
     * @param marks which of them are punctuation, as the column UPOS says
     */
    record Sentence(String text, List<Span> words, List<Boolean> marks) {}

    private Treebank() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it can't be read or a word isn't found in its text, with file and line
     */
    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (BufferedReader rows = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String text = null;
            List<Span> words = new ArrayList<>();
            List<Boolean> marks = new ArrayList<>();
            int number = 0;
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                number++;
                if (row.startsWith(TEXT) && row.indexOf('=') > 0) {
                    text = row.substring(row.indexOf('=') + 1).strip();
                } else if (row.isBlank()) {
                    close(sentences, text, words, marks);
                    text = null;
                } else if (!row.startsWith("#")) {
                    String[] columns = row.split("\t", -1);
                    if (columns.length <= UPOS || text == null) {
                        throw new IOException(file + ":" + number + ": is no word of a sentence with a text");
                    }
                    if (columns[0].chars().allMatch(c -> c >= '0' && c <= '9')) {
                        words.add(find(columns[FORM], text, words, file + ":" + number));
                        marks.add(columns[UPOS].equals("PUNCT"));
                    }
                }
            }
            close(sentences, text, words, marks);
        }
        return sentences;
    }

    private static Span find(String form, String text, List<Span> words, String where) throws IOException {
        int start = words.isEmpty() ? 0 : words.get(words.size() - 1).end();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (!text.startsWith(form, start)) {
            throw new IOException(where + ": \"" + form + "\" does not stand next in the text");
        }
        return new Span(start, start + form.length());
    }

    private static void close(List<Sentence> sentences, String text, List<Span> words, List<Boolean> marks) {
        if (!words.isEmpty()) {
            sentences.add(new Sentence(text, List.copyOf(words), List.copyOf(marks)));
        }
        words.clear();
        marks.clear();
    }
}
