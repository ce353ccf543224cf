package org.sukien.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link VietnameseFoldFilter}s, found by name: {@code CustomAnalyzer.builder().addTokenFilter("vietnameseFold")}, or in a Solr schema
 * {@code <filter name="vietnameseFold"/>}.
 *
 * <p>It takes no arguments; one is refused with {@link IllegalArgumentException}. Immutable and thread-safe.
 */
public final class VietnameseFoldFilterFactory extends TokenFilterFactory {
    /** The name by which Lucene finds it. */
    public static final String NAME = "vietnameseFold";

    /** A factory by its arguments, of which there are none. */
    public VietnameseFoldFilterFactory(Map<String, String> args) {
        super(args);
        NormalizerArguments.requireNone(args);
    }

    /** What Lucene calls to learn the name; it makes no factory. */
    public VietnameseFoldFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new VietnameseFoldFilter(input);
    }
}
