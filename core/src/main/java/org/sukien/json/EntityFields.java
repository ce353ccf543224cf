package org.sukien.json;

import java.util.ArrayList;
import java.util.List;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.UnitKind;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Unit;

/** Reads people, units and places back. */
final class EntityFields {
    private EntityFields() {}

    static List<Person> people(Fields record) {
        List<Person> people = new ArrayList<>();
        for (Fields person : record.objects("people")) {
            people.add(new Person(
                    person.needText("id"),
                    person.needText("name"),
                    person.text("honorific"),
                    person.text("rank"),
                    posts(person),
                    person.indexes("evidence"),
                    person.text("corpusId")));
        }
        return people;
    }

    private static List<Post> posts(Fields person) {
        List<Post> posts = new ArrayList<>();
        for (Fields post : person.objects("positions")) {
            posts.add(new Post(
                    post.needText("title"),
                    post.text("unit"),
                    post.flag("former"),
                    post.flag("acting"),
                    post.flag("concurrent"),
                    post.indexes("evidence")));
        }
        return posts;
    }

    static List<Unit> units(Fields record) {
        List<Unit> units = new ArrayList<>();
        for (Fields unit : record.objects("units")) {
            units.add(new Unit(
                    unit.needText("id"),
                    unit.needText("name"),
                    unit.needCode("kind", UnitKind.class),
                    unit.text("parent"),
                    unit.text("acronym"),
                    unit.indexes("evidence"),
                    unit.text("corpusId")));
        }
        return units;
    }

    static List<Place> places(Fields record) {
        List<Place> places = new ArrayList<>();
        for (Fields place : record.objects("places")) {
            places.add(new Place(
                    place.needText("id"),
                    place.needText("name"),
                    place.needCode("level", PlaceLevel.class),
                    place.text("code"),
                    place.text("successor"),
                    place.indexes("evidence"),
                    place.text("corpusId")));
        }
        return places;
    }
}
