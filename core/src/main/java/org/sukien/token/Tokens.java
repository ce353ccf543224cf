package org.sukien.token;

import java.util.Arrays;
import org.sukien.lexicon.SyllableTable;
import org.sukien.text.CharTable;
import org.sukien.text.NormalizedText;
import org.sukien.text.Span;
import org.sukien.text.SyllableKey;

/**
 * The tokens of one text as one table: row i has the token's place, kind, shape and syllable number. Of "Bộ Công an." row
 * 1 is the word "Công", capitalised, with a space before it.
 *
 * <p>Rows are numbered in text order from 0. {@link #start} and {@link #end} count UTF-16 code units of the NFC view;
 * {@link #span} gives the given text's. Immutable and thread-safe. An index outside {@code [0, size)} is answered with
 * an {@link IndexOutOfBoundsException}.
 */
public final class Tokens {
    // a token's flags: its kind, its shape, and highest the character that it is, if it is but one
    private static final int KIND = 0xF;
    static final int UPPER_SHIFT = 4;
    static final int UPPER = 1 << UPPER_SHIFT;
    private static final int ALL_UPPER_SHIFT = 5;
    static final int ALL_UPPER = 1 << ALL_UPPER_SHIFT;
    static final int SPACE_BEFORE = 0x40;
    static final int BREAK_BEFORE = 0x80;
    static final int CHARACTER_SHIFT = 16;
    private static final TokenKind[] KINDS = TokenKind.values();
    private static final int NUMBER = TokenKind.NUMBER.ordinal();
    private static final int DATE = TokenKind.DATE.ordinal();
    private static final int PUNCTUATION = TokenKind.PUNCTUATION.ordinal();

    private final NormalizedText text;
    private final SyllableTable table;
    private final char[] chars;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final int[] flags;
    /** Each token's number in the table, and a 0 behind the last. */
    private final int[] syllables;

    private final int[] sentenceOf;
    private final int[] sentenceStarts;

    /** The tokens of a walk that has come to its end and is used no more. */
    Tokens(TokenWalk walk) {
        text = walk.text;
        table = walk.table;
        chars = walk.chars;
        size = walk.size;
        starts = walk.starts;
        ends = walk.ends;
        flags = walk.flags;
        syllables = walk.syllables;
        sentenceStarts = SentenceSplitter.starts(this, walk.runs, walk.runCount);
        sentenceOf = new int[size];
        for (int s = 0; s + 1 < sentenceStarts.length; s++) {
            Arrays.fill(sentenceOf, sentenceStarts[s], sentenceStarts[s + 1], s);
        }
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** The text that was cut. */
    public NormalizedText source() {
        return text;
    }

    /** First code unit of token {@code i} in the text.view(). */
    public int start(int i) {
        return starts[i];
    }

    /** After the last code unit of token {@code i} in the text.view(). */
    public int end(int i) {
        return ends[i];
    }

    /** What token {@code i} is. */
    public TokenKind kind(int i) {
        return kindIn(flags[i]);
    }

    /** The kind in a token's flags. */
    static TokenKind kindIn(int flags) {
        return KINDS[flags & KIND];
    }

    /** Whether token {@code i} is a number or shaped like a date; asked of nearly every token. */
    public boolean isNumeric(int i) {
        int kind = flags[i] & KIND;
        return kind == NUMBER || kind == DATE;
    }

    /** Whether token {@code i} is a mark of punctuation. */
    boolean isPunctuation(int i) {
        return (flags[i] & KIND) == PUNCTUATION;
    }

    /** The syllable number of token {@code i} in the lexicon that the tokenizer knows, 0 for unknown and behind the last. */
    public int syllable(int i) {
        return syllables[i];
    }

    /** The comparison key of token {@code i}: case and tone placement folded. */
    public long key(int i) {
        int number = syllables[i];
        return number == 0 ? SyllableKey.of(text.view(), starts[i], ends[i]) : table.key(number);
    }

    /** Whether token {@code i} begins with a capital letter. */
    public boolean isCapital(int i) {
        return (flags[i] & UPPER) != 0;
    }

    /** 1 where token {@code i} begins with a capital letter, else 0: a number, to be used without a branch. */
    int capital(int i) {
        return flags[i] >> UPPER_SHIFT & 1;
    }

    /** 1 where token {@code i} holds two or more letters, all of them capitals, else 0. */
    int allCaps(int i) {
        return flags[i] >> ALL_UPPER_SHIFT & 1;
    }

    /** Whether token {@code i} holds two or more letters, all of them capitals. */
    public boolean isAllCaps(int i) {
        return (flags[i] & ALL_UPPER) != 0;
    }

    /** The first token from {@code from} on that is all capitals; {@link #size} if none is. */
    public int nextAllCaps(int from) {
        int i = from;
        while (i < size && (flags[i] & ALL_UPPER) == 0) {
            i++;
        }
        return i;
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
        return (flags[i] & SPACE_BEFORE) != 0;
    }

    /** Whether a line or block begins with token {@code i}. */
    public boolean breakBefore(int i) {
        return (flags[i] & BREAK_BEFORE) != 0;
    }

    /** The token after the last one of the line or block that token {@code i} stands in. */
    public int lineEnd(int i) {
        int end = i + 1;
        while (end < size && (flags[end] & BREAK_BEFORE) == 0) {
            end++;
        }
        return end;
    }

    /** Whether token {@code i} is exactly this one character. */
    public boolean is(int i, char c) {
        return flags[i] >>> CHARACTER_SHIFT == c;
    }

    /**
     * Whether token {@code i} is this word, for short closed sets of words in rules. A capital of {@code word} asks for a
     * capital: "đến" is found in "ĐẾN" too, "Tổng" not in "tổng".
     */
    public boolean is(int i, String word) {
        int start = starts[i];
        return ends[i] - start == word.length()
                && (chars[start] == word.charAt(0) || isCapital(i))
                && isSpelt(start, word);
    }

    /** Apart from length and first letter, which tell most words, so that this loop isn't compiled into hundreds of rules. */
    private boolean isSpelt(int start, String word) {
        for (int k = 0; k < word.length(); k++) {
            char asked = word.charAt(k);
            char found = chars[start + k];
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
        return ends[i] - starts[i] == sign.length() && text.view().startsWith(sign, starts[i]);
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
        return chars[starts[i] + k];
    }

    /** The length of token {@code i} in code units. */
    public int length(int i) {
        return ends[i] - starts[i];
    }

    /** Token {@code i} as the view writes it. */
    public String text(int i) {
        return text.view().substring(starts[i], ends[i]);
    }

    /** The view's text from token {@code from} to before token {@code to}, spaces as written. */
    public String text(int from, int to) {
        return text.view().substring(starts[from], ends[to - 1]);
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
}
