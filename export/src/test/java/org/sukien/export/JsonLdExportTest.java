package org.sukien.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sukien.record.ArticleRecord;

class JsonLdExportTest {
    /** What schema.org has, of what is written. */
    private static final Set<String> TYPES = Set.of(
            "NewsArticle",
            "Person",
            "Organization",
            "GovernmentOrganization",
            "PoliticalParty",
            "WorkersUnion",
            "NewsMediaOrganization",
            "EducationalOrganization",
            "Hospital",
            "Corporation",
            "SportsOrganization",
            "Country",
            "AdministrativeArea",
            "Place",
            "Event",
            "OrganizationRole",
            "QuantitativeValue",
            "MonetaryAmount",
            "sukien:UnrealizedEvent");

    private static final Set<String> TERMS = Set.of(
            "identifier",
            "headline",
            "inLanguage",
            "datePublished",
            "author",
            "publisher",
            "url",
            "about",
            "mentions",
            "name",
            "honorificPrefix",
            "jobTitle",
            "worksFor",
            "roleName",
            "alternateName",
            "parentOrganization",
            "startDate",
            "endDate",
            "location",
            "eventAttendanceMode",
            "organizer",
            "attendee",
            "superEvent",
            "value",
            "minValue",
            "maxValue",
            "currency",
            "unitText",
            "unitCode");

    private static JsonNode export(List<ArticleRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordExport export = new JsonLdExport(out)) {
            for (ArticleRecord record : records) {
                export.write(record);
            }
        }
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void everyNodeHasATypeAndEveryLinkLeadsToOne() throws IOException {
        List<ArticleRecord> records = Articles.all();
        JsonNode document = export(records);
        assertThat(document.at("/@context/0").asText()).isEqualTo("https://schema.org");
        assertThat(document.at("/@context/1/sukien").asText()).isEqualTo(JsonLdExport.NAMESPACE);
        Set<String> ids = new HashSet<>();
        List<JsonNode> articles = new ArrayList<>();
        for (JsonNode node : document.path("@graph")) {
            assertThat(ids.add(node.path("@id").asText())).isTrue();
            if (node.path("@type").asText().equals("NewsArticle")) {
                articles.add(node);
            }
        }
        assertThat(articles).hasSize(records.size());
        document.path("@graph").forEach(node -> check(node, ids));
    }

    private static void check(JsonNode node, Set<String> ids) {
        if (node.isObject()) {
            boolean link = node.size() == 1;
            if (link) {
                assertThat(ids).contains(node.path("@id").asText());
                return;
            }
            assertThat(TYPES).contains(node.path("@type").asText());
            node.fieldNames()
                    .forEachRemaining(
                            key -> assertThat(key.startsWith("@") || key.startsWith("sukien:") || TERMS.contains(key))
                                    .as(key)
                                    .isTrue());
        }
        node.forEach(inner -> check(inner, ids));
    }

    @Test
    void anEventHasDateAndPlaceAndOrganizer() throws IOException {
        JsonNode graph = export(List.of(Articles.read(
                        "1", "Sáng 28/2/2023, tại Đà Nẵng, Công an tỉnh Lào Cai tổ chức hội nghị với Sở Y tế.")))
                .path("@graph");
        JsonNode event = only(graph, "Event");
        assertThat(event.path("sukien:type").asText()).isEqualTo("meeting");
        assertThat(event.path("startDate").asText()).isEqualTo("2023-02-28");
        assertThat(find(graph, event.at("/location/@id").asText()).path("name").asText())
                .isEqualTo("Đà Nẵng");
        assertThat(find(graph, event.at("/organizer/0/@id").asText())
                        .path("name")
                        .asText())
                .isEqualTo("Công an tỉnh Lào Cai");
    }

    @Test
    void whatWasAskedForIsNoEventOfSchemaOrg() throws IOException {
        for (ArticleRecord record : Articles.samples()) {
            JsonNode graph = export(List.of(record)).path("@graph");
            record.events().forEach(event -> {
                JsonNode node = find(graph, "_:a1" + event.id());
                boolean real = node.path("@type").asText().equals("Event");
                assertThat(real).isEqualTo(event.factuality().ordinal() < 2);
            });
        }
    }

    private static JsonNode only(JsonNode graph, String type) {
        List<JsonNode> found = new ArrayList<>();
        graph.forEach(node -> {
            if (node.path("@type").asText().equals(type)) {
                found.add(node);
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static JsonNode find(JsonNode graph, String id) {
        for (JsonNode node : graph) {
            if (node.path("@id").asText().equals(id)) {
                return node;
            }
        }
        throw new AssertionError("no " + id);
    }
}
