package org.sukien.recognize.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.mention.PlaceMention;

/**
 * The 63 provinces of 2008 to 2025 and the 34 since, as article 1 of Nghị quyết 202/2025/QH15 names them: 23 made of 52, and
 * 11 that stay. Codes: Quyết định 124/2004/QĐ-TTg and 19/2025/QĐ-TTg.
 */
class ProvincesTest {
    /** New province and code: the old ones and their codes. */
    private static final String MERGED = """
            Tuyên Quang 08: Hà Giang 02, Tuyên Quang 08
            Lào Cai 15: Yên Bái 15, Lào Cai 10
            Thái Nguyên 19: Bắc Kạn 06, Thái Nguyên 19
            Phú Thọ 25: Vĩnh Phúc 26, Hòa Bình 17, Phú Thọ 25
            Bắc Ninh 24: Bắc Giang 24, Bắc Ninh 27
            Hưng Yên 33: Thái Bình 34, Hưng Yên 33
            Hải Phòng 31: Hải Dương 30, Hải Phòng 31
            Ninh Bình 37: Hà Nam 35, Nam Định 36, Ninh Bình 37
            Quảng Trị 44: Quảng Bình 44, Quảng Trị 45
            Đà Nẵng 48: Quảng Nam 49, Đà Nẵng 48
            Quảng Ngãi 51: Kon Tum 62, Quảng Ngãi 51
            Gia Lai 52: Bình Định 52, Gia Lai 64
            Khánh Hòa 56: Ninh Thuận 58, Khánh Hòa 56
            Lâm Đồng 68: Đắk Nông 67, Bình Thuận 60, Lâm Đồng 68
            Đắk Lắk 66: Phú Yên 54, Đắk Lắk 66
            TP.HCM 79: Bà Rịa - Vũng Tàu 77, Bình Dương 74, TP.HCM 79
            Đồng Nai 75: Bình Phước 70, Đồng Nai 75
            Tây Ninh 80: Long An 80, Tây Ninh 72
            Cần Thơ 92: Sóc Trăng 94, Hậu Giang 93, Cần Thơ 92
            Vĩnh Long 86: Bến Tre 83, Trà Vinh 84, Vĩnh Long 86
            Đồng Tháp 82: Tiền Giang 82, Đồng Tháp 87
            Cà Mau 96: Bạc Liêu 95, Cà Mau 96
            An Giang 91: Kiên Giang 91, An Giang 89
            """;

    private static final String UNCHANGED = """
            Hà Nội 01, Thừa Thiên Huế 46, Lai Châu 12, Điện Biên 11, Sơn La 14, Lạng Sơn 20, Quảng Ninh 22,
            Thanh Hóa 38, Nghệ An 40, Hà Tĩnh 42, Cao Bằng 04""";

    @Test
    void knowsAllProvincesBeforeTheReformAndWhatBecameOfThem() {
        Map<String, String> old = new LinkedHashMap<>();
        for (String line : MERGED.lines().toList()) {
            String to = code(line.substring(0, line.indexOf(':')));
            for (String province : line.substring(line.indexOf(':') + 1).split(",")) {
                String code = code(province);
                String whole =
                        name(province).equals(name(line.substring(0, line.indexOf(':')))) && code.equals(to) ? "" : to;
                old.put(name(province), code + ">" + whole);
            }
        }
        for (String province : UNCHANGED.split(",")) {
            old.put(name(province), code(province) + ">");
        }
        assertThat(old).hasSize(63);
        old.forEach(
                (name, codes) -> assertThat(read(name, "2024-05-06")).as(name).isEqualTo(codes));
    }

    @Test
    void givesThe34ProvincesTheirCodesSinceTheReform() {
        Map<String, String> now = new LinkedHashMap<>();
        for (String line : MERGED.lines().toList()) {
            String province = line.substring(0, line.indexOf(':'));
            now.put(name(province), code(province));
        }
        for (String province : UNCHANGED.split(",")) {
            now.put(name(province), code(province));
        }
        assertThat(now).hasSize(34);
        now.forEach(
                (name, code) -> assertThat(read(name, "2025-07-01")).as(name).isEqualTo(code + ">"));
    }

    private static String read(String name, String published) {
        Article article = Article.of("Đoàn xe đi " + name + " lúc rạng sáng.").withPublished(published);
        List<PlaceMention> places = Sukien.standard().extract(article).mentions().stream()
                .filter(PlaceMention.class::isInstance)
                .map(PlaceMention.class::cast)
                .toList();
        assertThat(places).as(name).hasSize(1);
        PlaceMention place = places.get(0);
        assertThat(place.text()).isEqualTo(name);
        return place.code().orElse("?") + ">" + place.successor().orElse("");
    }

    private static String name(String province) {
        String trimmed = province.strip();
        return trimmed.substring(0, trimmed.lastIndexOf(' '));
    }

    private static String code(String province) {
        String trimmed = province.strip();
        return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
    }
}
