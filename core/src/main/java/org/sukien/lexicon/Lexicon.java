package org.sukien.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sukien.text.CharTable;
import org.sukien.text.SyllableKey;

/**
 * All word lists of an extractor in one trie. With the row {@code rank.major-general ⇥ Thiếu tướng}, the path of the
 * syllables "thiếu" and "tướng" ends in a node whose entry holds that rank.
 *
 * <p>Every list needs the columns {@code id}, {@code form} and {@code source}. Two more are read here: {@code case}, which
 * says how a form's capitals bind ({@code any}; {@code first}, the first word must be capitalised; {@code exact}, every
 * word as in the form; a form that is an acronym is exact by itself), and nothing else. Immutable and thread-safe.
 */
public final class Lexicon {
    private final SyllableTable syllables;
    private final PhraseTrie trie;
    private final int[] heads;
    private final Entries entries;

    private Lexicon(Builder b) {
        syllables = b.syllables;
        trie = b.trie;
        heads = Arrays.copyOf(b.heads, trie.nodes() + 1);
        entries = b.entries;
    }

    /** The numbers of all known words. */
    public SyllableTable syllables() {
        return syllables;
    }

    /** The node from which every phrase starts. */
    public int root() {
        return PhraseTrie.ROOT;
    }

    /** The node after {@code node} by a syllable's number, or 0. */
    public int step(int node, int syllable) {
        return trie.step(node, syllable);
    }

    /** The first entry that ends in a node, or 0. */
    public int entry(int node) {
        return heads[node];
    }

    /** The entry after this one in the same node, or 0. */
    public int next(int entry) {
        return entries.next[entry];
    }

    /** The number of the list that an entry belongs to. */
    public int list(int entry) {
        return entries.list[entry];
    }

    /** What the entry's row became. */
    public Object value(int entry) {
        return entries.value[entry];
    }

    /**
     * Whether a text's capitals suit an entry.
     *
     * @param upper a bit for each word of the phrase that begins with a capital, the first word lowest
     * @param all the same for words of two letters or more that are all capitals
     */
    public boolean suits(int entry, long upper, long all) {
        return (upper & entries.upper[entry]) == entries.upper[entry]
                && (all & entries.all[entry]) == entries.all[entry];
    }

    /** Cuts a form into the words that the tokenizer would make of it. */
    @FunctionalInterface
    public interface Splitter {
        /** The words of a form, in order. */
        List<String> words(String form);
    }

    /** A new lexicon to be filled. */
    public static Builder builder(Splitter splitter) {
        return new Builder(splitter);
    }

    /** Collects lists and their rows; not thread-safe. */
    public static final class Builder {
        private final Splitter splitter;
        private final SyllableTable syllables = new SyllableTable();
        private final PhraseTrie trie = new PhraseTrie();
        private final Map<String, WordList<?>> byName = new TreeMap<>();
        private final Entries entries = new Entries();
        private int[] heads = new int[1 << 12];

        private Builder(Splitter splitter) {
            this.splitter = splitter;
        }

        /**
         * Names a list and says what its rows mean.
         *
         * @throws IllegalStateException if the name is taken
         */
        public <T> WordList<T> list(String name, Function<TsvTable.Row, T> reader) {
            WordList<T> list = new WordList<>(name, byName.size(), reader);
            if (byName.put(name, list) != null || byName.size() > Long.SIZE) {
                throw new IllegalStateException("list named twice, or one too many: " + name);
            }
            return list;
        }

        /**
         * Adds all rows of a table, each to the list that its id begins with.
         *
         * @throws LexiconException at the first row that is malformed, of an unknown list, or there already
         */
        public Builder read(TsvTable table) {
            for (TsvTable.Row row : table.rows()) {
                String id = row.require("id");
                int dot = id.indexOf('.');
                WordList<?> list = byName.get(dot < 0 ? id : id.substring(0, dot));
                if (list == null) {
                    throw row.fault("id \"" + id + "\" begins with no list's name; there are " + byName.keySet());
                }
                row.require("source");
                add(list, row, row.require("form"));
            }
            return this;
        }

        private void add(WordList<?> list, TsvTable.Row row, String form) {
            List<String> words = splitter.words(form);
            if (words.isEmpty() || words.size() > Long.SIZE) {
                throw row.fault("form \"" + form + "\" holds no word, or more than " + Long.SIZE);
            }
            int[] path = new int[words.size()];
            for (int i = 0; i < path.length; i++) {
                path[i] = syllables.add(SyllableKey.of(words.get(i)));
            }
            int node = trie.add(path);
            if (node >= heads.length) {
                heads = Arrays.copyOf(heads, Math.max(node + 1, heads.length * 2));
            }
            long[] capitals = capitals(row, words);
            for (int e = heads[node]; e != 0; e = entries.next[e]) {
                if (entries.list[e] == list.index()
                        && entries.upper[e] == capitals[0]
                        && entries.all[e] == capitals[1]) {
                    throw row.fault("duplicate form \"" + form + "\" in list " + list.name());
                }
            }
            heads[node] = entries.add(heads[node], list.index(), capitals, list.read(row));
        }

        /** The capitals that a form asks for: of each word's first letter, and of whole words. */
        private static long[] capitals(TsvTable.Row row, List<String> words) {
            String rule = row.get("case").isEmpty() ? "any" : row.get("case");
            long upper = 0;
            long all = 0;
            boolean acronym = true;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                boolean shouted = isShouted(word);
                acronym &= shouted;
                upper |= CharTable.isUpper(word.charAt(0)) ? 1L << i : 0;
                all |= shouted ? 1L << i : 0;
            }
            if (rule.equals("exact") || acronym) {
                return new long[] {upper, all};
            }
            return switch (rule) {
                case "any" -> new long[] {0, 0};
                case "first" -> new long[] {1, 0};
                default -> throw row.fault("case is \"" + rule + "\", not any, first or exact");
            };
        }

        private static boolean isShouted(String word) {
            int letters = 0;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (CharTable.kind(c) == CharTable.LETTER) {
                    if (!CharTable.isUpper(c)) {
                        return false;
                    }
                    letters++;
                }
            }
            return letters >= 2;
        }

        /** The finished lexicon; the builder must not be used after it. */
        public Lexicon build() {
            return new Lexicon(this);
        }
    }

    /** The entries of all nodes, as columns; entry 0 is none. */
    private static final class Entries {
        private int size = 1;
        private int[] next = new int[1 << 12];
        private byte[] list = new byte[1 << 12];
        private long[] upper = new long[1 << 12];
        private long[] all = new long[1 << 12];
        private Object[] value = new Object[1 << 12];

        int add(int after, int listIndex, long[] capitals, Object entry) {
            if (size == next.length) {
                next = Arrays.copyOf(next, size * 2);
                list = Arrays.copyOf(list, size * 2);
                upper = Arrays.copyOf(upper, size * 2);
                all = Arrays.copyOf(all, size * 2);
                value = Arrays.copyOf(value, size * 2);
            }
            next[size] = after;
            list[size] = (byte) listIndex;
            upper[size] = capitals[0];
            all[size] = capitals[1];
            value[size] = entry;
            return size++;
        }
    }
}
