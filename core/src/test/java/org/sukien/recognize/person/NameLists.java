package org.sukien.recognize.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sukien.lexicon.TsvTable;
import org.sukien.recognize.NameParts;
import org.sukien.text.Syllable;
import org.sukien.text.SyllableKey;

/** The word lists that {@link NameCounts} gives: what is kept, and how it is written. */
final class NameLists {
    /** A word so much commoner in small letters is a sentence's first word that was taken for a name. */
    private static final int TOO_COMMON = 3500;

    private static final int LEAST = 2;
    /** A word that stands so often in small letters, and so many times as often as in names, only opens a sentence. */
    private static final int COMMON = 4000;

    private static final int UNLIKE_PART = 1500;
    private static final int LEAST_PAIRS = 4;
    private static final int LEAST_SMALL = 5;
    private static final int LEAST_ELSEWHERE = 3;
    private static final int LEAST_NAMESAKES = 4;
    /** A pair stands so many times as often as it would if the first word were a name there. */
    private static final int UNLIKE_NAME = 80;

    /** Everyday words that open sentences or the names of bodies, and never end a name. */
    private static final Set<String> NO_GIVEN = Set.of(
            "Theo", "Tỉnh", "Viện", "Ban", "Bộ", "Quận", "Huyện", "Nội", "Giám", "Trưởng", "Báo", "Phó", "Miền", "Ngày",
            "Hiện", "Đang", "Sau", "Thì", "Nhạc", "Giải", "Kết", "Ki", "I", "Xê", "Phóng", "Thác", "Măng");

    /** Companies, bodies, titles and abbreviations that stand where foreigners' names do. */
    private static final Set<String> NO_FOREIGNER = Set.of(
            "Airlines",
            "Barack",
            "Becamex",
            "Celta",
            "Cty",
            "Del",
            "Deloitte",
            "Duma",
            "Dynamo",
            "Fed",
            "Hamas",
            "Hezbollah",
            "HoSE",
            "Islam",
            "J",
            "Jemaah",
            "Jihad",
            "Juniper",
            "Khmer",
            "Lady",
            "Lord",
            "Mr",
            "OpenAI",
            "Palestine",
            "Prudential",
            "Putin",
            "Samdech",
            "Savills",
            "Sheikh",
            "Ter",
            "Tesla",
            "Timor",
            "Tp",
            "Venezuela",
            "German",
            "Real",
            "Inter",
            "New",
            "Ze",
            "Ji",
            "Oh",
            "Gen",
            "Ed");

    /** First words of people's names though they often open other names too. */
    private static final Set<String> FOREIGNER = Set.of(
            "William",
            "Charles",
            "Christian",
            "Elizabeth",
            "Marie",
            "Charlie",
            "Jean",
            "Mario",
            "Amanda",
            "Ellen",
            "Jane",
            "Kimberly",
            "Carl",
            "Darrin",
            "Barack",
            "Louis",
            "Elvis");

    private final NameCounts counts;
    private final String source;

    NameLists(NameCounts counts, int articles) {
        this.counts = counts;
        source = "counted: news 2003-2024, " + articles + " articles";
    }

    /** Writes all lists into a folder that has them. */
    void write(Path folder) throws IOException {
        surnames(folder.resolve("name-surnames.tsv"));
        replace(folder.resolve("name-given.tsv"), given());
        replace(folder.resolve("name-foreign.tsv"), foreign());
        replace(folder.resolve("name-elsewhere.tsv"), elsewhere());
        replace(folder.resolve("name-words.tsv"), words());
        replace(folder.resolve("name-namesakes.tsv"), namesakes());
    }

    /** How many rows of each list in a folder are not the counted ones. */
    String compare(Path folder) throws IOException {
        StringBuilder report = new StringBuilder();
        Map<String, List<String>> lists = new TreeMap<>();
        lists.put("name-given.tsv", given());
        lists.put("name-foreign.tsv", foreign());
        lists.put("name-elsewhere.tsv", elsewhere());
        lists.put("name-words.tsv", words());
        lists.put("name-namesakes.tsv", namesakes());
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            Path file = folder.resolve(list.getKey());
            List<String> others = new ArrayList<>(list.getValue());
            int rows = others.size();
            others.removeAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            report.append(list.getKey() + ": " + rows + " rows, " + others.size() + " unlike the file's\n");
        }
        return report.toString();
    }

    /** The list is kept by hand; its counts are not. */
    private void surnames(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].startsWith("surname.") && !cells[1].contains(" ")) {
                cells[3] = String.valueOf(counts.surnames.getOrDefault(cells[1], 0));
            }
            lines.add(String.join("\t", cells));
        }
        write(file, lines);
    }

    private List<String> given() {
        Map<Long, Part> parts = new HashMap<>();
        counts.middles.forEach((form, n) -> part(parts, form).middle(form, n));
        counts.givenNames.forEach((form, n) -> part(parts, form).given(form, n));
        List<String> rows = new ArrayList<>();
        for (Part part : parts.values()) {
            int all = part.middle + part.given;
            int small = counts.small.getOrDefault(part.form.toLowerCase(Locale.ROOT), 0);
            if (all >= LEAST && small <= (long) TOO_COMMON * all && !NO_GIVEN.contains(part.form)) {
                rows.add(row("given", part.form, "first", part.middle, part.given, small));
            }
        }
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    private static Part part(Map<Long, Part> parts, String form) {
        return parts.computeIfAbsent(SyllableKey.of(form), key -> new Part());
    }

    private List<String> foreign() {
        List<String> rows = new ArrayList<>();
        Map<Long, String> seen = new HashMap<>();
        counts.foreign.forEach((form, n) -> {
            int elsewhere = counts.places.getOrDefault(form, 0);
            boolean person = elsewhere * 2 <= n || FOREIGNER.contains(form);
            boolean kept = n >= LEAST && person && form.length() > 1 && !NO_FOREIGNER.contains(form);
            if (FOREIGNER.contains(form) || kept && seen.putIfAbsent(SyllableKey.of(form), form) == null) {
                rows.add(row("given", form, "first", n, elsewhere));
            }
        });
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    /** "Bremen", "Yamaha": what stands where places, clubs and companies do, and seldom opens a foreigner's name. */
    private List<String> elsewhere() {
        Set<Long> others = new HashSet<>();
        for (TsvTable.Row row :
                TsvTable.resource(NameParts.class, "name-bodies.tsv").rows()) {
            others.add(SyllableKey.of(row.get("form")));
        }
        List<String> rows = new ArrayList<>();
        counts.places.forEach((form, n) -> {
            int foreign = counts.foreign.getOrDefault(form, 0);
            boolean alien =
                    Syllable.tryParse(form).isEmpty() && !counts.small.containsKey(form.toLowerCase(Locale.ROOT));
            boolean kept = alien && n >= LEAST_ELSEWHERE && foreign * 2 <= n && !FOREIGNER.contains(form);
            if (kept && others.add(SyllableKey.of(form))) {
                rows.add(row("nameword", form, "first", "elsewhere", n, foreign));
            }
        });
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    /** "Hiến pháp", "Công nghệ": a part of names and the word after it that make an everyday word. */
    private List<String> words() {
        List<String> rows = new ArrayList<>();
        Set<List<Long>> seen = new HashSet<>();
        counts.pairs.forEach((pair, n) -> {
            String[] both = pair.split(" ");
            boolean part = counts.surnames.containsKey(both[0])
                    || counts.middles.containsKey(both[0])
                    || counts.givenNames.containsKey(both[0]);
            int after = counts.afterNames.getOrDefault(both[1], 0) + 1;
            long expected = (long) counts.capitals.get(both[0]) * after;
            int small = counts.small.getOrDefault(pair, 0);
            boolean unlike = (long) n * counts.afterAllNames >= UNLIKE_NAME * expected;
            if (part
                    && n >= LEAST_PAIRS
                    && small >= LEAST_SMALL
                    && unlike
                    && seen.add(List.of(SyllableKey.of(both[0]), SyllableKey.of(both[1])))) {
                rows.add(row("nameword", pair, "first", "word", n, small));
            }
        });
        counts.small.forEach((word, n) -> {
            int parts = counts.surnames.getOrDefault(capital(word), 0)
                    + counts.middles.getOrDefault(capital(word), 0)
                    + counts.givenNames.getOrDefault(capital(word), 0);
            if (n >= COMMON && word.indexOf(' ') < 0 && (long) parts * UNLIKE_PART < n) {
                rows.add(row("nameword", capital(word), "first", "opener", parts, n));
            }
        });
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** "Nguyễn Trãi": streets and schools are named after him twice as often as he is written about. */
    private List<String> namesakes() {
        List<String> rows = new ArrayList<>();
        counts.namedAfter.forEach((name, n) -> {
            int people = counts.people.getOrDefault(name, 0);
            if (n >= LEAST_NAMESAKES && n > 2 * people) {
                rows.add(row("nameword", name, "exact", "namesake", n, people));
            }
        });
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    private String row(String list, String form, Object... cells) {
        StringBuilder row = new StringBuilder(list + "." + id(form) + "\t" + form);
        for (Object cell : cells) {
            row.append('\t').append(cell);
        }
        return row.append('\t').append(source).toString();
    }

    /** A form in ASCII: marks are written after the letter as they are typed in Telex, spaces as hyphens. */
    private static String id(String form) {
        StringBuilder id = new StringBuilder();
        String letters = Normalizer.normalize(form.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder tone = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            switch (c) {
                case 'đ' -> id.append("dd");
                case '\u0302' -> id.append(id.charAt(id.length() - 1));
                case '\u0306', '\u031B' -> id.append('w');
                case '\u0300' -> tone.append('f');
                case '\u0301' -> tone.append('s');
                case '\u0309' -> tone.append('r');
                case '\u0303' -> tone.append('x');
                case '\u0323' -> tone.append('j');
                case ' ' -> {
                    id.append(tone).append('-');
                    tone.setLength(0);
                }
                default -> {
                    if (c >= 'a' && c <= 'z') {
                        id.append(c);
                    }
                }
            }
        }
        return id.append(tone).toString();
    }

    /** The counted rows below the head that the file has. */
    private static void replace(Path file, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("#") || line.startsWith("id\t")) {
                lines.add(line);
            }
        }
        lines.addAll(rows);
        write(file, lines);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** A syllable in all its spellings. */
    private static final class Part {
        private String form = "";
        private int most;
        private int middle;
        private int given;

        void middle(String spelling, int n) {
            middle += n;
            keep(spelling, n);
        }

        void given(String spelling, int n) {
            given += n;
            keep(spelling, n);
        }

        private void keep(String spelling, int n) {
            if (n > most) {
                most = n;
                form = spelling;
            }
        }
    }
}
