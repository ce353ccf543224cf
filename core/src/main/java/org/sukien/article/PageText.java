package org.sukien.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes the paragraphs out of an article's element: one a block, one a line that {@code br} ends, one a table's row (its
 * cells parted by " | "), list items after "- ". Runs of a page's blanks become one space; no-break spaces stay as the page
 * has them. What is not the article's is left out: by tag, by words of class and id ({@code page-parts.tsv}), by the
 * profile, hidden elements, and paragraphs or lists that are links from end to end, which lead to other articles.
 */
final class PageText implements NodeFilter {
    /** A paragraph of the page. */
    record Paragraph(String text, boolean caption) {}

    private static final WordTable PARTS = WordTable.read("page-parts.tsv");
    private static final String JUNK_TAGS =
            " script style noscript template nav aside footer form button select input textarea iframe svg audio object ";
    private static final int LINK_HEADLINE = 25;
    private static final int LONGEST_CAPTION = 700;
    private static final int LONGEST_CENTRED = 320;
    private static final int LONGEST_CELL = 120;

    private final Element root;
    private final String drop;
    private final String caption;
    private final int rootLength;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean item;
    private Element captioned;
    private Element dataTable;

    private PageText(Element root, String drop, String caption) {
        this.root = root;
        this.drop = drop;
        this.caption = caption;
        this.rootLength = root.text().length();
    }

    /**
     * The element's paragraphs in order.
     *
     * @param drop selector of what is not the article's, or ""
     * @param caption selector of captions besides the usual ones, or ""
     */
    static List<Paragraph> of(Element root, String drop, String caption) {
        PageText text = new PageText(root, drop, caption);
        NodeTraversor.filter(text, root);
        text.flush();
        return List.copyOf(text.paragraphs);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element != root && isJunk(element)) {
            flushAtBlock(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        flushAtBlock(element);
        if (captioned == null && isCaption(element)) {
            captioned = element;
        }
        String name = element.normalName();
        if (name.equals("table") && dataTable == null && isDataTable(element)) {
            dataTable = element;
        } else if (name.equals("li")) {
            item = true;
        } else if (dataTable != null && (name.equals("td") || name.equals("th")) && !isBlank(line)) {
            line.setLength(Blanks.skipBack(line, 0, line.length()));
            line.append(" | ");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            flushAtBlock(element);
            captioned = element == captioned ? null : captioned;
            dataTable = element == dataTable ? null : dataTable;
        }
        return FilterResult.CONTINUE;
    }

    private void flushAtBlock(Element element) {
        String name = element.normalName();
        if (dataTable != null && !name.equals("tr") && !name.equals("table")) {
            append(element.isBlock() || name.equals("br") ? " " : "");
        } else if (name.equals("br") || element.isBlock()) {
            flush();
        }
    }

    private void flush() {
        int start = Blanks.skip(line, 0, line.length());
        int end = Blanks.skipBack(line, start, line.length());
        String text = line.substring(start, end);
        if (end > start) {
            paragraphs.add(new Paragraph(item ? "- " + text : text, captioned != null));
            item = false;
        }
        line.setLength(0);
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c <= ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085';
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private boolean isJunk(Element element) {
        String name = element.normalName();
        if (JUNK_TAGS.contains(" " + name + " ") || element.hasAttr("hidden")) {
            return true;
        }
        if (element.attr("style").replace(" ", "").contains("display:none")) {
            return true;
        }
        if (!drop.isEmpty() && element.is(drop)) {
            return true;
        }
        if (element.isBlock() && hasPart(element, "drop") && element.text().length() * 2 < rootLength) {
            return true;
        }
        return (name.equals("p") || name.equals("ul") || name.equals("ol")) && isLinkOnly(element);
    }

    private static boolean isLinkOnly(Element element) {
        List<Element> links = element.select("a[href]");
        if (links.isEmpty()) {
            return false;
        }
        String text = element.text();
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        boolean sentence = text.endsWith(".") || text.endsWith("”") || text.endsWith("\"");
        return text.length() >= LINK_HEADLINE && text.length() - linked <= 3 * links.size() && !sentence;
    }

    private boolean isCaption(Element element) {
        String name = element.normalName();
        if (name.equals("figcaption") || name.equals("caption") || name.equals("figure")) {
            return true;
        }
        if (!caption.isEmpty() && element.is(caption)) {
            return true;
        }
        if (hasPart(element, "caption") || isPictureTable(element)) {
            return element.text().length() <= LONGEST_CAPTION;
        }
        return name.equals("p") && isBelowPicture(element);
    }

    /** A table that holds a picture and little text: the old way to set a caption below it. */
    private static boolean isPictureTable(Element element) {
        return element.normalName().equals("table") && element.selectFirst("img,video") != null;
    }

    /** A centred or slanted line after a paragraph that holds a picture alone. */
    private static boolean isBelowPicture(Element element) {
        Element before = element.previousElementSibling();
        if (before == null || before.selectFirst("img") == null || before.hasText()) {
            return false;
        }
        String text = element.text();
        boolean centred = element.attr("style").replace(" ", "").contains("text-align:center")
                || element.attr("align").equalsIgnoreCase("center");
        boolean slanted =
                element.select("em,i").stream().anyMatch(em -> em.text().equals(text));
        return (centred || slanted) && text.length() <= LONGEST_CENTRED;
    }

    /** Rows of short cells, not a frame around paragraphs. */
    private static boolean isDataTable(Element table) {
        List<Element> cells = table.select("td,th");
        return cells.size() >= 2
                && table.select("tr").size() < cells.size()
                && table.selectFirst("img,table table") == null
                && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }

    /** Whether a word of the element's class or id is of the kind: "ads_middle", "articleRelated"; not so in "04c6fb-ad2". */
    private static boolean hasPart(Element element, String kind) {
        return hasPart(element.className(), kind) || hasPart(element.id(), kind);
    }

    private static boolean hasPart(String names, String kind) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean edge = i == names.length() || !Character.isLetterOrDigit(names.charAt(i));
            boolean hump = !edge
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (edge || hump) {
                if (i > start
                        && PARTS.kind(names.substring(start, i).toLowerCase(Locale.ROOT))
                                .equals(kind)) {
                    return true;
                }
                start = hump ? i : i + 1;
            }
        }
        return false;
    }

    private static boolean isBlank(CharSequence text) {
        return Blanks.skip(text, 0, text.length()) == text.length();
    }
}
