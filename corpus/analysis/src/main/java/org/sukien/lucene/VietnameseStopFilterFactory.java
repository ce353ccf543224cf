package org.sukien.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;

/**
 * Makes {@link StopFilter}s over the list of {@link VietnameseAnalyzer#standardStopWords}, found by name: {@code
 * CustomAnalyzer.builder().addTokenFilter("vietnameseStop")}, or in a Solr schema {@code <filter name="vietnameseStop"/>}.
 * To be put behind what makes small letters.
 *
 * <p>Argument: {@code words}, a resource of one word a line in place of the standard list, several between commas. Another
 * argument is refused with {@link IllegalArgumentException}, a resource that is not there with {@link IOException}.
 * Thread-safe once informed.
 */
public final class VietnameseStopFilterFactory extends TokenFilterFactory implements ResourceLoaderAware {
    /** The name by which Lucene finds it. */
    public static final String NAME = "vietnameseStop";

    private final String files;
    private CharArraySet words = StopWords.standard();

    /** A factory by its arguments. */
    public VietnameseStopFilterFactory(Map<String, String> args) {
        super(args);
        files = get(args, "words");
        NormalizerArguments.requireNone(args);
    }

    /** What Lucene calls to learn the name; it makes no factory. */
    public VietnameseStopFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        if (files != null) {
            words = CharArraySet.unmodifiableSet(getWordSet(loader, files, false));
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new StopFilter(input, words);
    }
}
