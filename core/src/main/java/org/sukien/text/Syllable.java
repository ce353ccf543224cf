package org.sukien.text;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A well-formed syllable of written Vietnamese, taken apart: "Nguyễn" is the onset "ng", the glide "u", the nucleus "yê",
 * the coda "n" and the tone {@link Tone#NGA}. Case is not part of it.
 *
 * <p>{@code Syllable.parse("quý")} is q, u, y and sắc; "giếng" is gi, iê, ng (the two share an i), "gì" is gi and i. Any
 * case, NFC or NFD, either style of tone marks are read; Ð and Ɖ are read as Đ. {@link #fault} says why a word is none.
 * Well-formed is more than used: {@link #all} lists over 17,000, of which twenty years of news use some 6,000.
 *
 * <p>Immutable and thread-safe. Sources: the tables onsets.tsv and rhymes.tsv beside this class, row by row; spelling of
 * c/k/q, g/gh, ng/ngh as in schoolbooks. Known weaknesses: syllables of minority languages and loans in their own spelling
 * ("Kạn", "Đắk") are none; "gia" without a mark is always gi and a.
 *
 * @param onset the opening consonants, "" for none
 * @param glide "o" or "u" between onset and nucleus, or ""
 * @param nucleus the vowel, one letter or two
 * @param coda the closing consonants or half vowel, or ""
 * @param tone the tone
 */
public record Syllable(String onset, String glide, String nucleus, String coda, Tone tone) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if they make no well-formed syllable
     */
    public Syllable {
        if (!SyllableReader.isWellFormed(onset, glide, nucleus, coda, tone)) {
            throw new IllegalArgumentException(
                    "not a syllable: " + String.join("-", onset, glide, nucleus, coda) + " " + tone);
        }
    }

    /**
     * The syllable that a word is.
     *
     * @throws IllegalArgumentException with the word and the reason, if it is none
     */
    public static Syllable parse(String word) {
        Optional<SyllableFault> fault = fault(word);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    "not a syllable: \"" + word + "\": " + fault.get().reason());
        }
        return tryParse(word).orElseThrow();
    }

    /** The syllable that a word is, or nothing. */
    public static Optional<Syllable> tryParse(String word) {
        SyllableReader reader = new SyllableReader(word);
        return reader.fault() == null ? Optional.of(reader.syllable()) : Optional.empty();
    }

    /** Whether a word is a well-formed syllable; cheaper than to make one of it. */
    public static boolean isSyllable(String word) {
        return new SyllableReader(word).fault() == null;
    }

    /** The syllable of these parts, or nothing if they make no well-formed one. */
    static Optional<Syllable> of(String onset, String glide, String nucleus, String coda, Tone tone) {
        return SyllableReader.isWellFormed(onset, glide, nucleus, coda, tone)
                ? Optional.of(new Syllable(onset, glide, nucleus, coda, tone))
                : Optional.empty();
    }

    /** Why a word is no syllable; nothing if it is one. */
    public static Optional<SyllableFault> fault(String word) {
        return Optional.ofNullable(new SyllableReader(word).fault());
    }

    /** All well-formed syllables, each once: by onset, rhyme and tone in the order of the tables. */
    public static Stream<Syllable> all() {
        return SyllableParts.onsets().stream()
                .flatMap(onset -> SyllableParts.rhymes().stream()
                        .filter(onset::takes)
                        .flatMap(rhyme -> IntStream.range(0, Tone.values().length)
                                .mapToObj(i -> Tone.values()[i])
                                .filter(tone -> onset.takes(rhyme, tone))
                                .map(tone -> new Syllable(
                                        onset.spelling(), rhyme.glide(), rhyme.nucleus(), rhyme.coda(), tone))));
    }

    /** What follows the onset, without the tone: "uyên" of "Nguyễn". */
    public String rhyme() {
        return glide + nucleus + coda;
    }

    /** The syllable as it is written, in small letters and NFC. */
    public String spell(ToneStyle style) {
        String rhyme = rhyme();
        boolean shared = onset.equals("gi") && rhyme.startsWith("i");
        StringBuilder word = new StringBuilder(shared ? "g" : onset);
        int marked = word.length()
                + SyllableReader.rhyme(onset, glide, nucleus, coda).marked(style);
        word.append(rhyme);
        word.setCharAt(marked, Letters.withTone(word.charAt(marked), tone.number()));
        return word.toString();
    }

    /**
     * The other spelling where a syllable may be written with i and with y: "kĩ" of "kỹ", "quí" of "quý", nothing of "ý" and
     * "thi". Names keep their own: see {@link SearchKeys}.
     */
    public Optional<Syllable> variant() {
        return SpellingVariants.other(this);
    }

    /** The syllable in small letters, with its tone mark in the new style. */
    @Override
    public String toString() {
        return spell(ToneStyle.NEW);
    }
}
