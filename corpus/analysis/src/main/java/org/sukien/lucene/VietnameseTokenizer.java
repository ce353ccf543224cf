package org.sukien.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.sukien.text.NormalizedText;
import org.sukien.text.Normalizer;
import org.sukien.text.ToneStyle;
import org.sukien.token.TokenCursor;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokenizer;

/**
 * Cuts Vietnamese text into the syllables, numbers, dates, abbreviations, codes and addresses that Sukien's recognisers
 * read: "Ngày 24/9, TP.HCM có 5.000 lượt." becomes {@code Ngày|24/9|TP.HCM|có|5.000|lượt}. Words are syllables: what puts
 * them together comes behind.
 *
 * <p>Terms are in one spelling, whatever the text was typed with: composed letters, no entities and invisible characters,
 * tone marks in the old style ("Hòa" for "Hoà"), or what another {@link Normalizer} makes of it. Capitals stay. Offsets
 * count the UTF-16 code units of the text that was given, and a term ends before what was removed behind it; a character
 * filter in front is not needed, and where there is one offsets are those of the text before it. Types are those of {@link
 * #type}. Punctuation and signs are left out and leave no gap in the positions; so "5%" is the term {@code 5}, and
 * "TP. Huế" has the terms of "TP Huế". A term is {@value #LONGEST} characters at most; what is longer is cut.
 *
 * <p>The whole text of a field is read at its first term. Errors: those of the reader. Like every tokenizer, one is used
 * by one thread at a time, for any number of texts. Known weaknesses are {@link org.sukien.token.Tokenizer}'s; letters
 * beyond the basic plane, as of rare Nôm characters, are terms of their own.
 */
public final class VietnameseTokenizer extends org.apache.lucene.analysis.Tokenizer {
    /** The most characters of a term. */
    public static final int LONGEST = 255;

    private static final Tokenizer SYLLABLES = Tokenizer.plain();
    private static final String[] TYPES = types();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final Normalizer normalizer;
    private final WholeText whole = new WholeText();
    private final TokenCursor token = SYLLABLES.cursor();
    /** The text, null before its first term is asked for. */
    private NormalizedText text;
    /** Where a token that is too long for one term goes on; -1 otherwise. */
    private int rest;
    /** Null unless a filter behind asks for it. */
    private TokenSourceAttribute source;

    /** A tokenizer of terms with their tone marks in the old style. */
    public VietnameseTokenizer() {
        this(standard());
    }

    /** A tokenizer of terms as a normaliser spells them. */
    public VietnameseTokenizer(Normalizer normalizer) {
        this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, normalizer);
    }

    /** A tokenizer of terms as a normaliser spells them, with attributes of a factory. */
    public VietnameseTokenizer(AttributeFactory attributes, Normalizer normalizer) {
        super(attributes);
        this.normalizer = normalizer;
        addAttribute(PositionIncrementAttribute.class); // every term is one position further; an index asks for it
    }

    /** The normaliser of one that is given none: the standard steps, and tone marks in the old style, as most papers have them. */
    static Normalizer standard() {
        return Normalizer.builder().tones(ToneStyle.OLD).build();
    }

    /** The type of terms of one kind: {@code <WORD>}, {@code <NUMBER>}, {@code <DATE>} and so on. */
    public static String type(TokenKind kind) {
        return TYPES[kind.ordinal()];
    }

    private static String[] types() {
        TokenKind[] kinds = TokenKind.values();
        String[] types = new String[kinds.length];
        for (TokenKind kind : kinds) {
            types[kind.ordinal()] = "<" + kind.name() + ">";
        }
        return types;
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (text == null) {
            text = normalizer.normalize(whole.read(input));
            token.read(text);
        }
        if (rest >= 0) {
            emit(rest);
            return true;
        }
        while (token.next()) {
            if (isTerm(text, token.kind(), token.start())) {
                emit(token.start());
                return true;
            }
        }
        return false;
    }

    /** The token at hand from a place on as a term, or as much of it as one term holds. */
    private void emit(int start) {
        int end = token.end();
        // "TP." before a name and "TP" at the end of a sentence, or of a query, are one term
        if (token.kind() == TokenKind.ABBREVIATION
                && end - start > 1
                && text.view().charAt(end - 1) == '.') {
            end--;
        }
        rest = -1;
        if (end - start > LONGEST) {
            end = start + LONGEST; // only words and addresses are so long, and they hold no surrogate pairs
            rest = end;
        }
        type.setType(type(token.kind()));
        int length = end - start;
        token.copy(start, end, term.resizeBuffer(length));
        term.setLength(length);
        int from = start;
        int to = end;
        if (!text.offsets().isIdentity()) {
            from = text.offsets().toGiven(start);
            to = Math.max(from, text.offsets().toGivenEnd(end));
        }
        offset.setOffset(correctOffset(from), correctOffset(to));
        if (source != null) {
            source.set(text, start);
        }
    }

    /** Punctuation and signs are none, save letters and digits that the tokenizer takes for signs. */
    static boolean isTerm(NormalizedText text, TokenKind kind, int start) {
        return kind != TokenKind.PUNCTUATION
                && (kind != TokenKind.SYMBOL
                        || Character.isLetterOrDigit(text.view().codePointAt(start)));
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = text == null ? 0 : correctOffset(text.given().length());
        offset.setOffset(end, end);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forget();
        source = hasAttribute(TokenSourceAttribute.class) ? getAttribute(TokenSourceAttribute.class) : null;
    }

    @Override
    public void close() throws IOException {
        super.close();
        forget();
    }

    private void forget() {
        text = null;
        rest = -1;
    }
}
