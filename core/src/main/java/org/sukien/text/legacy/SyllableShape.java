package org.sukien.text.legacy;

import java.util.Arrays;
import java.util.TreeSet;
import org.sukien.text.CharTable;
import org.sukien.text.SyllableKey;

/**
 * Whether a word has the shape of a Vietnamese syllable: "nguyễn" and "HOÀ" have, "nguyÔn" and "hotel" have not. A little
 * wider than the language, which is all that telling encodings apart needs. Stateless and thread-safe.
 */
final class SyllableShape {
    private static final String[] ONSETS =
            " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ", -1);
    private static final String[] RHYMES =
            ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât"
                            + " âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in"
                            + " inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen"
                            + " oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât"
                            + " uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên"
                            + " uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
                            + " y yêm yên yêng yêt yêu yt ynh")
                    .split(" ");
    private static final String STOPS = "cpth";
    private static final int ACUTE = 2;
    private static final int HEAVY = 5;
    private static final long[] SHAPES = shapes();

    private SyllableShape() {}

    /** Whether the range of a text in NFC is a syllable. */
    static boolean fits(CharSequence text, int start, int end) {
        if (end - start > SyllableKey.EXACT_LETTERS) {
            return false;
        }
        long key = 0;
        int tone = 0;
        for (int i = start; i < end; i++) {
            int info = CharTable.info(text.charAt(i));
            int code = CharTable.codeIn(info);
            int t = CharTable.toneIn(info);
            if (code == 0 || (t != 0 && tone != 0)) {
                return false;
            }
            tone = t != 0 ? t : tone;
            key = SyllableKey.append(key, code);
        }
        return Arrays.binarySearch(SHAPES, key) >= 0 && (!stops(text, start, end) || tone == ACUTE || tone == HEAVY);
    }

    /** Whether a word ends in c, ch, p or t, before which only two tones are spoken. */
    private static boolean stops(CharSequence text, int start, int end) {
        char last = Character.toLowerCase(text.charAt(end - 1));
        if (last == 'h') {
            return end - start > 2 && Character.toLowerCase(text.charAt(end - 2)) == 'c';
        }
        return STOPS.indexOf(last) >= 0;
    }

    private static long[] shapes() {
        TreeSet<Long> keys = new TreeSet<>();
        for (String onset : ONSETS) {
            for (String rhyme : RHYMES) {
                keys.add(letters(onset + rhyme));
            }
        }
        for (String rhyme : new String[] {"i", "in", "êng", "êt", "êc", "ênh"}) {
            keys.add(letters("g" + rhyme));
            keys.add(letters("gi" + rhyme));
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private static long letters(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = SyllableKey.append(key, CharTable.code(word.charAt(i)));
        }
        return key;
    }
}
