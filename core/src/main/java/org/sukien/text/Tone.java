package org.sukien.text;

import java.util.List;

/**
 * The six tones of a Vietnamese syllable, in the order in which dictionaries list them: "ma, mà, mả, mã, má, mạ".
 *
 * <p>The order is that of the Vietnam Lexicography Centre's sorting rules (Vũ Xuân Lương, rule 2). Immutable and
 * thread-safe. Known weakness: a letter without a mark has the tone {@link #NGANG}, also in text typed without marks.
 */
public enum Tone {
    /** Level, without a mark: "ma". */
    NGANG('\0'),
    /** Falling, a grave accent: "mà". */
    HUYEN('\u0300'),
    /** Asking, a hook above: "mả". */
    HOI('\u0309'),
    /** Tumbling, a tilde: "mã". */
    NGA('\u0303'),
    /** Sharp, an acute accent: "má". */
    SAC('\u0301'),
    /** Heavy, a dot below: "mạ". */
    NANG('\u0323');

    /** By the numbers that {@link CharTable} gives to tones. */
    private static final List<Tone> BY_NUMBER = List.of(NGANG, HUYEN, SAC, HOI, NGA, NANG);

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /** The combining mark that writes the tone after its letter, or U+0000 for {@link #NGANG}. */
    public char mark() {
        return mark;
    }

    /** The tone that {@link CharTable#tone} calls by this number. */
    static Tone ofNumber(int number) {
        return BY_NUMBER.get(number);
    }

    /** The number by which {@link CharTable} calls the tone. */
    int number() {
        return BY_NUMBER.indexOf(this);
    }

    /** Whether a character is the combining mark of a tone. */
    static boolean isMark(char c) {
        return c >= '\u0300' && (c == HUYEN.mark || c == HOI.mark || c == NGA.mark || c == SAC.mark || c == NANG.mark);
    }
}
