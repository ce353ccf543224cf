package org.sukien.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sukien.text.NormalizedText;
import org.sukien.text.Span;

/**
 * Puts diacritics back into Vietnamese that was typed without them.
 *
 * <pre>{@code
 * DiacriticRestorer restorer = DiacriticRestorer.standard();
 * restorer.restoreText("cong an tinh Thanh Hoa");              // "công an tỉnh Thanh Hóa"
 * restorer.restore("cong an tinh").syllables().get(2).confidence();
 * }</pre>
 *
 * <p>Capitals, digits, signs and spaces stay. Marks that are there are kept: "viêt" becomes "việt" or "viết", never "viet",
 * and a line that carries most of its marks already is taken as written with care, so that its plain words tend to stay
 * plain. A word without known readings stays, and so does one whose neighbours speak for a foreign name.
 *
 * <p>Lines (up to a line feed) are read alone, so a text may be cut between lines and each part restored by itself. The
 * result is NFC; in NFC text each character stays at its offset. Time grows with the length alone. Immutable and
 * thread-safe; throws nothing on any text. Known weaknesses: people's names ("Hung" is Hùng or Hưng), words decided by
 * what was told sentences before (cô, có), lines of other languages, where short words look Vietnamese.
 */
public final class DiacriticRestorer {
    private static final double WORTH_TELLING = 0.001;

    private final RestorationModel model;

    private DiacriticRestorer(RestorationModel model) {
        this.model = model;
    }

    /** A restorer that reads a model. */
    public static DiacriticRestorer of(RestorationModel model) {
        return new DiacriticRestorer(Objects.requireNonNull(model, "model"));
    }

    /**
     * A restorer with the model of the class path. Reads it anew at each call: keep the restorer.
     *
     * @throws IllegalStateException if there is none: add the artifact {@code org.sukien:sukien-restoration}
     * @throws UncheckedIOException if it can't be read
     */
    public static DiacriticRestorer standard() {
        try {
            return of(RestorationModel.installed()
                    .orElseThrow(() -> new IllegalStateException(
                            "no restoration model on the class path: add org.sukien:sukien-restoration")));
        } catch (IOException e) {
            throw new UncheckedIOException("the restoration model " + e.getMessage(), e);
        }
    }

    /** The text with diacritics, and nothing else: the fastest way. */
    public String restoreText(String given) {
        String view = NormalizedText.of(given).view();
        char[] restored = view.toCharArray();
        LineRestorer lines = new LineRestorer(model);
        for (int start = 0; start < view.length(); ) {
            int end = lines.read(view, start);
            for (int item = lines.first(); item >= 0; item = lines.next()) {
                lines.write(lines.best(), restored);
            }
            start = end + 1;
        }
        return new String(restored);
    }

    /** The text with diacritics, and for each word its readings and their probabilities. */
    public Restoration restore(String given) {
        NormalizedText text = NormalizedText.of(given);
        String view = text.view();
        char[] restored = view.toCharArray();
        List<RestoredSyllable> syllables = new ArrayList<>(view.length() / 4);
        LineRestorer lines = new LineRestorer(model);
        int told = 0;
        for (int start = 0; start < view.length(); ) {
            int end = lines.read(view, start);
            for (int item = lines.firstWord(); item >= 0; item = lines.nextWord()) {
                int best = lines.best();
                lines.write(best, restored);
                int first = firstLetter(view, lines.start(), lines.end());
                Span span = text.toGiven(first, lines.end());
                if (first == lines.end() || span.start() < told) {
                    continue; // marks without a letter, or what NFC made of one cluster together with the word before
                }
                told = span.end();
                syllables.add(new RestoredSyllable(
                        span,
                        new String(restored, first, lines.end() - first),
                        lines.probability(best),
                        alternatives(lines, best)));
            }
            start = end + 1;
        }
        return new Restoration(new String(restored), syllables);
    }

    /** Past marks that stand before a word's letters and belong to the sign before it. */
    private static int firstLetter(String view, int start, int end) {
        int first = start;
        while (first < end && BareLetters.of(view.charAt(first)) == 0) {
            first++;
        }
        return first;
    }

    private static List<Alternative> alternatives(LineRestorer lines, int best) {
        List<Alternative> others = new ArrayList<>();
        for (int reading = 0; reading < lines.readingCount(); reading++) {
            double probability = lines.probability(reading);
            if (reading != best && probability >= WORTH_TELLING) {
                others.add(new Alternative(lines.form(reading), probability));
            }
        }
        others.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        return others;
    }
}
