package org.sukien.restore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sukien.text.SyllableKey;

/** Counts how often each bare word stands for which syllable, and makes the readings of that. Not thread-safe. */
final class ReadingCounts {
    /** A reading that is rarer is a slip of the pen, or nobody's loss. */
    private static final int LEAST = 3;
    /** A reading is left out where it is rarer than one in so many of its bare syllable. */
    private static final int ONE_IN = 20_000;

    private final Map<String, Map<String, Integer>> forms = new TreeMap<>();
    private final Line line = new Line(new Readings(List.of()));
    private long syllables;

    /** Counts the words of a text in NFC. */
    void add(String text) {
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            line.read(text, start, end);
            for (int i = Line.REACH; i < line.size - Line.REACH; i++) {
                if (line.kinds[i] == Line.FOREIGN) {
                    add(text.substring(line.starts[i], line.ends[i]), 1);
                }
            }
            start = end + 1;
        }
    }

    private void add(String word, int count) {
        String form = word.toLowerCase(Locale.ROOT);
        String bare = BareLetters.strip(form);
        syllables++;
        if (bare.length() == form.length()) {
            forms.computeIfAbsent(bare, b -> new TreeMap<>()).merge(form, count, Integer::sum);
        }
    }

    long syllables() {
        return syllables;
    }

    /** The bare words that have a reading with marks; of spellings that differ in the tone's place alone, the commonest. */
    Readings readings() {
        List<List<String>> rows = new ArrayList<>();
        forms.forEach((bare, counted) -> {
            List<String> row = row(bare, counted);
            if (row.size() > 1) {
                rows.add(row);
            }
        });
        return new Readings(rows);
    }

    private static List<String> row(String bare, Map<String, Integer> counted) {
        Map<Long, Integer> sums = new TreeMap<>();
        Map<Long, String> spelling = new TreeMap<>();
        counted.forEach((form, count) -> {
            long key = SyllableKey.of(form);
            sums.merge(key, count, Integer::sum);
            spelling.merge(key, form, (a, b) -> counted.get(b) > counted.get(a) ? b : a);
        });
        int all = sums.values().stream().mapToInt(Integer::intValue).sum();
        long bareKey = SyllableKey.of(bare);
        List<String> row = new ArrayList<>();
        row.add(bare);
        sums.entrySet().stream()
                .filter(e -> e.getKey() != bareKey && e.getValue() >= LEAST && (long) e.getValue() * ONE_IN >= all)
                .sorted(Comparator.comparing((Map.Entry<Long, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(Readings.MOST - 1)
                .forEach(e -> row.add(spelling.get(e.getKey())));
        return row;
    }
}
