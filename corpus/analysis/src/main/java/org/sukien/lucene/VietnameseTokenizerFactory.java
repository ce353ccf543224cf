package org.sukien.lucene;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.sukien.text.Normalizer;

/**
 * Makes {@link VietnameseTokenizer}s, found by name: {@code CustomAnalyzer.builder().withTokenizer("vietnamese")}, or in a
 * Solr schema {@code <tokenizer name="vietnamese"/>}.
 *
 * <p>Arguments: {@code tone}, one of "old" (what is left out), "new" and "keep"; {@code steps}, codes of {@link
 * org.sukien.text.NormalizationStep}s between commas, in place of the standard ones. One that it doesn't know, and a value
 * that it can't read, is refused with {@link IllegalArgumentException}. Immutable and thread-safe.
 */
public final class VietnameseTokenizerFactory extends TokenizerFactory {
    /** The name by which Lucene finds it. */
    public static final String NAME = "vietnamese";

    private final Normalizer normalizer;

    /** A factory by its arguments. */
    public VietnameseTokenizerFactory(Map<String, String> args) {
        super(args);
        normalizer = NormalizerArguments.take(this, args, "old");
    }

    /** What Lucene calls to learn the name; it makes no factory. */
    public VietnameseTokenizerFactory() {
        throw defaultCtorException();
    }

    @Override
    public Tokenizer create(AttributeFactory factory) {
        return new VietnameseTokenizer(factory, normalizer);
    }
}
