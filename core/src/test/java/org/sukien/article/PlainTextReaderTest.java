package org.sukien.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    private static final String LEAD =
            "Sáng 7/4, UBND xã Bình An khánh thành cây cầu mới bắc qua suối Nà Lừa, nối hai bản xa nhất với trung tâm xã.";
    private static final String BODY =
            "Cây cầu dài 120 m do người dân góp công, góp của dựng nên trong mười tháng, nhanh hơn dự tính hai tháng.";

    private static Article article(String... lines) {
        return Article.of(String.join("\n\n", lines));
    }

    private static String roles(Article article) {
        return article.blocks().stream().map(block -> block.role().name()).collect(Collectors.joining(" "));
    }

    private static List<String> texts(Article article, BlockRole role) {
        return article.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> article.text()
                        .substring(block.span().start(), block.span().end()))
                .collect(Collectors.toList());
    }

    @Test
    void tellsTheBlocksOfAPortalPageApart() {
        Article article = Article.of(String.join(
                "\n",
                "Bình An khánh thành cầu mới",
                "",
                "08/04/2022",
                "Lượt xem: 1777",
                LEAD,
                "",
                "Toàn cảnh lễ khánh thành",
                "",
                BODY,
                "\u00a0",
                "Tác giả: Hà Vy",
                "Nguồn: Báo Bình An",
                "Thăm dò ý kiến",
                "noData"));
        assertThat(roles(article))
                .isEqualTo("TITLE DATELINE BOILERPLATE LEAD CAPTION BODY BYLINE SOURCE BOILERPLATE BOILERPLATE");
        assertThat(article.titleText()).hasValue("Bình An khánh thành cầu mới");
        assertThat(article.author()).hasValue("Hà Vy");
        assertThat(article.outlet()).hasValue("Báo Bình An");
        assertThat(article.published()).hasValue(PublicationDate.parse("2022-04-08"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Thứ ba, 12/07/2022, 09:15 am GMT+7) | 2022-07-12",
                "08/08/2022 / Lượt xem: 1777 | 2022-08-08",
                "Chủ Nhật, 06/04/2025 - 18:05 | 2025-04-06",
                "Thứ Ba, ngày 6 tháng 8 năm 2019 | 2019-08-06",
                "Cập nhật lúc 8 giờ 30 phút, 6-8-2019 | 2019-08-06",
                "2019-08-06 08:30 | 2019-08-06",
                "date 2024-01 | 2024-01"
            })
    void readsHeaderDates(String header, String published) {
        Article article = article("Bình An khánh thành cầu mới", header, LEAD, BODY);
        assertThat(article.published()).hasValue(PublicationDate.parse(published));
        assertThat(roles(article)).isEqualTo("TITLE DATELINE LEAD BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 24/9/2021, xã khánh thành cầu",
                "(Thứ sáu, 24/09, 04:28 pm)",
                "31/02/2021",
                "Lượt xem: 1777",
                "Tỷ số 3-1-2019",
                "0912.345.678"
            })
    void takesNoOtherLineForAHeaderDate(String line) {
        assertThat(article("Bình An khánh thành cầu mới", line, LEAD, BODY).published())
                .isEmpty();
    }

    @Test
    void cutsAnArchivesMarkFromTheLead() {
        Article article = article(" date 2024-01 TPO - " + LEAD, BODY);
        assertThat(roles(article)).isEqualTo("DATELINE LEAD BODY");
        assertThat(texts(article, BlockRole.DATELINE)).containsExactly("date 2024-01");
        assertThat(texts(article, BlockRole.LEAD)).containsExactly("TPO - " + LEAD);
        assertThat(article.published()).hasValue(PublicationDate.parse("2024-01"));
        assertThat(article.outlet()).hasValue("TPO");
        assertThat(article.title()).isEmpty();
    }

    @Test
    void whatWasGivenWinsOverWhatTheTextSays() {
        Article article = article("Bình An khánh thành cầu mới", "08/08/2022", LEAD, BODY);
        assertThat(article.withPublished("2022-08").published()).hasValue(PublicationDate.parse("2022-08"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Dân trí) - | Dân trí",
                "(PLO)- | PLO",
                "TTO - | TTO",
                "VOV.VN – | VOV.VN",
                "(ĐCSVN) – | ĐCSVN",
                "GD&TĐ - | GD&TĐ"
            })
    void agencyTagsNameTheOutlet(String tag, String outlet) {
        assertThat(article("Bình An khánh thành cầu mới", tag + " " + LEAD, BODY)
                        .outlet())
                .hasValue(outlet);
        assertThat(article(tag + " " + LEAD, BODY).title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BÌNH AN - ", "(Bình An) - ", "Cầu mới - ", "Bà Rịa - "})
    void aPlaceBeforeADashIsNoOutlet(String opening) {
        assertThat(article("Khánh thành cầu mới", opening + LEAD, BODY).outlet())
                .isEmpty();
    }

    @Test
    void theReportersPaperIsTheOutlet() {
        Article article = article("Cầu mới", LEAD, "Trao đổi với PV VietNamNet, ông Lò Văn Pán nói cầu rất chắc.");
        assertThat(article.outlet()).hasValue("VietNamNet");
        Article apposed = article("Cầu mới", LEAD, "Bà Hà Vy, phóng viên Báo Thanh Niên, cho rằng cầu rất chắc.");
        assertThat(apposed.outlet()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                " Hà Vy | Hà Vy | -",
                " Hà Vy (ghi) | Hà Vy | -",
                "Hà Vy (Từ Côn Minh, Trung Quốc) | Hà Vy | -",
                "/. Hà Vy/VOV-Tây Bắc | Hà Vy | VOV",
                " Bài và ảnh: Hà Vy | Hà Vy | -",
                " TTXVN/Tin Tức | - | TTXVN",
                " Tổng số vốn là 3 tỷ USD. Hà Vy | Hà Vy | -",
                " M.H (th) | M.H | -"
            })
    void readsCreditsGluedToTheLastSentence(String tail, String author, String outlet) {
        Article article = Article.of("Khánh thành cầu mới\n" + LEAD + "\n" + BODY + tail + " \n");
        assertThat(article.author().orElse(null)).isEqualTo(author);
        assertThat(article.outlet().orElse(null)).isEqualTo(outlet);
        assertThat(article.blocks().get(2).role()).isEqualTo(BlockRole.BODY);
        assertThat(article.blocks()).hasSize(4);
    }

    @Test
    void aPictureCreditBeforeAGluedBylineIsNoneOfIt() {
        Article article = Article.of("Khánh thành cầu mới\n" + LEAD + "\n" + BODY + " (Ảnh: Gia Tú) Hà Vy");
        assertThat(article.author()).hasValue("Hà Vy");
        assertThat(texts(article, BlockRole.BYLINE)).containsExactly("Hà Vy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Đoàn đã đến thăm TP. Bình An",
                " Người cắt băng là GS. Hà Thu Vy",
                " Xem hình: 1. Hà Vy 2. Minh Đan",
                " Cầu mang tên Hà Vy",
                " Cầu mang tên “Hà Vy”",
                " Ban tổ chức gồm 1. Lò Văn Pán 2. Hà Vy"
            })
    void takesNoOtherEndingForACredit(String tail) {
        Article article = Article.of("Khánh thành cầu mới\n" + LEAD + "\n" + BODY + tail);
        assertThat(article.author()).isEmpty();
    }

    @Test
    void aNameInATableOrAListIsNoByline() {
        assertThat(article("Kết quả hội thao xã", LEAD, "Đội nhất", "Nà Lừa", "Đội nhì", "Bình An")
                        .author())
                .isEmpty();
    }

    @Test
    void whomAnInterviewWasWithIsNotItsAuthor() {
        assertThat(article("Hà Vy: “Cầu này là của cả bản”", LEAD, BODY, "Hà Vy")
                        .author())
                .isEmpty();
    }

    @Test
    void readsABylineBeforeASummaryPrintedLast() {
        Article article = Article.of("Khánh thành cầu mới\n\n" + LEAD + "\nHà Vy\n\n\n\n" + BODY);
        assertThat(article.author()).hasValue("Hà Vy");
        assertThat(roles(article)).isEqualTo("TITLE LEAD BYLINE BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lãnh đạo xã cắt băng. Ảnh: Gia Tú",
                "Lãnh đạo xã cắt băng (Ảnh: Gia Tú)",
                "Toàn cảnh cây cầu mới",
                "Chủ tịch UBND xã Lò Văn Pán phát biểu tại buổi lễ.",
                "Bình An khánh thành cầu mới -0"
            })
    void tellsCaptions(String caption) {
        assertThat(texts(article("Bình An khánh thành cầu mới", LEAD, caption, BODY), BlockRole.CAPTION))
                .containsExactly(caption);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chung tay vì bản làng",
                "Ông Lò Văn Pán nói: “Cầu này là của cả bản.”",
                "Phát biểu tại buổi lễ, ông Pán cảm ơn bà con."
            })
    void leavesHeadingsAndParagraphsAlone(String line) {
        assertThat(roles(article("Bình An khánh thành cầu mới", LEAD, line, BODY)))
                .isEqualTo("TITLE LEAD BODY BODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cầu mới đã xong.", "Cầu mới, đường mới,", "http://binhan.example/cau-moi"})
    void aSentenceOrAnAddressIsNoHeadline(String line) {
        assertThat(article(line, LEAD, BODY).title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cầu mới có chắc không?",
                "Cầu mới!",
                "“Cầu này là của cả bản”",
                "Cầu mới và những chuyện chưa kể..."
            })
    void aHeadlineMayAskOrCallOut(String line) {
        assertThat(article(line, LEAD, BODY).titleText()).hasValue(line);
    }

    @Test
    void aTextOfOneParagraphHasNeitherHeadlineNorLead() {
        Article article = Article.of(LEAD);
        assertThat(roles(article)).isEqualTo("BODY");
        assertThat(article.title()).isEmpty();
    }

    @Test
    void readsDecomposedTextAndWindowsLines() {
        String nfd = java.text.Normalizer.normalize(
                "Bình An khánh thành cầu mới\r\n\r\n" + LEAD + "\r\n\r\n" + BODY + "\r\n\r\nTin, ảnh: HÀ VY\r\n",
                java.text.Normalizer.Form.NFD);
        Article article = Article.of(nfd);
        assertThat(roles(article)).isEqualTo("TITLE LEAD BODY BYLINE");
        assertThat(java.text.Normalizer.normalize(article.author().orElseThrow(), java.text.Normalizer.Form.NFC))
                .isEqualTo("Hà Vy");
        assertThat(article.text()).isEqualTo(nfd);
    }
}
