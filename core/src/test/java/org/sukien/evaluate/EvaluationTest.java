package org.sukien.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sukien.json.RecordReader;
import org.sukien.record.ArticleRecord;

/**
 * The measures of fixed records against fixed gold: {@code records.jsonl} holds the records of some samples on one day, with
 * faults put in at random so that every measure has something right and something wrong, and one article left out;
 * {@code gold} is the samples' gold of that day. {@code measures.txt} was computed from both by another implementation of the
 * same measures, so none of the three is ever written anew.
 */
class EvaluationTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "sukien", "evaluate");

    private static Evaluation evaluation() throws IOException {
        Map<String, ArticleRecord> records = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("records.jsonl"))) {
            ArticleRecord record = RecordReader.parse(line);
            records.put(record.id().orElseThrow(), record);
        }
        List<GoldArticle> gold = GoldReader.folder(FOLDER.resolve("gold"));
        return Evaluation.of(gold, records);
    }

    @Test
    void theMeasuresAreThoseOfTheReference() throws IOException {
        assertThat(evaluation().table()).isEqualTo(Files.readString(FOLDER.resolve("measures.txt")));
    }

    @Test
    void mistakesAddUpToTheScores() throws IOException {
        Evaluation evaluation = evaluation();
        evaluation.scores().forEach((measure, score) -> {
            List<Mistake> mistakes = evaluation.mistakes(measure);
            long missed = mistakes.stream().filter(m -> !m.gold().isEmpty()).count();
            long spurious = mistakes.stream().filter(m -> !m.found().isEmpty()).count();
            assertThat(missed).as(measure + " missed").isEqualTo(score.gold() - score.right());
            assertThat(spurious).as(measure + " spurious").isEqualTo(score.found() - score.right());
        });
    }

    @Test
    void mistakesSayWhatWasMarkedAndWhatWasFound() {
        assertThat(new Mistake("001", "\"Đại tá\" 10-16", "")).hasToString("001 missed \"Đại tá\" 10-16");
        assertThat(new Mistake("001", "", "\"Huế\" 1-4 by place.known"))
                .hasToString("001 spurious \"Huế\" 1-4 by place.known");
        assertThat(new Mistake("001", "Minh Khuê", "Khánh Vy")).hasToString("001 wrong Minh Khuê found Khánh Vy");
    }
}
