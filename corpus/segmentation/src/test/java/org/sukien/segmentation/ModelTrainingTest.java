package org.sukien.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.segment.SegmentationModel;
import org.sukien.segment.SegmentationPlan;
import org.sukien.segment.WordSegmenter;

class ModelTrainingTest {
    private static final String PAIRS = "# gathered by hand\npair\tword\tsource\ncá lúa\tno\tinvented\n";
    private static final String SENTENCE = """
            # sent_id = 1
            # text = Nông dân trồng lúa .
            1\tNông dân\tnông dân\tNOUN\tN\t_\t2\tnsubj\t_\t_
            2\ttrồng\ttrồng\tVERB\tV\t_\t0\troot\t_\t_
            3\tlúa\tlúa\tNOUN\tN\t_\t2\tobj\t_\t_
            4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            """;

    @TempDir
    private Path folder;

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        byte[] once = train("một.model", PAIRS, SENTENCE.repeat(10));
        assertThat(train("hai.model", PAIRS, SENTENCE.repeat(10))).isEqualTo(once);
        SegmentationModel model = SegmentationModel.read(new ByteArrayInputStream(once));
        assertThat(model.sentences()).isEqualTo(10);
        assertThat(WordSegmenter.of(model).segment("Nông dân trồng lúa.").texts())
                .containsExactly("Nông dân", "trồng", "lúa", ".");
    }

    @Test
    void rangesAndEmptyNodesArePassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.conllu"), """
                # text = Đi chợ
                1-2\tĐi chợ\t_\t_\t_\t_\t_\t_\t_\t_
                1\tĐi\tđi\tVERB\tV\t_\t0\troot\t_\t_
                1.1\tkhông\t_\tADV\t_\t_\t_\t_\t_\t_
                2\tchợ\tchợ\tNOUN\tN\t_\t1\tobj\t_\t_
                """);
        assertThat(Treebank.read(file))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.words()).hasSize(2));
    }

    @Test
    void badInputIsNamed() {
        assertRefused(PAIRS + "một\tyes\tinvented\n", SENTENCE, "pairs.tsv:4: not two syllables: \"một\"");
        assertRefused(PAIRS + "cá lúa\tmaybe\tinvented\n", SENTENCE, "pairs.tsv:4: is no row of pair");
        assertRefused("cá lúa\tno\tinvented\n", SENTENCE, "pairs.tsv:1: is no row of pair");
        assertRefused(PAIRS, "1\tĐi\tđi\tVERB\n", "a.conllu:1: is no word of a sentence with a text");
        assertRefused(
                PAIRS, "# text = Đi chợ\n1\tchợ\tchợ\tNOUN\n", "a.conllu:2: \"chợ\" does not stand next in the text");
    }

    private void assertRefused(String pairs, String sentences, String reason) {
        assertThatThrownBy(() -> train("x.model", pairs, sentences))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(reason);
    }

    private byte[] train(String name, String pairs, String sentences) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(
                texts.resolve("a.jsonl"),
                "{\"text\": \"Bà con nông dân bán lúa.\\nNông dân trồng lúa, nuôi cá.\"}\n".repeat(20));
        PrintStream progress = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Path file = folder.resolve(name);
        ModelTraining.train(
                file,
                Files.writeString(folder.resolve("pairs.tsv"), pairs),
                texts,
                List.of(Files.writeString(folder.resolve("a.conllu"), sentences)),
                SegmentationPlan.small(),
                progress);
        return Files.readAllBytes(file);
    }
}
