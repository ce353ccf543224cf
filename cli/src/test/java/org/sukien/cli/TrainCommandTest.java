package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    private static final String UNSEEN = "Hôm qua kẻ du hành Zorbex Hyloz về tới bến.";

    @TempDir
    private Path folder;

    private String gold;
    private String model;

    @BeforeEach
    void gold() {
        int number = 0;
        for (String second : new String[] {"Quvon", "Trilk", "Wembo", "Jaxul", "Fiznar", "Zuprok"}) {
            number++;
            Run.write(
                    folder.resolve("gold/" + number + ".xml"),
                    "<article>Hôm qua kẻ du hành <person>Zorbex " + second + "</person> về tới bến.</article>");
            Run.write(folder.resolve("gold/" + number + ".json"), "{\"people\": [], \"events\": []}");
        }
        gold = folder.resolve("gold").toString();
        model = folder.resolve("names.bin").toString();
    }

    @Test
    void writesAModelThatTheOtherCommandsTake() {
        Run run = Run.of("train", "--cutoff=0", "--output", model, gold);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(Run.with(UNSEEN, "extract", "--format=jsonl", "--name-model", model, "-")
                        .out())
                .contains("\"text\":\"Zorbex Hyloz\",\"rule\":\"person.learned\"");
        assertThat(Run.of("rules", "--type=person", "--name-model", model).out())
                .contains("person.learned");
        assertThat(Run.of("evaluate", "--name-model", model, gold).out()).contains("person.exact        1.000");
    }

    @Test
    void showsWhatAModelGains() {
        Run run = Run.of("train", "--folds=3", "--cutoff=0", gold);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out()).startsWith("F1                rules  model   both\nperson.exact      0.");
        assertThat(Path.of(model)).doesNotExist();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(fails("train", gold)).startsWith("give --output FILE, --folds N, or both");
        assertThat(fails("train", "--folds=9", gold)).isEqualTo("sukien: 9 folds of 6 articles\n");
        assertThat(fails("train", "--iterations=0", "-o", model, gold)).isEqualTo("sukien: iterations 0, cutoff 2\n");
        assertThat(fails("train", "--algorithm=magic", "-o", model, gold))
                .contains("\"magic\" is none of maxent, perceptron");
        assertThat(fails("train", "-o", model, folder.resolve("none").toString()))
                .endsWith("none: no such file or folder\n");
        String nowhere = folder.resolve("none/names.bin").toString();
        assertThat(fails("train", "--cutoff=0", "-o", nowhere, gold))
                .isEqualTo("sukien: cannot write to " + nowhere + ": no such file or folder\n");
        String broken = Run.write(folder.resolve("broken.bin"), "mô hình").toString();
        assertThat(fails("extract", "--name-model", broken, "-"))
                .startsWith("--name-model: " + broken + ": is no name model of OpenNLP");
        assertThat(Files.exists(Path.of(model))).isFalse();
    }

    private static String fails(String... words) {
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(Main.FAILED);
        return run.err();
    }
}
