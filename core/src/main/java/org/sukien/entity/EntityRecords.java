package org.sukien.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sukien.mention.Mention;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.PositionMention;
import org.sukien.mention.RankMention;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Unit;

/** Makes the records of people, units and places, once it is known which mentions belong to each. */
final class EntityRecords {
    private static final String PERSON = "p";
    private static final String UNIT = "u";
    private static final String PLACE = "l";

    /** Of each kind the ids of the first few, which are all that most articles need. */
    private static final int READY = 64;

    private static final String[] FIRST_PEOPLE = made(PERSON, READY);
    private static final String[] FIRST_UNITS = made(UNIT, READY);
    private static final String[] FIRST_PLACES = made(PLACE, READY);

    private final Kept kept;
    private final int[] unitOf;
    private final PostRecords posts;
    private final List<List<Integer>> people;
    private final List<List<Integer>> units;
    private final List<List<Integer>> places;
    private final String[] personIds;
    private final String[] unitIds;
    private final String[] placeIds;

    EntityRecords(Kept kept, int[] personOf, int[] unitOf, int[] placeOf, PostLinker.Posts posts) {
        this.kept = kept;
        this.unitOf = unitOf;
        people = grouped(personOf);
        share(posts.shared(), personOf);
        units = grouped(unitOf);
        places = grouped(placeOf);
        personIds = ids(FIRST_PEOPLE, PERSON, people.size());
        unitIds = ids(FIRST_UNITS, UNIT, units.size());
        placeIds = ids(FIRST_PLACES, PLACE, places.size());
        this.posts = new PostRecords(kept, posts, unitOf, unitIds);
    }

    /** The ids of entities, one string for all mentions of each. */
    private static String[] ids(String[] first, String prefix, int count) {
        return count <= first.length ? first : made(prefix, count);
    }

    private static String[] made(String prefix, int count) {
        String[] ids = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = prefix + (i + 1);
        }
        return ids;
    }

    /** The id of a person, by number. */
    String person(int number) {
        return personIds[number];
    }

    /** The id of a unit, by number. */
    String unit(int number) {
        return unitIds[number];
    }

    /** The id of a place, by number. */
    String place(int number) {
        return placeIds[number];
    }

    private static List<List<Integer>> grouped(int[] entityOf) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < entityOf.length; i++) {
            if (entityOf[i] >= 0) {
                while (groups.size() <= entityOf[i]) {
                    groups.add(new ArrayList<>());
                }
                groups.get(entityOf[i]).add(i);
            }
        }
        return groups;
    }

    /** Gives posts to the further people who hold them. */
    private void share(List<int[]> pairs, int[] personOf) {
        for (int[] pair : pairs) {
            int person = personOf[pair[1]];
            if (person >= 0 && !people.get(person).contains(pair[0])) {
                people.get(person).add(pair[0]);
                people.get(person).sort(null);
            }
        }
    }

    List<Person> people() {
        List<Person> records = new ArrayList<>(people.size());
        for (List<Integer> mentions : people) {
            int fullest = -1;
            List<Integer> evidence = new ArrayList<>(mentions.size());
            List<Integer> positions = new ArrayList<>();
            Optional<String> honorific = Optional.empty();
            RankMention rank = null;
            for (int i : mentions) {
                Mention mention = kept.mention(i);
                if (mention instanceof PositionMention) {
                    positions.add(i);
                    continue;
                }
                evidence.add(i);
                if (mention instanceof PersonMention person) {
                    fullest = fullest < 0 ? i : fuller(fullest, i);
                    honorific = honorific.isPresent() ? honorific : person.honorific();
                } else if (mention instanceof RankMention other && isHigher(other, rank)) {
                    rank = other;
                }
            }
            records.add(new Person(
                    person(records.size()),
                    kept.written(fullest),
                    honorific,
                    Optional.ofNullable(rank).map(Mention::text),
                    posts.of(positions),
                    evidence));
        }
        return records;
    }

    /** Of several ranks the highest: who is promoted has two. */
    private static boolean isHigher(RankMention rank, RankMention than) {
        return than == null || rank.rank().order() > than.rank().order();
    }

    List<Unit> units() {
        List<Unit> records = new ArrayList<>(units.size());
        UnitParents parents = new UnitParents(kept, units, unitOf);
        for (int u = 0; u < units.size(); u++) {
            List<Integer> mentions = units.get(u);
            UnitKind kind = UnitKind.OTHER;
            Optional<String> acronym = Optional.empty();
            for (int i : mentions) {
                if (kind == UnitKind.OTHER) {
                    kind = ((UnitMention) kept.mention(i)).kind();
                }
                boolean oneWord = kept.end(i) - kept.first(i) == 1;
                if (acronym.isEmpty() && oneWord && kept.tokens().isAllCaps(kept.first(i))) {
                    acronym = Optional.of(kept.written(i));
                }
            }
            String name = name(mentions);
            int parent = parents.of(u, longest(mentions));
            records.add(new Unit(
                    unit(u),
                    name,
                    kind,
                    parent < 0 ? Optional.empty() : Optional.of(unit(parent)),
                    acronym.filter(a -> !a.equals(name)),
                    mentions));
        }
        return records;
    }

    List<Place> places() {
        List<Place> records = new ArrayList<>(places.size());
        for (int l = 0; l < places.size(); l++) {
            PlaceMention coded = (PlaceMention) kept.mention(places.get(l).get(0));
            for (int i : places.get(l)) {
                PlaceMention mention = (PlaceMention) kept.mention(i);
                coded = coded.code().isEmpty() && mention.code().isPresent() ? mention : coded;
            }
            records.add(new Place(
                    place(l), name(places.get(l)), coded.level(), coded.code(), coded.successor(), places.get(l)));
        }
        return records;
    }

    /** The fullest written form; of equally long ones the first that is not all in capitals. */
    private String name(List<Integer> mentions) {
        return kept.written(longest(mentions));
    }

    private int longest(List<Integer> mentions) {
        int best = mentions.get(0);
        for (int i : mentions) {
            best = fuller(best, i);
        }
        return best;
    }

    private int fuller(int best, int other) {
        int longer = kept.words(other) - kept.words(best);
        return longer > 0 || (longer == 0 && isShouted(best) && !isShouted(other)) ? other : best;
    }

    private boolean isShouted(int mention) {
        for (int i = kept.first(mention); i < kept.end(mention); i++) {
            if (!kept.tokens().isAllCaps(i)) {
                return false;
            }
        }
        return true;
    }
}
