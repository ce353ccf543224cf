package org.sukien.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sukien.mention.DateMention;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Unit;

/**
 * Shows one record to a person: who, when, where, how much and what happened. Long lists are cut, with a word on how much
 * is missing; JSON has it all.
 */
final class RecordTable {
    private static final int MOST = 12;
    private static final int WIDEST_FIRST = 36;
    private static final int GAP = 2;

    private final ArticleRecord record;
    private final Names names;
    private final Page page;

    private RecordTable(ArticleRecord record, int columns, boolean colour) {
        this.record = record;
        names = new Names(record);
        page = new Page(columns, colour);
    }

    /** The lines of a record, the last one empty. */
    static String of(ArticleRecord record, int columns, boolean colour) {
        RecordTable table = new RecordTable(record, columns, colour);
        table.head();
        table.who();
        table.when();
        table.where();
        table.howMuch();
        table.documents();
        new EventTable(record, table.names, table.page).write();
        table.page.gap();
        return table.page.toString();
    }

    private void head() {
        page.rule(TextColumns.clean(record.id().or(record::source).orElse("-")));
        record.title().ifPresent(title -> page.line(TextColumns.clean(title), Style.TITLE));
        String about = Stream.of(record.published(), record.outlet(), record.author())
                .flatMap(Optional::stream)
                .map(TextColumns::clean)
                .collect(Collectors.joining(" · "));
        if (!about.isEmpty()) {
            page.line(about, Style.FAINT);
        }
        boolean nothing = record.mentions().isEmpty() && record.events().isEmpty();
        if (nothing) {
            page.line("nothing found", Style.FAINT);
        }
    }

    private void who() {
        Map<String, String> people = new LinkedHashMap<>();
        for (Person person : record.people()) {
            people.put(
                    TextColumns.clean(person.rank().map(rank -> rank + " ").orElse("") + person.name()),
                    person.positions().stream().map(this::post).distinct().collect(Collectors.joining("; ")));
        }
        pairs("who", people, Style.STRONG);
        list("units", record.units().stream().map(Unit::name).toList());
    }

    private String post(Post post) {
        String state = (post.former() ? "former " : "")
                + (post.acting() ? "acting " : "")
                + (post.concurrent() ? "also " : "");
        String unit = post.unit().map(id -> ", " + names.of(id)).orElse("");
        return TextColumns.clean(state + post.title() + unit);
    }

    private void when() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Mention mention : record.mentions()) {
            if (mention instanceof DateMention) {
                String value = Wording.date(((DateMention) mention).value().value());
                words.computeIfAbsent(value, unused -> new LinkedHashSet<>())
                        .add("“" + TextColumns.clean(mention.text()) + "”");
            }
        }
        Map<String, String> dates = new LinkedHashMap<>();
        words.forEach((value, texts) -> dates.put(value, String.join(", ", texts)));
        pairs("when", dates, Style.STRONG);
    }

    private void where() {
        list("where", record.places().stream().map(RecordTable::place).toList());
    }

    private static String place(Place place) {
        String level = place.level().name().toLowerCase(Locale.ROOT);
        return place.name() + (level.equals("other") ? "" : " (" + level + ")");
    }

    private void howMuch() {
        Map<String, String> figures = new LinkedHashMap<>();
        for (Mention mention : record.mentions()) {
            if (mention instanceof FigureMention) {
                FigureMention figure = (FigureMention) mention;
                String number = Wording.number(figure.value());
                String item = figure.value().item().orElse("");
                figures.merge(number, TextColumns.clean(item), RecordTable::join);
            }
        }
        pairs("how much", figures, Style.STRONG);
    }

    private static String join(String items, String item) {
        return item.isEmpty() || List.of(items.split(", ", -1)).contains(item)
                ? items
                : items.isEmpty() ? item : items + ", " + item;
    }

    private void documents() {
        list(
                "citing",
                record.mentions().stream()
                        .filter(DocumentMention.class::isInstance)
                        .map(Mention::text)
                        .toList());
    }

    private void pairs(String label, Map<String, String> pairs, Style style) {
        if (pairs.isEmpty()) {
            return;
        }
        int first = pairs.keySet().stream()
                .limit(MOST)
                .mapToInt(TextColumns::width)
                .filter(width -> width <= WIDEST_FIRST)
                .max()
                .orElse(WIDEST_FIRST);
        page.label(label);
        pairs.entrySet().stream()
                .limit(MOST)
                .forEach(pair -> page.row(pair.getKey(), style, first + GAP, pair.getValue()));
        more(pairs.size());
    }

    private void list(String label, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(
                items.stream().map(TextColumns::clean).distinct().toList());
        int all = shown.size();
        page.label(label);
        page.row(String.join(" · ", shown.subList(0, Math.min(MOST, all))));
        more(all);
    }

    private void more(int all) {
        if (all > MOST) {
            page.row("", Style.FAINT, 0, "… and " + (all - MOST) + " more");
        }
    }
}
