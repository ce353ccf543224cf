package org.sukien.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Unit;

/** The people, units and places of an article, each with links to where it is named. */
final class Entities {
    private final ArticlePage page;
    private final Html html;

    private Entities(ArticlePage page) {
        this.page = page;
        html = page.html;
    }

    static void write(ArticlePage page) {
        Entities entities = new Entities(page);
        entities.section("people", "Người", page.record.people(), entities::person);
        entities.section("units", "Đơn vị", page.record.units(), entities::unit);
        entities.section("places", "Địa điểm", page.record.places(), entities::place);
    }

    private interface Item<T> {
        void write(T entity);
    }

    private <T> void section(String look, String heading, List<T> entities, Item<T> item) {
        if (entities.isEmpty()) {
            return;
        }
        html.raw("<section class=\"").raw(look).raw("\">");
        page.heading(heading, entities.size());
        html.raw("<ul class=\"items\">\n");
        entities.forEach(item::write);
        html.raw("</ul></section>\n");
    }

    private void begin(String id, String name, List<Integer> evidence) {
        html.raw("<li id=\"")
                .attribute(page.entity(id))
                .raw("\"><b>")
                .text(name)
                .raw("</b>");
        page.evidence(evidence);
    }

    private void person(Person person) {
        html.raw("<li id=\"").attribute(page.entity(person.id())).raw("\">");
        String before = String.join(
                " ",
                Stream.of(person.honorific(), person.rank())
                        .flatMap(Optional::stream)
                        .toList());
        if (!before.isEmpty()) {
            html.raw("<span class=\"before\">").text(before).raw("</span> ");
        }
        html.raw("<b>").text(person.name()).raw("</b>");
        page.evidence(person.evidence());
        if (!person.positions().isEmpty()) {
            html.raw("<ul class=\"posts\">");
            person.positions().forEach(this::post);
            html.raw("</ul>");
        }
        html.raw("</li>\n");
    }

    private void post(Post post) {
        html.raw("<li>");
        flag("former", post.former());
        flag("acting", post.acting());
        flag("concurrent", post.concurrent());
        html.text(post.title());
        if (post.unit().isPresent()) {
            html.raw(", ");
            page.entityLink(post.unit().get());
        }
        page.evidence(post.evidence());
        html.raw("</li>");
    }

    private void flag(String code, boolean holds) {
        if (holds) {
            html.raw("<span class=\"chip ").raw(code).raw("\">");
            html.text(page.labels.of("post", code)).raw("</span> ");
        }
    }

    private void unit(Unit unit) {
        begin(unit.id(), unit.name(), unit.evidence());
        html.raw("<br><span class=\"kind\">").text(page.labels.of("unit", unit.kind()));
        unit.acronym().ifPresent(acronym -> html.raw(" · viết tắt ").text(acronym));
        if (unit.parent().isPresent()) {
            html.raw(" · thuộc ");
            page.entityLink(unit.parent().get());
        }
        html.raw("</span></li>\n");
    }

    private void place(Place place) {
        begin(place.id(), place.name(), place.evidence());
        html.raw(" <span class=\"kind\">").text(page.labels.of("place", place.level()));
        place.code().ifPresent(code -> html.raw(" · mã ").text(code));
        html.raw("</span></li>\n");
    }
}
