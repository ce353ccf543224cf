package org.sukien.restore;

import java.util.List;
import org.sukien.text.CharTable;
import org.sukien.text.SyllableKey;

/**
 * Walks over the words of a line and weighs the readings of each: {@link #read}, then {@link #first} and {@link #next}
 * give the words that have several readings, and the other methods tell of the word that the walk is at.
 *
 * <p>Holds the buffers of one restoration; not thread-safe.
 */
final class LineRestorer {
    /** Of the words of a correct line so many carry a mark, in nine of ten lines of news of 2003-2024 at the least. */
    private static final double MARKED = 0.65;
    /** However careful a line looks, a syllable in it may lack its marks: one of fifty. */
    private static final double CARELESS = 0.02;

    private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

    private final Readings readings;
    private final Weights weights;
    private final float scale;
    private final Line line;
    private final long[] contexts = new long[Contexts.COUNT];
    private final long[] words = new long[Contexts.COUNT];
    private final float[] sums = new float[Readings.MOST];
    private String text;
    private int item;
    private List<String> forms = List.of();
    private float asTyped;
    /** What the readings' odds add up to, 0 before it is asked for. */
    private double all;

    LineRestorer(RestorationModel model) {
        readings = model.readings();
        weights = model.weights();
        scale = model.scale();
        line = new Line(readings);
    }

    /** Reads the line that begins at {@code start}; gives its end, where its line feed or the text's end is. */
    int read(String view, int start) {
        int feed = view.indexOf('\n', start);
        int end = feed < 0 ? view.length() : feed;
        text = view;
        line.read(view, start, end);
        asTyped = (float) -Math.log(careless());
        return end;
    }

    /** How likely a syllable of this line lacks its marks: surely if no syllable of the line has one. */
    private double careless() {
        int words = 0;
        int marked = 0;
        for (int i = Line.REACH; i < line.size - Line.REACH; i++) {
            if (line.kinds[i] == Line.SYLLABLE) {
                words++;
                marked += isMarked(i) ? 1 : 0;
            }
        }
        double expected = MARKED * words;
        return Math.max(CARELESS, (expected - marked + 1) / (expected + 1));
    }

    private boolean isMarked(int i) {
        for (int at = line.starts[i]; at < line.ends[i]; at++) {
            char c = text.charAt(at);
            if (c >= 0x80 && BareLetters.of(c) != c) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the first word with readings; -1 if there is none. */
    int first() {
        item = Line.REACH - 1;
        return next();
    }

    int next() {
        while (++item < line.size - Line.REACH) {
            if (line.rows[item] >= 0 && weigh()) {
                return item;
            }
        }
        return -1;
    }

    /** Goes to the first word, with readings or without. */
    int firstWord() {
        item = Line.REACH - 1;
        return nextWord();
    }

    int nextWord() {
        while (++item < line.size - Line.REACH) {
            if (line.kinds[item] >= Line.SYLLABLE) {
                if (line.rows[item] < 0 || !weigh()) {
                    forms = List.of();
                }
                return item;
            }
        }
        return -1;
    }

    int start() {
        return line.starts[item];
    }

    int end() {
        return line.ends[item];
    }

    int readingCount() {
        return forms.size();
    }

    /** Sums up the weights of the word's readings; false if its marks fit none or it is written out already. */
    private boolean weigh() {
        forms = readings.of(line.rows[item]);
        if (end() - start() != forms.get(0).length()) {
            return false; // a mark is left over that no letter takes
        }
        Contexts.fill(line, item, false, contexts);
        weights.sum(contexts, forms.size(), sums, words);
        all = 0;
        for (int reading = 0; reading < forms.size(); reading++) {
            sums[reading] *= scale;
        }
        return asTyped == 0 || constrain();
    }

    /** Rules out readings that lack a given mark, and favours the word as it is typed. */
    private boolean constrain() {
        long typed = SyllableKey.of(text, start(), end());
        boolean known = false;
        for (int reading = 0; reading < forms.size(); reading++) {
            String form = forms.get(reading);
            if (SyllableKey.of(form) == typed) {
                sums[reading] += asTyped;
                known = true;
            } else if (!keepsMarks(form)) {
                sums[reading] = IMPOSSIBLE;
            } else {
                known = true;
            }
        }
        return known;
    }

    private boolean keepsMarks(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!BareLetters.keeps(text.charAt(start() + i), form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The likeliest reading; -1 for a word without readings. */
    int best() {
        int best = forms.isEmpty() ? -1 : 0;
        for (int reading = 1; reading < forms.size(); reading++) {
            if (sums[reading] > sums[best]) {
                best = reading;
            }
        }
        return best;
    }

    /** The probability of a reading; 1 for a word without readings. */
    double probability(int reading) {
        if (reading < 0) {
            return 1;
        }
        float top = sums[best()];
        if (all == 0) {
            for (int other = 0; other < forms.size(); other++) {
                all += Math.exp(sums[other] - top);
            }
        }
        return Math.exp(sums[reading] - top) / all;
    }

    /** A reading with the capitals of the text. */
    String form(int reading) {
        char[] form = text.substring(start(), end()).toCharArray();
        put(reading, form, 0);
        return new String(form);
    }

    /** Writes a reading over the word; a word that is typed so already, be its tone on another vowel, stays. */
    void write(int reading, char[] target) {
        if (reading >= 0) {
            put(reading, target, start());
        }
    }

    private void put(int reading, char[] target, int at) {
        String form = forms.get(reading);
        if (asTyped != 0 && SyllableKey.of(form) == SyllableKey.of(text, start(), end())) {
            return;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            target[at + i] = CharTable.isUpper(text.charAt(start() + i)) ? Character.toUpperCase(c) : c;
        }
    }
}
