package org.sukien.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.sukien.export.RecordExport;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;

/**
 * Writes records as one HTML page for people, in Vietnamese: each article's text with its mentions marked, its events on a
 * time line, its people, units, places, figures, dates and documents, and a list of the articles and of those who are in
 * several. Every value links to its
 * words in the text, every marked word to what is said of it.
 *
 * <p>The page stands alone: no script, no picture, nothing from the network, and a content security policy that allows
 * nothing but its own style sheet. All words of an article are escaped; what would turn the direction of the text, or can't
 * be shown, is written as its number. Types of mentions differ in colour, in letter and in underline, so that they can be
 * told apart on paper and by colour-blind readers (colours after Paul Tol's schemes).
 *
 * <p>Articles are written as they come, and no more than their titles and people's names is kept, so the page may be of any size; browsers
 * open some hundred articles with ease. Not thread-safe.
 */
public final class HtmlReport implements RecordExport {
    private final Writer out;
    private final Labels labels = new Labels();
    private final List<String> list = new ArrayList<>();
    private final Reappearances people = new Reappearances();
    private ArticleRecord first;
    private int articles;
    private boolean begun;
    private boolean closed;

    /** A report; closing it closes the stream. */
    public HtmlReport(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        articles++;
        if (articles == 1) {
            first = record; // a page of one article has its title, which only the second one tells
            return;
        }
        if (!begun) {
            begin("Báo cáo sự kiện");
            article(first, 1);
            first = null;
        }
        article(record, articles);
    }

    private void begin(String title) throws IOException {
        begun = true;
        String style = style();
        Html head = new Html();
        head.raw("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .raw(hash(style))
                .raw("'; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .attribute(title)
                .raw("</title>\n<style>")
                .raw(style)
                .raw("</style>\n</head>\n<body>\n<header class=\"top\">");
        if (articles > 1) {
            head.raw("<a class=\"skip\" href=\"#list\">Danh sách bài</a>");
        }
        head.raw("<h1>Sukien <span>báo cáo sự kiện</span></h1>\n<ul class=\"legend\" aria-label=\"Chú giải\">");
        for (MentionType type : List.of(
                MentionType.PERSON,
                MentionType.RANK,
                MentionType.POSITION,
                MentionType.UNIT,
                MentionType.PLACE,
                MentionType.DATE,
                MentionType.FIGURE,
                MentionType.DOCUMENT)) {
            head.raw("<li><mark class=\"m ").raw(type.code()).raw("\"><span>");
            head.text(labels.of("mention", type)).raw("</span></mark></li>");
        }
        head.raw("<li><mark class=\"t\" data-k=\"1\">sự kiện</mark></li></ul></header>\n<main>\n");
        out.write(head.toString());
    }

    private void article(ArticleRecord record, int number) throws IOException {
        ArticlePage page = new ArticlePage(record, labels, number);
        Html html = page.html;
        html.raw("<article id=\"").raw(page.anchor).raw("\">\n<header><h2>");
        html.text(title(record)).raw("</h2>\n");
        credits(html, record);
        html.raw("</header>\n<div class=\"text\" lang=\"vi\">\n");
        TextView.write(html, record.text(), record.title().orElse(""), Passages.of(page));
        html.raw("</div>\n<div class=\"facts\">\n");
        EventLine.write(page);
        Entities.write(page);
        Values.write(page);
        html.raw("</div>\n</article>\n");
        out.write(html.toString());
        list.add(entry(record, page));
        people.add(record, page, number);
    }

    private static String title(ArticleRecord record) {
        return record.title().or(record::id).or(record::source).orElse("Bài không tên");
    }

    private void credits(Html html, ArticleRecord record) {
        List<String> credits = new ArrayList<>();
        record.published().map(new Wording(labels)::date).ifPresent(credits::add);
        record.outlet().ifPresent(credits::add);
        record.author().ifPresent(credits::add);
        html.raw("<p class=\"credits\">").text(String.join(" · ", credits));
        if (record.source().isPresent()) {
            String source = record.source().get();
            html.raw(credits.isEmpty() ? "" : " · ");
            if (source.startsWith("https://") || source.startsWith("http://")) {
                html.raw("<a rel=\"noreferrer noopener\" href=\"")
                        .attribute(source)
                        .raw("\">");
                html.text(source).raw("</a>");
            } else {
                html.text(source);
            }
        }
        html.raw("</p>");
    }

    private String entry(ArticleRecord record, ArticlePage page) {
        Html entry = new Html();
        entry.raw("<li><a href=\"#")
                .raw(page.anchor)
                .raw("\">")
                .text(title(record))
                .raw("</a> <span class=\"kind\">");
        record.published().ifPresent(day -> entry.text(page.wording.date(day)).raw(" · "));
        entry.raw(record.people().size()).raw(" người · ");
        entry.raw(record.events().size()).raw(" sự kiện</span></li>\n");
        return entry.toString();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (Writer closing = out) {
            if (!begun) {
                begin(first == null ? "Báo cáo sự kiện" : title(first));
                if (first != null) {
                    article(first, 1);
                }
            }
            closing.write("</main>\n");
            if (articles > 1) {
                closing.write("<nav id=\"list\" aria-label=\"Danh sách bài\"><h2>Danh sách bài <span class=\"count\">"
                        + articles + "</span></h2>\n<ol>\n");
                for (String entry : list) {
                    closing.write(entry);
                }
                closing.write("</ol>\n");
                people.write(closing);
                closing.write("</nav>\n");
            }
            closing.write("</body>\n</html>\n");
        }
    }

    private static String style() throws IOException {
        try (InputStream css = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
