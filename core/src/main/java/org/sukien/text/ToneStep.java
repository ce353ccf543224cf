package org.sukien.text;

import java.util.Arrays;

/** {@link NormalizationStep#TONES}: each word's tone mark in its place, letter by letter of equal length. */
final class ToneStep {
    private ToneStep() {}

    static void run(Rewriting r, ToneStyle style) {
        char[] placed = Arrays.copyOf(r.text, r.length);
        if (!ToneStyle.place(placed, 0, r.length, style)) {
            return;
        }
        int at = 0;
        while (at < r.length) {
            if (placed[at] == r.text[at]) {
                at++;
                continue;
            }
            // A tone leaves one letter and comes to another of the same word; both are one change.
            int end = at + 1;
            while (placed[end] == r.text[end]) {
                end++;
            }
            end++;
            r.replace(at, end, new String(placed, at, end - at), NormalizationStep.TONES);
            at = end;
        }
        r.finish();
    }
}
