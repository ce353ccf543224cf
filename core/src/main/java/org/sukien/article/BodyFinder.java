package org.sukien.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds an article's text: the site profile's, else {@code itemprop=articleBody}, else by density of
 * text. Density: every paragraph (p, or a div or td without blocks of its own) of at least 40 characters, of which less
 * than a half are links, gives its parent one point, one more for each comma, and one for each 100 characters up to three;
 * the grandparent gets half as much. The element with the most points, less its share of linked text, is the body. Work
 * grows with the page's size. Known weakness: a page whose comments are longer than its article.
 */
final class BodyFinder {
    private static final int SHORTEST = 40;
    private static final String JUNK = "nav,header,footer,aside,form,button,select,iframe";

    private BodyFinder() {}

    static Optional<Element> find(Document page, Optional<SiteProfile> profile) {
        return profile.flatMap(site -> SiteProfile.first(page, site.body()))
                .or(() -> Optional.ofNullable(page.selectFirst("[itemprop=articleBody]")))
                .or(() -> densest(page));
    }

    private static Optional<Element> densest(Document page) {
        Map<Element, Double> points = new HashMap<>();
        for (Element paragraph : page.body().select("p,div,td,section")) {
            if (!isParagraph(paragraph)) {
                continue;
            }
            String text = paragraph.text();
            if (text.length() < SHORTEST || linked(paragraph) * 2 >= text.length()) {
                continue;
            }
            double worth = 1 + text.chars().filter(c -> c == ',').count() + Math.min(text.length() / 100, 3);
            Element parent = paragraph.parent();
            if (parent != null && parent.closest(JUNK) == null) {
                points.merge(parent, worth, Double::sum);
                if (parent.parent() != null) {
                    points.merge(parent.parent(), worth / 2, Double::sum);
                }
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : points.entrySet()) {
            Element element = entry.getKey();
            double length = Math.max(element.text().length(), 1);
            double score = entry.getValue() * (1 - linked(element) / length);
            boolean earlier = best != null && score == most && precedes(element, best);
            if (score > most || earlier) {
                best = element;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isParagraph(Element element) {
        return element.normalName().equals("p")
                || element.children().stream().allMatch(child -> child.tag().isInline() && child.childrenSize() == 0);
    }

    private static double linked(Element element) {
        return element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    }

    /** Equal scores go to the element that comes first, whatever the map's order. */
    private static boolean precedes(Element a, Element b) {
        return a.cssSelector().compareTo(b.cssSelector()) < 0;
    }
}
