package org.sukien.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads an article out of a page's HTML, or out of a fragment that is only an article's body.
 *
 * <pre>{@code
 * Article a = HtmlReader.read("<h1>Cầu mới ở Bình An</h1><article><p>Sáng 7/4, xã khánh thành cầu…</p></article>");
 * a.titleText();   // Optional[Cầu mới ở Bình An]
 * a.text();        // "Cầu mới ở Bình An\n\nSáng 7/4, xã khánh thành cầu…"
 * }</pre>
 *
 * The article's text is the headline, then the paragraphs, with an empty line between each; spans point into it. Character
 * references are decoded once; no-break spaces stay as the page has them, other runs of blanks become one space. Menus,
 * advertising, related articles, sharing and comments are left out. Author, outlet and day come from the page's
 * data (JSON-LD, meta tags, author element) or, for the author, first from the by-line below the text.
 *
 * <p>No input is refused: from broken markup comes what can be read of it. Stateless and thread-safe. Known weaknesses:
 * text that scripts put in later is not there; a page without an article gives its densest text.
 */
public final class HtmlReader {
    private static final int SHORTEST_LEAD = 40;
    private static final String LEADS = "[class*=sapo],p.description,h2.description,div.description,.lead,.summary";

    private HtmlReader() {}

    /**
     * Reads a page or a fragment.
     *
     * @throws NullPointerException if html is null
     */
    public static Article read(String html) {
        Document page = Jsoup.parse(Objects.requireNonNull(html, "html"));
        Optional<SiteProfile> profile = SiteProfile.of(page);
        PageFacts facts = new PageFacts(page, profile);
        Optional<String> title = facts.title();
        List<PageText.Paragraph> paragraphs = paragraphs(page, profile, title);
        return Article.of(reading(title, paragraphs, facts));
    }

    /**
     * As {@link #read(String)}, and notes where the page comes from.
     *
     * @param source path or address
     */
    public static Article read(String html, String source) {
        return read(html).withSource(source);
    }

    private static List<PageText.Paragraph> paragraphs(
            Document page, Optional<SiteProfile> profile, Optional<String> title) {
        String drop = profile.map(SiteProfile::drop).orElse("");
        String caption = profile.map(SiteProfile::caption).orElse("");
        List<PageText.Paragraph> paragraphs = new ArrayList<>();
        Element body = BodyFinder.find(page, profile).orElse(page.body());
        lead(page, profile, body).ifPresent(lead -> paragraphs.addAll(PageText.of(lead, drop, caption)));
        boolean begun = false;
        for (PageText.Paragraph paragraph : PageText.of(body, drop, caption)) {
            boolean again =
                    title.filter(paragraph.text()::equals).isPresent() || (!begun && paragraphs.contains(paragraph));
            if (!again) {
                paragraphs.add(paragraph);
            }
            begun = true;
        }
        return paragraphs;
    }

    /** The summary printed before the body. */
    private static Optional<Element> lead(Document page, Optional<SiteProfile> profile, Element body) {
        return profile.map(SiteProfile::lead)
                .filter(selector -> !selector.isEmpty())
                .or(() -> Optional.of(LEADS))
                .flatMap(selector -> SiteProfile.first(page, selector))
                .filter(lead -> lead.text().length() >= SHORTEST_LEAD)
                .filter(lead ->
                        !lead.parents().contains(body) && !body.parents().contains(lead) && lead != body);
    }

    private static Reading reading(Optional<String> title, List<PageText.Paragraph> paragraphs, PageFacts facts) {
        StringBuilder text = new StringBuilder(title.orElse(""));
        for (PageText.Paragraph paragraph : paragraphs) {
            text.append(text.length() == 0 ? "" : "\n\n").append(paragraph.text());
        }
        Draft draft = new Draft(Lines.of(text.toString()));
        int first = title.isPresent() ? 1 : 0;
        if (title.isPresent()) {
            draft.set(0, BlockRole.TITLE);
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).caption()) {
                draft.set(first + i, BlockRole.CAPTION);
            }
        }
        if (!paragraphs.isEmpty()) {
            HeadReader.readTag(draft, first);
            PlainTextReader.readBody(draft, first);
        }
        return draft.pageReading(facts);
    }
}
