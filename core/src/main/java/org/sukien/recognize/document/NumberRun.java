package org.sukien.recognize.document;

import java.util.Map;
import org.sukien.mention.DocumentKind;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads a document's number from its first token: "12", "30/2020/NĐ-CP", "36a/NQ-CP", "18/2020/QĐ-TTg", "35 - NQ/TW". One
 * use reads one article; work is linear in what is read.
 *
 * <p>The parts of a symbol stand without blanks, save that one dash or slash before a known acronym may have some.
 */
final class NumberRun {
    private static final int LONGEST = 14;

    private final Tokens tokens;
    private final Map<String, DocumentKind> symbols;

    NumberRun(Tokens tokens, Map<String, DocumentKind> symbols) {
        this.tokens = tokens;
        this.symbols = symbols;
    }

    /** The token after the number that begins at a token, or that token itself if none does. */
    int end(int from) {
        if (from >= tokens.size() || !isDigit(tokens.charAt(from, 0))) {
            return from;
        }
        int end = glued(from);
        int spaced = afterSpacedMark(from, end);
        return spaced > end ? glued(spaced) : end;
    }

    private int glued(int from) {
        int end = from + 1;
        int i = from + 1;
        while (i < tokens.size() && i - from < LONGEST && !tokens.spaceBefore(i)) {
            boolean mark = isMark(i);
            if (!mark && !isPart(i)) {
                break;
            }
            i++;
            end = mark ? end : i;
        }
        return end;
    }

    private boolean isMark(int i) {
        return tokens.is(i, '/') || tokens.is(i, '-') || tokens.is(i, '–') || tokens.is(i, '&') || tokens.is(i, '_');
    }

    private boolean isPart(int i) {
        TokenKind kind = tokens.kind(i);
        boolean word = kind == TokenKind.WORD || kind == TokenKind.ABBREVIATION;
        boolean acronym = tokens.isCapital(i) && tokens.length(i) <= 10;
        return kind == TokenKind.NUMBER
                || kind == TokenKind.DATE
                || kind == TokenKind.CODE
                || (word && (acronym || tokens.length(i) == 1));
    }

    /** "35 - NQ/TW", "12/ NQ-CP": the token of the acronym, or {@code i}. */
    private int afterSpacedMark(int from, int i) {
        if (i + 1 >= tokens.size() || !isMark(i) || tokens.breakBefore(i) || tokens.breakBefore(i + 1)) {
            return i;
        }
        return symbols.containsKey(acronym(i + 1)) || isCompoundSymbol(i + 1) || isIssuer(from, i) ? i + 1 : i;
    }

    /** "1390/TTg -CN", "301/BGDĐT – GDMN", "36/2016/TT- NHNN": the last acronym of a symbol after a dash with a blank. */
    private boolean isIssuer(int from, int i) {
        boolean oneBlank = tokens.spaceBefore(i) != tokens.spaceBefore(i + 1);
        boolean dash = tokens.is(i, '-') || tokens.is(i, '–');
        return dash
                && tokens.isAllCaps(i + 1)
                && tokens.length(i + 1) >= 2
                && tokens.length(i + 1) <= 8
                && isSymbol(from, i)
                && (oneBlank || !hasDash(from, i))
                && (i + 2 >= tokens.size() || tokens.breakBefore(i + 2) || !tokens.isAllCaps(i + 2));
    }

    private boolean hasDash(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.text(i).indexOf('-') >= 0 || tokens.is(i, '–')) {
                return true;
            }
        }
        return false;
    }

    /** "QĐNS/TW", "CTr/TU": two acronyms glued by a mark, the second of a body of the party or the state. */
    private boolean isCompoundSymbol(int i) {
        return i + 2 < tokens.size()
                && tokens.isAllCaps(i)
                && tokens.length(i) <= 6
                && !tokens.spaceBefore(i + 1)
                && isMark(i + 1)
                && !tokens.spaceBefore(i + 2)
                && (tokens.is(i + 2, "TW")
                        || tokens.is(i + 2, "TƯ")
                        || tokens.is(i + 2, "TU")
                        || tokens.is(i + 2, "HU")
                        || tokens.is(i + 2, "CP")
                        || tokens.is(i + 2, "UB")
                        || tokens.is(i + 2, "UBND")
                        || tokens.is(i + 2, "HĐND")
                        || tokens.isWritten(i + 2, "TTg"));
    }

    /** The letters that a token begins with. */
    private String acronym(int i) {
        int k = 0;
        while (k < tokens.length(i) && Character.isLetter(tokens.charAt(i, k))) {
            k++;
        }
        return tokens.text(i).substring(0, k).replace('Ð', 'Đ');
    }

    /** Whether a number holds letters or a slash, so that it is a symbol by itself. */
    boolean isSymbol(int from, int end) {
        boolean slash = false;
        boolean letter = false;
        for (int i = from; i < end; i++) {
            for (int k = 0; k < tokens.length(i); k++) {
                char c = tokens.charAt(i, k);
                slash |= c == '/' || c == '-';
                letter |= Character.isLetter(c);
            }
        }
        return slash && letter;
    }

    /** The kind that a symbol's acronym names, or null: a decree for "30/2020/NĐ-CP". */
    DocumentKind kind(int from, int end) {
        String number = tokens.text(from, end);
        int at = 0;
        while (at < number.length()) {
            int stop = at;
            while (stop < number.length() && Character.isLetter(number.charAt(stop))) {
                stop++;
            }
            if (stop > at) {
                return symbols.get(number.substring(at, stop).replace('Ð', 'Đ'));
            }
            at = stop + 1;
        }
        return null;
    }

    /** The year inside a number: 2020 of "30/2020/NĐ-CP"; 0 if there is none. */
    int year(int from, int end) {
        String number = tokens.text(from, end);
        for (int at = 0; at + 4 <= number.length(); at++) {
            boolean before = at > 0 && isDigit(number.charAt(at - 1));
            boolean after = at + 4 < number.length() && isDigit(number.charAt(at + 4));
            if (at > 0 && !before && !after && isYear(number, at)) {
                return Integer.parseInt(number.substring(at, at + 4));
            }
        }
        return 0;
    }

    private static boolean isYear(String s, int at) {
        boolean century = s.startsWith("19", at) || s.startsWith("20", at);
        return century && isDigit(s.charAt(at + 2)) && isDigit(s.charAt(at + 3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
