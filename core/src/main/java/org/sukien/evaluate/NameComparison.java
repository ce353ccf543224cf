package org.sukien.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When two names are the same: by a key that ignores case, spacing, punctuation, composition and where the tone mark
 * stands. "CÔNG AN tỉnh Thanh Hóa" and "Công an tỉnh Thanh Hoá" have one key.
 */
final class NameComparison {
    /** Grave (huyền), acute (sắc), hook (hỏi), tilde (ngã), dot below (nặng). */
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private NameComparison() {}

    static boolean same(String a, String b) {
        return key(a).equals(key(b));
    }

    /** Whether one holds the other whole and is at most twice as long, in words: "Sở Y tế" and "Sở Y tế Thái Bình". */
    static boolean similar(String a, String b) {
        String[] x = key(a).split(" ");
        String[] y = key(b).split(" ");
        String[] shorter = x.length <= y.length ? x : y;
        String[] longer = shorter == x ? y : x;
        String inner = String.join(" ", shorter);
        return !inner.isEmpty()
                && 2 * shorter.length >= longer.length
                && (" " + String.join(" ", longer) + " ").contains(" " + inner + " ");
    }

    /** Whether every part of the place that was found, between commas or semicolons, is similar to a part of gold's. */
    static boolean samePlace(String gold, String found) {
        List<String> of = parts(gold);
        List<String> parts = parts(found);
        return !parts.isEmpty() && parts.stream().allMatch(part -> of.stream().anyMatch(whole -> similar(part, whole)));
    }

    private static List<String> parts(String place) {
        List<String> parts = new ArrayList<>();
        for (String part : place.split("[,;]")) {
            if (!key(part).isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The words in lower case, each with its tone as a number at its end, parted by single spaces. */
    static String key(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length() + 8);
        int at = 0;
        while (at < lower.length()) {
            int end = at;
            while (end < lower.length() && isWord(lower.codePointAt(end))) {
                end += Character.charCount(lower.codePointAt(end));
            }
            if (end > at) {
                append(key, wordKey(lower.substring(at, end)));
                at = end;
            } else {
                if (lower.charAt(at) == '%') {
                    append(key, "%");
                }
                at += Character.charCount(lower.codePointAt(at));
            }
        }
        return key.toString();
    }

    private static void append(StringBuilder key, String word) {
        key.append(key.isEmpty() ? "" : " ").append(word);
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static String wordKey(String word) {
        StringBuilder base = new StringBuilder();
        int tone = -1;
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            int mark = TONES.indexOf(c);
            if (mark >= 0) {
                tone = mark;
            } else {
                base.append(c);
            }
        }
        return Normalizer.normalize(base, Normalizer.Form.NFC) + (tone < 0 ? "" : String.valueOf(tone + 1));
    }
}
