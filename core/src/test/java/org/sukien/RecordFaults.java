package org.sukien;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sukien.explain.Rule;
import org.sukien.mention.DateMention;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Person;
import org.sukien.record.Post;
import org.sukien.record.Role;
import org.sukien.record.Unit;
import org.sukien.text.Span;

/**
 * What is wrong with a record by itself, whatever the article says: a mention whose text is not its slice, a span that
 * points outside, mentions out of order, a ref or an index that names nothing.
 */
final class RecordFaults {
    private static final Set<String> STANDARD = rules(Sukien.standard());

    private final ArticleRecord record;
    private final Set<String> rules;
    private final Set<String> people = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private RecordFaults(ArticleRecord record, Set<String> rules) {
        this.record = record;
        this.rules = rules;
        record.people().forEach(person -> name(people, person.id()));
        record.units().forEach(unit -> name(units, unit.id()));
        record.places().forEach(place -> name(places, place.id()));
        record.events().forEach(event -> name(events, event.id()));
    }

    private static Set<String> rules(Sukien sukien) {
        return sukien.rules().stream().map(Rule::id).collect(Collectors.toSet());
    }

    /** One line a fault; none for a sound record of the standard extractor. */
    static List<String> of(ArticleRecord record) {
        return of(record, STANDARD);
    }

    /** The same for another extractor's record. */
    static List<String> of(ArticleRecord record, Sukien sukien) {
        return of(record, rules(sukien));
    }

    private static List<String> of(ArticleRecord record, Set<String> rules) {
        RecordFaults faults = new RecordFaults(record, rules);
        faults.mentions();
        faults.entities();
        faults.parents();
        record.events().forEach(faults::event);
        faults.check(record.events().stream().filter(Event::main).count() <= 1, () -> "more than one main event");
        return faults.faults;
    }

    private void name(Set<String> ids, String id) {
        check(ids.add(id), () -> "id " + id + " twice");
    }

    private void check(boolean holds, Supplier<String> fault) {
        if (!holds) {
            faults.add(record.id().orElse("") + ": " + fault.get());
        }
    }

    private void mentions() {
        Map<Span, MentionType> bySpan = new HashMap<>();
        record.mentions().forEach(mention -> bySpan.put(mention.span(), mention.type()));
        Optional<Mention> document = Optional.empty();
        int end = 0;
        for (Mention mention : record.mentions()) {
            slice(mention.span(), mention.text(), mention.type().code());
            boolean inDocument = document.isPresent() && document.get().span().contains(mention.span());
            check(mention.span().start() >= end || inDocument, () -> mention + " is out of order or overlaps");
            check(mention.span().length() > 0, () -> mention + " is empty");
            check(
                    rules.contains(mention.rule()),
                    () -> mention + " names rule " + mention.rule() + ", which no list has");
            mention.ref().ifPresent(ref -> ref(mention.type().code(), idsOf(mention.type()), ref));
            if (mention instanceof DocumentMention) {
                document = Optional.of(mention);
                ((DocumentMention) mention).issuer().ifPresent(ref -> ref("issuer", units, ref));
            }
            if (mention instanceof DateMention) {
                ((DateMention) mention)
                        .anchor()
                        .flatMap(anchor -> anchor.mention())
                        .ifPresent(
                                span -> check(bySpan.get(span) == MentionType.DATE, () -> "no date at anchor " + span));
            }
            end = Math.max(end, mention.span().end());
        }
    }

    private Set<String> idsOf(MentionType type) {
        return switch (type) {
            case PERSON, RANK, POSITION -> people;
            case UNIT -> units;
            case PLACE -> places;
            default -> Set.of();
        };
    }

    private void entities() {
        for (Person person : record.people()) {
            indexes(person.id(), person.evidence());
            for (Post post : person.positions()) {
                post.unit().ifPresent(ref -> ref(person.id(), units, ref));
                indexes(person.id(), post.evidence());
            }
        }
        record.units().forEach(unit -> indexes(unit.id(), unit.evidence()));
        record.places().forEach(place -> indexes(place.id(), place.evidence()));
    }

    private void parents() {
        Map<String, String> parents = new HashMap<>();
        for (Unit unit : record.units()) {
            unit.parent().ifPresent(parent -> {
                ref(unit.id(), units, parent);
                parents.put(unit.id(), parent);
            });
        }
        for (String unit : parents.keySet()) {
            check(!isAboveItself(unit, parents), () -> unit + " is above itself");
        }
    }

    private static boolean isAboveItself(String unit, Map<String, String> parents) {
        String above = parents.get(unit);
        for (int steps = 0; above != null && steps < parents.size(); steps++) {
            above = parents.get(above);
        }
        return above != null;
    }

    private void event(Event event) {
        String id = event.id();
        slice(event.trigger().span(), event.trigger().text(), id);
        check(rules.contains(event.rule()), () -> id + " names rule " + event.rule() + ", which no list has");
        event.date().flatMap(Event.When::mention).ifPresent(i -> index(id, i, Set.of(MentionType.DATE)));
        event.place().ifPresent(place -> {
            check(places.contains(place.ref()) || units.contains(place.ref()), () -> id + " is at no place " + place);
            place.mention().ifPresent(i -> index(id, i, Set.of(MentionType.PLACE, MentionType.UNIT)));
        });
        for (Role role : event.roles()) {
            role.ref()
                    .ifPresent(ref -> check(
                            people.contains(ref) || units.contains(ref) || places.contains(ref),
                            () -> id + " has a role for nobody: " + role));
            role.mention().ifPresent(i -> index(id, i, Set.of(MentionType.values())));
            role.span().ifPresent(span -> inside(span, id));
        }
        event.figures().forEach(i -> index(id, i, Set.of(MentionType.FIGURE)));
        event.partOf().ifPresent(ref -> ref(id, events, ref));
        indexes(id, event.evidence());
    }

    private void slice(Span span, String text, String what) {
        inside(span, what);
        check(
                span.end() > record.text().length() || span.of(record.text()).equals(text),
                () -> what + " at " + span + " is not \"" + text + "\"");
    }

    private void inside(Span span, String what) {
        check(span.end() <= record.text().length(), () -> what + " at " + span + " reaches beyond the text");
    }

    private void ref(String from, Set<String> ids, String ref) {
        check(ids.contains(ref), () -> from + " refers to " + ref + ", which is not there");
    }

    private void indexes(String from, List<Integer> indexes) {
        indexes.forEach(i -> index(from, i, Set.of(MentionType.values())));
    }

    private void index(String from, int index, Set<MentionType> types) {
        boolean there = index >= 0 && index < record.mentions().size();
        check(
                there,
                () -> from + " names mention " + index + " of "
                        + record.mentions().size());
        check(
                !there || types.contains(record.mentions().get(index).type()),
                () -> from + " names mention " + index + ", which is none of " + types);
    }
}
