package org.sukien.segmentation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sukien.segment.SegmentationTrainer;

/**
 * Pairs of syllables that a reader judged: a table of the columns {@code pair}, {@code word} (yes or no) and {@code source},
 * separated by tabs, with a header and {@code #} comments. Stateless and thread-safe.
 */
final class JudgedPairs {
    private static final String HEADER = "pair\tword\tsource";

    private JudgedPairs() {}

    /**
     * Gives all judgements to a trainer.
     *
     * @throws IOException if the file can't be read or a row is malformed, with file and line
     */
    static void read(Path file, SegmentationTrainer trainer) throws IOException {
        List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
        boolean headed = false;
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            if (row.startsWith("#")) {
                continue;
            }
            String[] columns = row.split("\t", -1);
            boolean sound = headed
                    ? columns.length == 3 && (columns[1].equals("yes") || columns[1].equals("no"))
                    : row.equals(HEADER);
            if (!sound) {
                throw new IOException(file + ":" + (i + 1) + ": is no row of pair, yes or no, and source: " + row);
            }
            if (headed) {
                judge(trainer, columns, file + ":" + (i + 1));
            }
            headed = true;
        }
    }

    private static void judge(SegmentationTrainer trainer, String[] columns, String where) throws IOException {
        try {
            trainer.judge(columns[0], columns[1].equals("yes"));
        } catch (IllegalArgumentException e) {
            throw new IOException(where + ": " + e.getMessage(), e);
        }
    }
}
