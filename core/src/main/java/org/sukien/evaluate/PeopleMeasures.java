package org.sukien.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** People: their names, ranks, titles, posts (title and unit), and the titles that they have left. */
final class PeopleMeasures {
    private PeopleMeasures() {}

    /** A name with something that is said of it. */
    private record Item(String name, String said, Optional<String> unit, boolean former) {
        @Override
        public String toString() {
            return name + ": " + (former ? "former " : "") + said
                    + unit.map(u -> ", " + u).orElse("");
        }
    }

    static void add(Tally tally, List<Facts.Person> gold, List<Facts.Person> found) {
        List<Facts.Person> required =
                gold.stream().filter(person -> !person.optional()).toList();
        List<Facts.Person> optional =
                gold.stream().filter(Facts.Person::optional).toList();
        tally.set("people.name", names(required), names(found), NameComparison::same, names(optional));
        BiPredicate<Item, Item> same = PeopleMeasures::same;
        tally.set("people.rank", ranks(required), ranks(found), same, ranks(optional));
        tally.set("people.title", posts(required), posts(found), same, posts(optional));
        tally.set("people.post", posts(required), posts(found), same.and(PeopleMeasures::sameUnit), posts(optional));
        tally.set("people.former", former(required), former(found), same, former(optional));
    }

    private static boolean same(Item gold, Item found) {
        return NameComparison.same(gold.name(), found.name()) && NameComparison.same(gold.said(), found.said());
    }

    private static boolean sameUnit(Item gold, Item found) {
        String unit = found.unit().orElse("");
        return gold.unit()
                .map(g -> NameComparison.same(g, unit) || NameComparison.similar(g, unit))
                .orElse(true);
    }

    private static List<String> names(List<Facts.Person> people) {
        return people.stream().map(Facts.Person::name).toList();
    }

    private static List<Item> ranks(List<Facts.Person> people) {
        return people.stream()
                .filter(person -> person.rank().isPresent())
                .map(person -> new Item(person.name(), person.rank().get(), Optional.empty(), false))
                .toList();
    }

    private static List<Item> posts(List<Facts.Person> people) {
        return people.stream()
                .flatMap(person -> person.posts().stream()
                        .map(post -> new Item(person.name(), post.title(), post.unit(), post.former())))
                .toList();
    }

    private static List<Item> former(List<Facts.Person> people) {
        return posts(people).stream().filter(Item::former).toList();
    }
}
