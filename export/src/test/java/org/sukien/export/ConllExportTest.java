package org.sukien.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.text.NormalizedText;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

class ConllExportTest {
    private static String export(List<ArticleRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordExport export = new ConllExport(out)) {
            for (ArticleRecord record : records) {
                export.write(record);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void marksSentencesAndNames() throws IOException {
        assertThat(export(List.of(Articles.read("1", "Chiều 12/3, họp ở Huế. Thiếu tá Lê Bá Cam dự."))))
                .isEqualTo("""
                        -DOCSTART- -X- -X- O

                        Chiều _ _ B-DATE
                        12/3 _ _ I-DATE
                        , _ _ O
                        họp _ _ O
                        ở _ _ O
                        Huế _ _ B-LOC
                        . _ _ O

                        Thiếu _ _ B-RANK
                        tá _ _ I-RANK
                        Lê _ _ B-PER
                        Bá _ _ I-PER
                        Cam _ _ I-PER
                        dự _ _ O
                        . _ _ O

                        """);
    }

    @Test
    void tokensAreThoseOfTheTextAndTagsAreIob2() throws IOException {
        for (ArticleRecord record : Articles.all()) {
            List<String> tokens = new ArrayList<>();
            int begun = 0;
            String last = "O";
            String[] lines = export(List.of(record)).split("\n", -1);
            assertThat(lines[0]).isEqualTo("-DOCSTART- -X- -X- O");
            for (String line : List.of(lines).subList(1, lines.length)) {
                if (line.isEmpty()) {
                    last = "O";
                    continue;
                }
                // As Python's split() cuts: at every white space of Unicode.
                String[] columns = line.split("[\\s\\p{Z}\\p{Cc}]+");
                assertThat(columns).as(line).hasSize(4);
                tokens.add(columns[0]);
                String tag = columns[3];
                if (tag.startsWith("I-")) {
                    assertThat(last).as(line).isIn("B-" + tag.substring(2), tag);
                } else {
                    begun += tag.startsWith("B-") ? 1 : 0;
                }
                last = tag;
            }
            Tokens expected = Tokenizer.plain().tokenize(NormalizedText.of(record.text()));
            assertThat(tokens).hasSize(expected.size());
            StringBuilder joined = new StringBuilder();
            tokens.forEach(joined::append);
            assertThat(joined.toString().replaceAll("[_\\s\\p{Z}\\p{C}\uFFFD]", ""))
                    .isEqualTo(record.text().replaceAll("[_\\s\\p{Z}\\p{C}\uFFFD]", ""));
            assertThat(begun).isEqualTo(outermost(record));
        }
    }

    private static int outermost(ArticleRecord record) {
        int count = 0;
        int end = -1;
        for (Mention mention : record.mentions()) {
            if (mention.span().start() >= end) {
                count++;
                end = mention.span().end();
            }
        }
        return count;
    }
}
