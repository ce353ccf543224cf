package org.sukien.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sukien.segment.SegmentationModel;
import org.sukien.segment.WordSegmenter;

/** The shipped model is the one that was measured, is found where it is wanted, and knows the words of news. */
class NewsModelTest {
    private static final int MOST_BYTES = 2_500_000;
    private static final String SHA_256 = "fa1de1aaad733f743c5c041c88f7d28544a990f61687adb1ff3f53e0800149ae";

    private static final WordSegmenter SEGMENTER = WordSegmenter.standard();

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
    void saysWhatItLearntFrom() throws IOException {
        SegmentationModel model = SegmentationModel.installed().orElseThrow();
        assertThat(model.sentences()).isEqualTo(2_523);
        assertThat(model.syllables()).isBetween(12_000_000L, 13_000_000L);
        assertThat(model.phraseCount()).isGreaterThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công_an tỉnh họp_báo về vụ tai_nạn .",
                "Công_nghệ thông_tin giúp nông_dân bán nông_sản .",
                "Bà Trần_Thị_Lụa , giám_đốc sở , phát_biểu tại hội_nghị .",
                "Ông Nguyễn_Văn_Tám sống ở Hà_Nội từ năm 1987 .",
                "Ngày 12/3 , hơn 5.000 người tham_gia lễ_hội .",
                "Sinh_viên đại_học nghiên_cứu môi_trường .",
                "Thủ_tướng chỉ_đạo các địa_phương phòng_chống thiên_tai .",
            })
    void joinsWhatIsAWord(String marked) {
        assertThat(joined(marked.replace('_', ' '))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anh ấy mua hai con cá .",
                "Tôi ăn cơm với mẹ .",
                "Trời mưa to từ chiều .",
                "Nó đi chợ mua rau .",
                "Mỗi ngày có ba chuyến tàu .",
                "Chị bán gà , vịt và cá .",
                "Họ xây nhà mới ở xã bên .",
            })
    void leavesApartWhatIsNone(String text) {
        assertThat(joined(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công an tỉnh họp báo về vụ tai nạn.", "Sinh viên đại học nghiên cứu môi trường."})
    void capitalsAndDecomposedLettersGiveTheSameWords(String text) {
        String wanted = joined(text);
        assertThat(Normalizer.normalize(joined(Normalizer.normalize(text, Form.NFD)), Form.NFC))
                .isEqualTo(wanted);
        assertThat(joined(text.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(wanted.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void toneMarksMayStandInTheOldPlaceOrTheNew() {
        assertThat(joined("Bà Hoà tự hoà giải.")).isEqualTo("Bà Hoà tự hoà_giải .");
        assertThat(joined("Bà Hòa tự hòa giải.")).isEqualTo("Bà Hòa tự hòa_giải .");
    }

    private static String joined(String text) {
        return String.join(
                " ",
                SEGMENTER.segment(text).texts().stream()
                        .map(word -> word.replace(' ', '_'))
                        .toList());
    }
}
