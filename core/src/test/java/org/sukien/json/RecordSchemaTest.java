package org.sukien.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.SampleArticles;
import org.sukien.Sukien;

/** The JSON Schema that ships with the library, against what the library writes. */
class RecordSchemaTest {
    private static final Schema SCHEMA = schema();

    @Test
    void takesARecordWithEveryKey() {
        assertThat(complaints(RecordWriter.toJson(FullRecord.of(true)))).isEmpty();
        assertThat(complaints(RecordWriter.toJson(FullRecord.of(false)))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> takesWhatTheSamplesGive() throws IOException {
        Sukien sukien = Sukien.standard();
        return SampleArticles.all().stream()
                .map(article -> DynamicTest.dynamicTest(
                        article.id().orElseThrow(),
                        () -> assertThat(complaints(RecordWriter.toJson(sukien.extract(article))))
                                .isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"id\":\"p1\"`          | `\"id\":\"x1\"`",
                "`\"start\":0`            | `\"start\":\"0\"`",
                "`\"start\":0`            | `\"start\":null`",
                "`\"rule\":\"unit.head\"` | `\"rule\":\"unit.head\",\"mood\":1`",
                "`\"anchor\":0`           | `\"anchor\":\"mention\"`",
                "`\"kind\":\"ratio\"`     | `\"kind\":\"share\"`",
                "`\"kind\":\"ratio\"`     | `\"kind\":\"count\"`",
                "`\"qualifier\":\"over\"` | `\"qualifier\":\"exact\"`",
                "`\"main\":true`          | `\"main\":false`",
                "`\"factuality\":\"planned\"` | `\"factuality\":\"happened\"`",
                "`\"subtype\":\"conference\"` | `\"subtype\":\"fire\"`",
                "`\"role\":\"organizer\"` | `\"role\":\"victim\"`",
                "`\"text\":\"đại biểu\"`  | `\"text\":\"đại biểu\",\"ref\":\"u1\"`",
                "`\"score\":0.93`         | `\"score\":1.93`",
                "`\"published\":\"2023-02-28\"` | `\"published\":\"28/2/2023\"`",
                "`\"roles\":[],`          | ``",
            })
    void refusesWhatTheRecordMayNotSay(String found, String instead) {
        String json = RecordWriter.toJson(FullRecord.of(false));
        assertThat(json).contains(found);
        assertThat(complaints(json.replace(found, instead == null ? "" : instead)))
                .isNotEmpty();
    }

    private static List<String> complaints(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema() {
        try (InputStream in = RecordWriter.class.getResourceAsStream("record.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
