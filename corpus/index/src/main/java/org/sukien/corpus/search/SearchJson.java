package org.sukien.corpus.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.sukien.text.Span;

/**
 * Writes a result as one JSON object on one line. Its keys, in this order; what is unknown is left out:
 *
 * <pre>{@code
 * {"query": "bão", "total": 31, "page": 1, "size": 10,
 *  "hits": [{"id": "…", "title": "…", "outlet": "…", "published": "2022-08-16", "source": "…", "score": 4.2, "copy": "exact",
 *            "passages": [{"start": 120, "end": 180, "text": "…", "highlights": [[131, 134]]}]}],
 *  "facets": {"person": {"distinct": 45, "values": [{"value": "Lò Văn Páo", "articles": 3}]}}}
 * }</pre>
 *
 * <p>{@code copy} is {@code exact} or {@code near}, and left out for an article that repeats none. Offsets are half-open and
 * count UTF-16 code units of the article's text. {@code facets} is left out where none were asked for. Stateless.
 */
public final class SearchJson {
    private SearchJson() {}

    /** Writes a result and a line feed; the writer is flushed and stays open. */
    public static void write(CorpusQuery query, SearchResult result, Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("query", query.text());
        json.writeNumberField("total", result.total());
        json.writeNumberField("page", result.page());
        json.writeNumberField("size", result.size());
        json.writeArrayFieldStart("hits");
        for (Hit hit : result.hits()) {
            write(hit, json);
        }
        json.writeEndArray();
        if (!result.facets().isEmpty()) {
            json.writeObjectFieldStart("facets");
            for (SearchResult.Facet facet : result.facets()) {
                write(facet, json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void write(Hit hit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", hit.id());
        optional("title", hit.title(), json);
        optional("outlet", hit.outlet(), json);
        optional("published", hit.published(), json);
        optional("source", hit.source(), json);
        json.writeNumberField("score", hit.score());
        optional("copy", hit.copy().code(), json);
        json.writeArrayFieldStart("passages");
        for (Passage passage : hit.passages()) {
            json.writeStartObject();
            json.writeNumberField("start", passage.span().start());
            json.writeNumberField("end", passage.span().end());
            json.writeStringField("text", passage.text());
            json.writeArrayFieldStart("highlights");
            for (Span span : passage.highlights()) {
                json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(SearchResult.Facet facet, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(facet.field());
        json.writeNumberField("distinct", facet.distinct());
        json.writeArrayFieldStart("values");
        for (SearchResult.Count count : facet.values()) {
            json.writeStartObject();
            json.writeStringField("value", count.value());
            json.writeNumberField("articles", count.articles());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void optional(String key, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }
}
