package org.sukien.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * How one family of pages is built, as selectors; a row of {@code sites.tsv}. An empty selector selects nothing. To add a
 * site: 1. find an element that every article page of it has and few others do; 2. add a row before the generic last one;
 * 3. name where the markup was seen in its last cell.
 */
record SiteProfile(String marker, String body, String lead, String author, String caption, String drop) {
    private static final String FILE = "sites.tsv";
    private static final String HEADER = "marker\tbody\tlead\tauthor\tcaption\tdrop\tsource";
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
        List<SiteProfile> profiles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SiteProfile.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            if (!HEADER.equals(lines.readLine())) {
                throw new IllegalStateException(FILE + ":1: the header is not " + HEADER);
            }
            String line;
            for (int number = 2; (line = lines.readLine()) != null; number++) {
                if (!line.startsWith("#")) {
                    profiles.add(row(line.split("\t", -1), number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return List.copyOf(profiles);
    }

    private static SiteProfile row(String[] cells, int number) {
        if (cells.length != 7 || cells[6].isBlank()) {
            throw new IllegalStateException(FILE + ":" + number + ": not seven cells, the last a source");
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].equals("-") ? "" : cells[i];
        }
        return new SiteProfile(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
