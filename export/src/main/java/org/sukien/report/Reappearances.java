package org.sukien.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Person;

/** Who is in several of the articles, by corpus id; people of records without such ids are in none but their own. */
final class Reappearances {
    private final Map<String, Reappearing> byId = new LinkedHashMap<>();

    private record Reappearing(String name, List<Integer> articles, List<String> anchors) {}

    void add(ArticleRecord record, ArticlePage page, int article) {
        for (Person person : record.people()) {
            if (person.corpusId().isPresent()) {
                Reappearing known = byId.computeIfAbsent(
                        person.corpusId().get(),
                        id -> new Reappearing(person.name(), new ArrayList<>(1), new ArrayList<>(1)));
                known.articles.add(article);
                known.anchors.add(page.entity(person.id()));
            }
        }
    }

    /** Writes the list; nothing where nobody is in two articles. */
    void write(Writer out) throws IOException {
        List<Reappearing> several = byId.values().stream()
                .filter(known -> known.articles.size() > 1)
                .toList();
        if (several.isEmpty()) {
            return;
        }
        out.write("<h2>Người có trong nhiều bài <span class=\"count\">" + several.size() + "</span></h2>\n<ul>\n");
        for (Reappearing person : several) {
            Html html = new Html();
            html.raw("<li>").text(person.name).raw(" <span class=\"ev\">");
            for (int i = 0; i < person.articles.size(); i++) {
                html.raw(i == 0 ? "" : " ").raw("<a href=\"#").attribute(person.anchors.get(i));
                html.raw("\" title=\"bài ").raw(person.articles.get(i)).raw("\">");
                html.raw(person.articles.get(i)).raw("</a>");
            }
            out.write(html.raw("</span></li>\n").toString());
        }
        out.write("</ul>\n");
    }
}
