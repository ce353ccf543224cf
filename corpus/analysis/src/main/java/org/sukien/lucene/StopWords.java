package org.sukien.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/**
 * The stop words that come with the analyzer, read from {@code stopwords.tsv}: words that say how others hang together, such
 * as {@code và} ("and") and {@code của} ("of"), in small letters and with tone marks in the old style. Thread-safe.
 */
final class StopWords {
    private static final String FILE = "stopwords.tsv";
    private static final List<String> HEADER = List.of("form", "class", "terms", "articles", "source");
    private static final CharArraySet STANDARD = read();

    /** One row of the list: a word of one or more syllables, and how often the counted news have it. */
    record Row(String form, int terms, int articles) {}

    private StopWords() {}

    /** All words of the list; it can't be changed. */
    static CharArraySet standard() {
        return STANDARD;
    }

    private static CharArraySet read() {
        CharArraySet words = new CharArraySet(128, false);
        for (Row row : rows()) {
            words.add(row.form());
        }
        return CharArraySet.unmodifiableSet(words);
    }

    /** The rows of the list, in its order. */
    static List<Row> rows() {
        try (InputStream in = StopWords.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != HEADER.size() || (number == 1 && !cells.equals(HEADER))) {
                    throw new IllegalStateException(FILE + ":" + number + ": expected the columns " + HEADER);
                }
                if (number > 1) {
                    rows.add(new Row(cells.get(0), Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3))));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
