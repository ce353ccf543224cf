package org.sukien.text;

import java.util.Optional;

/**
 * What a {@link Normalizer} can put right, in the order in which it does so. Each step is switched by itself; those that
 * {@link #isStandard() are standard} change no visible character of well-formed Vietnamese text.
 */
public enum NormalizationStep {
    /**
     * HTML entities that were left in the text: {@code &#7873;} is "ề", {@code &nbsp;} a no-break space, {@code &amp;nbsp;}
     * too. They must end in ";". Source: HTML 4.01, section 24; windows-1252 for {@code &#128;} to {@code &#159;} as in the
     * HTML standard, section 13.2.5.80. Known weakness: text that explains HTML is decoded, too.
     */
    ENTITIES("entities", true),

    /**
     * The no-break space U+00A0 and its kin of any width become a space. Source: Unicode's category Zs. Tabs and repeated
     * spaces stay.
     */
    SPACES("spaces", true),

    /**
     * Soft hyphens, zero-width characters and byte order marks are removed, save beside emoji and scripts that need them.
     */
    INVISIBLE("invisible", true),

    /** Unicode's form NFC: U+0300 on "a" becomes "à", the deprecated U+0340 too. Source: Unicode Standard Annex 15. */
    NFC("nfc", true),

    /**
     * Marks that NFC leaves beside their letter: in the wrong order, doubled, or a tone on a consonant of a Vietnamese
     * word ("Nguyêñ" is "Nguyễn"); and a tone on a vowel where no style puts it, if the word is a syllable ("hòan" is
     * "hoàn", "qúy" is "quý"). Two different tones stay; so does what other languages write, too ("più", "Raí").
     */
    MARKS("marks", true),

    /** Spacing accents such as U+00B4 and U+02CB inside a Vietnamese word: "tiê´ng" is "tiếng". */
    ACCENTS("accents", true),

    /** Ð, Ɖ, ð and ɖ inside a Vietnamese word become Đ and đ; "Guðrún" stays. */
    D_STROKE("d-stroke", true),

    /**
     * Cyrillic and Greek letters beside Latin ones, full-width and mathematical letters inside a Vietnamese word become the
     * Latin letters that they look like. Source: Unicode Technical Standard 39, confusables.
     */
    LOOK_ALIKES("look-alikes", true),

    /** Typographic quotation marks become " and '. Off unless asked for. */
    QUOTES("quotes", false),

    /** Dashes and the minus sign become "-". Off unless asked for. */
    DASHES("dashes", false),

    /** Tone marks are placed in one {@link ToneStyle}. Off unless a style is given. */
    TONES("tones", false);

    private final String code;
    private final boolean standard;

    NormalizationStep(String code, boolean standard) {
        this.code = code;
        this.standard = standard;
    }

    /** The name by which commands and reports call the step: {@code d-stroke}. */
    public String code() {
        return code;
    }

    /** Whether {@link Normalizer#standard()} does it. */
    public boolean isStandard() {
        return standard;
    }

    /** The step of a code, if there is one. */
    public static Optional<NormalizationStep> of(String code) {
        for (NormalizationStep step : values()) {
            if (step.code.equals(code)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
