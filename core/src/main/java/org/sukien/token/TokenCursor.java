package org.sukien.token;

import org.sukien.text.NormalizedText;

/**
 * Goes over the tokens of one text after another and keeps its memory between them, for those who want each token's place,
 * kind and letters and no sentences: an index.
 *
 * <pre>{@code
 * TokenCursor cursor = tokenizer.cursor();
 * cursor.read(NormalizedText.of("TP.HCM có 5.000 lượt."));
 * while (cursor.next()) {
 *     cursor.kind(); // ABBREVIATION, WORD, NUMBER, WORD, PUNCTUATION
 * }
 * }</pre>
 *
 * <p>The tokens are those of {@link Tokenizer#tokenize(NormalizedText)}. Offsets count UTF-16 code units of the text's
 * view. Used by one thread at a time.
 */
public final class TokenCursor {
    /** After a text of more characters than this the memory is given back: few are so long. */
    private static final int LONG_TEXT = 1 << 20;

    private final Tokenizer tokenizer;
    private TokenWalk walk;
    private int at = -1;

    TokenCursor(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        walk = new TokenWalk(tokenizer);
    }

    /** Cuts a text; the cursor stands before its first token. */
    public void read(NormalizedText text) {
        if (walk.chars.length > LONG_TEXT) {
            walk = new TokenWalk(tokenizer);
        }
        walk.over(text, Tokenizer.LINES_ALONE);
        at = -1;
    }

    /** Goes to the next token; false behind the last. */
    public boolean next() {
        at = Math.min(at + 1, walk.size);
        return at < walk.size;
    }

    /** What the token is. */
    public TokenKind kind() {
        return Tokens.kindIn(walk.flags[at]);
    }

    /** First code unit of the token in the view. */
    public int start() {
        return walk.starts[at];
    }

    /** After the last code unit of the token in the view. */
    public int end() {
        return walk.ends[at];
    }

    /** Copies the view's range {@code [start, end)} to the beginning of an array, which must have room for it. */
    public void copy(int start, int end, char[] into) {
        System.arraycopy(walk.chars, start, into, 0, end - start);
    }
}
