package org.sukien.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A small tab-separated table beside this class: a header row, then one row a line; {@code #} in the first column makes a
 * comment. Other packages read theirs through {@code lexicon}, which stands on this package.
 */
final class PartTable {
    private PartTable() {}

    /**
     * All rows, by column name.
     *
     * @throws IllegalStateException naming file and line where a row has another number of cells than the header, or no
     *     source
     */
    static List<Map<String, String>> rows(String file) {
        List<Map<String, String>> rows = new ArrayList<>();
        String[] header = null;
        int number = 0;
        for (String line : read(file).split("\n")) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (header == null) {
                header = cells;
                continue;
            }
            if (cells.length != header.length || cells[cells.length - 1].isEmpty()) {
                throw new IllegalStateException("text/" + file + ":" + number + ": expected " + header.length
                        + " cells with a source in the last one: \"" + line + "\"");
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(Map.copyOf(row));
        }
        return List.copyOf(rows);
    }

    private static String read(String file) {
        try (InputStream in = PartTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource org/sukien/text/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
