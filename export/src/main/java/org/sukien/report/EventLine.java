package org.sukien.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Role;

/**
 * The events of an article on a time line: those of one date together, by first day, the day of publication between them,
 * those without days last.
 */
final class EventLine {
    private static final String UNDATED = "\uFFFF";

    private final ArticlePage page;
    private final Html html;
    private final Map<String, Integer> numbers = new HashMap<>();

    private EventLine(ArticlePage page) {
        this.page = page;
        html = page.html;
    }

    static void write(ArticlePage page) {
        if (!page.record.events().isEmpty()) {
            new EventLine(page).write(page.record);
        }
    }

    private void write(ArticleRecord record) {
        html.raw("<section class=\"events\">");
        page.heading("Sự kiện theo thời gian", record.events().size());
        for (Event event : record.events()) {
            numbers.put(event.id(), numbers.size() + 1);
        }
        List<Event> sorted = new ArrayList<>(record.events());
        sorted.sort(Comparator.comparing(EventLine::from).thenComparing(EventLine::value));
        String published = record.published().orElse(UNDATED);
        boolean open = false;
        String last = null;
        html.raw("<ol class=\"line\">\n");
        for (Event event : sorted) {
            if (!published.equals(UNDATED) && from(event).compareTo(published + "~") > 0) {
                html.raw(open ? "</li>\n" : "");
                published(published);
                published = UNDATED;
                open = false;
                last = null;
            }
            if (!value(event).equals(last)) {
                html.raw(open ? "</li>\n" : "").raw("<li>");
                day(event);
                open = true;
                last = value(event);
            }
            event(event);
        }
        html.raw(open ? "</li>\n" : "");
        if (!published.equals(UNDATED)) {
            published(published);
        }
        html.raw("</ol></section>\n");
    }

    private static String from(Event event) {
        return event.date().flatMap(Event.When::from).orElse(UNDATED);
    }

    private static String value(Event event) {
        return event.date().map(Event.When::value).orElse(UNDATED);
    }

    private void published(String published) {
        html.raw("<li class=\"published\"><h4>").text(page.wording.date(published));
        html.raw(" <span class=\"chip\">ngày đăng bài</span></h4></li>\n");
    }

    private void day(Event event) {
        html.raw("<h4>");
        if (event.date().isPresent()) {
            html.text(page.wording.date(event.date().get().value()));
        } else {
            html.raw("không rõ thời gian");
        }
        html.raw("</h4>\n");
    }

    private void event(Event event) {
        String card = page.entity(event.id());
        html.raw("<div class=\"event ").attribute(Passages.look(event));
        html.raw(event.main() ? " main" : "").raw("\" id=\"").attribute(card).raw("\">");
        html.raw("<p class=\"what\"><span class=\"num\">").raw(numbers.get(event.id()));
        html.raw("</span> <b>").text(page.labels.of("event", event.type())).raw("</b>");
        if (event.subtype().isPresent()) {
            html.raw(" · ").text(page.labels.of("subtype", event.subtype().get()));
        }
        if (event.main()) {
            page.chip("star", "tin chính");
        }
        if (event.factuality() != Event.Factuality.HAPPENED) {
            page.chip("fact", page.labels.of("factuality", event.factuality()));
        }
        html.raw(" “");
        page.link(card + "t", event.trigger().text());
        html.raw("”</p><dl>");
        int number = 0;
        for (Role role : event.roles()) {
            role(event, role, number++);
        }
        event.date().ifPresent(this::date);
        event.place().ifPresent(this::place);
        event.mode().ifPresent(mode -> row("hình thức", () -> html.text(page.labels.of("mode", mode))));
        if (!event.figures().isEmpty()) {
            row("số liệu", () -> figures(event));
        }
        event.partOf()
                .filter(numbers::containsKey)
                .ifPresent(whole -> row("thuộc", () -> page.link(page.entity(whole), "sự kiện " + numbers.get(whole))));
        html.raw("</dl></div>\n");
    }

    private void row(String label, Runnable value) {
        html.raw("<div><dt>").text(label).raw("</dt><dd>");
        value.run();
        html.raw("</dd></div>");
    }

    private void role(Event event, Role role, int number) {
        row(page.labels.of("role", role.role()), () -> {
            if (role.ref().isPresent()) {
                page.entityLink(role.ref().get());
            } else {
                html.text(role.text().orElse(""));
            }
            if (role.mention().isPresent()) {
                page.evidence(List.of(role.mention().get()));
            } else if (role.span().isPresent()) {
                html.raw(" <span class=\"ev\">");
                page.proof(page.entity(event.id()) + "r" + number, role.span().get(), 1);
                html.raw("</span>");
            }
            inferred(role.inferred());
        });
    }

    private void date(Event.When when) {
        row("thời gian", () -> {
            html.text(page.wording.date(when.value()));
            when.mention().map(List::of).ifPresent(page::evidence);
            inferred(when.inferred());
        });
    }

    private void place(Event.Where where) {
        row("địa điểm", () -> {
            page.entityLink(where.ref());
            where.mention().map(List::of).ifPresent(page::evidence);
            inferred(where.inferred());
        });
    }

    private void figures(Event event) {
        boolean first = true;
        for (int figure : event.figures()) {
            html.raw(first ? "" : ", ");
            first = false;
            page.link(page.mention(figure), Values.figure(page, figure));
        }
    }

    private void inferred(boolean inferred) {
        if (inferred) {
            page.chip("guess", "suy ra");
        }
    }
}
