package org.sukien.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.mention.PositionMention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Person;
import org.sukien.record.Post;
import org.sukien.record.Role;
import org.sukien.record.Unit;
import org.sukien.text.Span;

/**
 * The annotations of one article. T1 is the record's first mention, and so on; triggers and phrases follow; E1 is its first
 * event.
 */
final class BratArticle {
    private final ArticleRecord record;
    private final BratText text;
    private final MentionIndex index;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, Integer> spans = new HashMap<>();
    private final Map<String, Integer> events = new HashMap<>();
    private int textBound;
    private int relations;
    private int attributes;
    private int notes;

    private BratArticle(ArticleRecord record, BratText text) {
        this.record = record;
        this.text = text;
        index = new MentionIndex(record);
    }

    /** The lines of the file {@code .ann}. */
    static String of(ArticleRecord record, BratText text) {
        BratArticle article = new BratArticle(record, text);
        article.mentions();
        article.events();
        article.people();
        article.units();
        article.equivalents();
        return article.lines.toString();
    }

    private void mentions() {
        for (Mention mention : record.mentions()) {
            bind(BratTypes.mention(mention.type()), mention.span());
        }
        for (int i = 0; i < record.mentions().size(); i++) {
            Mention mention = record.mentions().get(i);
            if (mention instanceof PositionMention) {
                PositionMention position = (PositionMention) mention;
                flag("Former", position.former(), t(i));
                flag("Acting", position.acting(), t(i));
                flag("Concurrent", position.concurrent(), t(i));
            }
            if (mention instanceof DocumentMention) {
                int document = i;
                ((DocumentMention) mention)
                        .issuer()
                        .flatMap(unit -> index.nearest(unit, document))
                        .ifPresent(unit -> relation(BratConfiguration.ISSUED_BY, document, unit));
            }
            note(t(i), MentionNote.of(mention));
        }
    }

    private void events() {
        for (Event event : record.events()) {
            events.put(event.id(), events.size() + 1);
        }
        for (Event event : record.events()) {
            event(event);
        }
    }

    private void event(Event event) {
        String type = BratTypes.event(event.type());
        String id = "E" + events.get(event.id());
        int trigger = bindOnce(type, event.trigger().span());
        StringBuilder line = new StringBuilder(id + "\t" + type + ":T" + trigger);
        Map<String, Integer> counts = new HashMap<>();
        boolean inferred = event.date().map(Event.When::inferred).orElse(false)
                || event.place().map(Event.Where::inferred).orElse(false);
        for (Role role : event.roles()) {
            inferred |= role.inferred();
            filler(role).ifPresent(filler -> argument(line, counts, BratTypes.name(role.role()), filler));
        }
        event.date().flatMap(Event.When::mention).ifPresent(at -> argument(line, counts, "Date", t(at)));
        event.place()
                .flatMap(place -> place.mention().or(() -> index.first(place.ref())))
                .ifPresent(at -> argument(line, counts, "Place", t(at)));
        event.figures().forEach(figure -> argument(line, counts, "Figure", t(figure)));
        event.partOf().map(events::get).ifPresent(whole -> argument(line, counts, "PartOf", "E" + whole));
        lines.append(line).append('\n');
        if (event.factuality() != Event.Factuality.HAPPENED) {
            attribute("Factuality", id, event.factuality().name().toLowerCase(Locale.ROOT));
        }
        event.subtype().ifPresent(subtype -> attribute("Subtype", id, subtype));
        event.mode().ifPresent(mode -> attribute("Mode", id, mode));
        flag("Main", event.main(), id);
        flag("Inferred", inferred, id);
        note(
                id,
                "rule=" + event.rule()
                        + event.date().map(date -> "; date=" + date.value()).orElse(""));
    }

    /** The annotation of what fills a role: a mention, the first that names the entity, or its words. */
    private Optional<String> filler(Role role) {
        Optional<Integer> mention = role.mention().or(() -> role.ref().flatMap(index::first));
        return mention.map(BratArticle::t).or(() -> role.span().map(span -> "T" + bindOnce(BratTypes.PHRASE, span)));
    }

    /** A role that is filled twice is numbered from the second on, as brat asks for. */
    private static void argument(StringBuilder line, Map<String, Integer> counts, String role, String filler) {
        int number = counts.merge(role, 1, Integer::sum);
        line.append(' ')
                .append(role)
                .append(number == 1 ? "" : number)
                .append(':')
                .append(filler);
    }

    private void people() {
        for (int i = 0; i < record.mentions().size(); i++) {
            Mention mention = record.mentions().get(i);
            boolean rank = mention.type() == MentionType.RANK;
            if (rank || mention.type() == MentionType.POSITION) {
                int own = i;
                mention.ref()
                        .flatMap(person -> index.nearest(person, own))
                        .ifPresent(person ->
                                relation(rank ? BratConfiguration.BEARS : BratConfiguration.HOLDS, person, own));
            }
        }
        for (Person person : record.people()) {
            for (Post post : person.positions()) {
                post.unit().ifPresent(unit -> seat(post, unit));
            }
        }
    }

    private void seat(Post post, String unit) {
        for (int evidence : post.evidence()) {
            if (record.mentions().get(evidence).type() == MentionType.POSITION) {
                index.nearest(unit, evidence).ifPresent(at -> relation(BratConfiguration.AT, evidence, at));
            }
        }
    }

    private void units() {
        for (Unit unit : record.units()) {
            Optional<Integer> own = index.first(unit.id());
            if (own.isPresent() && unit.parent().isPresent()) {
                index.nearest(unit.parent().get(), own.get())
                        .ifPresent(parent -> relation(BratConfiguration.PART_OF, own.get(), parent));
            }
        }
    }

    private void equivalents() {
        record.people().forEach(person -> equivalents(person.id()));
        record.units().forEach(unit -> equivalents(unit.id()));
        record.places().forEach(place -> equivalents(place.id()));
    }

    private void equivalents(String entity) {
        List<Integer> all = index.of(entity);
        if (all.size() > 1) {
            lines.append("*\tEquiv");
            all.forEach(mention -> lines.append(' ').append(t(mention)));
            lines.append('\n');
        }
    }

    private int bind(String type, Span span) {
        textBound++;
        lines.append('T').append(textBound).append('\t').append(type).append(' ');
        lines.append(text.annotation(span)).append('\n');
        return textBound;
    }

    private int bindOnce(String type, Span span) {
        String key = type + span;
        Integer known = spans.get(key);
        if (known != null) {
            return known;
        }
        int bound = bind(type, span);
        spans.put(key, bound);
        return bound;
    }

    private void relation(String type, int from, int to) {
        relations++;
        lines.append('R').append(relations).append('\t').append(type);
        lines.append(" Arg1:").append(t(from)).append(" Arg2:").append(t(to)).append('\n');
    }

    private void attribute(String name, String of, String value) {
        attributes++;
        lines.append('A')
                .append(attributes)
                .append('\t')
                .append(name)
                .append(' ')
                .append(of);
        lines.append(' ').append(BratTypes.name(value)).append('\n');
    }

    private void flag(String name, boolean holds, String of) {
        if (holds) {
            attributes++;
            lines.append('A')
                    .append(attributes)
                    .append('\t')
                    .append(name)
                    .append(' ')
                    .append(of)
                    .append('\n');
        }
    }

    private void note(String of, String words) {
        notes++;
        lines.append('#').append(notes).append("\tAnnotatorNotes ").append(of).append('\t');
        lines.append(new BratText(words).toString().replace('\n', ' ')).append('\n');
    }

    private static String t(int mention) {
        return "T" + (mention + 1);
    }
}
