package org.sukien.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;
import org.sukien.text.NormalizationStep;
import org.sukien.text.Normalizer;

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
        normalizer = NormalizerArguments.take(this, args, "keep");
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
