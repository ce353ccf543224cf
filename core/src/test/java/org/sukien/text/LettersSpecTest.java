package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The living manual of tone marks and keys: every line of {@code letters.spec}, which says how to read it. */
class LettersSpecTest {
    private static final String FILE = "letters.spec";

    @TestFactory
    List<DynamicTest> everyLine() throws IOException {
        String[] lines;
        try (InputStream in = LettersSpecTest.class.getResourceAsStream(FILE)) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        }
        List<DynamicTest> tests = new ArrayList<>();
        String block = "";
        String before = "";
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("## ")) {
                block = line.substring(3);
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                String given = before;
                tests.add(DynamicTest.dynamicTest(FILE + ":" + (i + 1) + " " + block, () -> check(line, given)));
            }
            before = line;
        }
        return tests;
    }

    private static void check(String line, String before) {
        String kind = line.substring(0, line.indexOf(": "));
        String text = line.substring(kind.length() + 2);
        String given = before.replaceFirst("^(old|wrong): ", "");
        switch (kind) {
            case "both" -> checkStyles(text, text);
            case "old", "wrong" -> assertThat(text).isNotEmpty();
            case "new" -> checkStyles(given, text);
            case "right" -> checkRight(given, text);
            case "canonical" -> checkOneKey(text, SearchKeys::canonical);
            case "equal" -> checkOneKey(text, LettersSpecTest::unified);
            case "differ" -> checkKeys(text, LettersSpecTest::unified);
            case "names" -> checkKeys(text, name -> SearchKeys.unified(name, List.of(new Span(0, name.length()))));
            case "fold" -> {
                checkOneKey(text, SearchKeys::fold);
                assertThat(text).endsWith("| " + SearchKeys.fold(text.split(" \\| ")[0]));
            }
            default -> throw new IllegalArgumentException("unknown kind: " + line);
        }
    }

    private static void checkStyles(String old, String modern) {
        assertThat(ToneStyle.OLD.place(modern)).isEqualTo(old);
        assertThat(ToneStyle.OLD.place(old)).isSameAs(old);
        assertThat(ToneStyle.NEW.place(old)).isEqualTo(modern);
        assertThat(ToneStyle.NEW.place(modern)).isSameAs(modern);
        assertThat(SearchKeys.canonical(old)).isEqualTo(SearchKeys.canonical(modern));
    }

    private static void checkRight(String wrong, String right) {
        for (ToneStyle style : ToneStyle.values()) {
            assertThat(style.isPlaced(wrong, 0, wrong.length())).isFalse();
            assertThat(style.place(wrong)).isEqualTo(right);
            assertThat(style.place(right)).isSameAs(right);
        }
    }

    private static String unified(String text) {
        return SearchKeys.unified(text, List.of());
    }

    private static void checkOneKey(String texts, Function<String, String> key) {
        for (String text : texts.split(" \\| ")) {
            assertThat(key.apply(text)).isEqualTo(key.apply(texts.split(" \\| ")[0]));
            assertThat(key.apply(Normalizer.normalize(text, Form.NFD))).isEqualTo(key.apply(text));
        }
    }

    private static void checkKeys(String texts, Function<String, String> key) {
        assertThat(List.of(texts.split(" \\| ")).stream().map(key)).doesNotHaveDuplicates();
    }
}
