package org.sukien.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A lexicon's words in one binary resource, made by the build from the TSV lists, so that a short run needs not read them.
 * The columns that only reviewers need are left out. Rows are cut into cells when their entry is first hit.
 *
 * <p>Layout: names of lists and tables, keys of syllables in the order of their numbers, edges of the trie in the order of
 * their targets, first entry of each node, then the entries by columns, then the text of their rows. Immutable and
 * thread-safe.
 */
public final class PackedWords {
    private static final int FORMAT = 0x53554b31;
    private static final Set<String> FOR_REVIEWERS = Set.of("source", "example", "not", "comment", "note");

    private final ByteBuffer in;
    private final List<String> lists;
    private final List<String> tables;
    private final List<Map<String, Integer>> columns = new ArrayList<>();
    private byte[] tableOf;
    private int[] lineOf;
    private int[] textStart;
    /** The rows in UTF-8, decoded one by one: most are never asked for. */
    private byte[] text;

    private PackedWords(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
        if (bytes.length < Integer.BYTES || in.getInt() != FORMAT) {
            throw new IllegalArgumentException("no packed words of this version");
        }
        lists = lines();
        tables = lines();
        for (int i = 0; i < tables.size(); i++) {
            Map<String, Integer> header = new TreeMap<>();
            for (String column : lines()) {
                header.put(column, header.size());
            }
            columns.add(header);
        }
    }

    /**
     * Opens packed words.
     *
     * @throws IllegalArgumentException if the bytes are none, or of another version
     */
    public static PackedWords of(byte[] bytes) {
        return new PackedWords(bytes);
    }

    List<String> lists() {
        return lists;
    }

    List<String> tables() {
        return tables;
    }

    /** Fills empty tables; gives the first entry of each node. To be called once. */
    int[] unpack(SyllableTable syllables, PhraseTrie trie, Entries entries) {
        // whole arrays at once: a short run interprets what stands in loops
        syllables.fill(longs(in.getInt()));
        trie.fill(ints(2 * in.getInt()));
        int[] heads = ints(in.getInt());
        int count = in.getInt();
        int[] next = ints(count);
        long[] first = longs(count);
        long[] whole = longs(count);
        byte[] list = bytes(count);
        entries.unpack(this, next, list, first, whole);
        tableOf = bytes(count);
        lineOf = ints(count);
        textStart = ints(count + 1);
        text = bytes(in.getInt());
        return heads;
    }

    /** The row that an entry was made of. */
    TsvTable.Row row(int entry) {
        int table = tableOf[entry];
        int start = textStart[entry];
        String line = new String(text, start, textStart[entry + 1] - start, StandardCharsets.UTF_8);
        return new TsvTable.Row(tables.get(table), columns.get(table), lineOf[entry], TsvTable.split(line));
    }

    private List<String> lines() {
        String joined = new String(bytes(in.getInt()), StandardCharsets.UTF_8);
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n", -1));
    }

    private int[] ints(int n) {
        int[] values = new int[n];
        in.asIntBuffer().get(values);
        in.position(in.position() + n * Integer.BYTES);
        return values;
    }

    private long[] longs(int n) {
        long[] values = new long[n];
        in.asLongBuffer().get(values);
        in.position(in.position() + n * Long.BYTES);
        return values;
    }

    private byte[] bytes(int n) {
        byte[] values = new byte[n];
        in.get(values);
        return values;
    }

    /** Packs what a builder has read; the same words in the same order give the same bytes. */
    static byte[] pack(
            List<String> lists,
            List<String> tables,
            SyllableTable syllables,
            PhraseTrie trie,
            int[] heads,
            Entries entries) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(FORMAT);
            write(out, String.join("\n", lists));
            write(out, String.join("\n", tables));
            Map<String, Set<String>> columns = columns(entries);
            for (String table : tables) {
                write(out, String.join("\n", columns.getOrDefault(table, Set.of())));
            }
            long[] keys = syllables.keysByNumber();
            out.writeInt(keys.length);
            for (long key : keys) {
                out.writeLong(key);
            }
            out.writeInt(trie.nodes() - PhraseTrie.ROOT);
            for (int node = PhraseTrie.ROOT + 1; node <= trie.nodes(); node++) {
                out.writeInt(trie.from(node));
                out.writeInt(trie.syllable(node));
            }
            out.writeInt(trie.nodes() + 1);
            for (int node = 0; node <= trie.nodes(); node++) {
                out.writeInt(node < heads.length ? heads[node] : 0);
            }
            write(out, entries, tables, columns);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> columns(Entries entries) {
        Map<String, Set<String>> columns = new TreeMap<>();
        for (int e = 1; e < entries.size; e++) {
            TsvTable.Row row = entries.row[e];
            Set<String> kept = columns.computeIfAbsent(row.table(), t -> new TreeSet<>());
            row.columns().keySet().stream()
                    .filter(c -> !FOR_REVIEWERS.contains(c))
                    .forEach(kept::add);
        }
        return columns;
    }

    private static void write(
            DataOutputStream out, Entries entries, List<String> tables, Map<String, Set<String>> columns)
            throws IOException {
        int count = entries.size;
        out.writeInt(count);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int[] starts = new int[count + 1];
        for (int e = 1; e < count; e++) {
            starts[e] = text.size();
            TsvTable.Row row = entries.row[e];
            String tab = "";
            for (String column : columns.get(row.table())) {
                text.writeBytes((tab + row.get(column)).getBytes(StandardCharsets.UTF_8));
                tab = "\t";
            }
        }
        starts[count] = text.size();
        for (int e = 0; e < count; e++) {
            out.writeInt(entries.next(e));
        }
        for (int e = 0; e < count; e++) {
            out.writeLong(entries.first(e));
        }
        for (int e = 0; e < count; e++) {
            out.writeLong(entries.whole(e));
        }
        for (int e = 0; e < count; e++) {
            out.writeByte(entries.list(e));
        }
        for (int e = 0; e < count; e++) {
            out.writeByte(e == 0 ? 0 : tables.indexOf(entries.row[e].table()));
        }
        for (int e = 0; e < count; e++) {
            out.writeInt(e == 0 ? 0 : entries.row[e].number());
        }
        for (int start : starts) {
            out.writeInt(start);
        }
        out.writeInt(text.size());
        text.writeTo(out);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
