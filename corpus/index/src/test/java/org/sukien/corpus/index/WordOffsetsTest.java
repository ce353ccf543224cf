package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class WordOffsetsTest {
    private static final Analyzer ANALYZER = IndexFormat.analyzer();
    private static final String TEXT = "Bão vào Huế\n\nSáng 5/9, bão số 4 vào đất liền; gió giật cấp 12.";
    /** Of "ảnh … … dưới" two words are no terms, as an analyzer with stop words leaves them out. */
    private static final String LEFT_OUT = "ảnh của và dưới";

    private static WordOffsets of(String text, int titleRow) throws CorruptIndexException {
        return WordOffsets.decode(WordOffsets.encode(terms(text), titleRow));
    }

    private static Terms terms(String text) {
        if (!text.endsWith(LEFT_OUT)) {
            return Terms.of(ANALYZER, Fields.TEXT, text);
        }
        int at = text.length() - LEFT_OUT.length();
        Terms terms = Terms.of(ANALYZER, Fields.TEXT, text.substring(0, at));
        terms.add("ảnh", at, at + 3, 1);
        terms.add("dưới", at + 11, at + 15, 3);
        return terms;
    }

    /** The text's words by position; an empty string where one was left out. */
    private static List<String> words(String text) throws CorruptIndexException {
        WordOffsets offsets = of(text, 0);
        List<String> words = new ArrayList<>();
        for (int position = 0; position < offsets.size(); position++) {
            words.add(text.substring(offsets.start(position), offsets.end(position)));
        }
        return words;
    }

    @Test
    void wordsStandAtTheirPositions() throws CorruptIndexException {
        assertThat(words(TEXT))
                .containsExactly(
                        "Bão", "vào", "Huế", "Sáng", "5/9", "bão", "số", "4", "vào", "đất", "liền", "gió", "giật",
                        "cấp", "12");
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertThat(words(decomposed))
                .containsExactlyElementsOf(words(TEXT).stream()
                        .map(word -> Normalizer.normalize(word, Normalizer.Form.NFD))
                        .toList());
    }

    @Test
    void longWordsAndWideGapsComeBack() throws CorruptIndexException {
        String far = " ".repeat(500);
        String longest = "dài".repeat(40);
        assertThat(words(far + "xa" + far + longest + " gần")).containsExactly("xa", longest, "gần");
    }

    @Test
    void aWordThatWasLeftOutKeepsItsPosition() throws CorruptIndexException {
        assertThat(words(LEFT_OUT)).containsExactly("ảnh", "", "", "dưới");
        assertThat(words("Dưới " + LEFT_OUT)).containsExactly("Dưới", "ảnh", "", "", "dưới");
        assertThat(words("")).isEmpty();
    }

    @Test
    void tellsThePositionOfAnOffset() throws CorruptIndexException {
        WordOffsets offsets = of(TEXT, 0);
        assertThat(offsets.position(0)).isZero();
        assertThat(offsets.position(2)).isZero();
        assertThat(offsets.position(TEXT.indexOf("5/9"))).isEqualTo(4);
        assertThat(offsets.position(TEXT.indexOf(", bão"))).isEqualTo(5);
        assertThat(offsets.position(TEXT.length())).isEqualTo(14);
        assertThat(of("", 0).position(0)).isZero();
        assertThat(of(LEFT_OUT, 0).position(LEFT_OUT.indexOf("của"))).isEqualTo(3);
    }

    @Test
    void tellsWhereTheHeadlineBegins() throws CorruptIndexException {
        assertThat(of(TEXT, 3).title()).isEqualTo(3);
        assertThat(of("Dưới " + LEFT_OUT, 2).title()).isEqualTo(2);
    }

    /** What is cut off is a shorter text or damage, and never anything else. */
    @Test
    void damagedBytesAreRefused() {
        assertThatThrownBy(() -> WordOffsets.decode(new BytesRef())).isInstanceOf(CorruptIndexException.class);
        BytesRef whole = WordOffsets.encode(terms(TEXT + " ".repeat(300) + LEFT_OUT), 0);
        assertThatThrownBy(() -> WordOffsets.decode(new BytesRef(whole.bytes, whole.offset, whole.length - 1)))
                .isInstanceOf(CorruptIndexException.class)
                .hasMessageContaining("offsets");
        Random random = new Random(20221122);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = Arrays.copyOfRange(whole.bytes, whole.offset, whole.offset + whole.length);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                WordOffsets offsets = WordOffsets.decode(new BytesRef(bytes));
                for (int position = 0; position < offsets.size(); position++) {
                    assertThat(offsets.start(position)).isBetween(0, offsets.end(position));
                }
            } catch (CorruptIndexException e) {
                assertThat(e).hasMessageContaining("offsets");
            }
        }
    }
}
