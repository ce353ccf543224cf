package org.sukien.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sukien.lexicon.TsvTable;

/**
 * How one family of pages is built, as selectors; a row of {@code sites.tsv}. An empty selector selects nothing. To add a
 * site: 1. find an element that every article page of it has and few others do; 2. add a row before the generic last one;
 * 3. name where the markup was seen in its last cell.
 */
record SiteProfile(String marker, String body, String lead, String author, String caption, String drop) {
    private static final String FILE = "sites.tsv";
    private static final List<SiteProfile> ALL = read();

    /** The first profile whose marker the page has. */
    static Optional<SiteProfile> of(Document page) {
        return ALL.stream()
                .filter(profile -> page.selectFirst(profile.marker) != null)
                .findFirst();
    }

    /** The first element that the selector finds. */
    static Optional<Element> first(Element page, String selector) {
        return selector.isEmpty() ? Optional.empty() : Optional.ofNullable(page.selectFirst(selector));
    }

    private static List<SiteProfile> read() {
        return TsvTable.resource(SiteProfile.class, FILE).rows().stream()
                .map(SiteProfile::of)
                .toList();
    }

    private static SiteProfile of(TsvTable.Row row) {
        row.require("source");
        return new SiteProfile(
                row.require("marker"),
                selector(row, "body"),
                selector(row, "lead"),
                selector(row, "author"),
                selector(row, "caption"),
                selector(row, "drop"));
    }

    private static String selector(TsvTable.Row row, String column) {
        String cell = row.require(column);
        return cell.equals("-") ? "" : cell;
    }
}
