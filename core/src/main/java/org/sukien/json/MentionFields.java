package org.sukien.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sukien.mention.DateAnchor;
import org.sukien.mention.DateMention;
import org.sukien.mention.DateValue;
import org.sukien.mention.DocumentKind;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.PositionMention;
import org.sukien.mention.Rank;
import org.sukien.mention.RankMention;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Unit;
import org.sukien.text.Span;

/**
 * Reads mentions back. What the record says of a unit, a place or a post with the entity alone, is asked of the entity.
 */
final class MentionFields {
    private final List<Person> people;
    private final List<Unit> units;
    private final List<Place> places;

    MentionFields(List<Person> people, List<Unit> units, List<Place> places) {
        this.people = people;
        this.units = units;
        this.places = places;
    }

    List<Mention> mentions(Fields record) {
        List<Fields> all = record.objects("mentions");
        List<Mention> mentions = new ArrayList<>(all.size());
        for (Fields mention : all) {
            mentions.add(mention(mention, mentions.size(), all));
        }
        return mentions;
    }

    private Mention mention(Fields from, int index, List<Fields> all) {
        Span span = EventFields.span(from);
        String text = from.needText("text");
        String rule = from.needText("rule");
        Optional<String> ref = from.text("ref");
        return switch (from.needCode("type", MentionType.class)) {
            case PERSON -> new PersonMention(span, text, rule, Optional.empty(), ref);
            case POSITION -> position(span, text, rule, ref, index);
            case UNIT -> new UnitMention(span, text, rule, unitKind(ref), ref);
            case PLACE -> place(span, text, rule, ref);
            case RANK -> new RankMention(span, text, rule, rank(from), ref);
            case DATE -> new DateMention(span, text, rule, date(from), anchor(from, all));
            case FIGURE -> new FigureMention(span, text, rule, figure(from));
            case DOCUMENT ->
                new DocumentMention(
                        span,
                        text,
                        rule,
                        from.needCode("kind", DocumentKind.class),
                        from.text("number"),
                        from.text("issuer"),
                        from.text("date"),
                        from.text("article"),
                        from.text("clause"));
        };
    }

    private PositionMention position(Span span, String text, String rule, Optional<String> ref, int index) {
        Optional<Post> post = people.stream()
                .flatMap(person -> person.positions().stream())
                .filter(held -> held.evidence().contains(index))
                .findFirst();
        return new PositionMention(
                span,
                text,
                rule,
                post.map(Post::former).orElse(false),
                post.map(Post::acting).orElse(false),
                post.map(Post::concurrent).orElse(false),
                ref);
    }

    private UnitKind unitKind(Optional<String> ref) {
        return units.stream()
                .filter(unit -> ref.isPresent() && unit.id().equals(ref.get()))
                .map(Unit::kind)
                .findFirst()
                .orElse(UnitKind.OTHER);
    }

    private PlaceMention place(Span span, String text, String rule, Optional<String> ref) {
        Optional<Place> place = places.stream()
                .filter(known -> ref.isPresent() && known.id().equals(ref.get()))
                .findFirst();
        return new PlaceMention(
                span,
                text,
                rule,
                place.map(Place::level).orElse(PlaceLevel.OTHER),
                place.flatMap(Place::code),
                place.flatMap(Place::successor),
                ref);
    }

    private static Rank rank(Fields from) {
        return new Rank(from.needText("code"), from.index("order").orElse(0), from.code("force", Rank.Force.class));
    }

    private static DateValue date(Fields from) {
        return new DateValue(from.needText("value"), day(from, "from"), day(from, "to"));
    }

    private static Optional<LocalDate> day(Fields from, String key) {
        try {
            return from.text(key).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw from.wrong(key, "is no day: " + e.getParsedString());
        }
    }

    private static Optional<DateAnchor> anchor(Fields from, List<Fields> all) {
        if (!from.has("anchor")) {
            return Optional.empty();
        }
        if (from.isText("anchor")) {
            if (!from.needText("anchor").equals("published")) {
                throw from.wrong("anchor", "is neither an index nor \"published\"");
            }
            return Optional.of(DateAnchor.PUBLISHED);
        }
        int index = from.needIndex("anchor");
        if (index < 0 || index >= all.size()) {
            throw from.wrong("anchor", "is " + index + ", but there are " + all.size() + " mentions");
        }
        return Optional.of(DateAnchor.of(EventFields.span(all.get(index))));
    }

    private static FigureValue figure(Fields from) {
        Optional<BigDecimal> total = from.decimal("total");
        return new FigureValue(
                from.needCode("kind", FigureValue.Kind.class),
                from.needDecimal("value"),
                total,
                from.decimal("max"),
                from.code("qualifier", FigureValue.Qualifier.class).orElse(FigureValue.Qualifier.EXACT),
                from.text("currency"),
                from.text("unit"),
                from.text("item"));
    }
}
