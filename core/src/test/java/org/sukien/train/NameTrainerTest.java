package org.sukien.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.evaluate.Evaluation;
import org.sukien.evaluate.Facts;
import org.sukien.evaluate.GoldArticle;
import org.sukien.evaluate.GoldMention;
import org.sukien.explain.Rule;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;

/** A made-up people whose names no rule knows: "Zorbex" and a second word, always after "phi hành gia". */
class NameTrainerTest {
    private static final List<String> SECONDS = List.of("Quvon", "Trilk", "Wembo", "Jaxul", "Fiznar", "Zuprok");
    private static final Sukien RULES = Sukien.standard();
    private static final String UNSEEN = "Hôm qua kẻ du hành Zorbex Hyloz về tới bến.";

    private static final Facts NOTHING =
            new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    @TempDir
    private Path folder;

    private static GoldArticle article(int number, String before, String second, String after) {
        String text = before + "Zorbex " + second + after;
        Span name = new Span(before.length(), before.length() + 7 + second.length());
        GoldMention mention = new GoldMention(MentionType.PERSON, name, new TreeMap<>());
        return new GoldArticle("a" + number, text, Optional.empty(), List.of(mention), NOTHING);
    }

    private static List<GoldArticle> articles() {
        List<GoldArticle> articles = new ArrayList<>();
        for (String second : SECONDS) {
            articles.add(article(articles.size(), "Hôm qua kẻ du hành ", second, " về tới bến."));
            articles.add(article(articles.size(), "Người ta gặp kẻ du hành ", second, " ở cuối chợ."));
        }
        return articles;
    }

    private static NameTrainer quick() {
        return new NameTrainer(NameTrainer.Algorithm.MAXENT, 300, 0);
    }

    private static List<String> people(Sukien sukien, String text) {
        return sukien.extract(Article.of(text)).mentions().stream()
                .filter(mention -> mention.type() == MentionType.PERSON)
                .map(mention -> mention.rule() + " " + mention.text())
                .toList();
    }

    @Test
    void aModelFindsWhatNoRuleKnows() throws IOException {
        Path file = Files.write(folder.resolve("names.bin"), quick().train(articles()));
        Sukien both = Sukien.builder().nameModel(file).build();
        assertThat(people(RULES, UNSEEN)).noneMatch(name -> name.endsWith("Zorbex Hyloz"));
        assertThat(people(both, UNSEEN)).containsExactly("person.learned Zorbex Hyloz");
        assertThat(both.rules()).extracting(Rule::id).contains("person.learned", "unit.learned", "place.learned");
        assertThat(RULES.rules()).extracting(Rule::id).doesNotContain("person.learned");
    }

    @Test
    void rulesKeepWhatTheyFind() {
        Sukien both = Sukien.builder().nameModel(quick().train(articles())).build();
        String text = "Sáng 28/2/2023, Thiếu tướng Tạ Hoài Vân làm việc với Công an tỉnh Quảng Bình tại Hà Nội.";
        List<Mention> byRules = RULES.extract(Article.of(text)).mentions();
        assertThat(both.extract(Article.of(text)).mentions()).isEqualTo(byRules);
    }

    @Test
    void equalArticlesGiveEqualModels() {
        Sukien one = Sukien.builder().nameModel(quick().train(articles())).build();
        Sukien other = Sukien.builder().nameModel(quick().train(articles())).build();
        assertThat(one.extract(Article.of(UNSEEN))).isEqualTo(other.extract(Article.of(UNSEEN)));
    }

    @Test
    void crossValidationNeverReadsWhatItLearnt() {
        List<GoldArticle> gold = articles();
        CrossValidation trial = CrossValidation.of(
                gold,
                3,
                quick(),
                RULES::extract,
                file -> Sukien.builder().nameModel(file).build()::extract);
        assertThat(trial.rules())
                .extracting(e -> e.scores())
                .isEqualTo(Evaluation.of(gold, RULES::extract).scores());
        assertThat(trial.both().score("person.exact").f1())
                .isGreaterThan(trial.rules().score("person.exact").f1());
        assertThat(trial.table()).startsWith("F1").contains("person.exact", "place.overlap");
        // every article alone in its word: what the others teach doesn't cover it
        List<GoldArticle> strangers =
                List.of(article(0, "Kìa ", "Quvon", "."), article(1, "Đây, mũ của ", "Trilk", " rơi."));
        assertThat(CrossValidation.of(strangers, 2, quick(), RULES::extract, file -> RULES::extract)
                        .model()
                        .score("person.exact")
                        .f1())
                .isLessThan(1);
    }

    @Test
    void refusesWhatCannotWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameTrainer.standard().train(List.of()))
                .withMessageContaining("no people, units or places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NameTrainer(NameTrainer.Algorithm.MAXENT, 0, 2))
                .withMessage("iterations 0, cutoff 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossValidation.of(articles(), 1, quick(), RULES::extract, file -> RULES::extract))
                .withMessage("1 folds of 12 articles");
        Path file = folder.resolve("no-model.bin");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Files.write(file, "không phải mô hình".getBytes(StandardCharsets.UTF_8));
                    Sukien.builder().nameModel(file);
                })
                .withMessageStartingWith(file + ": is no name model of OpenNLP");
    }

    @Test
    void oneLongSentenceTakesLinearTime() {
        Sukien both = Sukien.builder().nameModel(quick().train(articles())).build();
        String text = "Kẻ du hành Zorbex Hyloz đi mãi ".repeat(10_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(people(both, text)).isNotEmpty());
    }
}
