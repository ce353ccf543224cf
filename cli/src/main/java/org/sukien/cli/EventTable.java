package org.sukien.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sukien.mention.FigureMention;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Role;

/**
 * Shows a record's events, each with its roles below it; the main one comes first, with a filled dot.
 *
 * <pre>
 *   what       ● meeting, conference  2023-02-28 morning · Yên Bái · “tổ chức hội nghị”
 *                  organizer          Công an tỉnh Yên Bái
 * </pre>
 */
final class EventTable {
    private static final int MOST = 12;
    private static final int GAP = 2;

    private final ArticleRecord record;
    private final Names names;
    private final Page page;

    EventTable(ArticleRecord record, Names names, Page page) {
        this.record = record;
        this.names = names;
        this.page = page;
    }

    void write() {
        List<Event> events = new ArrayList<>(record.events());
        if (events.isEmpty()) {
            return;
        }
        events.sort((a, b) -> Boolean.compare(b.main(), a.main()));
        List<Event> shown = events.subList(0, Math.min(MOST, events.size()));
        int first = 0;
        for (Event event : shown) {
            first = Math.max(first, TextColumns.width(kind(event)) + GAP);
        }
        page.label("what");
        for (Event event : shown) {
            page.row(kind(event), event.main() ? Style.MAIN : Style.STRONG, first, circumstances(event));
            for (Map.Entry<String, Set<String>> role : roles(event).entrySet()) {
                page.row("    " + role.getKey(), Style.FAINT, first, String.join(", ", role.getValue()));
            }
        }
        if (events.size() > shown.size()) {
            page.row("… and " + (events.size() - shown.size()) + " more");
        }
    }

    private static String kind(Event event) {
        return (event.main() ? "● " : "○ ")
                + event.type()
                + event.subtype().map(subtype -> ", " + subtype).orElse("");
    }

    private String circumstances(Event event) {
        List<String> parts = new ArrayList<>();
        if (event.factuality() != Event.Factuality.HAPPENED) {
            parts.add(event.factuality().name().toLowerCase(Locale.ROOT));
        }
        event.date().ifPresent(date -> parts.add(Wording.date(date.value())));
        event.place().ifPresent(place -> parts.add(names.of(place.ref())));
        event.mode().ifPresent(parts::add);
        parts.add("“" + TextColumns.clean(event.trigger().text()) + "”");
        return String.join(" · ", parts);
    }

    private Map<String, Set<String>> roles(Event event) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        for (Role role : event.roles()) {
            roles.computeIfAbsent(role.role(), unused -> new LinkedHashSet<>())
                    .add(role.ref()
                            .map(names::of)
                            .orElseGet(() -> TextColumns.clean(role.text().orElse(""))));
        }
        for (int index : event.figures()) {
            Mention mention = record.mentions().get(index);
            if (mention instanceof FigureMention) {
                roles.computeIfAbsent("how much", unused -> new LinkedHashSet<>())
                        .add(TextColumns.clean(Wording.figure(((FigureMention) mention).value())));
            }
        }
        return roles;
    }
}
