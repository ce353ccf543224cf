package org.sukien.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Tác giả: Hà Vy | Hà Vy | -",
                "Tin, ảnh: HÀ VY | Hà Vy | -",
                "Tin, ảnh: HÀ VY - MINH ĐAN | Hà Vy - Minh Đan | -",
                "Bài và ảnh: Hà Vy | Hà Vy | -",
                "Thực hiện: K'Lan Mlô | K'Lan Mlô | -",
                "Nội dung: Hà Vy, Minh Đan  Thiết kế: Gia Tú | Hà Vy, Minh Đan | -",
                "HÀ VY | Hà Vy | -",
                "Hà Vy | Hà Vy | -",
                "Hà Vy - Minh Đan | Hà Vy - Minh Đan | -",
                "Hà Vy Hà Vy | Hà Vy | -",
                "Hà Vy - Minh Đan Hà Vy - Minh Đan | Hà Vy - Minh Đan | -",
                "BS. Hà Thu Vy, Dân Việt | Hà Thu Vy | Dân Việt",
                "H.V | H.V | -",
                "H.V. | H.V. | -",
                "T.Nhã | T.Nhã | -",
                "Hà Vy (ghi) | Hà Vy | -",
                "(Hà Vy) | Hà Vy | -",
                "Hà Vy (Theo Reuters) | Hà Vy | -",
                "Hà Vy tổng hợp | Hà Vy | -",
                "Hà Vy (TTXVN) | Hà Vy | TTXVN",
                "CTV Hà Vy/VOV-Miền Trung | Hà Vy | VOV",
                "BS. Hà Thu Vy | Hà Thu Vy | -",
                "Hà Vy, Theo Tiền Phong | Hà Vy | Tiền Phong",
                "Theo Hà Vy (Dân trí) | Hà Vy | Dân trí",
                "Theo Tiền Phong | - | Tiền Phong",
                "(Theo CNBC) | - | -",
                "Nguồn: Báo Bình An | - | Báo Bình An",
                "TTXVN/Tin Tức | - | TTXVN",
                "VnExpress | - | VnExpress",
                "Theo www.vietnamplus.vn | - | vietnamplus.vn",
                "PV (tổng hợp) | - | -",
                "P.V (t/h) | - | -",
                "Ảnh: Gia Tú | - | -"
            })
    void reads(String line, String author, String outlet) {
        Credit credit = CreditReader.read(line).orElseThrow(() -> new AssertionError("no credit: " + line));
        assertThat(credit.author().orElse(null)).isEqualTo(author);
        assertThat(credit.outlet().orElse(null)).isEqualTo(outlet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Toàn cảnh buổi lễ",
                "Vy",
                "Phần I",
                "Hà Vy cắt băng khánh thành",
                "Arsenal",
                "Real Madrid",
                "Hà Vy (trái) trao quà",
                "Theo Hà Vy, ông đã về quê.",
                "Tại lễ: Hà Vy",
                "Một, Hai, Ba, Bốn",
                "Nguồn: Hà Vy. Ông nói thêm về cầu."
            })
    void declines(String line) {
        assertThat(CreditReader.read(line)).isEmpty();
    }
}
