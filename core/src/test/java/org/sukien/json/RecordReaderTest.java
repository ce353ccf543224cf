package org.sukien.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.record.ArticleRecord;

class RecordReaderTest {
    @Test
    void readsBackWhatWasWritten() {
        for (boolean html : List.of(true, false)) {
            String json = RecordWriter.toJson(FullRecord.of(html));
            assertThat(RecordWriter.toJson(RecordReader.parse(json))).isEqualTo(json);
        }
        ArticleRecord read = RecordReader.parse(RecordWriter.toJson(FullRecord.of(true)));
        ArticleRecord written = FullRecord.of(true);
        assertThat(read.people()).isEqualTo(written.people());
        assertThat(read.units()).isEqualTo(written.units());
        assertThat(read.places()).isEqualTo(written.places());
        assertThat(read.events()).isEqualTo(written.events());
        assertThat(read.mentions()).hasSameSizeAs(written.mentions());
        // Figures differ by trailing zeros of the number alone.
        assertThat(read.mentions().get(4)).isEqualTo(written.mentions().get(4));
        assertThat(read.mentions().get(8)).isEqualTo(written.mentions().get(8));
        assertThat(read.mentions().get(9)).isEqualTo(written.mentions().get(9));
        assertThat(read.mentions().get(10)).isEqualTo(written.mentions().get(10));
    }

    @Test
    void readsLinesAndArraysAlike() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        try (RecordWriter one = RecordWriter.lines(lines);
                RecordWriter other = RecordWriter.array(array)) {
            for (boolean html : List.of(true, false, true)) {
                one.write(FullRecord.of(html));
                other.write(FullRecord.of(html));
            }
        }
        assertThat(read(lines.toByteArray())).hasSize(3).isEqualTo(read(array.toByteArray()));
    }

    @Test
    void passesOverKeysOfLaterVersions() {
        String json = RecordWriter.toJson(FullRecord.of(false));
        String later = json.replace("\"title\":", "\"mood\":{\"a\":[1,{}]},\"title\":");
        assertThat(RecordReader.parse(later)).isEqualTo(RecordReader.parse(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"start\":15,`     | `\"start\":-1,`     | `[-1,25)`",
                "`\"end\":14,`       | ``                  | `mentions[0].end is missing`",
                "`\"anchor\":0`      | `\"anchor\":99`     | `mentions[8].anchor is 99, but there are 13 mentions`",
                "`\"anchor\":0`      | `\"anchor\":\"x\"`  | `mentions[8].anchor is neither`",
                "`\"value\":37300`   | `\"value\":\"many\"`| `mentions[5].value is of the wrong kind: many`",
                "`\"from\":\"2023-02-28\"`| `\"from\":\"2023-02-30\"` | `mentions[0].from is no day`",
                "`\"kind\":\"police\"`| `\"kind\":\"choir\"` | `units[0].kind is \"choir\"`",
                "`sukien/1`          | `sukien/7`          | `schema is \"sukien/7\", not \"sukien/1\"`",
                "`\"mentions\":[`    | `\"mentions\":[3,`  | `mentions holds something that is no object`",
                "`\"events\":[`      | `\"events\":[,`     | `line 1: Unexpected character`",
                "`\"score\":1}]}`    | `\"score\":1`       | `line 1: `",
            })
    void saysWhereARecordIsWrong(String found, String instead, String complaint) {
        String json = RecordWriter.toJson(FullRecord.of(false));
        assertThat(json).contains(found);
        String wrong = json.replace(found, instead == null ? "" : instead);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReader.parse(wrong))
                .withMessageContaining(complaint);
    }

    private static List<ArticleRecord> read(byte[] json) throws IOException {
        List<ArticleRecord> records = new ArrayList<>();
        try (RecordReader reader = RecordReader.of(new ByteArrayInputStream(json))) {
            for (Optional<ArticleRecord> r = reader.next(); r.isPresent(); r = reader.next()) {
                records.add(r.get());
            }
        }
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("sukien/1");
        return records;
    }
}
