package org.sukien.report;

import java.util.ArrayList;
import java.util.List;
import org.sukien.mention.DateMention;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;

/** The figures, dates and documents of an article in text order, each with a link to its words. */
final class Values {
    private final ArticlePage page;
    private final Html html;

    private Values(ArticlePage page) {
        this.page = page;
        html = page.html;
    }

    static void write(ArticlePage page) {
        Values values = new Values(page);
        values.section("figures", "Số liệu", MentionType.FIGURE);
        values.section("dates", "Thời gian", MentionType.DATE);
        values.section("documents", "Văn bản được dẫn", MentionType.DOCUMENT);
    }

    private void section(String look, String heading, MentionType type) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < page.record.mentions().size(); i++) {
            if (page.record.mentions().get(i).type() == type) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            return;
        }
        html.raw("<section class=\"").raw(look).raw("\">");
        page.heading(heading, found.size());
        html.raw("<ul class=\"items values\">\n");
        for (int i : found) {
            html.raw("<li id=\"").attribute(page.listed(i)).raw("\">");
            value(i);
            html.raw("</li>\n");
        }
        html.raw("</ul></section>\n");
    }

    private void value(int index) {
        Mention mention = page.record.mentions().get(index);
        switch (mention.type()) {
            case FIGURE -> html.raw("<b>").text(figure(page, index)).raw("</b>");
            case DATE ->
                html.raw("<b>")
                        .text(page.wording.date(((DateMention) mention).value().value()))
                        .raw("</b>");
            default -> document((DocumentMention) mention);
        }
        html.raw(" <span class=\"said\">“");
        page.link(page.mention(index), mention.text());
        html.raw("”</span>");
    }

    private void document(DocumentMention document) {
        html.raw("<b>").text(page.labels.of("document", document.kind()));
        document.number().ifPresent(number -> html.raw(" ").text(number));
        html.raw("</b>");
        if (document.issuer().isPresent()) {
            html.raw(" · ");
            page.entityLink(document.issuer().get());
        }
    }

    /** A figure with what it counts: "hơn 37.300 ý tưởng". */
    static String figure(ArticlePage page, int index) {
        FigureValue value = ((FigureMention) page.record.mentions().get(index)).value();
        return page.wording.number(value) + value.item().map(item -> " " + item).orElse("");
    }
}
