package org.sukien.corpus.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sukien.corpus.source.Skipped;

/**
 * What an index holds, and what came of the last run that added to it: {@code read} is {@code indexed} and {@code
 * alreadyThere} and {@code skipped} together. Every commit carries it, and it lies as {@code manifest.json} among the
 * index's files. Immutable and thread-safe.
 *
 * @param version the version of Sukien that wrote it
 * @param state how the last run ended
 * @param articles how many articles the index holds
 * @param read how many articles, or what should have been one, the last run came across
 * @param indexed how many it added
 * @param alreadyThere how many were in the index before, or came twice
 * @param skipped how many could not be read or extracted
 * @param otherRecords records of web archives that are no pages, which are not among those read
 * @param exactCopies how many of all articles have the same words as an earlier one
 * @param nearCopies how many of all articles have nearly the same
 * @param reasons what was skipped and why: the first {@value #REASONS} of the run; a commit doesn't carry them
 */
public record Manifest(
        String version,
        State state,
        long articles,
        long read,
        long indexed,
        long alreadyThere,
        long skipped,
        long otherRecords,
        long exactCopies,
        long nearCopies,
        List<Skipped> reasons) {
    /** Of more, only the number is kept. */
    public static final int REASONS = 10_000;

    /** The file's name. */
    public static final String FILE = "manifest.json";

    private static final String PREFIX = "sukien.";

    public Manifest {
        reasons = List.copyOf(reasons);
    }

    /** How a run ended. */
    public enum State {
        /** It goes on, or its process ended without a word; the same call again adds what is missing. */
        UNFINISHED,
        /** It was stopped; the same call again adds what is missing. */
        STOPPED,
        /** All was read, and copies are marked. */
        FINISHED
    }

    /** The manifest that a commit carries, without reasons. */
    static Optional<Manifest> of(Map<String, String> data) {
        if (!data.containsKey(PREFIX + "state")) {
            return Optional.empty();
        }
        return Optional.of(new Manifest(
                data.get(PREFIX + "version"),
                State.valueOf(data.get(PREFIX + "state").toUpperCase(Locale.ROOT)),
                number(data, "articles"),
                number(data, "read"),
                number(data, "indexed"),
                number(data, "alreadyThere"),
                number(data, "skipped"),
                number(data, "otherRecords"),
                number(data, "exactCopies"),
                number(data, "nearCopies"),
                List.of()));
    }

    /** The version of this library, as its jar says it. */
    static String ownVersion() {
        return Optional.ofNullable(Manifest.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    private static long number(Map<String, String> data, String name) {
        return Long.parseLong(data.getOrDefault(PREFIX + name, "0"));
    }

    /** What a commit carries. */
    Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(IndexFormat.FORMAT, Integer.toString(IndexFormat.VERSION));
        data.put(PREFIX + "version", version);
        data.put(PREFIX + "state", state.name().toLowerCase(Locale.ROOT));
        numbers().forEach((name, value) -> data.put(PREFIX + name, Long.toString(value)));
        return data;
    }

    /** The file's text. */
    public String toJson() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines));
            json.writeStartObject();
            json.writeNumberField("format", IndexFormat.VERSION);
            json.writeStringField("version", version);
            json.writeStringField("state", state.name().toLowerCase(Locale.ROOT));
            for (Map.Entry<String, Long> number : numbers().entrySet()) {
                json.writeNumberField(number.getKey(), number.getValue());
            }
            json.writeArrayFieldStart("reasons");
            for (Skipped one : reasons) {
                json.writeStartObject();
                json.writeStringField("where", one.where());
                json.writeStringField("reason", one.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Map<String, Long> numbers() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("articles", articles);
        numbers.put("read", read);
        numbers.put("indexed", indexed);
        numbers.put("alreadyThere", alreadyThere);
        numbers.put("skipped", skipped);
        numbers.put("otherRecords", otherRecords);
        numbers.put("exactCopies", exactCopies);
        numbers.put("nearCopies", nearCopies);
        return numbers;
    }
}
