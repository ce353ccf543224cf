package org.sukien.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String LEAD =
            "Sáng 7/4, UBND xã Bình An khánh thành cây cầu mới bắc qua suối Nà Lừa, nối hai bản xa nhất với trung tâm.";
    private static final String BODY =
            "Cây cầu dài 120 m do người dân góp công, góp của dựng nên trong mười tháng, nhanh hơn dự tính hai tháng.";

    private static String lines(Article article) {
        return article.blocks().stream()
                .map(block -> block.role() + " "
                        + article.text()
                                .substring(block.span().start(), block.span().end()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void takesTheArticleOutOfAPage() {
        Article article = HtmlReader.read("""
                <html><head><title>Cầu mới | Báo Bình An</title>
                <meta property="og:site_name" content="Báo Bình An">
                <meta property="article:published_time" content="2025-04-07T08:00:00+07:00">
                <meta name="author" content="Báo Bình An"><script>var x = "<p>quảng cáo</p>";</script></head><body>
                <nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/xa">Xã hội</a></li></ul></nav>
                <h1> Bình An khánh thành
                  cầu mới </h1>
                <div class="main"><p class="sapo">%s</p>
                <div class="text"><p>%s</p>
                <figure><img src="c.jpg"><figcaption>Lãnh đạo xã cắt băng. Ảnh: Gia Tú</figcaption></figure>
                <div class="ads_middle"><p>Mua ngay kẻo hết, giảm giá cho mọi đơn hàng trong tuần này!</p></div>
                <p>Ông Lò Văn Pán &amp; bà con ở đây&nbsp;rất vui, vì từ nay trẻ nhỏ khỏi lội suối, người ốm khỏi phải cáng.</p>
                <p><a href="/khac">Ba xã vùng cao sắp có điện lưới quốc gia</a></p>
                <ul class="related"><li><a href="/1">Đường mới</a></li></ul>
                <p style="text-align:right"><strong>Hà Vy</strong></p></div></div>
                <div class="comments"><p>Hay quá, chúc mừng bà con, tôi cũng muốn lên thăm, ai đi cùng không, cho tôi theo với.</p></div>
                <footer><p>Giấy phép số 1, cấp năm 2020, tổng biên tập Gia Tú, địa chỉ thôn 1, xã Bình An.</p></footer>
                </body></html>
                """.formatted(LEAD, BODY));
        assertThat(lines(article))
                .isEqualTo("TITLE Bình An khánh thành cầu mới\nLEAD " + LEAD + "\nBODY " + BODY
                        + "\nCAPTION Lãnh đạo xã cắt băng. Ảnh: Gia Tú"
                        + "\nBODY Ông Lò Văn Pán & bà con ở đây\u00a0rất vui, vì từ nay trẻ nhỏ khỏi lội suối, người ốm khỏi phải cáng."
                        + "\nBYLINE Hà Vy");
        assertThat(article.text()).startsWith("Bình An khánh thành cầu mới\n\n" + LEAD);
        assertThat(article.html()).isTrue();
        assertThat(article.author()).hasValue("Hà Vy");
        assertThat(article.outlet()).hasValue("Báo Bình An");
        assertThat(article.published()).hasValue(PublicationDate.parse("2025-04-07"));
    }

    @Test
    void believesJsonLdBeforeMetaTags() {
        Article article = HtmlReader.read(page("""
                {"@context":"http://schema.org","@graph":[{"@type":"WebSite","name":"Trang chủ"},
                {"@type":["NewsArticle"],"headline":"Cầu &quot;mới&quot; ở Bình An","datePublished":"2025-04-06T20:15:00Z",
                "author":[{"@type":"Person","name":"Hà Vy"},{"@type":"Person","name":"Minh Đan"}],
                "publisher":{"@type":"Organization","name":"Báo Bình An"}}]}
                """));
        assertThat(article.titleText()).hasValue("Cầu \"mới\" ở Bình An");
        assertThat(article.author()).hasValue("Hà Vy, Minh Đan");
        assertThat(article.outlet()).hasValue("Báo Bình An");
        assertThat(article.published()).hasValue(PublicationDate.parse("2025-04-07"));
    }

    @Test
    void anOrganisationIsNoAuthor() {
        Article article = HtmlReader.read(page("""
                {"@type":"NewsArticle","headline":"Cầu mới","author":{"@type":"Organization","name":"Báo Bình An"}}
                """));
        assertThat(article.author()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Cầu mới ở Bình An\",",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Cầu mới\nở Bình An\",}",
                "<!-- {} -->",
                "[[[[[[1]]]]]]"
            })
    void survivesBrokenJson(String json) {
        assertThat(HtmlReader.read(page(json)).text()).contains(LEAD);
    }

    private static String page(String json) {
        return "<html><head><script type=\"application/ld+json\">" + json + "</script></head><body><div><p>" + LEAD
                + "</p><p>" + BODY + "</p></div></body></html>";
    }

    @Test
    void tellsCaptionsOfAFragmentFromItsParagraphs() {
        Article article = HtmlReader.read("""
                <div itemprop="articleBody"><table align="center"><tbody><tr><td><img src="a.jpg"></td></tr>
                <tr><td><p>Lãnh đạo xã cắt băng.</p></td></tr></tbody></table>
                <p>%s</p><p style="text-align:center"><img src="b.jpg"></p><p style="text-align: center">Bà con qua cầu</p>
                <p>%s</p><p><strong>Tin, ảnh: HÀ</strong><strong> VY</strong></p>
                <p><em>* Mời bạn đọc vào chuyên mục <a href="/x">Xã hội</a> xem các tin khác.</em></p></div>
                """.formatted(LEAD, BODY));
        assertThat(lines(article))
                .isEqualTo(
                        "CAPTION Lãnh đạo xã cắt băng.\nLEAD " + LEAD + "\nCAPTION Bà con qua cầu\nBODY " + BODY
                                + "\nBYLINE Tin, ảnh: HÀ VY\nBOILERPLATE * Mời bạn đọc vào chuyên mục Xã hội xem các tin khác.");
        assertThat(article.author()).hasValue("Hà Vy");
        assertThat(article.title()).isEmpty();
    }

    @Test
    void readsListsTablesAndBrokenLines() {
        Article article = HtmlReader.read(
                "<article itemprop='articleBody'><p>" + LEAD
                        + "<br>Dòng hai</p><ul><li>Bản <b>Nà</b> Lừa</li><li><p>Bản Pác</p></li></ul>"
                        + "<table><tr><th>Bản</th><th>Hộ</th></tr><tr><td>Nà Lừa</td><td> <p>42</p> </td></tr></table></article>");
        assertThat(article.text())
                .isEqualTo(LEAD + "\n\nDòng hai\n\n- Bản Nà Lừa\n\n- Bản Pác\n\nBản | Hộ\n\nNà Lừa | 42");
    }

    @Test
    void knowsASitesOwnMarkup() {
        Article article = HtmlReader.read("""
                <html><body><h1 class="article__title">Cầu mới ở Bình An</h1><div class="article__meta">
                <div class="cms-author"><a>HÀ VY - </a><a>MINH ĐAN</a></div></div><div class="article__sapo">(PLO)- %s</div>
                <div class="article__body"><p>%s <a class="cms-relate" href="/x">Bình An</a> là xã vùng cao.</p>
                <div class="article-relate"><article><h2><a href="/y">Đường mới ở Bình An</a></h2></article></div></div></body></html>
                """.formatted(LEAD, BODY));
        assertThat(lines(article))
                .isEqualTo(
                        "TITLE Cầu mới ở Bình An\nLEAD (PLO)- " + LEAD + "\nBODY " + BODY + " Bình An là xã vùng cao.");
        assertThat(article.author()).hasValue("Hà Vy - Minh Đan");
        assertThat(article.outlet()).hasValue("PLO");
    }

    @Test
    void decodesReferencesOnce() {
        assertThat(HtmlReader.read("<p>Truy&#7873;n hình &amp;nbsp; &lt;b&gt;</p>")
                        .text())
                .isEqualTo("Truyền hình &nbsp; <b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<html>",
                "<p",
                "</p></p>",
                "<table><tr>",
                "\ud83d",
                "<h1></h1>",
                "chữ thường",
                "<figure>"
            })
    void refusesNothing(String html) {
        assertThat(HtmlReader.read(html).blocks())
                .allSatisfy(block -> assertThat(block.span().end())
                        .isGreaterThan(block.span().start()));
    }

    @Test
    @Timeout(20)
    void readsDeepAndLongPages() {
        assertThat(HtmlReader.read("<div>".repeat(50_000) + LEAD).text()).contains("Bình An");
        assertThat(HtmlReader.read("<p>" + LEAD + "</p>".repeat(20_000)).text()).contains("Bình An");
        assertThat(HtmlReader.read(("<p>" + LEAD + "</p>").repeat(20_000)).blocks())
                .hasSizeGreaterThan(1000);
    }
}
