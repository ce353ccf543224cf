package org.sukien.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sukien.export.Articles;
import org.sukien.identity.CorpusIds;
import org.sukien.json.RecordReader;
import org.sukien.record.ArticleRecord;

class HtmlReportTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "sukien", "report");

    /** Written anew by the command in this module's README. */
    @Test
    void aPageOfOneArticleIsAsItWas() throws IOException {
        ArticleRecord record = RecordReader.parse(Files.readString(FOLDER.resolve("ao-phao.json")));
        String page = Reports.of(List.of(record)) // a change of its style is seen best in the style
                .replaceFirst("(?s)<style>.*</style>", "<style>…</style>")
                .replaceFirst("sha256-[^']*", "sha256-…");
        Path golden = FOLDER.resolve("ao-phao.html");
        if ("write".equals(System.getProperty("sukien.golden"))) {
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }

    @Test
    void anchorsAreUniqueAndLinksLeadToThem() {
        Document page = Jsoup.parse(Reports.of(Articles.all()));
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        for (Element link : page.select("a")) {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        assertThat(page.select("article"))
                .hasSameSizeAs(page.select("nav li"))
                .hasSize(Articles.all().size());
    }

    @Test
    void everyMentionAndEventIsMarkedAndEveryTextIsWhole() {
        List<ArticleRecord> records = Articles.samples();
        List<Element> articles = Jsoup.parse(Reports.of(records)).select("article");
        for (int i = 0; i < records.size(); i++) {
            ArticleRecord record = records.get(i);
            Element article = articles.get(i);
            assertThat(paragraphs(article)).isEqualTo(Reports.paragraphs(record.text()));
            for (int m = 0; m < record.mentions().size(); m++) {
                Element mark = article.getElementById("a" + (i + 1) + "m" + m);
                assertThat(mark.wholeText()).isEqualTo(record.mentions().get(m).text());
                assertThat(mark.hasClass(record.mentions().get(m).type().code()))
                        .isTrue();
            }
            assertThat(article.select(".event")).hasSameSizeAs(record.events());
            record.people()
                    .forEach(person ->
                            assertThat(article.select(".people b").eachText()).contains(person.name()));
        }
    }

    private static List<String> paragraphs(Element article) {
        return article.select(".text p").stream().map(Element::wholeText).toList();
    }

    @Test
    void whoIsInSeveralArticlesIsListed() {
        String text = "Thiếu tướng Lê Văn Khải, Giám đốc Công an tỉnh Quảng Bình, dự họp báo.";
        List<ArticleRecord> records = new ArrayList<>();
        for (String more : List.of("", "\nAnh Mạc Đình Lỡ đến muộn.", "\nCông an tỉnh Lào Cai vắng mặt.")) {
            records.add(CorpusIds.standard().identify(Articles.read("1", text + more)));
        }
        Document page = Jsoup.parse(Reports.of(records));
        assertThat(page.select("nav ul li").eachText()).containsExactly("Lê Văn Khải 1 2 3");
        assertThat(page.select("nav ul a").eachAttr("href")).containsExactly("#a1-p1", "#a2-p1", "#a3-p1");
        assertThat(Jsoup.parse(Reports.of(List.of(records.get(0)))).select("nav"))
                .isEmpty();
    }

    @Test
    void hostileWordsAreWords() {
        String text = String.join("\n", Reports.HOSTILE);
        ArticleRecord record = Articles.read("javascript:alert(6)//\"><script>", text);
        Document page = Jsoup.parse(Reports.of(List.of(record)));
        assertThat(paragraphs(page.selectFirst("article"))).isEqualTo(Reports.HOSTILE);
        assertThat(page.select("script, img, svg, iframe, object, base, link, form, [onclick], [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("style, meta[http-equiv]")).hasSize(2);
        assertThat(page.select("*"))
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .allMatch(attribute -> Set.of(
                                        "class",
                                        "id",
                                        "href",
                                        "title",
                                        "data-k",
                                        "lang",
                                        "charset",
                                        "http-equiv",
                                        "name",
                                        "content",
                                        "aria-label")
                                .contains(attribute.getKey())));
    }

    @Test
    void whatCannotBeShownIsShownAsItsNumber() {
        String text = "Ông \u202eủy\u202c viên\u0000 \ud83d \u2066a\u2069\u200f\u0085\ufffe 😀 Lê";
        Document page = Jsoup.parse(Reports.of(List.of(Articles.read("1", text))));
        assertThat(paragraphs(page.selectFirst("article")))
                .containsExactly("Ông U+202Eủy" + "U+202C viênU+0000 U+D83D U+2066aU+2069U+200FU+0085U+FFFE 😀 Lê");
        assertThat(page.outerHtml().chars()).noneMatch(c -> c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069);
    }

    @Test
    void nothingButItsOwnStyleIsAllowed() throws NoSuchAlgorithmException {
        Document page = Jsoup.parse(Reports.of(List.of()));
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import", "http");
    }

    @Test
    void aSourceOnTheWebIsALinkAndNoOtherIs() {
        String page = Reports.of(List.of(Articles.read("1", "Họp báo ở Huế.")));
        assertThat(Jsoup.parse(page).select(".credits a")).isEmpty();
    }

    @Test
    void passagesMayCrossEachOtherAndLines() {
        Html html = new Html();
        String text = "một hai\nba bốn";
        TextView.write(html, text, "", List.of(passage(0, 7, "a"), passage(4, 10, "b"), passage(8, 14, "c")));
        Document body = Jsoup.parse(html.toString());
        assertThat(body.select("p").eachText()).containsExactly("một hai", "ba bốn");
        assertThat(body.select("#a").text()).isEqualTo("một hai");
        assertThat(body.select("#a #b").text()).isEqualTo("hai");
        assertThat(body.select(".b.more").text()).isEqualTo("ba");
        List<String> marked = new ArrayList<>();
        body.select("p:last-of-type mark.c").forEach(mark -> marked.add(mark.text()));
        assertThat(String.join(" ", marked)).isEqualTo("ba bốn");
    }

    private static Passage passage(int start, int end, String name) {
        return new Passage(new org.sukien.text.Span(start, end), name, name, "", name, name);
    }

    @Test
    @Timeout(60)
    void aLongLineTakesTimeByItsLength() {
        String line = "Sáng 28/2/2023, Công an tỉnh Lào Cai tổ chức hội nghị ở Huế; ".repeat(16_000);
        ArticleRecord record = Articles.read("1", line);
        assertThat(line.length()).isGreaterThan(950_000);
        long start = System.nanoTime();
        String page = Reports.of(List.of(record));
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(page.length()).isLessThan(60 * line.length());
        assertThat(millis).isLessThan(20_000);
    }

    @Test
    void aPageWithoutArticlesIsAPage() {
        Document page = Jsoup.parse(Reports.of(List.of()));
        assertThat(page.title()).isEqualTo("Báo cáo sự kiện");
        assertThat(page.select("article, nav")).isEmpty();
    }
}
