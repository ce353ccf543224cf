package org.sukien.corpus.concordance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a concordance as JSON Lines: {@code {"article": …, "published": …, "outlet": …, "title": …, "start": …, "end": …,
 * "left": …, "match": …, "right": …}}, what is unknown left out. The three texts are slices of the article's, with its line
 * breaks; {@code start} and {@code end} are the match's offsets, UTF-16 code units. Not thread-safe.
 */
public final class ConcordanceJson implements LineVisitor, Closeable {
    private final JsonGenerator json;

    /** @param out closed with this */
    public ConcordanceJson(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public boolean visit(ConcordanceLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", line.article());
        if (line.published().isPresent()) {
            json.writeStringField("published", line.published().get());
        }
        if (line.outlet().isPresent()) {
            json.writeStringField("outlet", line.outlet().get());
        }
        if (line.title().isPresent()) {
            json.writeStringField("title", line.title().get());
        }
        json.writeNumberField("start", line.span().start());
        json.writeNumberField("end", line.span().end());
        json.writeStringField("left", line.left());
        json.writeStringField("match", line.match());
        json.writeStringField("right", line.right());
        json.writeEndObject();
        json.writeRaw('\n');
        return true;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
