package org.sukien.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.sukien.record.ArticleRecord;

/** Pages to look at. */
final class Reports {
    /** What an article must not do, and what a reader must see of it. */
    static final List<String> HOSTILE = List.of(
            "<script>document.title='stolen';alert(1)</script> Sáng 28/2/2023, họp báo ở Huế.",
            "</p></mark></style><style>*{display:none}</style><img src=x onerror=\"alert(2)\"><svg onload=alert(3)>",
            "\"><a href=\"javascript:alert(4)\" onclick=alert(5)>Công an tỉnh Lào Cai</a> tổ chức hội nghị.",
            "<base href=//evil.example><meta http-equiv=refresh content=\"0;url=//evil.example\"><!-- ]]> --> &lt;b&gt; &#x3c;",
            "Thiếu tướng Đỗ <b>Hải</b> Phong, Giám đốc Công an tỉnh Lào Cai, trao Bằng khen cho 25 cá nhân.");

    private Reports() {}

    static String of(List<ArticleRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlReport report = new HtmlReport(out)) {
            for (ArticleRecord record : records) {
                report.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The paragraphs that a reader must see of a text. */
    static List<String> paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replace('\t', ' '))
                .collect(Collectors.toList());
    }
}
