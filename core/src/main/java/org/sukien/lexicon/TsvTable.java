package org.sukien.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sukien.text.Normalizer;

/**
 * A tab-separated word list: UTF-8 in NFC, a header row, then one row a line. {@code #} in the first column makes a
 * comment. A list that breaks these rules is refused with file and line, never read in part.
 *
 * <p>Immutable and thread-safe once read.
 */
public final class TsvTable {
    private final String name;
    private final boolean given;
    private final Supplier<String> content;
    private List<Row> rows;

    private TsvTable(String name, boolean given, Supplier<String> content) {
        this.name = name;
        this.given = given;
        this.content = content;
    }

    /**
     * A list that lies beside a class. It is opened when its rows are asked for: then {@link LexiconException} if a line is
     * malformed, and {@link IllegalStateException} if there is no such resource.
     */
    public static TsvTable resource(Class<?> beside, String name) {
        String path = beside.getPackageName().replace('.', '/') + "/" + name;
        return new TsvTable(path.replace("org/sukien/", ""), false, () -> load(beside, name, path));
    }

    private static String load(Class<?> beside, String name, String path) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return decode(path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list from a file.
     *
     * @throws LexiconException if a line is malformed
     * @throws IOException if the file can't be read
     */
    public static TsvTable file(Path path) throws IOException {
        return parse(path.toString(), true, decode(path.toString(), Files.readAllBytes(path)));
    }

    /**
     * Reads a list from a string.
     *
     * @param name what messages call it
     * @throws LexiconException if a line is malformed
     */
    public static TsvTable parse(String name, String content) {
        return parse(name, false, content);
    }

    private static TsvTable parse(String name, boolean given, String content) {
        TsvTable table = new TsvTable(name, given, () -> content);
        table.rows();
        return table;
    }

    private static List<Row> read(String name, String content) {
        if (!Normalizer.isNfc(content)) {
            throw new LexiconException(name, lineThatIsNotNfc(content), "is not in NFC");
        }
        if (content.startsWith("\uFEFF")) {
            throw new LexiconException(name, 1, "begins with a byte order mark; save it as UTF-8 without one");
        }
        Map<String, Integer> columns = null;
        List<Row> rows = new ArrayList<>();
        int number = 0;
        int at = 0;
        while (at < content.length()) {
            int end = content.indexOf('\n', at);
            end = end < 0 ? content.length() : end;
            String line = content.substring(at, end);
            at = end + 1;
            number++;
            if (line.endsWith("\r")) {
                throw new LexiconException(name, number, "ends in a carriage return; lines end in LF alone");
            }
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] cells = split(line);
            if (columns == null) {
                columns = header(name, number, cells);
            } else if (cells.length > columns.size()) {
                throw new LexiconException(
                        name, number, cells.length + " cells where the header names " + columns.size() + " columns");
            } else {
                rows.add(new Row(name, columns, number, cells));
            }
        }
        if (columns == null) {
            throw new LexiconException(name, 1, "has no header row");
        }
        return List.copyOf(rows);
    }

    static String[] split(String line) {
        List<String> cells = new ArrayList<>(8);
        int at = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', at)) {
            cells.add(line.substring(at, tab));
            at = tab + 1;
        }
        cells.add(line.substring(at));
        return cells.toArray(String[]::new);
    }

    private static Map<String, Integer> header(String name, int number, String[] cells) {
        Map<String, Integer> columns = new TreeMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isBlank() || columns.put(cells[i], i) != null) {
                throw new LexiconException(name, number, "column " + (i + 1) + " is unnamed or named twice");
            }
        }
        return columns;
    }

    private static String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new LexiconException(name, 1, "is not UTF-8");
        }
    }

    private static int lineThatIsNotNfc(String content) {
        int number = 1;
        for (String line : content.split("\n", -1)) {
            if (!Normalizer.isNfc(line)) {
                return number;
            }
            number++;
        }
        return 1;
    }

    /** What messages call the list. */
    public String name() {
        return name;
    }

    /** Whether it is a user's file, which may be called as one of the library's lists is. */
    boolean isGiven() {
        return given;
    }

    /** The rows, in the file's order. */
    public synchronized List<Row> rows() {
        if (rows == null) {
            rows = read(name, content.get());
        }
        return rows;
    }

    /** One row, with its place in the file. Immutable and thread-safe. */
    public static final class Row {
        private final String table;
        private final Map<String, Integer> columns;
        private final int number;
        private final String[] cells;

        Row(String table, Map<String, Integer> columns, int number, String[] cells) {
            this.table = table;
            this.columns = columns;
            this.number = number;
            this.cells = cells;
        }

        String table() {
            return table;
        }

        Map<String, Integer> columns() {
            return columns;
        }

        /** The cell of a column; empty where the row or the header has none. */
        public String get(String column) {
            Integer index = columns.get(column);
            return index == null || index >= cells.length ? "" : cells[index];
        }

        /**
         * The cell of a column that must be filled.
         *
         * @throws LexiconException if it is empty
         */
        public String require(String column) {
            String value = get(column);
            if (value.isBlank()) {
                throw fault("no " + column);
            }
            return value;
        }

        /** The cell as one of an enum's constants, written in lower case with hyphens. */
        public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
            return constant(column, require(column), type);
        }

        /** The cell's parts between commas, at least one, each one of an enum's constants. */
        public <E extends Enum<E>> Set<E> setOf(String column, Class<E> type) {
            require(column);
            Set<E> constants = EnumSet.noneOf(type);
            for (String part : list(column)) {
                constants.add(constant(column, part, type));
            }
            return Collections.unmodifiableSet(constants);
        }

        private <E extends Enum<E>> E constant(String column, String value, Class<E> type) {
            List<String> names = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                if (name.equals(value)) {
                    return constant;
                }
                names.add(name);
            }
            throw fault(column + " is \"" + value + "\", not one of " + names);
        }

        /** The cell's parts between commas, without blanks; none for an empty cell. */
        public List<String> list(String column) {
            String value = get(column);
            if (value.isBlank()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>();
            HashSet<String> seen = new HashSet<>();
            for (String part : value.split(",", -1)) {
                if (part.isBlank() || !seen.add(part.strip())) {
                    throw fault(column + " has an empty or doubled part: \"" + value + "\"");
                }
                parts.add(part.strip());
            }
            return List.copyOf(parts);
        }

        /** The line in the file, counted from 1. */
        public int number() {
            return number;
        }

        /** A complaint about this row, to be thrown. */
        public LexiconException fault(String reason) {
            return new LexiconException(table, number, reason);
        }
    }
}
