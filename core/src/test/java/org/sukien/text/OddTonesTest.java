package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look at a whole text suspects each word that {@link PlaceStep} changes, and few others. */
class OddTonesTest {
    @Test
    void eachSyllableWithItsMarkOnAnotherVowelIsSuspectedIfItIsChanged() {
        int changed = 0;
        for (String word : misplaced()) {
            for (String text :
                    List.of(word, word.toUpperCase(Locale.ROOT), "(" + word + ".", "nhà " + word + ", nhà")) {
                if (isChanged(text)) {
                    changed++;
                    assertThat(isSuspected(text)).as(text).isTrue();
                    assertThat(isSuspected(text.toCharArray())).as(text).isTrue();
                }
            }
        }
        assertThat(changed).isGreaterThan(30_000);
    }

    @Test
    void noWellFormedSyllableIsSuspectedButOne() {
        Syllable.all().forEach(syllable -> {
            for (ToneStyle style : ToneStyle.values()) {
                String word = syllable.spell(style);
                // "gịa" is well-formed, and "gìa" mostly a slip for "già"
                assertThat(isSuspected(word + " " + word.toUpperCase(Locale.ROOT)))
                        .as(word)
                        .isEqualTo(word.equals("gịa"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ú", "của quý giá", "hoà hòa, uỷ ủy", "São Díaz Bogotá café"})
    void otherTextIsNot(String text) {
        assertThat(isSuspected(text)).isFalse();
        assertThat(isSuspected(text.toCharArray())).isFalse();
    }

    /** Each syllable that has a tone, with it on each other vowel. */
    private static List<String> misplaced() {
        List<String> words = new ArrayList<>();
        Syllable.all().filter(syllable -> syllable.tone() != Tone.NGANG).forEach(syllable -> {
            String word = syllable.toString();
            StringBuilder bare = new StringBuilder();
            for (char c : word.toCharArray()) {
                bare.append(Letters.withTone(c, 0));
            }
            for (int i = 0; i < word.length(); i++) {
                StringBuilder moved = new StringBuilder(bare);
                moved.setCharAt(
                        i, Letters.withTone(bare.charAt(i), syllable.tone().number()));
                words.add(moved.toString());
            }
        });
        return words;
    }

    private static boolean isChanged(String text) {
        Rewriting r = new Rewriting(text, List.of(), null);
        PlaceStep.run(r);
        return !r.result().view().equals(text);
    }

    private static boolean isSuspected(String text) {
        return (Suspects.in(text) & Suspects.PLACE) != 0;
    }

    private static boolean isSuspected(char[] text) {
        return (Suspects.in(text, text.length) & Suspects.PLACE) != 0;
    }
}
