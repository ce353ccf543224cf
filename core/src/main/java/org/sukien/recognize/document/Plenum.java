package org.sukien.recognize.document;

import java.util.Locale;
import org.sukien.mention.DocumentKind;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads resolutions that are known by the party plenum or congress that passed them: "Nghị quyết Trung ương 4 (khóa
 * XII)", "Nghị quyết Hội nghị Trung ương 7", "Nghị quyết Đại hội XIII". Stateless and thread-safe.
 */
final class Plenum {
    private Plenum() {}

    /** The token of the plenum's number after a document's kind, or -1. */
    static int number(Tokens tokens, int after, DocumentKind kind) {
        if (kind != DocumentKind.RESOLUTION && kind != DocumentKind.CONCLUSION) {
            return -1;
        }
        int congress = congress(tokens, after);
        if (congress > 0) {
            return congress;
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

    /** The number of the party congress in "Đại hội XIII", "Đại hội đại biểu toàn quốc lần thứ XIII"; -1. */
    private static int congress(Tokens tokens, int after) {
        if (!isWord(tokens, after, "đại") || !isWord(tokens, after + 1, "hội")) {
            return -1;
        }
        int i = after + 2;
        if (isWord(tokens, i, "đại") && isWord(tokens, i + 1, "biểu")) {
            i += 2;
        }
        if (isWord(tokens, i, "toàn") && isWord(tokens, i + 1, "quốc")) {
            i += 2;
        } else if (isWord(tokens, i, "đảng") && !isWord(tokens, i + 1, "bộ")) {
            i++;
        }
        if (isWord(tokens, i, "lần") && isWord(tokens, i + 1, "thứ")) {
            i += 2;
        }
        return i < tokens.size() && !tokens.breakBefore(i) && isOrdinal(tokens, i) ? i : -1;
    }

    /** "13", "XIII". */
    private static boolean isOrdinal(Tokens tokens, int i) {
        if (tokens.kind(i) == TokenKind.NUMBER) {
            return tokens.length(i) <= 2;
        }
        for (int k = 0; k < tokens.length(i); k++) {
            if ("IVX".indexOf(tokens.charAt(i, k)) < 0) {
                return false;
            }
        }
        return true;
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
                && tokens.text(i).toLowerCase(Locale.ROOT).replace('ð', 'đ').equals(word);
    }
}
