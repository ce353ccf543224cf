package org.sukien.token;

import java.util.Arrays;
import org.sukien.lexicon.SyllableTable;
import org.sukien.text.CharTable;
import org.sukien.text.NormalizedText;
import org.sukien.text.Span;

/**
 * The tokens of one text as one table: row i has the token's place, kind, shape and syllable number. Of "Bộ Công an." row
 * 1 is the word "Công", capitalised, with a space before it.
 *
 * <p>Rows are numbered in text order from 0. {@link #start} and {@link #end} count UTF-16 code units of the NFC view;
 * {@link #span} gives the given text's. Immutable and thread-safe. An index outside {@code [0, size)} is answered with
 * an {@link IndexOutOfBoundsException}.
 */
public final class Tokens {
    // a token's kind and shape share a byte
    private static final int KIND = 0xF;
    private static final int UPPER_SHIFT = 4;
    static final int UPPER = 1 << UPPER_SHIFT;
    private static final int ALL_UPPER_SHIFT = 5;
    static final int ALL_UPPER = 1 << ALL_UPPER_SHIFT;
    static final int SPACE_BEFORE = 0x40;
    static final int BREAK_BEFORE = 0x80;
    private static final TokenKind[] KINDS = TokenKind.values();
    private static final int PUNCTUATION = TokenKind.PUNCTUATION.ordinal();

    private final NormalizedText text;
    private final String view;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final int[] syllables;
    private final long[] keys;
    private final byte[] shapes;
    private final int[] sentenceOf;
    private final int[] sentenceStarts;

    private Tokens(Builder b, int[] syllables, int[] sentenceOf, int[] sentenceStarts) {
        text = b.text;
        view = b.text.view();
        size = b.size;
        starts = b.starts;
        ends = b.ends;
        this.syllables = syllables;
        keys = b.keys;
        shapes = b.shapes;
        this.sentenceOf = sentenceOf;
        this.sentenceStarts = sentenceStarts;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** The text that was cut. */
    public NormalizedText source() {
        return text;
    }

    /** First code unit of token {@code i} in the view. */
    public int start(int i) {
        return starts[i];
    }

    /** After the last code unit of token {@code i} in the view. */
    public int end(int i) {
        return ends[i];
    }

    /** What token {@code i} is. */
    public TokenKind kind(int i) {
        return KINDS[shapes[i] & KIND];
    }

    /** Whether token {@code i} is a mark of punctuation. */
    boolean isPunctuation(int i) {
        return (shapes[i] & KIND) == PUNCTUATION;
    }

    /** The syllable number of token {@code i} in the lexicon that the tokenizer knows, 0 for unknown. */
    public int syllable(int i) {
        return syllables[i];
    }

    /** The same, and 0 behind the last token. */
    int syllableOrNone(int i) {
        return syllables[i];
    }

    /** The comparison key of token {@code i}: case and tone placement folded. */
    public long key(int i) {
        return keys[i];
    }

    /** Whether token {@code i} begins with a capital letter. */
    public boolean isCapital(int i) {
        return (shapes[i] & UPPER) != 0;
    }

    /** 1 where token {@code i} begins with a capital letter, else 0: a number, to be used without a branch. */
    int capital(int i) {
        return shapes[i] >> UPPER_SHIFT & 1;
    }

    /** 1 where token {@code i} holds two or more letters, all of them capitals, else 0. */
    int allCaps(int i) {
        return shapes[i] >> ALL_UPPER_SHIFT & 1;
    }

    /** Whether token {@code i} holds two or more letters, all of them capitals. */
    public boolean isAllCaps(int i) {
        return (shapes[i] & ALL_UPPER) != 0;
    }

    /** Whether a token from {@code from} to before {@code to} begins with a capital. */
    public boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether white space or a line break stands before token {@code i}; true for the first. */
    public boolean spaceBefore(int i) {
        return (shapes[i] & SPACE_BEFORE) != 0;
    }

    /** Whether a line or block begins with token {@code i}. */
    public boolean breakBefore(int i) {
        return (shapes[i] & BREAK_BEFORE) != 0;
    }

    /** Whether token {@code i} is exactly this one character. */
    public boolean is(int i, char c) {
        return ends[i] - starts[i] == 1 && view.charAt(starts[i]) == c;
    }

    /**
     * Whether token {@code i} is this word, for short closed sets of words in rules. A capital of {@code word} asks for a
     * capital: "đến" is found in "ĐẾN" too, "Tổng" not in "tổng".
     */
    public boolean is(int i, String word) {
        int length = word.length();
        if (ends[i] - starts[i] != length) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            char asked = word.charAt(k);
            char found = view.charAt(starts[i] + k);
            if (asked != found && !isCapitalOf(found, asked)) {
                return false;
            }
        }
        return true;
    }

    /** Whether token {@code i} is one of these words, each as {@link #is(int, String)} asks for it. */
    public boolean isAny(int i, String[] words) {
        for (String word : words) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether token {@code i} is written exactly so; for signs such as "Nm" and "nm". */
    public boolean isWritten(int i, String sign) {
        return ends[i] - starts[i] == sign.length() && view.startsWith(sign, starts[i]);
    }

    private static boolean isCapitalOf(char capital, char small) {
        int one = CharTable.info(capital);
        int other = CharTable.info(small);
        return CharTable.isUpperIn(one)
                && CharTable.codeIn(one) != 0
                && CharTable.codeIn(one) == CharTable.codeIn(other)
                && CharTable.toneIn(one) == CharTable.toneIn(other);
    }

    /** The {@code k}-th character of token {@code i}. */
    public char charAt(int i, int k) {
        return view.charAt(starts[i] + k);
    }

    /** The length of token {@code i} in code units. */
    public int length(int i) {
        return ends[i] - starts[i];
    }

    /** Token {@code i} as the view writes it. */
    public String text(int i) {
        return view.substring(starts[i], ends[i]);
    }

    /** The view's text from token {@code from} to before token {@code to}, spaces as written. */
    public String text(int from, int to) {
        return view.substring(starts[from], ends[to - 1]);
    }

    /** The given text's span of the tokens from {@code from} to before {@code to}. */
    public Span span(int from, int to) {
        return text.toGiven(starts[from], ends[to - 1]);
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentenceStarts.length - 1;
    }

    /** The number of the sentence that token {@code i} stands in. */
    public int sentence(int i) {
        return sentenceOf[i];
    }

    /** The first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** The token after the last one of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentenceStarts[sentence + 1];
    }

    /** Fills the table while the text is read. */
    static final class Builder {
        private final NormalizedText text;
        private int size;
        private int[] starts;
        private int[] ends;
        private long[] keys;
        private byte[] shapes;

        Builder(NormalizedText text) {
            this.text = text;
            int guess = text.view().length() / 7 * 2 + 16; // prose holds a token every four characters
            starts = new int[guess];
            ends = new int[guess];
            keys = new long[guess];
            shapes = new byte[guess];
        }

        void add(int start, int end, long key, int kindAndShape) {
            if (size == starts.length) {
                grow();
            }
            starts[size] = start;
            ends[size] = end;
            keys[size] = key;
            shapes[size++] = (byte) kindAndShape;
        }

        private void grow() {
            int larger = size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            keys = Arrays.copyOf(keys, larger);
            shapes = Arrays.copyOf(shapes, larger);
        }

        boolean endsWith(TokenKind kind) {
            return size > 0 && (shapes[size - 1] & KIND) == kind.ordinal();
        }

        Tokens build(SyllableTable table) {
            int[] syllables = table.numbers(keys, size);
            Tokens whole = new Tokens(this, syllables, new int[0], new int[] {0, size});
            int[] starts = SentenceSplitter.starts(whole);
            int[] sentenceOf = new int[size];
            for (int s = 0; s + 1 < starts.length; s++) {
                Arrays.fill(sentenceOf, starts[s], starts[s + 1], s);
            }
            return new Tokens(this, syllables, sentenceOf, starts);
        }
    }
}
