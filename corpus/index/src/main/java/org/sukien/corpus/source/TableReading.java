package org.sukien.corpus.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fetches the rows of a table with a header. Fields are parted by a comma, a semicolon, a tabulator or a bar, whichever
 * parts the header; a first line {@code sep=;} says it, too. A row whose number of fields isn't the header's is none, since its text may be cut.
 * Not thread-safe.
 */
final class TableReading implements FileReading {
    private static final String DELIMITERS = ",;\t|";
    private static final String SAID = "sep=";
    /** A longer row is one whose quote is never closed. */
    private static final int LONGEST = 1 << 24;

    private final SourceFile file;
    private final Sources sources;
    private final CsvLines rows;
    private List<String> header;
    private char delimiter;
    private int articles;

    TableReading(SourceFile file, InputStream in, Sources sources) {
        this.file = file;
        this.sources = sources;
        rows = new CsvLines(in, DELIMITERS, Math.min(LONGEST, sources.longestRow()));
    }

    @Override
    public Optional<RawArticle> next() throws IOException {
        if (header == null) {
            readHeader();
        }
        while (more()) {
            if (rows.isBlank()) {
                continue;
            }
            articles++;
            String where = file.name() + ":" + rows.line();
            return Optional.of(
                    rows.isOpen()
                            ? RawArticle.skipped(where, "is too large, or a quote in it is never closed")
                            : row(where));
        }
        if (articles == 0) {
            throw new IOException("is empty");
        }
        return Optional.empty();
    }

    private boolean more() throws IOException {
        long line = rows.line();
        try {
            return rows.next();
        } catch (IOException e) {
            throw new IOException(Reasons.of(e) + "; so far " + line + " lines were read", e);
        }
    }

    private void readHeader() throws IOException {
        String first = "";
        while (first.isBlank() && rows.next()) {
            first = rows.isOpen() ? "" : StrictUtf8.decode(rows.copy());
        }
        if (first.isBlank()) {
            throw new IOException("is empty");
        }
        if (first.strip().length() == SAID.length() + 1 && first.startsWith(SAID)) {
            delimiter = first.charAt(SAID.length());
            rows.delimiter(delimiter);
            first = rows.next() ? StrictUtf8.decode(rows.copy()) : "";
        } else {
            delimiter = delimiter(first);
            rows.delimiter(delimiter);
        }
        header = names(first, delimiter);
        if (!header.contains(sources.fields().text())) {
            throw new IOException(
                    "has no column \"" + sources.fields().text() + "\", only " + String.join(", ", header));
        }
    }

    /** What parts the header into names that are looked for, or else into most names. */
    private char delimiter(String first) {
        char best = ',';
        int most = 0;
        for (char candidate : DELIMITERS.toCharArray()) {
            List<String> names = names(first, candidate);
            int found = names.contains(sources.fields().text()) ? Short.MAX_VALUE + names.size() : names.size();
            if (found > most) {
                best = candidate;
                most = found;
            }
        }
        return best;
    }

    private static List<String> names(String line, char delimiter) {
        try {
            return fields(line, delimiter).stream().map(String::strip).toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private RawArticle row(String where) {
        byte[] bytes = rows.copy();
        int number = articles;
        return new RawArticle(
                where,
                bytes.length,
                () -> sources.named(read(bytes).article(sources.fields(), sources.published()), file, number));
    }

    private Row read(byte[] bytes) throws CharacterCodingException {
        List<String> values = fields(StrictUtf8.decode(bytes), delimiter);
        if (values.size() != header.size()) {
            throw new IllegalArgumentException("has " + values.size() + " fields, and the header has " + header.size());
        }
        FieldNames fields = sources.fields();
        return new Row(
                value(values, fields.text()),
                value(values, fields.id()).filter(id -> !id.isEmpty()),
                fields.published().flatMap(name -> value(values, name)),
                fields.title().flatMap(name -> value(values, name)));
    }

    private Optional<String> value(List<String> values, String name) {
        int column = header.indexOf(name);
        return column < 0 ? Optional.empty() : Optional.of(values.get(column));
    }

    private static List<String> fields(String row, char delimiter) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .acceptCharsAfterQuotes(false)
                        .maxBufferSize(Math.max(row.length() + 2, 1 << 14))
                        .ofCsvRecord(row);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            if (!records.hasNext()) {
                return List.of();
            }
            List<String> fields = new ArrayList<>(records.next().getFields());
            if (records.hasNext()) {
                throw new IllegalArgumentException("is no row: it has a line break outside quotes");
            }
            return fields;
        } catch (CsvParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException("is no row: " + cause.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("is no row: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
