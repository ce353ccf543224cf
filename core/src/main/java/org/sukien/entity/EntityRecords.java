package org.sukien.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.PositionMention;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Unit;
import org.sukien.text.NormalizedText;

/** Makes the records of people, units and places, once it is known which mentions belong to each. */
final class EntityRecords {
    static final String PERSON = "p";
    static final String UNIT = "u";
    static final String PLACE = "l";

    private final Kept kept;
    private final int[] unitOf;
    private final int[] unitOfPost;
    private final List<List<Integer>> people;
    private final List<List<Integer>> units;
    private final List<List<Integer>> places;

    EntityRecords(Kept kept, int[] personOf, int[] unitOf, int[] placeOf, int[] unitOfPost) {
        this.kept = kept;
        this.unitOf = unitOf;
        this.unitOfPost = unitOfPost;
        people = grouped(personOf);
        units = grouped(unitOf);
        places = grouped(placeOf);
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

    List<Person> people() {
        List<Person> records = new ArrayList<>(people.size());
        for (int p = 0; p < people.size(); p++) {
            List<Integer> evidence = people.get(p).stream()
                    .filter(i -> kept.type(i) != MentionType.POSITION)
                    .toList();
            records.add(new Person(
                    PERSON + (p + 1),
                    name(ofType(people.get(p), MentionType.PERSON)),
                    people.get(p).stream()
                            .map(kept::mention)
                            .filter(PersonMention.class::isInstance)
                            .flatMap(m -> ((PersonMention) m).honorific().stream())
                            .findFirst(),
                    ofType(people.get(p), MentionType.RANK).stream()
                            .map(i -> kept.mention(i).text())
                            .findFirst(),
                    posts(ofType(people.get(p), MentionType.POSITION)),
                    evidence));
        }
        return records;
    }

    private List<Integer> ofType(List<Integer> mentions, MentionType type) {
        return mentions.stream().filter(i -> kept.type(i) == type).toList();
    }

    /** One post for each title and unit; a title without a unit is the same post as an equal one with its unit. */
    private List<Post> posts(List<Integer> positions) {
        List<Post> posts = new ArrayList<>();
        Set<String> withUnit = new HashSet<>();
        positions.stream().filter(i -> unitOfPost[i] >= 0).forEach(i -> withUnit.add(titleKey(i)));
        Set<String> seen = new HashSet<>();
        for (int i : positions) {
            boolean bare = unitOfPost[i] < 0;
            String unit = bare ? "" : UNIT + (unitOf[unitOfPost[i]] + 1);
            PositionMention mention = (PositionMention) kept.mention(i);
            if ((bare && withUnit.contains(titleKey(i))) || !seen.add(titleKey(i) + '\n' + unit)) {
                continue;
            }
            posts.add(new Post(
                    nfc(mention.text()),
                    bare ? Optional.empty() : Optional.of(unit),
                    mention.former(),
                    mention.acting(),
                    mention.concurrent(),
                    bare ? List.of(i) : List.of(i, unitOfPost[i])));
        }
        return posts;
    }

    private String titleKey(int position) {
        return nfc(kept.mention(position).text()).toLowerCase(Locale.ROOT);
    }

    List<Unit> units() {
        List<Unit> records = new ArrayList<>(units.size());
        for (int u = 0; u < units.size(); u++) {
            List<Integer> mentions = units.get(u);
            UnitKind kind = mentions.stream()
                    .map(i -> ((UnitMention) kept.mention(i)).kind())
                    .filter(k -> k != UnitKind.OTHER)
                    .findFirst()
                    .orElse(UnitKind.OTHER);
            Optional<String> acronym = mentions.stream()
                    .filter(i ->
                            kept.end(i) - kept.first(i) == 1 && kept.tokens().isAllCaps(kept.first(i)))
                    .map(i -> nfc(kept.mention(i).text()))
                    .findFirst();
            String name = name(mentions);
            records.add(
                    new Unit(UNIT + (u + 1), name, kind, parent(u), acronym.filter(a -> !a.equals(name)), mentions));
        }
        return records;
    }

    /** The unit that stands in brackets after this one, or whose name ends this one's. */
    private Optional<String> parent(int u) {
        for (int i : units.get(u)) {
            int next = i + 1;
            if (next < kept.size()
                    && kept.type(next) == MentionType.UNIT
                    && unitOf[next] != u
                    && kept.first(next) == kept.end(i) + 1
                    && kept.tokens().is(kept.end(i), '(')) {
                return Optional.of(UNIT + (unitOf[next] + 1));
            }
        }
        return Optional.ofNullable(tails().get(kept.key(longest(units.get(u))))).map(n -> UNIT + (n + 1));
    }

    private java.util.Map<NameKey, Integer> tails;

    /** For each unit's name the unit whose own name is the longest proper tail of it. */
    private java.util.Map<NameKey, Integer> tails() {
        if (tails == null) {
            java.util.Map<NameKey, Integer> names = new java.util.HashMap<>();
            for (int u = 0; u < units.size(); u++) {
                for (int i : units.get(u)) {
                    names.putIfAbsent(kept.key(i), u);
                }
            }
            tails = new java.util.HashMap<>();
            for (int u = 0; u < units.size(); u++) {
                NameKey name = kept.key(longest(units.get(u)));
                for (int n = name.length() - 1; n >= 2; n--) {
                    Integer parent = names.get(name.tail(n));
                    if (parent != null && parent != u) {
                        tails.putIfAbsent(name, parent);
                    }
                }
            }
        }
        return tails;
    }

    List<Place> places() {
        List<Place> records = new ArrayList<>(places.size());
        for (int l = 0; l < places.size(); l++) {
            PlaceMention coded = places.get(l).stream()
                    .map(i -> (PlaceMention) kept.mention(i))
                    .filter(m -> m.code().isPresent())
                    .findFirst()
                    .orElse((PlaceMention) kept.mention(places.get(l).get(0)));
            records.add(new Place(
                    PLACE + (l + 1),
                    name(places.get(l)),
                    coded.level(),
                    coded.code(),
                    coded.successor(),
                    places.get(l)));
        }
        return records;
    }

    /** The fullest written form; of equally long ones the first that is not all in capitals. */
    private String name(List<Integer> mentions) {
        Mention fullest = kept.mention(longest(mentions));
        return nfc(fullest.text());
    }

    private int longest(List<Integer> mentions) {
        int best = mentions.get(0);
        for (int i : mentions) {
            int longer = kept.key(i).length() - kept.key(best).length();
            if (longer > 0 || (longer == 0 && isShouted(best) && !isShouted(i))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isShouted(int mention) {
        for (int i = kept.first(mention); i < kept.end(mention); i++) {
            if (!kept.tokens().isAllCaps(i)) {
                return false;
            }
        }
        return true;
    }

    private static String nfc(String text) {
        return NormalizedText.of(text).view();
    }
}
