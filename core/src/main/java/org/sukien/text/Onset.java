package org.sukien.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The consonants that open a written syllable, and what they stand before: "c" opens "cá" and "k" opens "kẻ".
 *
 * @param spelling the letters, "" for none
 * @param before the letters that it stands before, empty where it stands before all
 * @param glide whether a glide may follow, as in "hoà"
 */
record Onset(String spelling, Set<String> before, boolean glide) {
    private static final String GI = "gi";

    /** All onsets of the table. */
    static List<Onset> all() {
        List<Onset> onsets = new ArrayList<>();
        for (Map<String, String> row : PartTable.rows("onsets.tsv")) {
            String before = row.get("before");
            onsets.add(new Onset(
                    row.get("onset").equals("-") ? "" : row.get("onset"),
                    before.isEmpty() ? Set.of() : Set.of(before.split(" ")),
                    row.get("glide").equals("yes")));
        }
        return List.copyOf(onsets);
    }

    /** Whether the rhyme may follow: "k" takes "iên" and "c" does not. */
    boolean takes(Rhyme rhyme) {
        if (spelling.equals("q") != rhyme.isAfterQ() || !rhyme.follows(spelling)) {
            return false;
        }
        if (spelling.equals(GI) && (rhyme.spelling().equals("iu") || isHiddenAfterGi(rhyme))) {
            return false;
        }
        boolean letter = before.isEmpty() || before.contains(rhyme.spelling().substring(0, 1));
        return letter && (glide || rhyme.isAfterQ() || rhyme.glide().isEmpty());
    }

    /**
     * Whether the tone may stand on this onset and rhyme, which go together. A stop closes syllables with sắc and nặng alone;
     * of "gi" and "ia" the language has "gịa" alone.
     */
    boolean takes(Rhyme rhyme, Tone tone) {
        if (spelling.equals(GI) && rhyme.spelling().equals("ia")) {
            return tone == Tone.NANG;
        }
        return !rhyme.isStopped() || tone == Tone.SAC || tone == Tone.NANG;
    }

    /** "giết" is read as "gi" and "iêt", so "gi" and "êt" is none; "giê" has no other reading. */
    private static boolean isHiddenAfterGi(Rhyme rhyme) {
        return rhyme.spelling().startsWith("ê") && !rhyme.coda().isEmpty();
    }
}
