package org.sukien.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.record.ArticleRecord;
import org.sukien.text.Span;

/** Reads what was written as brat's own reader does: by lines, tabs and code points. */
class BratExportTest {
    private static final Pattern TEXT_BOUND = Pattern.compile("(T\\d+)\t([\\w-]+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.+)");
    private static final Pattern EVENT = Pattern.compile("(E\\d+)\t([\\w-]+):(T\\d+)((?: [\\w-]+:[TE]\\d+)*)");
    private static final Pattern RELATION = Pattern.compile("(R\\d+)\t(\\w+) Arg1:(T\\d+) Arg2:(T\\d+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(A\\d+)\t(\\w+) ([TE]\\d+)(?: ([\\w-]+))?");
    private static final Pattern EQUIV = Pattern.compile("\\*\tEquiv((?: T\\d+){2,})");
    private static final Pattern NOTE = Pattern.compile("(#\\d+)\tAnnotatorNotes ([TE]\\d+)\t(.+)");

    @TempDir
    private Path folder;

    @Test
    void everyLineIsReadBackAndFitsItsText() throws IOException {
        List<ArticleRecord> records = Articles.all();
        Map<String, ArticleRecord> byName = export(records);
        String configuration = Articles.read(folder.resolve("annotation.conf"));
        assertThat(byName).hasSize(records.size());
        byName.forEach((name, record) -> check(name, record, configuration));
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .hasSize(2 * records.size() + 2)
                    .allMatch(name -> name.matches("[A-Za-z0-9._-]+\\.(txt|ann|conf)"));
        }
    }

    private void check(String name, ArticleRecord record, String configuration) {
        String text = Articles.read(folder.resolve(name + ".txt"));
        assertThat(text.length()).as(name).isEqualTo(record.text().length());
        assertThat(text).doesNotContain("\r", "\t", "\u2028", "\u0085", "\u000b", "\uFEFF");
        int[] codePoints = text.codePoints().toArray();
        String annotations = Articles.read(folder.resolve(name + ".ann"));
        Map<String, String> types = new HashMap<>();
        List<String> references = new ArrayList<>();
        int mentions = 0;
        // As Python's splitlines, which brat's reader goes by, would cut it.
        for (String line : annotations.split("\n")) {
            if (line.isEmpty()) {
                assertThat(annotations).as(name).isEmpty();
                continue;
            }
            assertThat(line).as(name).doesNotContainPattern("[\r\u000b\f\u001c-\u001e\u0085\u2028\u2029]");
            Matcher textBound = TEXT_BOUND.matcher(line);
            Matcher event = EVENT.matcher(line);
            Matcher relation = RELATION.matcher(line);
            Matcher attribute = ATTRIBUTE.matcher(line);
            if (textBound.matches()) {
                assertThat(types.put(textBound.group(1), textBound.group(2))).isNull();
                assertThat(slice(codePoints, textBound.group(3))).as(line).isEqualTo(textBound.group(4));
                mentions++;
            } else if (event.matches()) {
                assertThat(types.put(event.group(1), event.group(2))).isNull();
                assertThat(types).containsEntry(event.group(3), event.group(2));
                arguments(event.group(4), references, configuration, event.group(2));
            } else if (relation.matches()) {
                assertThat(configuration).contains("\n" + relation.group(2) + "\tArg1:");
                references.addAll(List.of(relation.group(3), relation.group(4)));
            } else if (attribute.matches()) {
                assertThat(configuration).contains("\n" + attribute.group(2) + "\tArg:");
                references.add(attribute.group(3));
            } else if (EQUIV.matcher(line).matches()) {
                references.addAll(List.of(line.substring(8).split(" ")));
            } else {
                assertThat(line).matches(NOTE);
            }
        }
        assertThat(types).as(name).containsKeys(references.toArray(String[]::new));
        assertThat(mentions).isGreaterThanOrEqualTo(record.mentions().size());
        assertThat(types.keySet().stream().filter(id -> id.startsWith("E")))
                .hasSize(record.events().size());
        types.values().forEach(type -> assertThat(configuration).containsPattern("\n" + type + "[\t\n]"));
    }

    /** Each role once: the second filler of one has a number. */
    private static void arguments(String arguments, List<String> references, String configuration, String type) {
        List<String> roles = new ArrayList<>();
        for (String argument : arguments.strip().split(" ")) {
            if (!argument.isEmpty()) {
                String role = argument.substring(0, argument.indexOf(':'));
                roles.add(role);
                references.add(argument.substring(argument.indexOf(':') + 1));
                assertThat(configuration)
                        .containsPattern("\n" + type + "\t(.* )?" + role.replaceAll("\\d+$", "") + "[*?]:");
            }
        }
        assertThat(roles).doesNotHaveDuplicates();
    }

    private static String slice(int[] codePoints, String offsets) {
        List<String> fragments = new ArrayList<>();
        int last = 0;
        for (String fragment : offsets.split(";")) {
            int start = Integer.parseInt(fragment.substring(0, fragment.indexOf(' ')));
            int end = Integer.parseInt(fragment.substring(fragment.indexOf(' ') + 1));
            assertThat(start).isGreaterThanOrEqualTo(last).isLessThan(end);
            last = end;
            fragments.add(new String(codePoints, start, end - start));
        }
        return String.join(" ", fragments);
    }

    private Map<String, ArticleRecord> export(List<ArticleRecord> records) throws IOException {
        Map<String, ArticleRecord> byName = new LinkedHashMap<>();
        FileNames names = new FileNames();
        try (RecordExport export = new BratExport(folder)) {
            for (ArticleRecord record : records) {
                export.write(record);
                byName.put(names.of(record.id().orElseThrow()), record);
            }
        }
        return byName;
    }

    @Test
    void statesWhoDidWhat() throws IOException {
        export(List.of(Articles.read("tin", "😀 Sáng 28/2/2023, Công an tỉnh Lào Cai tổ chức hội nghị ở Sa Pa.")));
        assertThat(Articles.read(folder.resolve("tin.ann")))
                .contains(
                        "T1\tDate 2 16\tSáng 28/2/2023\n",
                        "\tUnit 18 38\tCông an tỉnh Lào Cai\n",
                        " Organizer:T2 Date:T1 ",
                        "\tSubtype E1 Conference\n",
                        "\tMain E1\n",
                        "#1\tAnnotatorNotes T1\tvalue=2023-02-28TMO; rule=date.day.part-of-day\n");
    }

    @Test
    void wordsOfTwoLinesAreTwoFragments() {
        BratText text = new BratText("😀 Đỗ \r\n Hải\rPhong");
        assertThat(text.annotation(new Span(3, 18))).isEqualTo("2 4;8 11;12 17\tĐỗ Hải Phong");
        assertThat(text.toString()).isEqualTo("😀 Đỗ  \n Hải\nPhong");
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws IOException {
        export(List.of());
        assertThatThrownBy(() -> new BratExport(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not empty");
    }
}
