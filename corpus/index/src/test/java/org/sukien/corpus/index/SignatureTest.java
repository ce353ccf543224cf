package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static Terms words(int[] numbers) {
        Terms terms = new Terms(numbers.length);
        for (int number : numbers) {
            terms.add("w" + number, 0, 1, 1);
        }
        return terms;
    }

    private static double jaccard(int[] one, int[] other) {
        Set<String> a = shingles(one);
        Set<String> union = shingles(other);
        Set<String> common = new HashSet<>(a);
        common.retainAll(union);
        union.addAll(a);
        return (double) common.size() / union.size();
    }

    private static Set<String> shingles(int[] words) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + Signature.SHINGLE <= words.length; i++) {
            StringBuilder shingle = new StringBuilder();
            for (int k = 0; k < Signature.SHINGLE; k++) {
                shingle.append(words[i + k]).append(' ');
            }
            shingles.add(shingle.toString());
        }
        return shingles;
    }

    @Test
    void estimatesTheShareOfCommonShingles() {
        Random random = new Random(7);
        for (int length : new int[] {20, 100, 1000, 5000}) {
            for (double change : new double[] {0, 0.01, 0.05, 0.3}) {
                double error = 0;
                for (int round = 0; round < 40; round++) {
                    int[] one = random.ints(length, 0, 3000).toArray();
                    int[] other = one.clone();
                    for (int i = 0; i < length; i++) {
                        if (random.nextDouble() < change) {
                            other[i] = 3000 + random.nextInt(3000);
                        }
                    }
                    BytesRef a = Signature.of(words(one)).orElseThrow();
                    BytesRef b = Signature.of(words(other)).orElseThrow();
                    double estimated = Signature.likeness(a, b);
                    assertThat(estimated).isCloseTo(jaccard(one, other), within(0.25));
                    error += (estimated - jaccard(one, other)) / 40;
                }
                assertThat(error).as("%d words, %s changed", length, change).isCloseTo(0, within(0.04));
            }
        }
    }

    @Test
    void otherFormsAtAPositionDoNotCount() {
        Terms plain = new Terms(4);
        Terms folded = new Terms(4);
        for (String word : "sáng nay tỉnh họp báo về lũ".split(" ")) {
            plain.add(word, 0, 1, 1);
            folded.add(word, 0, 1, 1);
            folded.add("x", 0, 1, 0);
        }
        assertThat(Signature.of(folded)).isEqualTo(Signature.of(plain));
    }

    @Test
    void orderCounts() {
        BytesRef one = Signature.of(words(new int[] {1, 2, 3})).orElseThrow();
        BytesRef other = Signature.of(words(new int[] {1, 3, 2})).orElseThrow();
        assertThat(Signature.words(one)).isNotEqualTo(Signature.words(other));
        assertThat(Signature.likeness(one, other)).isLessThan(0.1);
    }

    @Test
    void nothingHasNoSignature() {
        assertThat(Signature.of(new Terms(0))).isEmpty();
    }
}
