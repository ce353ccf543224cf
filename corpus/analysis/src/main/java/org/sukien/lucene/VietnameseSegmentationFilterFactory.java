package org.sukien.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.sukien.lucene.VietnameseSegmentationFilter.Mode;
import org.sukien.segment.SegmentationModel;
import org.sukien.segment.WordSegmenter;

/**
 * Makes {@link VietnameseSegmentationFilter}s, found by name: {@code
 * CustomAnalyzer.builder().withTokenizer("vietnamese").addTokenFilter("vietnameseSegmentation", "mode", "graph")}, or in a
 * Solr schema {@code <filter name="vietnameseSegmentation" mode="graph"/>}. To be put right behind the tokenizer.
 *
 * <p>Arguments: {@code mode}, "words" (what is left out) or "graph"; {@code separator}, what stands between the syllables of
 * a term, a space unless told; {@code model}, the resource of a model, in place of the one on the class path, such as that
 * of the artifact {@code sukien-segmentation}. An argument that it doesn't know, and a model that isn't there, is refused
 * with {@link IllegalArgumentException}, a model that can't be read with {@link IOException}. Thread-safe once informed.
 */
public final class VietnameseSegmentationFilterFactory extends TokenFilterFactory implements ResourceLoaderAware {
    /** The name by which Lucene finds it. */
    public static final String NAME = "vietnameseSegmentation";

    private final Mode mode;
    private final String separator;
    private final String model;
    private WordSegmenter segmenter;

    /** A factory by its arguments. */
    public VietnameseSegmentationFilterFactory(Map<String, String> args) {
        super(args);
        mode = get(args, "mode", List.of("words", "graph"), "words").equals("words") ? Mode.WORDS : Mode.GRAPH;
        separator = get(args, "separator", " ");
        model = get(args, "model");
        NormalizerArguments.requireNone(args);
    }

    /** What Lucene calls to learn the name; it makes no factory. */
    public VietnameseSegmentationFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        segmenter = WordSegmenter.of(model == null ? installed() : read(loader));
    }

    private static SegmentationModel installed() throws IOException {
        try {
            return SegmentationModel.installed()
                    .orElseThrow(
                            () -> new IllegalArgumentException(
                                    "no segmentation model on the class path: add org.sukien:sukien-segmentation, or name one as \"model\""));
        } catch (IOException e) {
            throw new IOException("the segmentation model " + e.getMessage(), e);
        }
    }

    private SegmentationModel read(ResourceLoader loader) throws IOException {
        try (InputStream in = loader.openResource(model)) {
            return SegmentationModel.read(in);
        } catch (IOException e) {
            throw new IOException(model + ' ' + e.getMessage(), e);
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new VietnameseSegmentationFilter(input, segmenter, mode, separator);
    }
}
