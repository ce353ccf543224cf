package org.sukien.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Person;
import org.sukien.record.Post;
import org.sukien.record.Unit;

/**
 * Runs people.spec and units.spec: an invented text, then a line for each of its people or units.
 *
 * <pre>
 * ## short-name
 * Đại tá Lục Văn Khoát, Giám đốc Công an tỉnh Lạng Sơn, chủ trì. [Giám đốc|Lục Văn Khoát] Công an tỉnh yêu cầu làm rõ.
 * > Lục Văn Khoát; Đại tá; Giám đốc @ Công an tỉnh Lạng Sơn
 * </pre>
 *
 * A mark says what the mention that begins there stands for, {@code -} for nothing or no mention. After a name come the rank and
 * the posts of a person, with "former", "acting" and "concurrent" before them; the parent ("in …") and the acronym ("= …") of a
 * unit. All people of a block are listed; of its units those that it is about.
 */
class EntitySpecTest {
    private static final Sukien SUKIEN = Sukien.standard();

    private record Mark(int start, String stands) {}

    @TestFactory
    Stream<DynamicTest> people() {
        return blocks("people.spec", true);
    }

    @TestFactory
    Stream<DynamicTest> units() {
        return blocks("units.spec", false);
    }

    private static Stream<DynamicTest> blocks(String file, boolean people) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String block : read(file).split("(?m)^## ")) {
            if (!block.isBlank() && !block.startsWith("#")) {
                String name = block.lines().findFirst().orElseThrow();
                List<String> lines =
                        block.lines().skip(1).filter(l -> !l.isBlank()).toList();
                tests.add(DynamicTest.dynamicTest(name, () -> check(lines, people)));
            }
        }
        assertThat(tests).as(file).hasSizeGreaterThan(10);
        return tests.stream();
    }

    private static String read(String file) {
        try (InputStream in = EntitySpecTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(List<String> lines, boolean people) {
        String drawn = lines.stream().filter(l -> !l.startsWith("> ")).collect(Collectors.joining("\n"));
        List<String> expected = lines.stream()
                .filter(l -> l.startsWith("> "))
                .map(l -> l.substring(2))
                .toList();
        List<Mark> marks = new ArrayList<>();
        ArticleRecord record = SUKIEN.extract(Article.of(undrawn(drawn, marks)));
        Map<String, String> names = new HashMap<>();
        record.people().forEach(p -> names.put(p.id(), p.name()));
        record.units().forEach(u -> names.put(u.id(), u.name()));
        if (people) {
            assertThat(record.people().stream().map(p -> shown(p, names))).containsExactlyElementsOf(expected);
        } else {
            assertThat(record.units().stream().map(u -> shown(u, names))).containsAll(expected);
        }
        for (Mark mark : marks) {
            Optional<String> ref = record.mentions().stream()
                    .filter(m -> m.span().start() == mark.start())
                    .findFirst()
                    .flatMap(Mention::ref);
            assertThat(ref.map(names::get).orElse("-"))
                    .as("at %s", mark.start())
                    .isEqualTo(mark.stands());
        }
    }

    /** The text without its marks, which are added to a list. */
    private static String undrawn(String drawn, List<Mark> marks) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = drawn.indexOf('['); open >= 0; open = drawn.indexOf('[', at)) {
            int bar = drawn.indexOf('|', open);
            int close = drawn.indexOf(']', bar);
            text.append(drawn, at, open);
            marks.add(new Mark(text.length(), drawn.substring(bar + 1, close)));
            text.append(drawn, open + 1, bar);
            at = close + 1;
        }
        return text.append(drawn.substring(at)).toString();
    }

    private static String shown(Person person, Map<String, String> names) {
        List<String> parts = new ArrayList<>(List.of(person.name()));
        person.rank().ifPresent(parts::add);
        for (Post post : person.positions()) {
            parts.add((post.former() ? "former " : "")
                    + (post.acting() ? "acting " : "")
                    + (post.concurrent() ? "concurrent " : "")
                    + post.title()
                    + post.unit().map(u -> " @ " + names.get(u)).orElse(""));
        }
        return String.join("; ", parts);
    }

    private static String shown(Unit unit, Map<String, String> names) {
        return unit.name()
                + unit.parent().map(p -> "; in " + names.get(p)).orElse("")
                + unit.acronym().map(a -> "; = " + a).orElse("");
    }
}
