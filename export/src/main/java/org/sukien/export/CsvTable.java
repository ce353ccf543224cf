package org.sukien.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One CSV file as RFC 4180 has it: a header, then rows whose cells are given one after the other.
 *
 * <pre>{@code
 * try (CsvTable table = new CsvTable(writer, "name", "articles")) {
 *     table.words("Lò Văn Páo").value(12).end();
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class CsvTable implements Closeable {
    private final CsvWriter writer;
    private final int columns;
    private final List<String> row = new ArrayList<>();

    CsvTable(Path file, String... header) throws IOException {
        this(Files.newBufferedWriter(file, StandardCharsets.UTF_8), header);
    }

    /**
     * A table with its header.
     *
     * @param out closed with the table
     */
    public CsvTable(Writer out, String... header) throws IOException {
        columns = header.length;
        writer = CsvWriter.builder().build(out);
        for (String column : header) {
            row.add(column);
        }
        end();
    }

    /**
     * Words out of an article. Where a spreadsheet would take them for a formula, an apostrophe stands before them.
     */
    public CsvTable words(Optional<String> words) {
        row.add(words.map(CsvTable::guarded).orElse(""));
        return this;
    }

    /** Words that are there. */
    public CsvTable words(String words) {
        return words(Optional.of(words));
    }

    /** A value that the record states and no author wrote: a number, a day, an id. */
    public CsvTable value(Object value) {
        row.add(value.toString());
        return this;
    }

    /** A value that may be missing. */
    public CsvTable value(Optional<?> value) {
        row.add(value.map(Object::toString).orElse(""));
        return this;
    }

    CsvTable code(Enum<?> constant) {
        return value(constant.name().toLowerCase(Locale.ROOT));
    }

    CsvTable flag(boolean holds) {
        return value(holds);
    }

    /**
     * Ends the row.
     *
     * @throws IllegalStateException if it has not as many cells as the header
     */
    public void end() throws IOException {
        if (row.size() != columns) {
            throw new IllegalStateException(row.size() + " cells for " + columns + " columns: " + row);
        }
        try {
            writer.writeRecord(row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        row.clear();
    }

    private static String guarded(String words) {
        String text = WellFormed.of(words);
        if (text.isEmpty()) {
            return text;
        }
        return switch (text.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> "'" + text;
            default -> text;
        };
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
