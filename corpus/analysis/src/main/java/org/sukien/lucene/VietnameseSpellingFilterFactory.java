package org.sukien.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link VietnameseSpellingFilter}s, found by name: {@code CustomAnalyzer.builder().addTokenFilter("vietnameseSpelling")}, or in a Solr schema
 * {@code <filter name="vietnameseSpelling"/>}.
 *
 * <p>It takes no arguments; one is refused with {@link IllegalArgumentException}. Immutable and thread-safe.
 */
public final class VietnameseSpellingFilterFactory extends TokenFilterFactory {
    /** The name by which Lucene finds it. */
    public static final String NAME = "vietnameseSpelling";

    /** A factory by its arguments, of which there are none. */
    public VietnameseSpellingFilterFactory(Map<String, String> args) {
        super(args);
        NormalizerArguments.requireNone(args);
    }

    /** What Lucene calls to learn the name; it makes no factory. */
    public VietnameseSpellingFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new VietnameseSpellingFilter(input);
    }
}
