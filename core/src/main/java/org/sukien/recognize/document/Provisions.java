package org.sukien.recognize.document;

import java.util.Locale;
import java.util.Optional;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * The article and clause that are cited before a document's name: of "điểm a khoản 2 Điều 21 Luật …" the article is 21 and
 * the clause 2. Where several are named, the nearest. Immutable.
 *
 * @param article the article (điều)
 * @param clause the clause (khoản)
 */
record Provisions(Optional<String> article, Optional<String> clause) {
    private static final int MOST = 12;

    /** What stands before a document that begins at a token. */
    static Provisions before(Tokens tokens, int first) {
        String article = null;
        String clause = null;
        int i = first - 1;
        if (i > 0 && tokens.is(i, "của")) {
            i--;
        }
        for (int k = 0; k < MOST && i > 0 && !tokens.breakBefore(i); k++) {
            if (tokens.is(i, ',') || tokens.is(i, "và") || tokens.is(i, ';')) {
                i--;
                continue;
            }
            String word = isMark(tokens, i) ? tokens.text(i - 1).toLowerCase(Locale.ROOT) : "";
            if (word.equals("điều")) {
                article = article == null ? tokens.text(i) : article;
            } else if (word.equals("khoản")) {
                clause = clause == null ? tokens.text(i) : clause;
            } else if (!word.equals("điểm") && !word.equals("chương") && !word.equals("mục")) {
                break;
            }
            i -= 2;
        }
        return new Provisions(Optional.ofNullable(article), Optional.ofNullable(clause));
    }

    /** "21", "a", "IV", "123b". */
    private static boolean isMark(Tokens tokens, int i) {
        return tokens.kind(i) == TokenKind.NUMBER
                || tokens.kind(i) == TokenKind.CODE
                || (tokens.kind(i) == TokenKind.WORD && tokens.length(i) <= 4);
    }
}
