package org.sukien.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.record.Event;

class UserTriggersTest {
    private static final String HEADER = "id\tform\ttype\tsubtype\tkind\tframe\tneeds\tsource\n";

    @TempDir
    Path folder;

    @Test
    void aTypeOfOnesOwnNeedsNoJava() throws IOException {
        Sukien sukien = with("event.strike.walk-out\tđình công\tstrike\t\tverb"
                + "\tsubject=striker:unit at=site:place\tstriker\ttest\n");
        List<Event> events = sukien.extract(
                        Article.of("Ngày 3/5/2024, Công đoàn Dệt may Việt Nam đình công tại Nam Định."))
                .events();
        assertThat(events).hasSize(1);
        Event strike = events.get(0);
        assertThat(strike.type()).isEqualTo("strike");
        assertThat(strike.rule()).isEqualTo("strike.walk-out");
        assertThat(strike.date()).map(d -> d.value()).contains("2024-05-03");
        assertThat(strike.roles()).extracting(r -> r.role()).containsExactly("striker", "site");
    }

    @Test
    void aTriggerMayNameAFrameOfTheLibrary() throws IOException {
        Sukien sukien = with("event.award.garland\ttrao vòng nguyệt quế\taward\t\tverb\taward\tgiver\ttest\n");
        List<Event> events = sukien.extract(
                        Article.of("Hội Điền kinh Việt Nam trao vòng nguyệt quế cho ông Phan Đức Lãm."))
                .events();
        assertThat(events).extracting(Event::rule).contains("award.garland");
    }

    @Test
    void whatARowNeedsMayBeAFigureOrMoneyOrAQuote() throws IOException {
        Sukien counted =
                with("event.strike.walk-out\tđình công\tstrike\t\tverb\tsubject=striker:unit\tcounted\ttest\n");
        assertThat(types(counted, "Công đoàn Dệt may Việt Nam đình công 3 ngày liền."))
                .doesNotContain("strike");
        assertThat(types(counted, "Công đoàn Dệt may Việt Nam đình công 45 lần."))
                .contains("strike");
        Sukien money = with("event.levy.raise\tthu phí\tlevy\t\tverb\tsubject=payee:unit\tmoney\ttest\n");
        assertThat(types(money, "Bến xe Mộc Châu thu phí mỗi lượt 5.000 đồng.")).contains("levy");
        assertThat(types(money, "Bến xe Mộc Châu thu phí 200 lượt xe.")).doesNotContain("levy");
        Sukien quote = with("event.boast.say\tkhoe\tboast\t\tspeech\tsubject=speaker:person\tspeaker,quote\ttest\n");
        assertThat(types(quote, "Ông Phan Đức Lãm khoe: “Vườn tôi đẹp nhất xã”."))
                .contains("boast");
        assertThat(types(quote, "Ông Phan Đức Lãm khoe vườn với khách.")).doesNotContain("boast");
    }

    private static List<String> types(Sukien sukien, String text) {
        return sukien.extract(Article.of(text)).events().stream()
                .map(Event::type)
                .toList();
    }

    @Test
    void aFrameThatIsNoneIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> with("event.strike.walk-out\tđình công\tstrike\t\tverb\tnone such\t\ttest\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("triggers.tsv:2")
                .hasMessageContaining("no frame \"none such\"");
    }

    private Sukien with(String row) throws IOException {
        Path file = Files.writeString(folder.resolve("triggers.tsv"), HEADER + row);
        return Sukien.builder().lexicon(file).build();
    }
}
