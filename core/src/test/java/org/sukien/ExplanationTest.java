package org.sukien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sukien.article.Article;
import org.sukien.explain.Candidate;
import org.sukien.explain.Defeat;
import org.sukien.explain.Explanation;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;

class ExplanationTest {
    private static final Sukien SUKIEN = Sukien.standard();

    @Test
    void aPlaceLosesToTheUnitAroundIt() {
        Explanation explanation =
                SUKIEN.explain(Article.of("Công an quận 5 họp.").withId("a").withSource("a.txt"));
        assertThat(explanation.id()).contains("a");
        assertThat(explanation.source()).contains("a.txt");
        assertThat(explanation.tokens().stream().map(span -> span.of(explanation.text())))
                .containsExactly("Công", "an", "quận", "5", "họp", ".");
        Candidate unit = explanation.candidates().get(0);
        assertThat(unit.mention().text()).isEqualTo("Công an quận 5");
        assertThat(unit.isKept()).isTrue();
        Candidate place = explanation.candidates().get(1);
        assertThat(place.mention().text()).isEqualTo("quận 5");
        assertThat(place.first()).isEqualTo(2);
        assertThat(place.end()).isEqualTo(4);
        assertThat(place.defeat()).isEqualTo(Optional.of(new Defeat(unit, Defeat.Reason.LENGTH)));
    }

    @Test
    void whatWasKeptIsWhatTheRecordHolds() throws IOException {
        for (Article article : SampleArticles.all()) {
            ArticleRecord record = SUKIEN.extract(article);
            Explanation explanation = SUKIEN.explain(article);
            List<Candidate> kept =
                    explanation.candidates().stream().filter(Candidate::isKept).toList();
            assertThat(kept.stream().map(ExplanationTest::shown))
                    .as(article.toString())
                    .containsExactlyElementsOf(record.mentions().stream()
                            .map(ExplanationTest::shown)
                            .toList());
            for (Candidate refused : explanation.candidates()) {
                refused.defeat().ifPresent(defeat -> {
                    assertThat(kept).contains(defeat.winner());
                    assertThat(defeat.winner().first()).isLessThan(refused.end());
                    assertThat(refused.first()).isLessThan(defeat.winner().end());
                });
            }
        }
    }

    private static String shown(Candidate candidate) {
        return shown(candidate.mention());
    }

    private static String shown(Mention mention) {
        return mention.span() + " " + mention.rule();
    }

    @Test
    void tellsOnlyOfARule() {
        Explanation explanation = SUKIEN.explain(Article.of("Công an quận 5 họp ở Hà Nội ngày 5/3/2024."));
        assertThat(explanation.about("place.typed").candidates())
                .extracting(candidate -> candidate.mention().text())
                .containsExactly("quận 5");
        assertThat(explanation.about("unit").candidates())
                .as("with what lost to it")
                .hasSize(2);
        assertThat(explanation.about("place").candidates()).hasSize(2);
        assertThat(explanation.about("pla").candidates()).isEmpty();
    }

    @Test
    void anEmptyTextExplainsNothing() {
        Explanation explanation = SUKIEN.explain(Article.of(""));
        assertThat(explanation.tokens()).isEmpty();
        assertThat(explanation.candidates()).isEmpty();
    }
}
