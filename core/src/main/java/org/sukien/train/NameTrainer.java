package org.sukien.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.InsufficientTrainingDataException;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.sukien.evaluate.GoldArticle;
import org.sukien.evaluate.GoldMention;
import org.sukien.recognize.learned.NameFinder;
import org.sukien.recognize.learned.Piece;
import org.sukien.token.Tokens;

/**
 * Teaches OpenNLP's name finder the people, units and places of marked articles.
 *
 * <pre>{@code
 * List<GoldArticle> gold = GoldReader.folder(Path.of("corpus/samples/gold"));
 * Files.write(Path.of("names.bin"), NameTrainer.standard().train(gold));
 * Sukien sukien = Sukien.builder().nameModel(Path.of("names.bin")).build();
 * }</pre>
 *
 * <p>The features are OpenNLP's standard ones: words and their shapes around a token, and what the same word was called
 * before in the article. Names that gold calls optional are not taught. The same articles give the same model. Immutable
 * and thread-safe. {@link CrossValidation} tells whether a model helps.
 *
 * @param algorithm how it learns
 * @param iterations how often it goes through the articles, 1 or more
 * @param cutoff how often a feature must be seen to count, 0 or more
 */
public record NameTrainer(Algorithm algorithm, int iterations, int cutoff) {
    /** How often {@link #standard} goes through the articles. */
    public static final int ITERATIONS = 150;

    /** How often {@link #standard} must see a feature. */
    public static final int CUTOFF = 2;

    /** How a model learns. */
    public enum Algorithm {
        /** Maximum entropy (multinomial logistic regression): gives probabilities that can be trusted. */
        MAXENT,
        /** Averaged perceptron: more names from few articles, but its probabilities say little. */
        PERCEPTRON;

        /** As the command line writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NameTrainer {
        Objects.requireNonNull(algorithm, "algorithm");
        if (iterations < 1 || cutoff < 0) {
            throw new IllegalArgumentException("iterations " + iterations + ", cutoff " + cutoff);
        }
    }

    /** Maximum entropy, 150 iterations, features seen twice: what did best on few articles (corpus/GOLD.md). */
    public static NameTrainer standard() {
        return new NameTrainer(Algorithm.MAXENT, ITERATIONS, CUTOFF);
    }

    /**
     * The model, as the bytes of OpenNLP's file.
     *
     * @throws IllegalArgumentException if the articles hold too few names to learn from
     */
    public byte[] train(List<GoldArticle> articles) {
        List<NameSample> samples = new ArrayList<>();
        for (GoldArticle article : articles) {
            addSamples(article, samples);
        }
        if (samples.stream().allMatch(sample -> sample.getNames().length == 0)) {
            throw new IllegalArgumentException(
                    "no people, units or places are marked in " + articles.size() + " articles");
        }
        try {
            TokenNameFinderModel model = NameFinderME.train(
                    "vi", null, new CollectionObjectStream<>(samples), parameters(), new TokenNameFinderFactory());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            model.serialize(file);
            return file.toByteArray();
        } catch (InsufficientTrainingDataException e) {
            throw new IllegalArgumentException("too few names to learn from: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrainingParameters parameters() {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm.name());
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        // one thread: sums in a fixed order give the same model each time
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        return parameters;
    }

    private static void addSamples(GoldArticle article, List<NameSample> samples) {
        Tokens tokens = ArticleTokens.of(article.article());
        boolean first = true;
        for (Piece piece : Piece.of(tokens)) {
            samples.add(new NameSample(piece.words(), names(article, tokens, piece), first));
            first = false;
        }
    }

    private static Span[] names(GoldArticle article, Tokens tokens, Piece piece) {
        List<Span> names = new ArrayList<>();
        int at = piece.first();
        for (GoldMention mention : article.mentions()) {
            if (mention.optional()
                    || !NameFinder.TYPES.containsKey(mention.type().code())) {
                continue;
            }
            while (at < piece.end()
                    && tokens.span(at, at + 1).start() < mention.span().start()) {
                at++;
            }
            int first = at;
            while (at < piece.end()
                    && tokens.span(at, at + 1).end() <= mention.span().end()) {
                at++;
            }
            if (at > first) {
                names.add(new Span(
                        first - piece.first(),
                        at - piece.first(),
                        mention.type().code()));
            }
        }
        return names.toArray(Span[]::new);
    }
}
