package org.sukien.text;

/** Reads one word as a syllable, or finds the reason why it is none. For one look; not thread-safe. */
final class SyllableReader {
    private static final String FOREIGN = "fjwz0123456789";

    private SyllableFault fault;
    private int parts;
    private int tone;

    SyllableReader(String given) {
        String word = NormalizedText.of(given).view();
        long letters = 0;
        int toneAt = -1;
        if (word.isEmpty()) {
            fault = SyllableFault.EMPTY;
            return;
        }
        boolean twoTones = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int code = CharTable.code(c);
            if (code == 0 || FOREIGN.indexOf(Character.toLowerCase(c)) >= 0) {
                fault = SyllableFault.LETTER;
                return;
            }
            if (CharTable.tone(c) != 0) {
                twoTones |= toneAt >= 0;
                toneAt = i;
                tone = CharTable.tone(c);
            }
            letters = i < SyllableKey.EXACT_LETTERS ? SyllableKey.append(letters, code) : letters;
        }
        fault = twoTones ? SyllableFault.TONES : find(letters, word.length(), toneAt);
    }

    private SyllableFault find(long letters, int length, int toneAt) {
        parts = SyllableParts.find(letters, length, toneAt, tone);
        switch (parts) {
            case SyllableParts.NO_VOWEL:
                return SyllableFault.VOWEL;
            case SyllableParts.NO_ONSET:
                return SyllableFault.ONSET;
            case SyllableParts.NO_RHYME:
                return SyllableFault.RHYME;
            case SyllableParts.NO_MATCH:
                return SyllableFault.MATCH;
            default:
                return check(length, toneAt);
        }
    }

    private SyllableFault check(int length, int toneAt) {
        if (!SyllableParts.onset(parts).takes(SyllableParts.rhyme(parts), Tone.ofNumber(tone))) {
            return SyllableFault.TONE;
        }
        boolean placed = toneAt < 0
                || toneAt == length - SyllableParts.markFromEnd(parts, ToneStyle.OLD)
                || toneAt == length - SyllableParts.markFromEnd(parts, ToneStyle.NEW);
        return placed ? null : SyllableFault.PLACE;
    }

    /** The reason, or null if the word is a syllable. */
    SyllableFault fault() {
        return fault;
    }

    Syllable syllable() {
        Rhyme rhyme = SyllableParts.rhyme(parts);
        return new Syllable(
                SyllableParts.onset(parts).spelling(),
                rhyme.glide(),
                rhyme.nucleus(),
                rhyme.coda(),
                Tone.ofNumber(tone));
    }

    /** The rhyme of the tables that these parts make, or null. */
    static Rhyme rhyme(String onset, String glide, String nucleus, String coda) {
        Rhyme rhyme = SyllableParts.rhyme(glide + nucleus + coda, onset.equals("q"));
        boolean same =
                rhyme != null && rhyme.glide().equals(glide) && rhyme.nucleus().equals(nucleus);
        return same ? rhyme : null;
    }

    static boolean isWellFormed(String onset, String glide, String nucleus, String coda, Tone tone) {
        Rhyme rhyme = rhyme(onset, glide, nucleus, coda);
        Onset opening = SyllableParts.onset(onset);
        return rhyme != null && opening != null && opening.takes(rhyme) && opening.takes(rhyme, tone);
    }
}
