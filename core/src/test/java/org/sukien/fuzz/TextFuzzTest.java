package org.sukien.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.text.Normalizer.Form;
import org.sukien.text.NormalizationStep;
import org.sukien.text.NormalizedText;
import org.sukien.text.Normalizer;
import org.sukien.text.ToneStyle;

/** Any text has a normal form, that has none but itself, and every offset finds its way there and back. */
class TextFuzzTest {
    /** Longer runs are no writing; they stay as they are, so that work stays linear. */
    private static final int MOST_MARKS = 32;

    @FuzzTest(maxDuration = "10m")
    void hasAViewInNormalFormC(FuzzedDataProvider data) {
        String given = FuzzedText.next(data);
        NormalizedText text = NormalizedText.of(given);

        assertThat(text.given()).isSameAs(given);
        if (mostMarks(given) <= MOST_MARKS) {
            assertThat(java.text.Normalizer.isNormalized(text.view(), Form.NFC)).isTrue();
        }
        assertThat(NormalizedText.of(text.view()).view()).isEqualTo(text.view());
        assertOffsetsRise(text);
    }

    @FuzzTest(maxDuration = "20m")
    void isNormalAfterOneRunOfAnySteps(FuzzedDataProvider data) {
        Normalizer.Builder steps = Normalizer.builder().none();
        for (NormalizationStep step : NormalizationStep.values()) {
            if (step != NormalizationStep.TONES && data.consumeBoolean()) {
                steps.with(step);
            }
        }
        if (data.consumeBoolean()) {
            steps.tones(data.pickValue(ToneStyle.values()));
        }
        Normalizer normalizer = steps.build();
        NormalizedText text = normalizer.normalize(FuzzedText.next(data));

        assertThat(normalizer.normalize(text.view()).view()).isEqualTo(text.view());
        assertOffsetsRise(text);
    }

    @FuzzTest(maxDuration = "10m")
    void tellsEveryChange(FuzzedDataProvider data) {
        String given = FuzzedText.next(data);
        boolean changed = !Normalizer.standard().isNormal(given);

        assertThat(Normalizer.standard().changes(given).isEmpty()).isEqualTo(!changed);
    }

    @FuzzTest(maxDuration = "10m")
    void placesTonesWithoutLosingAny(FuzzedDataProvider data) {
        String text = NormalizedText.of(FuzzedText.next(data)).view();
        String old = ToneStyle.OLD.place(text);
        String modern = ToneStyle.NEW.place(text);

        assertThat(old).hasSameSizeAs(text);
        assertThat(modern).hasSameSizeAs(text);
        assertThat(ToneStyle.OLD.place(old)).isEqualTo(old);
        assertThat(ToneStyle.OLD.place(modern)).isEqualTo(old);
        assertThat(ToneStyle.NEW.place(old)).isEqualTo(modern);
        assertThat(ToneStyle.OLD.isPlaced(old, 0, old.length())).isTrue();
    }

    private static int mostMarks(String text) {
        int most = 0;
        int run = 0;
        for (int c : java.text.Normalizer.normalize(text, Form.NFD).codePoints().toArray()) {
            run = Character.getType(c) == Character.NON_SPACING_MARK ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }

    private static void assertOffsetsRise(NormalizedText text) {
        int length = text.given().length();
        int before = 0;
        int endBefore = 0;
        for (int i = 0; i <= text.view().length(); i++) {
            int given = text.offsets().toGiven(i);
            assertThat(given).isBetween(before, length);
            int end = text.offsets().toGivenEnd(i);
            assertThat(end).isBetween(endBefore, length);
            before = given;
            endBefore = end;
        }
        assertThat(text.offsets().toGiven(text.view().length())).isEqualTo(length);
        assertThat(text.offsets().toView(length)).isEqualTo(text.view().length());
    }
}
