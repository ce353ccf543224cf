package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every well-formed syllable, in every tone, case, normal form and style. */
class AllSyllablesTest {
    private static final List<Syllable> ALL = Syllable.all().toList();

    @Test
    void eachIsListedAndSpeltOnce() {
        assertThat(ALL).hasSize(17_555).doesNotHaveDuplicates();
        for (ToneStyle style : ToneStyle.values()) {
            Set<String> spellings = new HashSet<>();
            for (Syllable syllable : ALL) {
                assertThat(spellings.add(syllable.spell(style)))
                        .as(syllable.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void roundTripInEveryCaseFormAndStyle() {
        for (Syllable syllable : ALL) {
            for (ToneStyle style : ToneStyle.values()) {
                for (String word : cases(syllable.spell(style))) {
                    assertThat(Normalizer.isNormalized(word, Form.NFC)).isTrue();
                    assertThat(Syllable.parse(word)).isEqualTo(syllable);
                    assertThat(Syllable.parse(Normalizer.normalize(word, Form.NFD)))
                            .isEqualTo(syllable);
                }
            }
        }
    }

    @Test
    void eachStyleIsRewrittenToTheOther() {
        for (Syllable syllable : ALL) {
            List<String> old = cases(syllable.spell(ToneStyle.OLD));
            List<String> modern = cases(syllable.spell(ToneStyle.NEW));
            for (int i = 0; i < old.size(); i++) {
                String one = old.get(i);
                String other = modern.get(i);
                assertThat(ToneStyle.NEW.place(one)).isEqualTo(other);
                assertThat(ToneStyle.OLD.place(other)).isEqualTo(one);
                assertThat(ToneStyle.OLD.place(one)).isSameAs(one);
                assertThat(ToneStyle.NEW.place(other)).isSameAs(other);
                assertThat(ToneStyle.OLD.isPlaced(other, 0, other.length())).isEqualTo(one.equals(other));
                assertThat(SyllableKey.of(one)).isEqualTo(SyllableKey.of(other));
                assertThat(SearchKeys.canonical(one)).isEqualTo(SearchKeys.canonical(other));
            }
        }
    }

    /** Wherever the mark is put in a word, each style finds its place, unless the mark makes it another syllable. */
    @Test
    void aMarkOnAnyVowelIsPutRight() {
        for (Syllable syllable : ALL) {
            if (syllable.tone() == Tone.NGANG || syllable.spell(ToneStyle.NEW).matches("g[iị][aạ]")) {
                continue;
            }
            char[] plain = SearchKeys.toneless(syllable.toString()).toCharArray();
            for (int i = 0; i < plain.length; i++) {
                char marked = Letters.withTone(plain[i], syllable.tone().number());
                boolean onset =
                        i < syllable.onset().length() && !syllable.onset().equals("gi");
                if (marked == plain[i] || onset) {
                    continue;
                }
                String word = new String(plain, 0, i) + marked + new String(plain, i + 1, plain.length - i - 1);
                assertThat(ToneStyle.OLD.place(word)).isEqualTo(syllable.spell(ToneStyle.OLD));
                assertThat(ToneStyle.NEW.place(word)).isEqualTo(syllable.spell(ToneStyle.NEW));
            }
        }
    }

    @Test
    void bothStylesAgreeWithPublishedRules() {
        int differ = 0;
        for (Syllable syllable : ALL) {
            String letters = SearchKeys.toneless(syllable.toString());
            int old = marked(syllable.spell(ToneStyle.OLD));
            int modern = marked(syllable.spell(ToneStyle.NEW));
            if (syllable.tone() == Tone.NGANG) {
                assertThat(old).isEqualTo(modern).isEqualTo(-1);
                continue;
            }
            assertThat(modern).as(syllable.toString()).isEqualTo(PublishedToneRules.decreed(syllable));
            if (!syllable.toString().equals("gịa")) { // no published rule speaks of it
                assertThat(old).as(syllable.toString()).isEqualTo(PublishedToneRules.old(letters));
                assertThat(modern).as(syllable.toString()).isEqualTo(PublishedToneRules.modern(letters));
            }
            differ += old == modern ? 0 : 1;
        }
        assertThat(differ).isEqualTo(23 * 3 * 5); // onsets before a glide, oa oe uy, tones with a mark
    }

    @Test
    void stylesDifferInOpenOaOeUyAlone() {
        for (Syllable syllable : ALL) {
            boolean open = syllable.coda().isEmpty()
                    && !syllable.onset().equals("q")
                    && Set.of("oa", "oe", "uy").contains(syllable.rhyme());
            boolean same = syllable.spell(ToneStyle.OLD).equals(syllable.spell(ToneStyle.NEW));
            assertThat(same).as(syllable.toString()).isEqualTo(!open || syllable.tone() == Tone.NGANG);
        }
    }

    @Test
    void keysTellAllApartButGia() {
        Map<Long, String> keys = new HashMap<>();
        for (Syllable syllable : ALL) {
            String other = keys.put(SyllableKey.of(syllable.toString()), syllable.toString());
            assertThat(other == null || Set.of(other, syllable.toString()).equals(Set.of("giạ", "gịa")))
                    .as(other + " " + syllable)
                    .isTrue();
        }
    }

    @Test
    void variantsAreVariantsOfEachOther() {
        for (Syllable syllable : ALL) {
            syllable.variant().ifPresent(other -> {
                assertThat(other).isNotEqualTo(syllable);
                assertThat(other.variant()).contains(syllable);
                assertThat(SearchKeys.unified(other.toString(), List.of()))
                        .isEqualTo(SearchKeys.unified(syllable.toString(), List.of()));
            });
        }
    }

    private static List<String> cases(String small) {
        String capitals = small.toUpperCase(Locale.ROOT);
        return List.of(small, capitals.charAt(0) + small.substring(1), capitals);
    }

    /** The index of the letter with a tone, or -1. */
    private static int marked(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (CharTable.tone(word.charAt(i)) != 0) {
                return i;
            }
        }
        return -1;
    }
}
