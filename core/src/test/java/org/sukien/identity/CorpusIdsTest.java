package org.sukien.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Person;
import org.sukien.record.Unit;

class CorpusIdsTest {
    private static final Sukien SUKIEN = Sukien.standard();
    private static final CorpusIds IDS = CorpusIds.standard();
    private static final List<String> TEXTS = List.of(
            "Sáng 12/5/2023, Công an tỉnh Lạng Sơn tổ chức hội nghị sơ kết. Đại tá Lục Văn Khoát, Giám đốc Công an tỉnh Lạng Sơn, chủ trì.",
            "Ông Lục Văn Khoát, Giám đốc CA Lạng Sơn, thăm xã Hữu Khánh.",
            "Ngày 12/5/2023, tại TP Lạng Sơn, Công an tỉnh Lạng Sơn tổ chức hội nghị sơ kết sáu tháng.",
            "Bác sĩ Lục Văn Khoát, Giám đốc Sở Y tế Cần Thơ, cho biết dịch đã lắng.",
            "Ông Lục Văn Khoát kể lại chuyện cũ bên bếp lửa.",
            "Thượng úy Ma Thị Dẻ, cán bộ Phòng CSHS, nhận bằng khen của Bộ Công an.");

    private static ArticleRecord identified(String text) {
        return IDS.identify(SUKIEN.extract(Article.of(text)));
    }

    private static String personId(String text) {
        List<Person> people = identified(text).people();
        assertThat(people).as(text).hasSize(1);
        return people.get(0).corpusId().orElseThrow();
    }

    private static String unitId(String name) {
        UnitKeys keys = new UnitKeys(
                new UnitNames(),
                List.of(new Unit(
                        "u1", name, org.sukien.mention.UnitKind.OTHER, Optional.empty(), Optional.empty(), List.of())));
        return keys.key("u1").orElse("none");
    }

    @Test
    void onePersonInSeveralArticlesHasOneId() {
        assertThat(personId(TEXTS.get(1))).isEqualTo(personId(TEXTS.get(0)));
        assertThat(personId("Giám đốc Công an tỉnh Lạng Sơn LỤC VĂN KHOÁT phát biểu."))
                .isEqualTo(personId(TEXTS.get(0)));
        assertThat(personId("Ông Lục Văn Khoát, Phó trưởng Phòng Cảnh sát hình sự Công an tỉnh Lạng Sơn, nói."))
                .isEqualTo(personId(TEXTS.get(0)));
    }

    @Test
    void namesakesElsewhereHaveOther() {
        assertThat(personId(TEXTS.get(3))).isNotEqualTo(personId(TEXTS.get(0)));
        assertThat(personId("Ông Lục Văn Khoát, Giám đốc Công an tỉnh Cao Bằng, nói."))
                .isNotEqualTo(personId(TEXTS.get(0)));
    }

    @Test
    void aNameAloneJoinsNoArticles() {
        String other = "Ông Lục Văn Khoát trồng ba sào ngô trên nương.";
        assertThat(personId(TEXTS.get(4))).isNotEqualTo(personId(other)).isEqualTo(personId(TEXTS.get(4)));
    }

    @Test
    void spellingOfANameCounts() {
        String post = ", Giám đốc Công an tỉnh Lạng Sơn, nói.";
        assertThat(personId("Ông Lục Thuý Hoà" + post)).isEqualTo(personId("Ông Lục Thúy Hòa" + post));
        assertThat(personId("Ông Lục Văn Sỹ" + post)).isNotEqualTo(personId("Ông Lục Văn Sĩ" + post));
    }

    @ParameterizedTest
    @CsvSource({
        "UBND TP.HCM, Ủy ban nhân dân Thành phố Hồ Chí Minh",
        "Công an tỉnh Đắc Lắc, CA Đắk Lắk",
        "Công an TP Hà Nội, Công an Hà Nội",
        "Sở GD&ĐT tỉnh Lào Cai, Sở Giáo dục và Đào tạo Lào Cai",
        "Uỷ ban nhân dân quận 3, UBND quận 3",
        "Cục Cảnh sát hình sự, Cục CSHS Bộ Công an",
        "Ban Tổ chức T.Ư, Ban Tổ chức Trung ương",
        "CLB Sông Hồng, Câu lạc bộ Sông Hồng",
    })
    void spellingsOfAUnitAreOne(String one, String other) {
        assertThat(unitId(one)).isEqualTo(unitId(other)).isNotEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "Công an tỉnh Lào Cai, Công an tỉnh Yên Bái",
        "UBND thành phố Bắc Ninh, UBND tỉnh Bắc Ninh",
        "CLB Sông Hồng, CLB Sông Đà",
        "Bộ Công an, Bộ Công Thương",
        "Sư đoàn 308, Sư đoàn 312",
    })
    void otherUnitsAreOther(String one, String other) {
        assertThat(unitId(one)).isNotEqualTo(unitId(other)).isNotEqualTo("none");
        assertThat(unitId(other)).isNotEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "Công an tỉnh",
        "Sở Y tế",
        "UBND huyện",
        "Bộ",
        "Ban Tổ chức Tỉnh ủy",
        "UBND huyện Châu Thành",
        "Vụ Pháp chế",
        "UBND xã Hòa Bình"
    })
    void namesOfManyTellNone(String name) {
        assertThat(unitId(name)).isEqualTo("none");
    }

    @Test
    void oneMeetingInTwoArticlesIsOne() {
        assertThat(meeting(TEXTS.get(0))).isEqualTo(meeting(TEXTS.get(2)));
        assertThat(meeting(TEXTS.get(0).replace("12/5", "13/5"))).isNotEqualTo(meeting(TEXTS.get(2)));
        assertThat(meeting(TEXTS.get(0).replace("Lạng Sơn", "Cao Bằng"))).isNotEqualTo(meeting(TEXTS.get(2)));
    }

    private static Optional<String> meeting(String text) {
        List<Event> meetings = identified(text).events().stream()
                .filter(event -> event.type().equals("meeting"))
                .toList();
        assertThat(meetings).as(text).isNotEmpty();
        return meetings.get(0).corpusId();
    }

    @Test
    void orderAndChoiceOfArticlesDontCount() {
        Map<String, ArticleRecord> alone = new HashMap<>();
        for (String text : TEXTS) {
            alone.put(text, CorpusIds.standard().identify(SUKIEN.extract(Article.of(text))));
        }
        Random random = new Random(20250701);
        for (int round = 0; round < 20; round++) {
            List<String> some = new ArrayList<>(TEXTS);
            Collections.shuffle(some, random);
            CorpusIds ids = CorpusIds.standard();
            for (String text : some.subList(0, 1 + random.nextInt(some.size()))) {
                assertThat(ids.identify(SUKIEN.extract(Article.of(text)))).isEqualTo(alone.get(text));
            }
        }
    }

    @Test
    void manyThreadsShareOne() {
        List<ArticleRecord> records =
                TEXTS.stream().map(text -> SUKIEN.extract(Article.of(text))).toList();
        List<ArticleRecord> expected = records.stream().map(IDS::identify).toList();
        assertThat(IntStream.range(0, 600)
                        .parallel()
                        .boxed()
                        .allMatch(i ->
                                IDS.identify(records.get(i % records.size())).equals(expected.get(i % records.size()))))
                .isTrue();
    }

    @Test
    void everythingHasAnIdAndASecondTimeTheSame() {
        for (String text : TEXTS) {
            ArticleRecord record = identified(text);
            assertThat(record.people()).allMatch(person -> person.corpusId().isPresent());
            assertThat(record.units()).allMatch(unit -> unit.corpusId().isPresent());
            assertThat(record.places()).allMatch(place -> place.corpusId().isPresent());
            assertThat(record.events()).allMatch(event -> event.corpusId().isPresent());
            assertThat(IDS.identify(record)).isEqualTo(record);
        }
    }
}
