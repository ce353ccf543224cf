package org.sukien.recognize.document;

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
        String further = null;
        int numbers = 0;
        int i = first - 1;
        if (i > 0 && (tokens.is(i, "của") || tokens.is(i, "trong") || tokens.is(i, "thuộc"))) {
            i--;
        }
        for (int k = 0; k < MOST && i > 0 && !tokens.breakBefore(i); k++) {
            if (tokens.is(i, ',') || tokens.is(i, "và") || tokens.is(i, ';')) {
                i--;
                continue;
            }
            if (tokens.kind(i) == TokenKind.NUMBER && (tokens.is(i - 1, ',') || tokens.is(i - 1, "và"))) {
                further = further == null ? tokens.text(i) : further; // "điều 318, 178": the nearest is 178
                i -= 2;
                k--;
                if (++numbers > MOST) {
                    break;
                }
                continue;
            }
            if (!isMark(tokens, i)) {
                break;
            }
            if (tokens.is(i - 1, "điều")) {
                article = article != null ? article : further != null ? further : tokens.text(i);
            } else if (tokens.is(i - 1, "khoản")) {
                clause = clause != null ? clause : further != null ? further : tokens.text(i);
            } else if (!tokens.is(i - 1, "điểm") && !tokens.is(i - 1, "chương") && !tokens.is(i - 1, "mục")) {
                break;
            }
            further = null;
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
