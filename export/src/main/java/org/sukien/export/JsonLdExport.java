package org.sukien.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.sukien.record.ArticleRecord;

/**
 * Writes records as JSON-LD with the words of <a href="https://schema.org">schema.org</a>: one document, whose {@code
 * @graph} holds a NewsArticle for each record, and the people, organisations, places and events that it mentions.
 *
 * <pre>{@code
 * {"@id": "_:a1e1", "@type": "Event", "sukien:type": "meeting", "sukien:subtype": "conference",
 *  "name": "tổ chức hội nghị", "startDate": "2023-02-28", "endDate": "2023-02-28",
 *  "location": {"@id": "_:a1l1"}, "organizer": {"@id": "_:a1u1"}}
 * }</pre>
 *
 * <p>What schema.org has no word for stands under the prefix {@code sukien:}, {@value #NAMESPACE}: the type of an event and
 * roles other than organizer and participant, a former post, a figure's item. An event that was asked for, denied, or may
 * happen is no {@code Event} of schema.org, which would say that it takes place: its type is {@code sukien:UnrealizedEvent},
 * with {@code sukien:factuality}. A post is the worksFor of an OrganizationRole, or a jobTitle where its unit isn't known.
 * A source that is no web address is {@code sukien:source}. Spans and the rules behind them are left out; the record's own
 * JSON has them.
 *
 * <p>Ids are blank nodes, unique within the document; who is who across articles is said by {@code sukien:corpusId}, where the
 * record has it, and left to the reader: it is concluded from names and posts. Times of day are left
 * out of startDate where the article doesn't give the hour. UTF-8. Nothing is kept between records; the document is whole
 * once the export is closed. Not thread-safe.
 */
public final class JsonLdExport implements RecordExport {
    /** What the prefix {@code sukien:} stands for. */
    public static final String NAMESPACE = "urn:sukien:ns:";

    private final JsonGenerator json;
    private int articles;

    /** Begins the document. Closing the export closes the stream. */
    public JsonLdExport(OutputStream out) throws IOException {
        // Whoever writes a record half must not have it closed into a whole one.
        json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build()
                .createGenerator(out, JsonEncoding.UTF8)
                .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString("https://schema.org");
        json.writeStartObject();
        json.writeStringField("sukien", NAMESPACE);
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("@graph");
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        articles++;
        JsonLdNodes nodes = new JsonLdNodes(json, "_:a" + articles, record);
        nodes.begin("", "NewsArticle");
        nodes.text("identifier", record.id());
        nodes.text("headline", record.title());
        nodes.text("inLanguage", Optional.of("vi"));
        nodes.text("datePublished", record.published());
        nodes.named("author", "Person", record.author());
        nodes.named("publisher", "NewsMediaOrganization", record.outlet());
        boolean web = record.source().map(JsonLdExport::isAddress).orElse(false);
        nodes.text(web ? "url" : "sukien:source", record.source());
        nodes.links(
                "about", record.events().stream().filter(event -> event.main()).map(event -> event.id()));
        nodes.links("mentions", nodes.all());
        nodes.end();
        JsonLdEntities entities = new JsonLdEntities(nodes);
        for (var person : record.people()) {
            entities.person(person);
        }
        for (var unit : record.units()) {
            entities.unit(unit);
        }
        for (var place : record.places()) {
            entities.place(place);
        }
        JsonLdEvents events = new JsonLdEvents(nodes, record);
        for (var event : record.events()) {
            events.write(event);
        }
    }

    private static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }

    @Override
    public void close() throws IOException {
        if (!json.isClosed()) {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.close();
    }
}
