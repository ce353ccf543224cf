package org.sukien.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Makes {@link VietnameseNormalizationCharFilter}s, found by name: {@code
 * CustomAnalyzer.builder().addCharFilter("vietnameseNormalization")}, or in a Solr schema {@code <charFilter
 * name="vietnameseNormalization"/>}.
 *
 * <p>An argument that it doesn't know is refused with {@link IllegalArgumentException}. Immutable and thread-safe.
 */
public final class VietnameseNormalizationCharFilterFactory extends CharFilterFactory {
    /** The name by which Lucene finds it. */
    public static final String NAME = "vietnameseNormalization";

    /** A factory by its arguments. */
    public VietnameseNormalizationCharFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("unknown arguments: " + args.keySet());
        }
    }

    /** What Lucene calls to learn the name; it makes no factory. */
    public VietnameseNormalizationCharFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public Reader create(Reader input) {
        return new VietnameseNormalizationCharFilter(input);
    }
}
