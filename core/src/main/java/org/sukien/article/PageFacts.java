package org.sukien.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says about its article outside the article's text. Headline: the page's only first heading, else JSON-LD, else
 * {@code og:title}, else the page's title without the site's name. Day: JSON-LD, else meta tags, else a time element, else
 * a date line. Outlet: JSON-LD's publisher, else {@code og:site_name}. Author: JSON-LD's person, else the page's author
 * element, else meta tags; the outlet itself is no author.
 */
final class PageFacts {
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_TITLE = 300;
    private static final String DATE_TAGS = "meta[property=article:published_time],meta[itemprop=datePublished],"
            + "meta[name=pubdate],meta[name=dc.date],meta[name=DC.date.issued],meta[name=article:published_time]";
    private static final String AUTHOR_TAGS =
            "meta[property=article:author],meta[name=author],meta[property=dable:author],meta[name=dc.creator]";
    private static final String AUTHOR_PLACES = "[itemprop=author] [itemprop=name],[rel=author],[itemprop=author]";
    private static final String DATE_PLACES = "time[datetime],[itemprop=datePublished]";
    private static final String DATE_LINES = "[class*=date],[class*=time]";

    private final Document page;
    private final Optional<SiteProfile> profile;
    private final JsonLd json = new JsonLd();

    PageFacts(Document page, Optional<SiteProfile> profile) {
        this.page = page;
        this.profile = profile;
        page.select("script[type=application/ld+json]").forEach(script -> json.read(script.data()));
    }

    Optional<String> title() {
        List<Element> headings = page.select("h1");
        Optional<String> heading = headings.stream()
                .map(h1 -> clean(h1.text()))
                .filter(text -> text.length() >= SHORTEST_TITLE && text.length() <= LONGEST_TITLE)
                .findFirst();
        Optional<String> stated = json.headline().map(PageFacts::decode).or(() -> meta("meta[property=og:title]"));
        if (heading.isPresent() && (headings.size() == 1 || stated.isEmpty())) {
            return heading;
        }
        return stated.or(() -> heading)
                .or(() -> Optional.of(withoutSite(clean(page.title()))))
                .filter(text -> !text.isEmpty());
    }

    Optional<PublicationDate> published() {
        return json.published()
                .flatMap(PageDate::read)
                .or(() -> read(DATE_TAGS, tag -> tag.attr("content")))
                .or(() ->
                        read(DATE_PLACES, tag -> tag.hasAttr("datetime") ? tag.attr("datetime") : tag.attr("content")))
                .or(() -> read(DATE_LINES, Element::text));
    }

    Optional<String> outlet() {
        return json.publisher()
                .map(PageFacts::decode)
                .or(() -> meta("meta[property=og:site_name]"))
                .filter(name -> !name.isBlank());
    }

    Optional<String> author() {
        return json.authors().stream()
                .map(PageFacts::decode)
                .flatMap(name -> person(name).stream())
                .reduce((a, b) -> a + ", " + b)
                .or(() -> profile.flatMap(site -> SiteProfile.first(page, site.author()))
                        .flatMap(place -> person(place.text())))
                .or(() -> SiteProfile.first(page, AUTHOR_PLACES).flatMap(place -> person(place.text())))
                .or(() -> page.select(AUTHOR_TAGS).stream()
                        .flatMap(tag -> person(tag.attr("content")).stream())
                        .findFirst());
    }

    /** Names alone, in ordinary case; neither an outlet nor an address. */
    private Optional<String> person(String words) {
        String name = clean(words);
        boolean outlet = Outlets.exactly(name).isPresent()
                || outlet().filter(its -> WordTable.fold(its).contains(WordTable.fold(name)))
                        .isPresent();
        return outlet || name.contains("/") || name.contains("@")
                ? Optional.empty()
                : NameList.read(name, true).flatMap(Credit::author);
    }

    private Optional<PublicationDate> read(String selector, Function<Element, String> text) {
        return page.select(selector).stream()
                .map(text)
                .filter(words -> !words.isBlank() && words.length() <= LONGEST_TITLE)
                .flatMap(words -> PageDate.read(words).stream())
                .findFirst();
    }

    private Optional<String> meta(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(tag -> clean(tag.attr("content")))
                .filter(text -> !text.isEmpty());
    }

    /** JSON inside a script is not decoded by the page's parser, and many sites encode it all the same. */
    private static String decode(String text) {
        return clean(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
    }

    /** "Cầu mới ở Bình An | Báo Bình An" without the site. */
    private static String withoutSite(String title) {
        int cut = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - Báo "));
        return cut >= SHORTEST_TITLE ? title.substring(0, cut) : title;
    }

    private static String clean(String text) {
        int start = Blanks.skip(text, 0, text.length());
        String words = text.substring(start, Blanks.skipBack(text, start, text.length()));
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            line.append(words.charAt(i) < ' ' ? ' ' : words.charAt(i));
        }
        return line.toString();
    }
}
