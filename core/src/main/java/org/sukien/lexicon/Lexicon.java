package org.sukien.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
    private final PhraseIndex phrases;
    private final Entries entries;
    /** The entries whose capitals need not be looked at, those of a node side by side in the order of their lists; 0 is none. */
    private final int[] settled;
    /** What each of them stands for, once it was asked for; the shortest way to what is asked so often. */
    private final Object[] values;

    private Lexicon(Builder b) {
        syllables = b.syllables;
        entries = b.entries;
        phrases = new PhraseIndex(b.trie, syllables.size());
        settled = new int[entries.size];
        values = new Object[entries.size];
        int last = Math.min(b.trie.nodes(), b.heads.length - 1);
        int first = 1;
        for (int node = PhraseTrie.ROOT + 1; node <= last; node++) {
            first = put(phrases.number(node), b.heads[node], first);
        }
    }

    /** Says what ends in a node: what of it any capitals suit, what one capital does, and what must be looked at. */
    private int put(int node, int head, int firstSettled) {
        long plain = 0;
        long asking = 0;
        long twice = 0;
        for (int entry = head; entry != 0; entry = entries.next(entry)) {
            long list = listOf(entry);
            twice |= (plain | asking) & list;
            if (entries.isBound(entry)) {
                asking |= list;
            } else {
                plain |= list;
            }
        }
        long capital = 0;
        int bound = 0;
        for (int entry = head; entry != 0; entry = entries.next(entry)) {
            boolean alone = node <= syllables.size() && (twice & listOf(entry)) == 0;
            if (alone && entries.asksForFirstAlone(entry)) {
                entries.settle(entry);
                capital |= listOf(entry);
            } else if (bound == 0 && entries.isBound(entry)) {
                bound = entry;
            }
        }
        long lists = plain | capital;
        for (int entry = head; entry != 0; entry = entries.next(entry)) {
            if (!entries.isBound(entry)) {
                settled[firstSettled + before(lists, entries.list(entry))] = entry;
            }
        }
        phrases.put(node, plain, capital, firstSettled, bound);
        return firstSettled + Long.bitCount(lists);
    }

    /** The numbers of all known words; each is the number of the node, too, that the word alone leads to. */
    public SyllableTable syllables() {
        return syllables;
    }

    /** 0 where no phrase goes on from a node by a syllable's number, 1 where one may: a number, to be used without a branch. */
    public int goesOn(int node, int syllable) {
        return phrases.goesOn(node, syllable);
    }

    /** The node after {@code node} by a syllable's number, or 0. */
    public int step(int node, int syllable) {
        return phrases.step(node, syllable);
    }

    /** The lists of the phrases that end in a node and ask for no capitals, one bit each. */
    public long lists(int node) {
        return phrases.lists(node);
    }

    /**
     * The lists of the words that a syllable's node stands for, one bit each.
     *
     * @param capital 1 where the word is capitalised, else 0
     */
    public long lists(int node, int capital) {
        return phrases.lists(node, capital);
    }

    /** 1 where something ends in a node whose capitals must be looked at, else 0. */
    public int asksForCapitals(int node) {
        return -phrases.bound(node) >>> Integer.SIZE - 1;
    }

    /**
     * What the row became that a list has for a node; the list must be one of those that {@link #lists} told of the node.
     */
    public Object value(int node, int list) {
        long lists = phrases.allLists(node);
        int at = phrases.entries(node) + before(lists, list);
        Object known = values[at];
        return known == null ? readValue(at) : known;
    }

    private Object readValue(int at) {
        values[at] = entries.value(settled[at]);
        return values[at];
    }

    /** How many of the lists have a lower number. */
    private static int before(long lists, int list) {
        return Long.bitCount(lists & (1L << list) - 1);
    }

    /** The first entry that ends in a node and whose capitals must be looked at, or 0. */
    public int firstBound(int node) {
        return phrases.bound(node);
    }

    /** The entry after this one that ends in the same node and whose capitals must be looked at, or 0. */
    public int nextBound(int entry) {
        int next = entries.next(entry);
        while (next != 0 && !entries.isBound(next)) {
            next = entries.next(next);
        }
        return next;
    }

    /** The list that an entry belongs to, as its bit. */
    public long listOf(int entry) {
        return 1L << entries.list(entry);
    }

    /** What the entry's row became. */
    public Object value(int entry) {
        return entries.value(entry);
    }

    /**
     * Whether a text's capitals are those that an entry asks for.
     *
     * @param upper a bit for each word of the phrase that begins with a capital, the first word lowest
     * @param all the same for words of two letters or more that are all capitals
     */
    public boolean suits(int entry, long upper, long all) {
        return entries.suits(entry, upper, all);
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
        /** List names in the order of their numbers: at first those of the packed words, then new ones. */
        private final List<String> names = new ArrayList<>();

        private final Set<String> tables = new TreeSet<>();
        private final Entries entries = new Entries();
        private int[] heads = new int[1 << 12];

        private Builder(Splitter splitter) {
            this.splitter = splitter;
        }

        /** Begins with words that were packed; their tables are not read again. */
        public Builder unpack(PackedWords packed) {
            names.addAll(packed.lists());
            tables.addAll(packed.tables());
            heads = packed.unpack(syllables, trie, entries);
            return this;
        }

        /** What has been read so far, packed. */
        public byte[] pack() {
            return PackedWords.pack(names, List.copyOf(tables), syllables, trie, heads, entries);
        }

        /**
         * Names a list and says what a row means by itself: the reader may be called at any time, in any order and by any
         * thread.
         *
         * @throws IllegalStateException if the name is taken
         */
        public <T> WordList<T> list(String name, Function<TsvTable.Row, T> reader) {
            if (!names.contains(name)) {
                names.add(name);
            }
            WordList<T> list = new WordList<>(name, names.indexOf(name), reader);
            if (byName.put(name, list) != null || names.size() > Long.SIZE) {
                throw new IllegalStateException("list named twice, or one too many: " + name);
            }
            return list;
        }

        /**
         * Adds all rows of a table, each to the list that its id begins with; a table of the library that has been read or
         * unpacked is passed over.
         *
         * @throws LexiconException at the first row that is malformed, of an unknown list, or there already
         */
        public Builder read(TsvTable table) {
            if (!tables.add(table.name()) && !table.isGiven()) {
                return this;
            }
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
            if (!trie.hasRoomFor(path)) {
                throw row.fault("the word lists together hold more words or phrases than an index has room for");
            }
            int node = trie.add(path);
            if (node >= heads.length) {
                heads = Arrays.copyOf(heads, Math.max(node + 1, heads.length * 2));
            }
            FormCapitals capitals = FormCapitals.of(row, words);
            for (int e = heads[node]; e != 0; e = entries.next(e)) {
                if (entries.list(e) == list.index() && entries.hasCapitals(e, capitals)) {
                    throw row.fault("duplicate form \"" + form + "\" in list " + list.name());
                }
            }
            heads[node] = entries.add(heads[node], list, capitals, row);
        }

        /** The finished lexicon; the builder must not be used after it. */
        public Lexicon build() {
            WordList<?>[] lists = new WordList<?>[names.size()];
            byName.values().forEach(list -> lists[list.index()] = list);
            entries.lists(lists);
            return new Lexicon(this);
        }
    }
}
