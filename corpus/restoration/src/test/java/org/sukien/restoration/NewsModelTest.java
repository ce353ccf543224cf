package org.sukien.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.restore.DiacriticRestorer;
import org.sukien.restore.RestorationModel;

/** The shipped model is the one that was measured, and is found where it is wanted. */
class NewsModelTest {
    private static final int MOST_BYTES = 8_000_000;
    private static final String SHA_256 = "6e6db88030f2b2bf31f4138a44f7f1c7fccae54432180356c9683bc48c2a2f8d";

    private static final DiacriticRestorer RESTORER = DiacriticRestorer.standard();

    @Test
    void isTheOneThatWasMeasured() throws IOException, NoSuchAlgorithmException {
        byte[] bytes;
        try (InputStream in = NewsModel.class.getResourceAsStream(NewsModel.RESOURCE)) {
            bytes = in.readAllBytes();
        }
        assertThat(bytes).hasSizeLessThanOrEqualTo(MOST_BYTES);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(SHA_256);
    }

    @Test
    void saysWhatItWasCountedOn() throws IOException {
        RestorationModel model = RestorationModel.installed().orElseThrow();
        assertThat(model.articles()).isBetween(16_000, 18_000);
        assertThat(model.syllables()).isBetween(9_000_000L, 11_000_000L);
        assertThat(model.bareSyllables()).isGreaterThan(1_500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cong an tinh Thanh Hoa|công an tỉnh Thanh Hóa",
                "UY BAN NHAN DAN THANH PHO HA NOI|ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI",
                "Bo truong Bo Ngoai giao phat bieu tai hoi nghi.|Bộ trưởng Bộ Ngoại giao phát biểu tại hội nghị.",
                "Ngay 12/3, Toa an nhan dan thanh pho Ho Chi Minh xet xu|Ngày 12/3, Tòa án nhân dân thành phố Hồ Chí Minh xét xử",
                "bà con nông dân được mùa lúa|bà con nông dân được mùa lúa",
                "theo hang tin Reuters va Bloomberg|theo hãng tin Reuters và Bloomberg",
            })
    void knowsTheWordsOfNews(String bare, String wanted) {
        assertThat(RESTORER.restoreText(bare)).isEqualTo(wanted);
    }
}
