package org.sukien.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sukien.segment.WordSegmenter;
import org.sukien.segment.Words;
import org.sukien.text.Span;

/**
 * How well the shipped model does on the test file of UD Vietnamese-VTB, in the folder that {@code -Dsukien.treebank} names;
 * without it the test skips itself. {@link Measure} says how words are counted.
 *
 * <pre>mvn -pl core,corpus/segmentation test -Dtest=TreebankTest -Dsurefire.failIfNoSpecifiedTests=false -Dsukien.treebank=FOLDER</pre>
 */
@EnabledIfSystemProperty(named = "sukien.treebank", matches = ".+")
class TreebankTest {
    /** What was measured, cut off after three digits. */
    private static final double MEASURED = 0.957;

    @Test
    void findsTheWordsOfTheTestFile() throws IOException {
        List<Treebank.Sentence> known = new ArrayList<>(read("train"));
        known.addAll(read("dev"));
        List<Treebank.Sentence> test = read("test");
        Set<String> dictionary = Baselines.dictionary(known);
        WordSegmenter segmenter = WordSegmenter.standard();
        Measure syllables = Measure.of(test, Baselines::syllables);
        Measure longest = Measure.of(test, text -> Baselines.longestMatch(text, dictionary));
        Measure words = Measure.of(test, text -> spans(segmenter.segment(text)));
        System.out.println(test.size() + " sentences, " + words.wanted() + " words");
        print("every token a word", syllables);
        print("longest match", longest);
        print("WordSegmenter", words);
        assertThat(words.f1()).isGreaterThan(longest.f1()).isGreaterThan(syllables.f1());
        assertThat(words.f1()).isGreaterThanOrEqualTo(MEASURED);
    }

    private static void print(String name, Measure measure) {
        System.out.printf(
                Locale.ROOT,
                "%-20s precision %.4f, recall %.4f, F1 %.4f; without punctuation F1 %.4f%n",
                name,
                measure.precision(),
                measure.recall(),
                measure.f1(),
                measure.f1WithoutPunctuation());
    }

    private static List<Treebank.Sentence> read(String part) throws IOException {
        return Treebank.read(Path.of(System.getProperty("sukien.treebank"), "vi_vtb-ud-" + part + ".conllu"));
    }

    private static List<Span> spans(Words words) {
        List<Span> spans = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            spans.add(words.span(word));
        }
        return spans;
    }
}
