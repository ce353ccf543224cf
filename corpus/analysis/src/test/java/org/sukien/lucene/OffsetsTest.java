package org.sukien.lucene;

import com.carrotsearch.randomizedtesting.generators.RandomPicks;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.tests.util.LuceneTestCase;
import org.sukien.text.Normalizer;
import org.sukien.text.ToneStyle;
import org.sukien.text.legacy.LegacyCharsets;

/** However a text is written, each term's offsets cut that very term out of it. */
public class OffsetsTest extends LuceneTestCase {
    private static final String TEXT =
            "Ngày 24/9/2031, bà Hoàng Thuý Nga (TP.HCM) tới Hoà Khê; \u201cquỹ đã thu 5.000\u201d,"
                    + " ông Đỗ Khỏe nói.\nTheo Nghị định 30/2030/NĐ-CP, xã được cấp 1,5 tỷ đồng, thuế giảm 10%.";

    private static final List<String> TERMS = List.of(
            "ngày",
            "24/9/2031",
            "bà",
            "hoàng",
            "thúy",
            "nga",
            "tp.hcm",
            "tới",
            "hòa",
            "khê",
            "quỹ",
            "đã",
            "thu",
            "5.000",
            "ông",
            "đỗ",
            "khỏe",
            "nói",
            "theo",
            "nghị",
            "định",
            "30/2030/nđ-cp",
            "xã",
            "được",
            "cấp",
            "1,5",
            "tỷ",
            "đồng",
            "thuế",
            "giảm",
            "10");

    private final Normalizer normalizer =
            Normalizer.builder().tones(ToneStyle.OLD).build();

    public void testComposedAndDecomposedText() throws IOException {
        for (Form form : Form.values()) {
            assertCutsItsTerms(java.text.Normalizer.normalize(TEXT, form));
        }
    }

    public void testNoBreakSpaces() throws IOException {
        assertCutsItsTerms(TEXT.replace(' ', '\u00a0'));
    }

    public void testEntities() throws IOException {
        StringBuilder entities = new StringBuilder();
        TEXT.chars().forEach(c -> entities.append(c < 0x80 ? String.valueOf((char) c) : "&#" + c + ";"));
        assertCutsItsTerms(entities.toString().replace(" ", "&nbsp;"));
    }

    public void testTextThatWasInALegacyEncoding() throws IOException {
        for (Charset charset : LegacyCharsets.all()) {
            String plain = TEXT.replace('\u201c', '"').replace('\u201d', '"');
            if (charset.canEncode()) {
                assertCutsItsTerms(new String(plain.getBytes(charset), charset));
            }
        }
    }

    public void testAnyMixtureOfThese() throws IOException {
        for (int round = 0; round < 200; round++) {
            StringBuilder mixed = new StringBuilder();
            TEXT.chars().forEach(c -> mixed.append(written((char) c, random())));
            assertCutsItsTerms(mixed.toString());
        }
    }

    private static String written(char c, Random random) {
        String same = String.valueOf(c);
        if (c == ' ') {
            return RandomPicks.randomFrom(random, List.of(" ", "\u00a0", "&nbsp;", "\u2009", " \u200b ", "\t"));
        }
        if (!Character.isLetter(c)) {
            return same;
        }
        String decomposed = java.text.Normalizer.normalize(same, Form.NFD);
        return RandomPicks.randomFrom(
                random, List.of(same, same, decomposed, "&#" + (int) c + ";", same + "\u00ad", "\u200b" + decomposed));
    }

    private void assertCutsItsTerms(String given) throws IOException {
        try (Analyzer whole = VietnameseAnalyzer.builder().fold(false).build();
                Analyzer behindFilter = CustomAnalyzer.builder()
                        .addCharFilter("vietnameseNormalization", "tone", "old")
                        .withTokenizer("vietnamese")
                        .addTokenFilter("lowercase")
                        .build()) {
            assertCutsItsTerms(given, whole);
            assertCutsItsTerms(given, behindFilter);
        }
    }

    private void assertCutsItsTerms(String given, Analyzer analyzer) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", given)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
                String cut = given.substring(offset.startOffset(), offset.endOffset());
                assertEquals(
                        given, term.toString(), normalizer.normalize(cut).view().toLowerCase(Locale.ROOT));
            }
            stream.end();
            assertEquals(given.length(), offset.endOffset());
        }
        assertEquals(given, TERMS, terms);
    }
}
