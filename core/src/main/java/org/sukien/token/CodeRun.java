package org.sukien.token;

import java.util.Set;
import org.sukien.text.CharTable;

/**
 * Where a token ends that is more than letters or digits alone: "30/2020/NĐ-CP", "COVID-19", "km2", "https://vi.example/tin",
 * "H'Hen", "./.".
 * Units are those of the characters given; used by one thread for one text.
 */
final class CodeRun {
    private static final int LONGEST_DOCUMENT_NUMBER = 40;

    /** The currencies that papers write before an amount without a blank: "USD20", "Rs20". */
    private static final Set<String> CURRENCIES = Set.of(
            "AED", "AUD", "CAD", "CHF", "CNY", "EUR", "GBP", "HKD", "INR", "JPY", "KRW", "NZD", "RMB", "RUB", "Rs",
            "SGD", "THB", "USD", "VND", "VNĐ");

    private final char[] chars;
    private final int length;

    CodeRun(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    /** The end of a document's number, such as "30/2020/NĐ-CP" or "05-CT/TW", or 0. */
    int documentNumberEnd(int at) {
        int end = at;
        boolean slash = false;
        boolean symbol = false;
        int limit = Math.min(length, at + LONGEST_DOCUMENT_NUMBER);
        while (end < limit) {
            char c = chars[end];
            if (c == '/' || c == '-' || c == '&') {
                if (end + 1 >= length || !isUpperOrDigit(chars[end + 1]) || !isUpperOrDigit(chars[end - 1])) {
                    break;
                }
                slash |= c == '/';
                symbol |= c != '&' && CharTable.isUpper(chars[end + 1]);
            } else if (!isUpperOrDigit(c) || (!symbol && CharTable.isUpper(c))) {
                break;
            }
            end++;
        }
        boolean wholeWord = end == length || !is(CharTable.LETTER, end);
        return slash && symbol && wholeWord ? end : 0;
    }

    /** Lets "m2", "km2" and "m³" after a number keep their exponent. */
    int areaEnd(int at, int end) {
        char c = chars[end];
        boolean metre = (chars[end - 1] == 'm' || chars[end - 1] == 'M') && end - at <= 2;
        boolean exponent = c == '2' || c == '3' || c == '²' || c == '³';
        return metre && exponent && !is(CharTable.DIGIT, end + 1) ? end + 1 : end;
    }

    /** "COVID-19", "F-16": a capitalised word, a hyphen and up to three digits that end the token. */
    boolean isHyphenBeforeDigit(int at, int end) {
        if (chars[end] != '-' || !CharTable.isUpper(chars[at])) {
            return false;
        }
        int digits = end + 1;
        while (digits <= end + 4 && is(CharTable.DIGIT, digits)) {
            digits++;
        }
        int count = digits - end - 1;
        return count >= 1 && count <= 3 && (digits == length || "/-".indexOf(chars[digits]) < 0);
    }

    /** Whether letters before a digit are a currency's, so that the digits are a number of their own. */
    boolean isCurrency(int at, int end) {
        return (end - at == 2 || end - at == 3) && CURRENCIES.contains(new String(chars, at, end - at));
    }

    /** The end of a code's letters and digits: of "F-16A" from its hyphen on. */
    int codeEnd(int at) {
        int end = at;
        while (end < length) {
            boolean hyphen = chars[end] == '-' && is(CharTable.DIGIT, end + 1);
            if (!is(CharTable.LETTER, end) && !is(CharTable.DIGIT, end) && !hyphen) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The end of an address, without the marks that close a sentence or a bracket. */
    int linkEnd(int at) {
        int end = at;
        while (end < length && chars[end] > ' ' && chars[end] < 0x7F && "\"<>()".indexOf(chars[end]) < 0) {
            end++;
        }
        while (end > at + 1 && ".,;:!?".indexOf(chars[end - 1]) >= 0) {
            end--;
        }
        return end;
    }

    /** Where a word ends whose letters are interrupted: an apostrophe between letters is part of it ("H'Hen"). */
    int wordEnd(int from) {
        int end = from;
        while (end < length) {
            char c = chars[end];
            int kind = CharTable.kind(c);
            boolean apostrophe = (c == '\'' || c == '’') && is(CharTable.LETTER, end + 1);
            if (kind != CharTable.LETTER && kind != CharTable.IGNORABLE && !apostrophe) {
                break;
            }
            end++;
        }
        while (end > from && is(CharTable.IGNORABLE, end - 1)) {
            end--;
        }
        return end;
    }

    /** The end of a mark of punctuation: of a row of full stops, of "./." and else of one character. */
    int punctuationEnd(int at) {
        if (chars[at] != '.') {
            return at + 1;
        }
        if (at + 2 < length && chars[at + 1] == '/' && chars[at + 2] == '.') {
            return at + 3;
        }
        int end = at + 1;
        while (end < length && chars[end] == '.') {
            end++;
        }
        return end;
    }

    private static boolean isUpperOrDigit(char c) {
        int info = CharTable.info(c);
        return CharTable.isUpperIn(info) || CharTable.kindIn(info) == CharTable.DIGIT;
    }

    private boolean is(int kind, int at) {
        return at < length && CharTable.kind(chars[at]) == kind;
    }
}
