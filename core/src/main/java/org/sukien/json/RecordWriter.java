package org.sukien.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sukien.record.ArticleRecord;

/**
 * Writes records as JSON in UTF-8, each at once: nothing of a record is kept after {@link #write}.
 *
 * <pre>{@code
 * try (RecordWriter writer = RecordWriter.lines(out)) {
 *     writer.write(sukien.extract(Article.of("Sáng 28/2/2023, họp báo ở Huế.")));
 * }
 * // {"schema":"sukien/1","mentions":[{"type":"date","start":0,"end":14,"text":"Sáng 28/2/2023",…}],…}
 * }</pre>
 *
 * <p>Keys come in a fixed order, unknown values leave no key, lists are always there, numbers are plain (37300, never
 * 3.73E4). Offsets count UTF-16 code units, as a Java or JavaScript string index does. Characters beyond U+FFFF, and
 * surrogates that a damaged text left without their other half, are written as {@code \\u} escapes, so that offsets stay
 * right when the JSON is read. The article's text is written for pages, and for others if asked for. Not thread-safe.
 */
public final class RecordWriter implements Closeable, Flushable {
    /** The version of the record that is written, the value of {@code schema}. */
    public static final String SCHEMA = "sukien/1";

    private final JsonGenerator json;
    private final Frame frame;
    private final boolean withText;
    private final Keys keys;
    private final MentionWriter mentions;
    private final EntityWriter entities;
    private final EventWriter events;

    /** What stands around records. */
    private enum Frame {
        NONE,
        LINES,
        ARRAY
    }

    private RecordWriter(JsonGenerator json, Frame frame, boolean withText) {
        this.json = json;
        this.frame = frame;
        this.withText = withText;
        keys = new Keys(json);
        mentions = new MentionWriter(json, keys);
        entities = new EntityWriter(json, keys);
        events = new EventWriter(json, keys);
    }

    /** JSON Lines: one record a line. Closing the writer closes the stream. */
    public static RecordWriter lines(OutputStream out) throws IOException {
        return new RecordWriter(generator(out), Frame.LINES, false);
    }

    /** One JSON array, laid out to be read by people. It is whole only once the writer is closed, which closes the stream. */
    public static RecordWriter array(OutputStream out) throws IOException {
        JsonGenerator json = generator(out);
        json.setPrettyPrinter(new RecordLayout());
        json.writeStartArray();
        return new RecordWriter(json, Frame.ARRAY, false);
    }

    /** One record behind the other in the generator's own format, such as Smile or CBOR. Closing the writer closes the generator. */
    public static RecordWriter of(JsonGenerator json) {
        return new RecordWriter(json, Frame.NONE, false);
    }

    /** A writer to the same place that writes the text of every article; to be asked for before the first record. */
    public RecordWriter withText() {
        return new RecordWriter(json, frame, true);
    }

    /** One record's line, without its line break and, but for pages, without the article's text. */
    public static String toJson(ArticleRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter writer = lines(bytes)) {
            writer.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        // Whoever writes a record half must not have it closed into a whole one.
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
        return factory.createGenerator(out, JsonEncoding.UTF8).setRootValueSeparator(null);
    }

    /**
     * Writes one record.
     *
     * @throws IOException if the stream doesn't take it
     */
    public void write(ArticleRecord record) throws IOException {
        json.writeStartObject();
        keys.text("schema", SCHEMA);
        keys.text("id", record.id());
        keys.text("source", record.source());
        keys.text("title", record.title());
        keys.text("published", record.published());
        keys.text("author", record.author());
        keys.text("outlet", record.outlet());
        if (withText || record.html()) {
            keys.text("text", record.text());
        }
        mentions.write(record.mentions());
        entities.people(record.people());
        entities.units(record.units());
        entities.places(record.places());
        events.write(record.events());
        json.writeEndObject();
        if (frame == Frame.LINES) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        if (frame == Frame.ARRAY && !json.isClosed()) {
            json.writeEndArray();
            json.writeRaw('\n');
        }
        json.close();
    }
}
