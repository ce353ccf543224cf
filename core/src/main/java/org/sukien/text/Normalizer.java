package org.sukien.text;

import java.text.Normalizer.Form;

/**
 * Makes the NFC view of a text, with the way back. "Vũ" as V, u and a combining tilde becomes "Vũ" with one ũ; so does
 * every order of marks that Unicode holds equal.
 *
 * <p>Text that is in NFC already is returned as it is, after one fast check. Work is linear in the text's length: a
 * cluster of one base and its marks is composed at a time. Stateless and thread-safe. Source: Unicode Standard Annex
 * 15. Known weakness: a mark on the wrong letter stays there.
 */
public final class Normalizer {
    /** Longer runs of marks are no writing; they are passed on piece by piece, so that work stays linear. */
    private static final int LONGEST_CLUSTER = 64;

    private Normalizer() {}

    /** The text with its NFC view. */
    public static NormalizedText nfc(String given) {
        if (isNfc(given)) {
            return new NormalizedText(given, given, OffsetMap.identity());
        }
        StringBuilder view = new StringBuilder(given.length());
        OffsetMap.Builder map = new OffsetMap.Builder();
        int at = 0;
        while (at < given.length()) {
            int end = clusterEnd(given, at);
            if (end == at + 1 && given.charAt(at) < 0x300) {
                view.append(given.charAt(at));
            } else {
                view.append(java.text.Normalizer.normalize(given.substring(at, end), Form.NFC));
            }
            at = end;
            map.align(view.length(), at);
        }
        return new NormalizedText(given, view.toString(), map.build());
    }

    /** Whether a text is in NFC: at a glance where it holds Latin, Vietnamese and common marks alone. */
    public static boolean isNfc(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSettled(text.charAt(i))) {
                return java.text.Normalizer.isNormalized(text, Form.NFC);
            }
        }
        return true;
    }

    /** Characters that are in NFC wherever they stand: up to Latin Extended-B, Vietnamese letters, dashes, quotes, "…", "₫". */
    private static boolean isSettled(char c) {
        return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x2027) || c == '₫';
    }

    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && end - start < LONGEST_CLUSTER) {
            int next = text.codePointAt(end);
            if (!joins(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether a code point may combine with what stands before it: marks, and the Korean vowels and finals. */
    private static boolean joins(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (c >= 0x1161 && c <= 0x11C2);
    }
}
