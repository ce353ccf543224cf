package org.sukien.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Role;
import org.sukien.record.Unit;

/** The people, units, places and events of an article as lists beside its text. A list of nothing is left out, as TEI asks for. */
final class TeiStandOff {
    private final TeiElements tei;
    private final String prefix;
    private final ArticleRecord record;

    private TeiStandOff(TeiElements tei, String prefix, ArticleRecord record) {
        this.tei = tei;
        this.prefix = prefix;
        this.record = record;
    }

    static void write(TeiElements tei, String prefix, ArticleRecord record) throws IOException {
        TeiStandOff lists = new TeiStandOff(tei, prefix, record);
        if (record.people().size()
                        + record.units().size()
                        + record.places().size()
                        + record.events().size()
                == 0) {
            return;
        }
        tei.begin("standOff").line();
        lists.list("listPerson", record.people(), lists::person);
        lists.list("listOrg", record.units(), lists::unit);
        lists.list("listPlace", record.places(), lists::place);
        lists.list("listEvent", record.events(), lists::event);
        lists.list("listRelation", lists.relations(), lists::relation);
        tei.end().line();
    }

    private interface Writer<T> {
        void write(T one) throws IOException;
    }

    private <T> void list(String name, List<T> all, Writer<T> writer) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        tei.begin(name).line();
        for (T one : all) {
            writer.write(one);
            tei.end().line();
        }
        tei.end().line();
    }

    private void begin(String name, String id) throws IOException {
        tei.begin(name).id(prefix + id);
    }

    private void person(Person person) throws IOException {
        begin("person", person.id());
        tei.element("persName", Optional.of(person.name()));
        identifier("corpus", person.corpusId());
        if (person.rank().isPresent()) {
            tei.begin("trait")
                    .attribute("type", "rank")
                    .element("label", person.rank())
                    .end();
        }
        for (Post post : person.positions()) {
            tei.begin("affiliation").attribute("ref", post.unit().map(this::pointer));
            tei.attribute(
                    "type",
                    post.former() ? "former" : post.acting() ? "acting" : post.concurrent() ? "concurrent" : "holds");
            tei.element("roleName", Optional.of(post.title())).end();
        }
    }

    private void unit(Unit unit) throws IOException {
        begin("org", unit.id());
        tei.attribute("type", unit.kind().name().toLowerCase(Locale.ROOT));
        tei.element("orgName", Optional.of(unit.name()));
        if (unit.acronym().isPresent()) {
            tei.begin("orgName")
                    .attribute("type", "acronym")
                    .text(unit.acronym().get())
                    .end();
        }
        identifier("corpus", unit.corpusId());
    }

    private void place(Place place) throws IOException {
        begin("place", place.id());
        tei.attribute("type", place.level().name().toLowerCase(Locale.ROOT));
        tei.element("placeName", Optional.of(place.name()));
        identifier("code", place.code());
        identifier("successor", place.successor());
        identifier("corpus", place.corpusId());
    }

    private void event(Event event) throws IOException {
        begin("event", event.id());
        tei.attribute("type", event.type()).attribute("subtype", event.subtype());
        tei.attribute("corresp", "#" + prefix + event.id() + "t");
        tei.attribute(
                "ana",
                "#factuality." + event.factuality().name().toLowerCase(Locale.ROOT) + (event.main() ? " #main" : ""));
        if (event.date().isPresent()) {
            TeiText.days(tei, event.date().get().from(), event.date().get().to());
            tei.attribute("when-custom", event.date().get().value());
        }
        tei.attribute("where", event.place().map(place -> pointer(place.ref())));
        tei.element("label", Optional.of(event.trigger().text()));
        for (Role role : event.roles()) {
            if (role.text().isPresent()) {
                tei.begin("desc")
                        .attribute("type", role.role())
                        .text(role.text().get())
                        .end();
            }
        }
        for (int figure : event.figures()) {
            tei.begin("desc")
                    .attribute("type", "figure")
                    .text(record.mentions().get(figure).text())
                    .end();
        }
        identifier("corpus", event.corpusId());
    }

    /** A pointer from one to another: who did what in which event, which unit is part of which, which event of which. */
    private record Relation(String name, String active, String passive) {}

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (Event event : record.events()) {
            for (Role role : event.roles()) {
                role.ref().ifPresent(filler -> relations.add(new Relation(role.role(), filler, event.id())));
            }
            event.partOf().ifPresent(whole -> relations.add(new Relation("part", event.id(), whole)));
        }
        for (Unit unit : record.units()) {
            unit.parent().ifPresent(parent -> relations.add(new Relation("parent", parent, unit.id())));
        }
        return relations;
    }

    private void relation(Relation relation) throws IOException {
        tei.begin("relation").attribute("name", relation.name());
        tei.attribute("active", pointer(relation.active())).attribute("passive", pointer(relation.passive()));
    }

    private void identifier(String type, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            tei.begin("idno").attribute("type", type).text(value.get()).end();
        }
    }

    private String pointer(String id) {
        return "#" + prefix + id;
    }
}
