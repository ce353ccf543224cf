package org.sukien.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sukien.article.Article;
import org.sukien.evaluate.Evaluation;
import org.sukien.evaluate.GoldArticle;
import org.sukien.mention.Mention;
import org.sukien.recognize.learned.LearnedRecognizer;
import org.sukien.recognize.learned.NameFinder;
import org.sukien.record.ArticleRecord;
import org.sukien.token.Tokens;

/**
 * Whether a learnt model helps: the articles are dealt into folds; each fold is read by a model that was taught on all
 * the others, so that no model reads what it learnt from. Says how rules, model, and rules with the model score.
 *
 * <pre>{@code
 * CrossValidation trial = CrossValidation.of(
 *         gold, 5, NameTrainer.standard(), rules::extract, file -> Sukien.builder().nameModel(file).build()::extract);
 * System.out.println(trial.table());
 * }</pre>
 *
 * <p>Article i is in fold i modulo the number of folds, so the same articles give the same result. The rules have no part in
 * the folds: if they were written with these articles in view, their score flatters them. Immutable and thread-safe.
 *
 * @param rules the score of the rules alone
 * @param model of the models alone, each on the articles that it did not learn from
 * @param both of the rules with those models beside them
 */
public record CrossValidation(Evaluation rules, Evaluation model, Evaluation both) {
    /**
     * Teaches and measures; takes as many trainings as there are folds.
     *
     * @param folds 2 to the number of articles
     * @param rules reads an article without a model
     * @param withModel makes a reader that has a model beside its rules, given the model file's bytes
     * @throws IllegalArgumentException if there are too few or too many folds, or too few names to learn from
     */
    public static CrossValidation of(
            List<GoldArticle> articles,
            int folds,
            NameTrainer trainer,
            Function<Article, ArticleRecord> rules,
            Function<byte[], Function<Article, ArticleRecord>> withModel) {
        if (folds < 2 || folds > articles.size()) {
            throw new IllegalArgumentException(folds + " folds of " + articles.size() + " articles");
        }
        Map<String, ArticleRecord> learnt = new HashMap<>();
        Map<String, ArticleRecord> joined = new HashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            List<GoldArticle> taught = new ArrayList<>();
            List<GoldArticle> read = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                (i % folds == fold ? read : taught).add(articles.get(i));
            }
            byte[] file = trainer.train(taught);
            NameFinder finder = NameFinder.of(file);
            Function<Article, ArticleRecord> reader = withModel.apply(file);
            for (GoldArticle gold : read) {
                learnt.put(gold.id(), record(gold.article(), finder));
                joined.put(gold.id(), reader.apply(gold.article()));
            }
        }
        return new CrossValidation(
                Evaluation.of(articles, rules), Evaluation.of(articles, learnt), Evaluation.of(articles, joined));
    }

    private static ArticleRecord record(Article article, NameFinder finder) {
        Tokens tokens = ArticleTokens.of(article);
        List<Mention> mentions = finder.find(tokens).stream()
                .map(name -> LearnedRecognizer.mention(name, tokens))
                .toList();
        Optional<String> none = Optional.empty();
        return new ArticleRecord(
                article.id(),
                none,
                none,
                none,
                none,
                none,
                article.text(),
                false,
                mentions,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** F1 of each type that is learnt, rules beside model beside both, to be read by people. */
    public String table() {
        StringBuilder table = new StringBuilder(row("%-16s %6s %6s %6s", "F1", "rules", "model", "both"));
        for (String type : NameFinder.TYPES.keySet().stream().sorted().toList()) {
            for (String measure : List.of(type + ".exact", type + ".overlap")) {
                table.append(row(
                        "%-16s %6.3f %6.3f %6.3f", measure, f1(rules, measure), f1(model, measure), f1(both, measure)));
            }
        }
        return table.toString();
    }

    private static double f1(Evaluation evaluation, String measure) {
        return evaluation.score(measure).f1();
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells) + "\n";
    }
}
