package org.sukien.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.restore.DiacriticRestorer;
import org.sukien.restore.RestorationModel;
import org.sukien.restore.RestorationTrainer;
import org.sukien.restore.TrainingPlan;

class ModelTrainingTest {
    @TempDir
    private Path folder;

    @Test
    void theSameFoldersGiveTheSameBytes() throws IOException {
        byte[] once = train("một.model");
        assertThat(train("hai.model")).isEqualTo(once);
        RestorationModel model = RestorationModel.read(new ByteArrayInputStream(once));
        assertThat(DiacriticRestorer.of(model).restoreText("Cho som hop")).isEqualTo("Chợ sớm họp");
    }

    @Test
    void theHeldOutTenthIsNotLearnt() throws IOException {
        RestorationModel model = RestorationModel.read(new ByteArrayInputStream(train("một.model")));
        long learnt = 0;
        for (int i = 0; i < 60; i++) {
            learnt += RestorationTrainer.isHeldOut(text(i)) ? 0 : 1;
        }
        assertThat(learnt).isBetween(40L, 59L);
        assertThat((long) model.articles()).isEqualTo(learnt);
    }

    @Test
    void badInputIsNamed() throws IOException {
        assertThatThrownBy(() -> train("x.model", folder)).hasMessageContaining("holds no .jsonl");
        Path rows = Files.createDirectories(folder.resolve("rows")).resolve("a.jsonl");
        Files.writeString(rows, "{\"text\": \"Chợ sớm\"}\n\n{\"id\": 3}\n");
        assertThatThrownBy(() -> train("x.model", rows.getParent())).hasMessageContaining("a.jsonl:3: has no \"text\"");
    }

    private static String text(int i) {
        return "Chợ sớm họp bên sông lúc " + i + " giờ.\nBà con bán cá, bán lúa.";
    }

    private byte[] train(String name) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        StringBuilder plain = new StringBuilder();
        StringBuilder packed = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            (i % 2 == 0 ? plain : packed)
                    .append("{\"id\": " + i + ", \"more\": [{}], \"text\": \"" + text(i).replace("\n", "\\n")
                            + "\"}\n");
        }
        Files.writeString(texts.resolve("a.jsonl"), plain);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(texts.resolve("b.jsonl.gz")))) {
            out.write(packed.toString().getBytes(StandardCharsets.UTF_8));
        }
        return train(name, texts);
    }

    private byte[] train(String name, Path texts) throws IOException {
        PrintStream progress = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        ModelTraining.train(folder.resolve(name), List.of(texts), TrainingPlan.small(), progress);
        return Files.readAllBytes(folder.resolve(name));
    }
}
