package org.sukien.text;

import java.util.Arrays;

/**
 * {@link NormalizationStep#ENTITIES}. Entities may stand inside each other ("&amp;amp;nbsp;"): what is read lies on a
 * stack from the first "&amp;" on, and each ";" looks back a few characters for the name that it ends. So one pass leaves
 * no entity, in linear time. The Greek question mark U+037E counts as ";", which it canonically is, and the Kelvin sign
 * U+212A as "K".
 */
final class EntityStep {
    private static final char GREEK_QUESTION_MARK = '\u037e';
    private static final char KELVIN = '\u212a';

    private final Rewriting r;
    /** What is read since an "&" that may begin an entity: characters, and the range that each was read from. */
    private int[] read = new int[64];

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] decoded = new boolean[64];
    private int top;

    private EntityStep(Rewriting rewriting) {
        r = rewriting;
    }

    static void run(Rewriting r) {
        new EntityStep(r).read();
        r.finish();
    }

    private void read() {
        for (int i = 0; i < r.length; i++) {
            char c = r.text[i];
            if (top == 0 && c != '&') {
                continue;
            }
            if (!isPart(c)) {
                flush();
                continue;
            }
            push(c, i, i + 1, false);
            while (isEnd(read[top - 1]) && reduce()) {
                // what was decoded may itself end an entity
            }
            if (isEnd(read[top - 1]) || !isPart(read[top - 1])) {
                flush();
            }
        }
        flush();
    }

    /** Replaces the entity that the stack's top ends, if it ends one, by its character. */
    private boolean reduce() {
        int last = top - 1;
        int amp = last - 1;
        int lowest = Math.max(0, last - 1 - HtmlEntities.LONGEST);
        while (amp >= lowest && read[amp] != '&') {
            amp--;
        }
        if (amp < lowest) {
            return false;
        }
        StringBuilder name = new StringBuilder(HtmlEntities.LONGEST);
        for (int i = amp + 1; i < last; i++) {
            name.append(read[i] == KELVIN ? 'K' : (char) read[i]);
        }
        int character = HtmlEntities.decode(name.toString());
        if (character < 0 || r.isKept(starts[amp], ends[last])) {
            return false;
        }
        int end = ends[last];
        top = amp;
        push(character, starts[amp], end, true);
        return true;
    }

    private void push(int c, int start, int end, boolean isDecoded) {
        if (top == read.length) {
            read = Arrays.copyOf(read, top * 2);
            starts = Arrays.copyOf(starts, top * 2);
            ends = Arrays.copyOf(ends, top * 2);
            decoded = Arrays.copyOf(decoded, top * 2);
        }
        read[top] = c;
        starts[top] = start;
        ends[top] = end;
        decoded[top++] = isDecoded;
    }

    private void flush() {
        for (int i = 0; i < top; i++) {
            if (decoded[i]) {
                r.replace(starts[i], ends[i], Character.toString(read[i]), NormalizationStep.ENTITIES);
            }
        }
        top = 0;
    }

    private static boolean isEnd(int c) {
        return c == ';' || c == GREEK_QUESTION_MARK;
    }

    private static boolean isPart(int c) {
        return c == '&' || isName(c) || isEnd(c);
    }

    /** Whether a character may stand between "&" and ";". */
    static boolean isName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#' || c == KELVIN;
    }
}
