package org.sukien.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * {@link NormalizationStep#NFC}: composes one base and its marks at a time. Vietnamese letters come out of a table, all
 * else is asked of the JDK.
 */
final class ComposeStep {
    /** Longer runs of marks are no writing; they stay as they are, so that work stays linear. */
    private static final int LONGEST_CLUSTER = 64;

    /** 1 for each character that is not {@linkplain #isSettled settled}: bytes, so that a whole text is summed up quickly. */
    private static final byte[] UNSETTLED = unsettled();

    private ComposeStep() {}

    static void run(Rewriting r) {
        char[] text = r.text;
        int at = 0;
        while (at < r.length) {
            int next = at + 1;
            if (next < r.length && text[next] >= 0x300 && MarkTable.mark(text[next]) >= 0) {
                at = vietnamese(r, at);
            } else if (next < r.length && text[next] >= 0x300 && joins(Character.codePointAt(text, next, r.length))) {
                at = other(r, at);
            } else if (text[at] >= 0x300) {
                at = other(r, at);
            } else {
                at = next;
            }
        }
        r.finish();
    }

    /** A letter and marks that make one letter, mark by mark. */
    private static int vietnamese(Rewriting r, int start) {
        char[] text = r.text;
        char letter = text[start];
        int end = start + 1;
        while (end < r.length && text[end] >= 0x300) {
            int mark = MarkTable.mark(text[end]);
            if (mark < 0 && !joins(Character.codePointAt(text, end, r.length))) {
                break;
            }
            letter = mark < 0 ? 0 : MarkTable.compose(letter, mark);
            if (letter == 0) {
                return other(r, start);
            }
            end++;
        }
        r.replace(start, end, letter, NormalizationStep.NFC);
        return end;
    }

    private static int other(Rewriting r, int start) {
        int end = clusterEnd(r.text, start, r.length);
        if (end - start == 1 && isSettled(r.text[start])) {
            return end;
        }
        if (end - start > LONGEST_CLUSTER) {
            return end;
        }
        String cluster = new String(r.text, start, end - start);
        String composed = Normalizer.normalize(cluster, Form.NFC);
        if (!composed.equals(cluster)) {
            r.replace(start, end, composed, NormalizationStep.NFC);
        }
        return end;
    }

    /** Characters that are in NFC wherever they stand: up to Latin Extended-B, Vietnamese letters, dashes, quotes, "…", "₫". */
    static boolean isSettled(char c) {
        return UNSETTLED[c] == 0;
    }

    /** Whether all characters of a text are settled. */
    static boolean isSettled(String text) {
        int unsettled = 0;
        for (int i = 0; i < text.length(); i++) {
            unsettled |= UNSETTLED[text.charAt(i)];
        }
        return unsettled == 0;
    }

    private static byte[] unsettled() {
        byte[] unsettled = new byte[1 << Character.SIZE];
        Arrays.fill(unsettled, 0x300, unsettled.length, (byte) 1);
        Arrays.fill(unsettled, 0x1EA0, 0x1EF9 + 1, (byte) 0);
        Arrays.fill(unsettled, 0x2010, 0x2027 + 1, (byte) 0);
        unsettled['₫'] = 0;
        return unsettled;
    }

    private static int clusterEnd(char[] text, int start, int length) {
        int end = start + Character.charCount(Character.codePointAt(text, start, length));
        while (end < length) {
            int next = Character.codePointAt(text, end, length);
            if (!joins(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether a code point may combine with what stands before it: marks, and the Korean vowels and finals. */
    static boolean joins(int c) {
        if (c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (c >= 0x1161 && c <= 0x11C2);
    }
}
