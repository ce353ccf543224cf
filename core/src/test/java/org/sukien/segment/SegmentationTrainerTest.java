package org.sukien.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sukien.text.NormalizedText;
import org.sukien.text.Span;
import org.sukien.text.SyllableKey;
import org.sukien.token.Tokenizer;

class SegmentationTrainerTest {
    private static final String TEXT = "Bà con thu hoạch lúa .";

    @Test
    void aJudgementOverrulesWhatWasCounted() {
        PhraseCounts counts = counted();
        long pair = Hash.join(Hash.mix(SyllableKey.of("thu")), Hash.mix(SyllableKey.of("hoạch")));
        counts.judge(pair, true);
        assertThat(inTenths(counts, pair)).isGreaterThanOrEqualTo(8);
        counts.judge(pair, false);
        assertThat(inTenths(counts, pair)).isLessThanOrEqualTo(2);
    }

    @Test
    void aJudgementOfWhatWasNeverCountedIsPassedOver() {
        PhraseCounts counts = counted();
        long pair = Hash.join(Hash.mix(SyllableKey.of("thu")), Hash.mix(SyllableKey.of("đông")));
        counts.judge(pair, true);
        assertThat(counts.phrases(SegmentationPlan.small()).pairs().get(pair)).isZero();
    }

    @Test
    void twoSyllablesAreJudgedAndNeitherOneNorThree() {
        SegmentationTrainer trainer = ToyModel.trainer();
        assertThatThrownBy(() -> trainer.judge("thu", true)).hasMessage("not two syllables: \"thu\"");
        assertThatThrownBy(() -> trainer.judge("thu hoạch lúa", true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMarkWithinATokenIsPassedOver() {
        MarkedSentence sentence = new MarkedSentence(
                "Bán 5.000 con cá",
                List.of(new Span(0, 3), new Span(4, 5), new Span(5, 9), new Span(10, 16)),
                Tokenizer.plain());
        assertThat(sentence.goesOn).containsExactly(false, false, false, true);
    }

    @Test
    void aPlanOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new SegmentationPlan(25, 1, 1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SegmentationPlan(14, 0, 1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What a teacher that has learnt nothing counts in twenty sentences. */
    private static PhraseCounts counted() {
        RawText raw = new RawText();
        for (int i = 0; i < 20; i++) {
            raw.add(Tokenizer.plain().tokenize(NormalizedText.of(TEXT)));
        }
        return new PhraseCounts(raw, new TeacherFeatures(new Association(raw)), new Regression(10));
    }

    private static int inTenths(PhraseCounts counts, long pair) {
        return counts.phrases(SegmentationPlan.small()).pairs().get(pair) - 1 & 15;
    }
}
