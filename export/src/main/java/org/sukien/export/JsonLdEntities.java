package org.sukien.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.UnitKind;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Unit;

/** People, organisations and places in the words of schema.org. */
final class JsonLdEntities {
    private final JsonLdNodes nodes;
    private final JsonGenerator json;

    JsonLdEntities(JsonLdNodes nodes) {
        this.nodes = nodes;
        json = nodes.json();
    }

    void person(Person person) throws IOException {
        nodes.begin(person.id(), "Person");
        nodes.text("name", Optional.of(person.name()));
        nodes.text("sukien:corpusId", person.corpusId());
        texts(
                "honorificPrefix",
                Stream.of(person.honorific(), person.rank())
                        .flatMap(Optional::stream)
                        .toList());
        List<Post> current =
                person.positions().stream().filter(post -> !post.former()).toList();
        texts(
                "jobTitle",
                current.stream()
                        .filter(post -> post.unit().isEmpty())
                        .map(Post::title)
                        .toList());
        posts(
                "worksFor",
                current.stream().filter(post -> post.unit().isPresent()).toList());
        posts(
                "sukien:formerPost",
                person.positions().stream().filter(Post::former).toList());
        nodes.end();
    }

    private void texts(String key, List<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(WellFormed.of(text));
        }
        json.writeEndArray();
    }

    private void posts(String key, List<Post> posts) throws IOException {
        if (posts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (Post post : posts) {
            json.writeStartObject();
            json.writeStringField("@type", "OrganizationRole");
            nodes.text("roleName", Optional.of(post.title()));
            nodes.link(key, post.unit());
            if (post.acting()) {
                json.writeBooleanField("sukien:acting", true);
            }
            if (post.concurrent()) {
                json.writeBooleanField("sukien:concurrent", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void unit(Unit unit) throws IOException {
        nodes.begin(unit.id(), type(unit.kind()));
        nodes.text("name", Optional.of(unit.name()));
        nodes.text("sukien:corpusId", unit.corpusId());
        nodes.text("alternateName", unit.acronym());
        nodes.link("parentOrganization", unit.parent());
        nodes.end();
    }

    void place(Place place) throws IOException {
        nodes.begin(place.id(), type(place.level()));
        nodes.text("name", Optional.of(place.name()));
        nodes.text("sukien:corpusId", place.corpusId());
        nodes.text("identifier", place.code());
        nodes.text("sukien:successor", place.successor());
        nodes.end();
    }

    private static String type(UnitKind kind) {
        return switch (kind) {
            case POLICE, ARMY, GOVERNMENT, ASSEMBLY, COURT, PROCURACY -> "GovernmentOrganization";
            case PARTY -> "PoliticalParty";
            case UNION -> "WorkersUnion";
            case PRESS -> "NewsMediaOrganization";
            case SCHOOL -> "EducationalOrganization";
            case HOSPITAL -> "Hospital";
            case COMPANY -> "Corporation";
            case SPORT -> "SportsOrganization";
            case YOUTH, WOMEN, ASSOCIATION, OTHER -> "Organization";
        };
    }

    private static String type(PlaceLevel level) {
        return switch (level) {
            case COUNTRY -> "Country";
            case PROVINCE, DISTRICT, COMMUNE -> "AdministrativeArea";
            case REGION, STREET, OTHER -> "Place";
        };
    }
}
