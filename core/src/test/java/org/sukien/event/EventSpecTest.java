package org.sukien.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Event.Factuality;
import org.sukien.record.Role;

/**
 * Runs the spec files of events. A file bears the name of a type and its blocks list all events of that type, one a line
 * after the fragment:
 *
 * <pre>
 * ## meeting.organize published=2024-05
 * Sáng 12/5, tại Cao Bằng, Công an tỉnh Cao Bằng tổ chức hội nghị.
 * => meeting/conference @2024-05-12TMO in Cao Bằng | organizer=Công an tỉnh Cao Bằng
 * </pre>
 *
 * <p>Factuality stands after the type where it is not happened; "?" marks what was inferred.
 */
class EventSpecTest {
    private static final String ARROW = "=> ";
    private final Sukien sukien = Sukien.standard();

    @TestFactory
    Stream<DynamicTest> specs() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            tests.addAll(blocks(file));
        }
        assertThat(tests).as("spec blocks").hasSizeGreaterThan(320);
        return tests.stream();
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        URI folder = EventSpecTest.class.getResource("meeting.spec").toURI();
        try (Stream<Path> files = Files.list(Path.of(folder).getParent())) {
            return files.filter(f -> f.toString().endsWith(".spec")).sorted().toList();
        }
    }

    private List<DynamicTest> blocks(Path file) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        String type = file.getFileName().toString().replace(".spec", "");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).startsWith("## ")) {
                    end++;
                }
                String header = lines.get(i).substring(3);
                List<String> block = List.copyOf(lines.subList(i + 1, end));
                String at = file.getFileName() + ":" + (i + 1) + " " + header;
                tests.add(DynamicTest.dynamicTest(at, () -> check(type, header, block)));
            }
        }
        return tests;
    }

    private void check(String type, String header, List<String> block) {
        List<String> expected = block.stream().filter(l -> l.startsWith(ARROW)).toList();
        String text = String.join(
                        "\n", block.stream().filter(l -> !l.startsWith(ARROW)).toList())
                .strip();
        int published = header.indexOf("published=");
        Article article = Article.of(text);
        article = published < 0
                ? article
                : article.withPublished(header.substring(published + 10).strip());
        ArticleRecord record = sukien.extract(article);
        List<String> drawn = record.events().stream()
                .filter(e -> e.type().equals(type))
                .map(e -> drawn(record, e))
                .toList();
        assertThat(drawn).as(text).containsExactlyElementsOf(expected);
        for (Event event : record.events()) {
            assertThat(event.trigger().span().of(text))
                    .isEqualTo(event.trigger().text());
        }
        assertThat(sukien.extract(article)).isEqualTo(record);
    }

    private static String drawn(ArticleRecord record, Event e) {
        StringBuilder line = new StringBuilder(ARROW).append(e.type());
        e.subtype().ifPresent(s -> line.append('/').append(s));
        if (e.factuality() != Factuality.HAPPENED) {
            line.append(' ').append(e.factuality().name().toLowerCase(Locale.ROOT));
        }
        e.date().ifPresent(d -> line.append(" @").append(d.value()).append(d.inferred() ? "?" : ""));
        e.place()
                .ifPresent(
                        p -> line.append(" in ").append(name(record, p.ref())).append(p.inferred() ? "?" : ""));
        String separator = " | ";
        for (Role role : e.roles()) {
            String filler =
                    role.ref().map(ref -> name(record, ref)).orElse(role.text().orElse(""));
            line.append(separator).append(role.role()).append('=').append(filler);
            separator = "; ";
        }
        return line.toString();
    }

    private static String name(ArticleRecord record, String ref) {
        return Stream.of(
                        record.people().stream().filter(p -> p.id().equals(ref)).map(p -> p.name()),
                        record.units().stream().filter(u -> u.id().equals(ref)).map(u -> u.name()),
                        record.places().stream().filter(p -> p.id().equals(ref)).map(p -> p.name()))
                .flatMap(names -> names)
                .findFirst()
                .orElseThrow();
    }
}
