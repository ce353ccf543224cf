package org.sukien.token;

import java.util.ArrayList;
import java.util.List;
import org.sukien.lexicon.SyllableTable;
import org.sukien.text.NormalizedText;
import org.sukien.text.SyllableKey;

/**
 * Cuts a text into tokens in one walk: "8h30 ngày 28/2/2023, PC02 thu 1,5kg." becomes
 * {@code 8|h|30|ngày|28/2/2023|,|PC02|thu|1,5|kg|.}
 *
 * <p>White space of every kind separates, invisible characters don't. Abbreviations keep their dots where the dot is
 * theirs ("TP. Huế", "T.Ư") and leave it where a sentence ends ("ở TP.HCM."). Offsets count UTF-16 code units of the NFC
 * view. Work is linear. Immutable and thread-safe. Source of the abbreviations: {@code abbreviations.tsv}. Known
 * weakness: a missing space after a full stop ("hết.Hôm nay") is seen only after a word in small letters.
 */
public final class Tokenizer {
    static final int[] LINES_ALONE = new int[0];

    final SyllableTable syllables;
    final Abbreviations abbreviations;
    /** The numbers of single ASCII characters: marks have no letters to make a key of at a glance. */
    final int[] characterNumbers = new int[0x80];

    /**
     * A tokenizer that numbers the words of a lexicon.
     *
     * @param syllables the lexicon's table, to which nothing is added any more; an empty one leaves every word unknown
     */
    public Tokenizer(SyllableTable syllables) {
        this(syllables, Abbreviations.standard());
    }

    private Tokenizer(SyllableTable syllables, Abbreviations abbreviations) {
        this.syllables = syllables;
        this.abbreviations = abbreviations;
        for (char c = 0; c < characterNumbers.length; c++) {
            characterNumbers[c] = syllables.number(SyllableKey.of(String.valueOf(c)));
        }
    }

    /** A tokenizer that knows no lexicon: all it tells of a word are its place, kind and shape. */
    public static Tokenizer plain() {
        return new Tokenizer(new SyllableTable());
    }

    /** The same tokenizer with another lexicon's numbers. */
    public Tokenizer with(SyllableTable table) {
        return new Tokenizer(table, abbreviations);
    }

    /** The tokens of a text whose lines are its blocks. */
    public Tokens tokenize(NormalizedText text) {
        return tokenize(text, LINES_ALONE);
    }

    /**
     * The tokens of a text.
     *
     * @param blockStarts ascending offsets of the given text at which a block begins; lines begin one by themselves
     */
    public Tokens tokenize(NormalizedText text, int[] blockStarts) {
        TokenWalk walk = new TokenWalk(this);
        walk.over(text, blockStarts);
        return new Tokens(walk);
    }

    /** Reads the tokens of one text after another where sentences don't count and memory does. */
    public TokenCursor cursor() {
        return new TokenCursor(this);
    }

    /** The words that a form of a lexicon is made of; one that ends in a full stop, such as "GS.", is cut as it is before a name. */
    public List<String> words(String form) {
        boolean goesOn = form.endsWith(".");
        Tokens tokens = tokenize(NormalizedText.of(goesOn ? form + " A" : form));
        int count = goesOn ? tokens.size() - 1 : tokens.size();
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(tokens.text(i));
        }
        return words;
    }
}
