package org.sukien.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Unit;

/**
 * Gives people, units, places and events the ids by which they are known in all articles. Each id is made from what its own
 * article says and from nothing else, so neither the order nor the choice of articles counts, and articles may be read one
 * by one, on many machines.
 *
 * <pre>{@code
 * CorpusIds ids = CorpusIds.standard();
 * ArticleRecord one = ids.identify(sukien.extract(Article.of("Đại tá Lê Hải Đăng, Giám đốc Công an tỉnh Lạng Sơn, dự họp.")));
 * ArticleRecord other = ids.identify(sukien.extract(Article.of("Ông Lê Hải Đăng, Giám đốc CA Lạng Sơn, vắng mặt.")));
 * one.people().get(0).corpusId().equals(other.people().get(0).corpusId());   // true
 * }</pre>
 *
 * <p>An id is a letter (p, u, l, e) and sixteen hexadecimal digits, a hash of:
 *
 * <ul>
 *   <li>a person's name (small letters, tone marks in one style; y and i stay apart) and the body of the weightiest post:
 *       the whole to which the unit belongs ("công an #20" for a department of the provincial police), the place alone for
 *       those who lead it, the state's body for an office of which there is one. Present posts before former ones, state and
 *       trade before associations and the party, then the first. A foreign name stands for itself;
 *   <li>a unit's name in one spelling, with its parents' where it needs them;
 *   <li>a place's level and official code, or the name of a country, region or province;
 *   <li>an event's type, subtype and day, with the ids of those who fill the roles that tell it from others of the day: the
 *       organiser of a meeting, the suspect of a case.
 * </ul>
 *
 * <p>Where an article says too little for that ("ông Nguyễn Văn Hùng", "Sở Y tế", "đường Lê Lợi", an accident without its day), the id is made
 * with the article's text, and no other article shares it. So the rule rather parts one than joins two. Of two events of
 * one article that would share an id the main one has it, else the first.
 *
 * <p>Known weaknesses. Parted: who changes from one body to another, or is called by different ones; a body that is known by
 * a foreign acronym and by its name; "Mỹ" and "Hoa Kỳ"; an event of which two articles give different subtypes or days. Joined: namesakes
 * in one body; foreign namesakes; two bodies of one name, such as companies.
 *
 * <p>Immutable and thread-safe.
 */
public final class CorpusIds {
    private final UnitNames names = new UnitNames();
    private final PersonKeys people = new PersonKeys();
    private final EventKeys events = new EventKeys();

    private CorpusIds() {}

    /** Reads the words that come with the library. */
    public static CorpusIds standard() {
        return new CorpusIds();
    }

    /**
     * The record with a corpus id for all people, units, places and events. One without its text, as it is read back from
     * JSON, keeps the ids it has, and gets none where only the text could tell.
     */
    public ArticleRecord identify(ArticleRecord record) {
        Marks marks = new Marks(record.text());
        UnitKeys unitKeys = new UnitKeys(names, record.units());
        Map<String, String> known = new HashMap<>();
        List<Person> people = new ArrayList<>(record.people().size());
        for (Person person : record.people()) {
            Optional<String> key = this.people.key(person, unitKeys);
            key.ifPresent(k -> known.put(person.id(), k));
            people.add(person.withCorpusId(marks.id('p', key, "person|" + person.id(), person.corpusId())));
        }
        List<Unit> units = new ArrayList<>(record.units().size());
        for (Unit unit : record.units()) {
            Optional<String> key = unitKeys.key(unit.id());
            key.ifPresent(k -> known.put(unit.id(), k));
            units.add(unit.withCorpusId(marks.id('u', key, "unit|" + unit.id(), unit.corpusId())));
        }
        List<Place> places = new ArrayList<>(record.places().size());
        for (Place place : record.places()) {
            Optional<String> key = PlaceKeys.key(place);
            key.ifPresent(k -> known.put(place.id(), k));
            places.add(place.withCorpusId(marks.id('l', key, "place|" + place.id(), place.corpusId())));
        }
        return record.withEntities(people, units, places, events(record.events(), known, marks));
    }

    private List<Event> events(List<Event> events, Map<String, String> known, Marks marks) {
        Set<String> taken = new HashSet<>();
        for (Event event : events) {
            if (event.main()) {
                this.events.key(event, known).ifPresent(taken::add);
            }
        }
        List<Event> named = new ArrayList<>(events.size());
        for (Event event : events) {
            Optional<String> key = this.events.key(event, known).filter(k -> event.main() || taken.add(k));
            named.add(event.withCorpusId(marks.id('e', key, "event|" + event.id(), event.corpusId())));
        }
        return named;
    }

    /** Makes ids of keys, and of what an article alone knows. */
    private static final class Marks {
        private final String text;
        private String ofArticle;

        Marks(String text) {
            this.text = text;
        }

        Optional<String> id(char letter, Optional<String> key, String own, Optional<String> before) {
            if (text.isEmpty() && before.isPresent()) {
                return before;
            }
            return key.or(() -> within(own)).map(k -> letter + Fingerprint.of(k));
        }

        private Optional<String> within(String own) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (ofArticle == null) {
                ofArticle = Fingerprint.of(text);
            }
            return Optional.of(own + "|" + ofArticle);
        }
    }
}
