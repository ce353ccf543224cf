package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of {@code steps.spec}; each is held against the properties of all normalisers, too. */
class NormalizerSpecTest {
    private static final String FILE = "steps.spec";
    private static final String ARROW = " => ";
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @TestFactory
    Stream<DynamicTest> normalizes() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Normalizer normalizer = Normalizer.standard();
        int number = 0;
        for (String line : read().split("\n")) {
            number++;
            if (line.startsWith("## ")) {
                normalizer = normalizer(line.substring(3));
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                int arrow = line.indexOf(ARROW);
                String given = plain(arrow < 0 ? line : line.substring(0, arrow));
                String expected = arrow < 0 ? given : plain(line.substring(arrow + ARROW.length()));
                Normalizer chosen = normalizer;
                tests.add(dynamicTest(FILE + ":" + number + ": " + line, () -> check(chosen, given, expected)));
            }
        }
        return tests.stream();
    }

    private static void check(Normalizer normalizer, String given, String expected) {
        assertThat(normalizer.normalize(given).view()).isEqualTo(expected);
        assertThat(normalizer.isNormal(given)).isEqualTo(given.equals(expected));
        NormalizerProperties.check(normalizer, given);
    }

    private static Normalizer normalizer(String name) {
        if (name.equals("standard")) {
            return Normalizer.standard();
        }
        Normalizer.Builder builder = Normalizer.builder().none();
        if (name.startsWith("tones=")) {
            return builder.tones(ToneStyle.valueOf(name.substring(6).toUpperCase(Locale.ROOT)))
                    .build();
        }
        return builder.with(NormalizationStep.of(name).orElseThrow()).build();
    }

    private static String plain(String line) {
        return ESCAPE.matcher(line).replaceAll(m -> {
            String c = String.valueOf((char) Integer.parseInt(m.group(1), 16));
            return java.util.regex.Matcher.quoteReplacement(c);
        });
    }

    private static String read() throws IOException {
        try (InputStream in = NormalizerSpecTest.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
