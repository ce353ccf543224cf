package org.sukien.recognize.document;

import java.util.Locale;
import org.sukien.mention.DocumentKind;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads resolutions that are known by the party plenum that passed them: "Nghị quyết Trung ương 4 (khóa XII)", "Nghị
 * quyết Hội nghị Trung ương 7". Stateless and thread-safe.
 */
final class Plenum {
    private Plenum() {}

    /** The token of the plenum's number after a document's kind, or -1. */
    static int number(Tokens tokens, int after, DocumentKind kind) {
        if (kind != DocumentKind.RESOLUTION && kind != DocumentKind.CONCLUSION) {
            return -1;
        }
        int i = after;
        if (isWord(tokens, i, "hội") && isWord(tokens, i + 1, "nghị")) {
            i += 2;
        }
        if (isWord(tokens, i, "trung") && isWord(tokens, i + 1, "ương")) {
            i += 2;
        } else if (i < tokens.size() && (tokens.is(i, "TW") || tokens.is(i, "TƯ") || tokens.is(i, "T.Ư"))) {
            i++;
        } else {
            return -1;
        }
        boolean number = i < tokens.size() && tokens.kind(i) == TokenKind.NUMBER && !tokens.breakBefore(i);
        return number ? i : -1;
    }

    /** The token after the number and a term of office: "khóa XII" or "(khóa XII)". */
    static int end(Tokens tokens, int number) {
        int i = number + 1;
        boolean bracket = i < tokens.size() && tokens.is(i, '(');
        int at = bracket ? i + 1 : i;
        boolean term = isWord(tokens, at, "khóa") || isWord(tokens, at, "khoá");
        if (!term || at + 1 >= tokens.size() || !tokens.isCapital(at + 1)) {
            return i;
        }
        int end = at + 2;
        return !bracket ? end : end < tokens.size() && tokens.is(end, ')') ? end + 1 : i;
    }

    private static boolean isWord(Tokens tokens, int i, String word) {
        return i < tokens.size()
                && !tokens.breakBefore(i)
                && tokens.text(i).toLowerCase(Locale.ROOT).equals(word);
    }
}
