package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OffsetMapTest {
    private static final long SEED = 11L;

    @Test
    void keepsFarEditsAndLongOnes() {
        OffsetMap.Builder edits = new OffsetMap.Builder();
        edits.edit(100_000, 100_040, 100_000, 100_001);
        edits.edit(100_040, 100_041, 100_001, 100_051);
        OffsetMap map = edits.build();
        assertThat(map.toGiven(99_999)).isEqualTo(99_999);
        assertThat(map.toGiven(100_000)).isEqualTo(100_000);
        assertThat(map.toGivenEnd(100_001)).isEqualTo(100_040);
        assertThat(map.toGiven(100_020)).isEqualTo(100_040);
        assertThat(map.toGivenEnd(100_020)).isEqualTo(100_041);
        assertThat(map.toGiven(100_051)).isEqualTo(100_041);
        assertThat(map.toView(100_041)).isEqualTo(100_051);
    }

    @Test
    void leavesOutWhatWasRemovedAtTheEdges() {
        NormalizedText text = Normalizer.standard().normalize("a\u200b \u200bHuế\u200b b");
        assertThat(text.view()).isEqualTo("a Huế b");
        assertThat(text.toGiven(2, 5)).isEqualTo(new Span(4, 7));
        assertThat(text.toGiven(0, 1)).isEqualTo(new Span(0, 1));
        assertThat(text.toView(new Span(3, 8))).isEqualTo(new Span(2, 5));
    }

    @Test
    void takesLessThanAByteForEachGivenCharacterOfDecomposedText() {
        String composed = "Chiều nay, đoàn cán bộ huyện đã tới thăm các hộ dân vùng lũ. ".repeat(1_000);
        String given = java.text.Normalizer.normalize(composed, Form.NFD);
        NormalizedText text = NormalizedText.of(given);
        assertThat(text.view()).isEqualTo(composed);
        assertThat(text.offsets().bytes()).isLessThan(given.length());
        assertThat(NormalizedText.of(composed).offsets().bytes()).isZero();
    }

    /** A character that both rewritings leave is where it was, by the joined map, too; the ends stay the ends. */
    @Test
    void joinsMapsOfAChain() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            List<Integer> given = IntStream.range(0, 40).boxed().toList();
            List<Integer> middle = new ArrayList<>();
            List<Integer> view = new ArrayList<>();
            OffsetMap joined = rewritten(random, given, middle).then(rewritten(random, middle, view));
            for (int v = 0; v < view.size(); v++) {
                int g = view.get(v);
                if (g >= 0) {
                    String as = "seed " + SEED + ", round " + round;
                    assertThat(joined.toGiven(v)).as(as).isEqualTo(g);
                    assertThat(joined.toGivenEnd(v + 1)).as(as).isEqualTo(g + 1);
                    assertThat(joined.toView(g)).as(as).isEqualTo(v);
                }
            }
            assertThat(joined.toGiven(view.size())).isEqualTo(given.size());
            assertThat(joined.toView(given.size())).isEqualTo(view.size());
        }
    }

    @Test
    void looksLikeLatinLetters() {
        for (char c : LookAlikes.all().toCharArray()) {
            assertThat(LookAlikes.plain(c)).as("U+%04X", (int) c).isBetween('A', 'z');
            assertThat(c).isGreaterThan('\u0100');
        }
        assertThat(List.of(LookAlikes.plain('a'), LookAlikes.plain('đ'))).containsOnly('\0');
    }

    /** Rewrites a text whose characters are numbers; what it writes is -1. */
    private static OffsetMap rewritten(Random random, List<Integer> given, List<Integer> view) {
        OffsetMap.Builder edits = new OffsetMap.Builder();
        int at = 0;
        while (true) {
            int start = at + 1 + random.nextInt(6);
            int end = start + random.nextInt(4);
            if (end > given.size()) {
                view.addAll(given.subList(at, given.size()));
                return edits.build();
            }
            view.addAll(given.subList(at, start));
            int from = view.size();
            view.addAll(Collections.nCopies(random.nextInt(4), -1));
            edits.edit(start, end, from, view.size());
            at = end;
        }
    }
}
