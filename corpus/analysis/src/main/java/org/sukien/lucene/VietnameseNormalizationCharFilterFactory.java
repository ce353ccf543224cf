package org.sukien.lucene;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharFilterFactory;
import org.sukien.text.NormalizationStep;
import org.sukien.text.Normalizer;
import org.sukien.text.ToneStyle;

/**
 * Makes {@link VietnameseNormalizationCharFilter}s, found by name: {@code
 * CustomAnalyzer.builder().addCharFilter("vietnameseNormalization", "tone", "old")}, or in a Solr schema {@code
 * <charFilter name="vietnameseNormalization" tone="old"/>}.
 *
 * <p>Arguments: {@code tone}, one of "old", "new" and "keep" (what is left out); {@code steps}, codes of {@link
 * NormalizationStep}s between commas, in place of the standard ones. One that it doesn't know, and a value that it can't
 * read, is refused with {@link IllegalArgumentException}. Immutable and thread-safe.
 */
public final class VietnameseNormalizationCharFilterFactory extends CharFilterFactory {
    /** The name by which Lucene finds it. */
    public static final String NAME = "vietnameseNormalization";

    private final Normalizer normalizer;

    /** A factory by its arguments. */
    public VietnameseNormalizationCharFilterFactory(Map<String, String> args) {
        super(args);
        Normalizer.Builder builder = Normalizer.builder();
        Set<String> steps = getSet(args, "steps");
        if (steps != null) {
            builder.none();
            steps.forEach(code -> builder.with(step(code)));
        }
        String tone = get(args, "tone", List.of("old", "new", "keep"), "keep");
        if (!tone.equals("keep")) {
            builder.tones(tone.equals("old") ? ToneStyle.OLD : ToneStyle.NEW);
        }
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("unknown arguments: " + args.keySet());
        }
        normalizer = builder.build();
    }

    private static NormalizationStep step(String code) {
        return NormalizationStep.of(code)
                .orElseThrow(() -> new IllegalArgumentException("no step of normalisation: \"" + code + "\""));
    }

    /** What Lucene calls to learn the name; it makes no factory. */
    public VietnameseNormalizationCharFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public Reader create(Reader input) {
        return new VietnameseNormalizationCharFilter(input, normalizer);
    }
}
