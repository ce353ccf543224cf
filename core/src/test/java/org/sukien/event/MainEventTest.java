package org.sukien.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.record.Event;

/** Runs {@code main/main.spec}: small articles, each with its main event's type and day, or "none". */
class MainEventTest {
    private static final String ARROW = "=> ";
    private final Sukien sukien = Sukien.standard();

    @TestFactory
    List<DynamicTest> specs() throws IOException, URISyntaxException {
        Path file = Path.of(MainEventTest.class.getResource("main/main.spec").toURI());
        List<DynamicTest> tests = new ArrayList<>();
        String header = "";
        List<String> text = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("## ")) {
                header = line.substring(3);
                text.clear();
            } else if (line.startsWith(ARROW)) {
                String article = String.join("\n", text).strip();
                tests.add(DynamicTest.dynamicTest(header, () -> check(article, line)));
            } else {
                text.add(line);
            }
        }
        return tests;
    }

    private void check(String text, String expected) {
        String mains = sukien.extract(Article.of(text).withPublished("2024-05-20")).events().stream()
                .filter(Event::main)
                .map(MainEventTest::drawn)
                .collect(Collectors.joining("; "));
        assertThat(ARROW + (mains.isEmpty() ? "none" : mains)).as(text).isEqualTo(expected);
    }

    private static String drawn(Event e) {
        return e.type()
                + e.subtype().map(s -> "/" + s).orElse("")
                + e.date()
                        .map(d -> " @" + d.value() + (d.inferred() ? "?" : ""))
                        .orElse("");
    }
}
