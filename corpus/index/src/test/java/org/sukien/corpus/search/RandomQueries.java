package org.sukien.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.sukien.corpus.index.Fields;
import org.sukien.text.SearchKeys;

/** Makes queries of every kind out of what an index holds: the same ones for the same seed and index. */
public final class RandomQueries {
    private static final int KINDS = 17;

    private final IndexReader reader;
    private final Random random;

    public RandomQueries(IndexReader reader, long seed) {
        this.reader = reader;
        random = new Random(seed);
    }

    /** The next query. */
    public String next() throws IOException {
        int kind = random.nextInt(KINDS);
        switch (kind) {
            case 0:
                return word() + " " + word();
            case 1:
                return phrase(3 + random.nextInt(3));
            case 2:
                return phrase(2) + "~" + (1 + random.nextInt(4));
            case 3:
                return "person:" + quoted(value(Fields.PERSON));
            case 4:
                return "unit:" + quoted(value(Fields.UNIT)) + " event:" + value(Fields.EVENT);
            case 5:
                return "place:" + quoted(value(Fields.PLACE)) + " rank:"
                        + value(Fields.RANK).replaceAll("[^\\p{L}]+", "-");
            case 6:
                return "date:[" + month() + " TO " + month(2025) + "] " + word();
            case 7:
                return "figure:>" + random.nextInt(100_000) + " event:"
                        + value(Fields.EVENT).replaceAll("\\..*", "");
            case 8:
                return "money:[" + (1 + random.nextInt(9)) + "tỷ TO *] " + word();
            case 9:
                return "percent:<" + (1 + random.nextInt(100)) + " year:>=2010 " + word();
            case 10:
                return "\"@person @figure\"~" + random.nextInt(8) + " " + word();
            case 11:
                return SearchKeys.fold(word()) + " OR " + SearchKeys.fold(word()) + " OR @award";
            case 12:
                return begun() + "* " + word();
            case 13:
                return word() + "~ " + word();
            case 14:
                return "(" + word() + " OR " + word() + ") NOT " + word() + " eventdate:" + (2000 + random.nextInt(25));
            case 15:
                return SearchKeys.fold(phrase(2 + random.nextInt(3)));
            default:
                return "position:" + quoted(value(Fields.POSITION)) + " @"
                        + (random.nextBoolean() ? "meeting" : "case");
        }
    }

    private String quoted(String text) {
        return "\"" + text.replace("\\", " ").replace("\"", " ") + "\"";
    }

    private String month() {
        return month(2000);
    }

    private String month(int year) {
        return String.format(Locale.ROOT, "%d-%02d", year + random.nextInt(20), 1 + random.nextInt(12));
    }

    private String value(String field) throws IOException {
        SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
        if (values == null || values.getValueCount() == 0) {
            return word();
        }
        return values.lookupOrd((long) (random.nextDouble() * values.getValueCount()))
                .utf8ToString();
    }

    /** A word of at least two letters out of a random text: frequent ones come often. */
    private String word() throws IOException {
        return words(1).get(0);
    }

    private String begun() throws IOException {
        String word = word();
        return word.length() > 3 ? word.substring(0, 3) : word;
    }

    private String phrase(int count) throws IOException {
        return "\"" + String.join(" ", words(count)) + "\"";
    }

    private List<String> words(int count) throws IOException {
        while (true) {
            String text = reader.storedFields()
                    .document(random.nextInt(reader.maxDoc()), Set.of(Fields.TEXT))
                    .get(Fields.TEXT);
            List<String> words = new ArrayList<>();
            int at = text.isEmpty() ? 0 : random.nextInt(text.length());
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at--;
            }
            while (at < text.length() && words.size() < count) {
                int start = at;
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
                String word = text.substring(start, at);
                if (word.length() < 2 || Set.of("AND", "OR", "NOT").contains(word)) {
                    words.clear();
                } else {
                    words.add(word);
                }
                at++;
            }
            if (words.size() == count) {
                return words;
            }
        }
    }
}
