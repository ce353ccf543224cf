package org.sukien.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Optional;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;

/**
 * Reads one line of a JSON Lines file: {@code {"id": "000", "text": "Sáng 28/2/2023, …", "published": "2023-02"}}. {@code
 * text} is needed, {@code id} and {@code published} may be missing or null, what else there is is passed over. Thread-safe.
 */
final class RowReader {
    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * The article of a line.
     *
     * @param otherwise when it came out, if the line doesn't say
     * @throws IllegalArgumentException if there is none, with the reason
     */
    Article read(String line, Optional<PublicationDate> otherwise) {
        try (JsonParser row = json.createParser(line)) {
            if (row.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("is no JSON object");
            }
            Article article = read(row, otherwise);
            if (row.nextToken() != null) {
                throw new IllegalArgumentException("goes on after its JSON object");
            }
            return article;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "is no JSON: " + e.getOriginalMessage() + " at column "
                            + e.getLocation().getColumnNr(),
                    e);
        } catch (IOException e) {
            throw new IllegalArgumentException("is no JSON: " + e.getMessage(), e);
        }
    }

    private static Article read(JsonParser row, Optional<PublicationDate> otherwise) throws IOException {
        Optional<String> id = Optional.empty();
        Optional<String> text = Optional.empty();
        Optional<String> published = Optional.empty();
        while (row.nextToken() == JsonToken.FIELD_NAME) {
            String key = row.currentName();
            row.nextToken();
            switch (key) {
                case "id" -> id = value(row, key, true);
                case "text" -> text = value(row, key, false);
                case "published" -> published = value(row, key, true).filter(date -> !date.isBlank());
                default -> row.skipChildren();
            }
        }
        Article article = Article.of(text.orElseThrow(() -> new IllegalArgumentException("has no \"text\"")));
        if (id.isPresent()) {
            article = article.withId(id.get());
        }
        Optional<PublicationDate> date = published.map(PublicationDate::parse).or(() -> otherwise);
        return date.isPresent() ? article.withPublished(date.get()) : article;
    }

    private static Optional<String> value(JsonParser row, String key, boolean orNumber) throws IOException {
        return switch (row.currentToken()) {
            case VALUE_NULL -> Optional.empty();
            case VALUE_STRING -> Optional.of(row.getText());
            case VALUE_NUMBER_INT -> {
                if (!orNumber) {
                    throw new IllegalArgumentException("\"" + key + "\" is no string");
                }
                yield Optional.of(row.getText());
            }
            default -> throw new IllegalArgumentException("\"" + key + "\" is no string");
        };
    }
}
