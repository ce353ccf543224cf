package org.sukien.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows the onset of a written syllable, without its tone: "uyên" in "nguyễn" is the glide "u", the nucleus "yê"
 * and the coda "n". After q the glide u belongs to the rhyme: "uy" in "quý".
 *
 * @param glide "o", "u" or ""
 * @param nucleus one vowel or two
 * @param coda the closing consonant or half vowel, or ""
 * @param after the onsets that it follows, empty where it follows all; "-" is no onset and "+" any but none
 */
record Rhyme(String glide, String nucleus, String coda, Set<String> after) {
    private static final String Q = "q";
    /** Vowels of two letters whose second letter is the marked one. Quyết định 1989/QĐ-BGDĐT, Art. 8. */
    private static final Set<String> MARKED_SECOND = Set.of("iê", "yê", "uô", "ươ", "oo");

    /** Rhymes in which the old style marks the glide. */
    private static final Set<String> OLD_AT_GLIDE = Set.of("oa", "oe", "uy");

    /** All rhymes of the table. */
    static List<Rhyme> all() {
        List<Rhyme> rhymes = new ArrayList<>();
        for (Map<String, String> row : PartTable.rows("rhymes.tsv")) {
            String after = row.get("after");
            Rhyme rhyme = new Rhyme(
                    row.get("glide"),
                    row.get("nucleus"),
                    row.get("coda"),
                    after.isEmpty() ? Set.of() : Set.of(after.split(" ")));
            if (!rhyme.spelling().equals(row.get("rhyme"))) {
                throw new IllegalStateException("text/rhymes.tsv: the parts of \"" + row.get("rhyme") + "\" differ");
            }
            rhymes.add(rhyme);
        }
        return List.copyOf(rhymes);
    }

    String spelling() {
        return glide + nucleus + coda;
    }

    boolean isAfterQ() {
        return after.contains(Q);
    }

    /** Whether the table lets it follow an onset. */
    boolean follows(String onset) {
        if (after.isEmpty()) {
            return true;
        }
        return onset.isEmpty() ? after.contains("-") : after.contains("+") || after.contains(onset);
    }

    /** Whether it closes with a stop, so that its tone is sắc or nặng. */
    boolean isStopped() {
        return coda.equals("c") || coda.equals("ch") || coda.equals("p") || coda.equals("t");
    }

    /** The index in {@link #spelling()} of the letter that carries the tone. */
    int marked(ToneStyle style) {
        if (style == ToneStyle.OLD && !isAfterQ() && OLD_AT_GLIDE.contains(spelling())) {
            return 0;
        }
        return glide.length() + (MARKED_SECOND.contains(nucleus) ? 1 : 0);
    }
}
