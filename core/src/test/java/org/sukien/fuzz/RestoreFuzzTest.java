package org.sukien.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.sukien.restore.Alternative;
import org.sukien.restore.DiacriticRestorer;
import org.sukien.restore.Restoration;
import org.sukien.restore.RestorationModel;
import org.sukien.restore.RestorationTrainer;
import org.sukien.restore.RestoredSyllable;
import org.sukien.restore.TrainingPlan;
import org.sukien.text.NormalizedText;
import org.sukien.text.SearchKeys;

/** Restoring adds marks to any text and takes none away; any bytes are a model or are refused with a reason. */
class RestoreFuzzTest {
    private static final List<String> SENTENCES = List.of(
            "Bà Hoà bán cà và cá ở chợ Đầm, bà Hoa bán quả.",
            "Ba con cá bơi dưới nước; quá trưa anh ấy mới về đến nhà.",
            "Công an tỉnh họp sáng nay, tình cảm của bà con rất ấm.",
            "Thuỷ thủ qua sông Đà, thuế đã nộp đủ, Huế đang mưa.");

    /** Where the header says how large the table of weights is; a large one takes its time. */
    private static final int BITS = 24;

    private static final int MOST_BITS = 20;

    private static final List<String> WORDS = Stream.concat(
                    SENTENCES.stream(), SENTENCES.stream().map(SearchKeys::fold))
            .flatMap(sentence -> Stream.of(sentence.split("[ .,;]+")))
            .distinct()
            .toList();
    private static final byte[] FILE = file();
    private static final DiacriticRestorer RESTORER = DiacriticRestorer.of(model());

    @FuzzTest(maxDuration = "10m")
    void addsMarksToAnyTextAndTakesNoneAway(FuzzedDataProvider data) {
        String given = FuzzedText.next(data, WORDS);
        check(RESTORER, given);

        StringBuilder lines = new StringBuilder();
        for (int start = 0; start < given.length(); ) {
            int feed = given.indexOf('\n', start);
            int end = feed < 0 ? given.length() : feed + 1;
            lines.append(RESTORER.restoreText(given.substring(start, end)));
            start = end;
        }
        assertThat(lines.toString()).isEqualTo(RESTORER.restoreText(given));
    }

    @FuzzTest(maxDuration = "10m")
    void readsAModelOrSaysWhyItIsNone(FuzzedDataProvider data) {
        boolean whole = data.consumeBoolean();
        byte[] bytes = whole ? data.consumeRemainingAsBytes() : changed(data);
        if (bytes.length > BITS + 4 && ByteBuffer.wrap(bytes).getInt(BITS) > MOST_BITS) {
            return;
        }
        RestorationModel model;
        try {
            model = RestorationModel.read(new ByteArrayInputStream(bytes));
        } catch (IOException refused) {
            assertThat(refused).hasMessageStartingWith("is ").hasMessageContaining("restoration model");
            return;
        }
        check(DiacriticRestorer.of(model), String.join("\n", WORDS));
    }

    private static byte[] file() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            model().write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RestorationModel model() {
        RestorationTrainer trainer = new RestorationTrainer(TrainingPlan.small(), line -> {});
        for (int i = 0; i < 6; i++) {
            trainer.add(String.join("\n", SENTENCES));
        }
        return trainer.train();
    }

    /** The file of a model, some of its bytes changed, cut or filled in, the check sum put right. */
    private static byte[] changed(FuzzedDataProvider data) {
        ByteBuffer all = ByteBuffer.allocate(FILE.length + 0x100);
        all.put(FILE, 0, FILE.length - 4);
        while (data.remainingBytes() > 4) {
            int at = data.consumeInt(0, FILE.length - 5);
            byte[] other = data.consumeBytes(data.consumeInt(0, 8));
            if (data.consumeInt(0, 7) > 0) {
                all.put(at, other);
            } else if (all.remaining() >= 8 + other.length) {
                byte[] rest = new byte[all.position() - at];
                all.get(at, rest).position(at);
                all.put(other).put(rest);
            }
        }
        if (data.consumeBoolean()) {
            all.position(data.consumeInt(0, all.position()));
        }
        CRC32 sum = new CRC32();
        sum.update(all.array(), 0, all.position());
        all.putInt((int) sum.getValue());
        byte[] bytes = new byte[all.position()];
        all.get(0, bytes);
        return bytes;
    }

    private static void check(DiacriticRestorer restorer, String given) {
        Restoration restoration = restorer.restore(given);
        NormalizedText text = NormalizedText.of(given);
        String view = text.view();
        String restored = restoration.text();

        assertThat(restored).hasSameSizeAs(view).isEqualTo(restorer.restoreText(given));
        assertThat(SearchKeys.fold(restored)).isEqualTo(SearchKeys.fold(view));
        for (int i = 0; i < view.length(); i++) {
            if (view.charAt(i) != restored.charAt(i)) {
                assertThat(parts(restored.charAt(i)))
                        .contains(parts(view.charAt(i)).split(""));
            }
        }
        int before = 0;
        for (RestoredSyllable syllable : restoration.syllables()) {
            assertThat(syllable.span().start())
                    .isBetween(before, syllable.span().end() - 1);
            before = syllable.span().end();
            // a sign beside it with a mark that NFC takes apart belongs to the span
            assertThat(text.toView(syllable.span()).of(restored)).contains(syllable.chosen());
            checkProbabilities(syllable);
        }
        assertThat(before).isLessThanOrEqualTo(given.length());
    }

    private static void checkProbabilities(RestoredSyllable syllable) {
        double last = syllable.confidence();
        double sum = last;
        for (Alternative other : syllable.alternatives()) {
            assertThat(other.probability()).isBetween(0.0, last);
            assertThat(SearchKeys.fold(other.form())).isEqualTo(SearchKeys.fold(syllable.chosen()));
            last = other.probability();
            sum += last;
        }
        assertThat(sum).isBetween(0.9, 1.0001);
    }

    /** A letter and its marks, the stroke of đ as a mark too. */
    private static String parts(char c) {
        String whole = c == 'đ' ? "d\u0335" : c == 'Đ' ? "D\u0335" : String.valueOf(c);
        return java.text.Normalizer.normalize(whole, Form.NFD);
    }
}
