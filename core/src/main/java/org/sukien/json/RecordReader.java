package org.sukien.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Unit;

/**
 * Reads records that {@link RecordWriter} wrote, JSON Lines or an array, one at a time.
 *
 * <pre>{@code
 * try (RecordReader reader = RecordReader.of(Files.newInputStream(path))) {
 *     for (Optional<ArticleRecord> r = reader.next(); r.isPresent(); r = reader.next()) {
 *         r.get().people().forEach(person -> System.out.println(person.name()));
 *     }
 * }
 * }</pre>
 *
 * <p>Writing what was read gives the same JSON. Keys that are not known are passed over, so that records of a later version
 * can be read. A record without {@code text} has an empty one here; a record with it counts as taken from a page, so that
 * the text is written again. The honorific of a mention is not in the JSON (it is in the person), and so is not read back.
 * Not thread-safe.
 */
public final class RecordReader implements Closeable {
    private final JsonParser json;

    private RecordReader(JsonParser json) {
        this.json = json;
    }

    /** A reader of UTF-8; closing it closes the stream. */
    public static RecordReader of(InputStream in) throws IOException {
        return new RecordReader(factory().createParser(in));
    }

    /** A reader of what {@link RecordWriter#of} wrote, from a parser of the same format; closing it closes the parser. */
    public static RecordReader of(JsonParser json) {
        return new RecordReader(json);
    }

    /**
     * The record of one JSON object.
     *
     * @throws IllegalArgumentException if it is no JSON or no record, with the place and the reason
     */
    public static ArticleRecord parse(String object) {
        try (RecordReader reader = new RecordReader(factory().createParser(object))) {
            return reader.next().orElseThrow(() -> new IllegalArgumentException("no JSON object"));
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * The next record; none after the last.
     *
     * @throws IllegalArgumentException if what follows is no JSON or no record, with its line and the reason; there is no
     *     reading on
     * @throws IOException if the stream can't be read
     */
    public Optional<ArticleRecord> next() throws IOException {
        int line = 1;
        try {
            JsonToken token = json.nextToken();
            line = json.currentTokenLocation().getLineNr();
            if (token == JsonToken.START_ARRAY
                    && json.getParsingContext().getParent().inRoot()) {
                token = json.nextToken();
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                return Optional.empty();
            }
            return Optional.of(record(Fields.read(json)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private static ArticleRecord record(Fields fields) {
        String schema = fields.needText("schema");
        if (!schema.equals(RecordWriter.SCHEMA)) {
            throw fields.wrong("schema", "is \"" + schema + "\", not \"" + RecordWriter.SCHEMA + "\"");
        }
        List<Person> people = EntityFields.people(fields);
        List<Unit> units = EntityFields.units(fields);
        List<Place> places = EntityFields.places(fields);
        List<Mention> mentions = new MentionFields(people, units, places).mentions(fields);
        return new ArticleRecord(
                fields.text("id"),
                fields.text("source"),
                fields.text("title"),
                fields.text("published"),
                fields.text("author"),
                fields.text("outlet"),
                fields.text("text").orElse(""),
                fields.has("text"),
                mentions,
                people,
                units,
                places,
                EventFields.events(fields));
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
