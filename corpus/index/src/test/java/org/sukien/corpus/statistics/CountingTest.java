package org.sukien.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sukien.corpus.statistics.TinyIndex.entity;
import static org.sukien.corpus.statistics.TinyIndex.event;
import static org.sukien.corpus.statistics.TinyIndex.person;
import static org.sukien.corpus.statistics.TinyIndex.unit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.Fields;
import org.sukien.mention.MentionType;
import org.sukien.record.Event;

class CountingTest {
    /** Four articles; the third one is a copy of the second. */
    private static IndexSearcher corpus(int perSegment) throws IOException {
        return new TinyIndex()
                .article("1")
                .published("2023-02-28")
                .facet(Fields.OUTLET, "Báo Ban Mai")
                .facet(Fields.UNIT, "Công an tỉnh Phú Yên", "Sở Y tế")
                .facet(Fields.EVENT, "meeting.conference", "statement")
                .text("@person @unit @person @unit @unit họp")
                .entities(
                        entity(MentionType.PERSON, "Lục Văn Khoát", 0, 20),
                        entity(MentionType.UNIT, "Công an tỉnh Phú Yên", 8, 30, 40))
                .events(
                        event("meeting.conference", "2023-02-27", unit("organizer", "Công an tỉnh Phú Yên")),
                        event(
                                "meeting.conference",
                                "",
                                unit("organizer", "CÔNG AN TỈNH PHÚ YÊN"),
                                unit("organizer", "Sở Y tế")),
                        event("statement", "2023-02-27", person("speaker", "Lục Văn Khoát")))
                .article("2")
                .published("2023-03-01", "2023-03-31")
                .facet(Fields.OUTLET, "Báo Ban Mai")
                .facet(Fields.UNIT, "Sở Y tế")
                .facet(Fields.EVENT, "meeting.conference")
                .text("@unit hẹn họp")
                .entities(entity(MentionType.UNIT, "Sở Y tế", 0))
                .events(
                        event("meeting.conference", "2023-01-01/2023-12-31", unit("organizer", "Sở Y tế")),
                        event(
                                "meeting.conference",
                                "2023-04-02",
                                Event.Factuality.PLANNED,
                                Optional.empty(),
                                unit("organizer", "Sở Y tế")),
                        event(
                                "meeting.congress",
                                "2023-03-05",
                                unit("participant", "Sở Y tế"),
                                person("chair", "Hà Thị Mận")))
                .article("3")
                .copy(1)
                .published("2023-03-01", "2023-03-31")
                .facet(Fields.OUTLET, "Báo Ngày Nay")
                .facet(Fields.UNIT, "Sở Y tế")
                .events(event("meeting.conference", "2023-03-07", unit("organizer", "Sở Y tế")))
                .article("4")
                .facet(Fields.UNIT, "Sở Y tế")
                .text("không có gì")
                .searcher(perSegment);
    }

    private static List<String> rows(CountTable table) {
        return table.rows().stream()
                .map(row -> String.join(" | ", row.values()) + " = " + row.count())
                .toList();
    }

    private static CountTable count(Counting counting) throws IOException {
        return counting.count(corpus(2), new MatchAllDocsQuery());
    }

    @Test
    void whichUnitHeldHowManyConferencesInWhichMonth() throws IOException {
        CountTable table = count(Counting.of(Counted.EVENTS)
                .by(Dimension.parse("unit"), Dimension.parse("month"))
                .events(EventChoice.happened().of("meeting.conference").role("organizer")));
        // Both conferences of February are the police's, the undated one is dated by the article; the year has no
        // month.
        assertThat(rows(table)).containsExactly("Công an tỉnh Phú Yên | 2023-02 = 2", "Sở Y tế | 2023-02 = 1");
        assertThat(table.total()).isEqualTo(3);
        assertThat(table.unplaced()).isEqualTo(1);
        assertThat(table.articles()).isEqualTo(3);
    }

    @Test
    void copiesCountWhereTheyAreAskedFor() throws IOException {
        Counting counting = Counting.of(Counted.EVENTS).by(Dimension.parse("outlet"));
        assertThat(rows(count(counting))).containsExactly("Báo Ban Mai = 5");
        assertThat(rows(count(counting.copies(true)))).containsExactly("Báo Ban Mai = 5", "Báo Ngày Nay = 1");
    }

    @Test
    void eventsThatDidNotHappenCountWhereTheyAreAskedFor() throws IOException {
        Counting counting = Counting.of(Counted.EVENTS).by(Dimension.parse("factuality"));
        assertThat(rows(count(counting))).containsExactly("happened = 5");
        assertThat(rows(count(counting.events(EventChoice.happened().whateverHappened()))))
                .containsExactly("happened = 5", "planned = 1");
        assertThat(rows(count(counting.events(EventChoice.happened().factuality(Event.Factuality.PLANNED)))))
                .containsExactly("planned = 1");
    }

    @Test
    void aTypeHasAllItsSubtypes() throws IOException {
        assertThat(rows(count(Counting.of(Counted.EVENTS)
                        .by(Dimension.parse("event"))
                        .events(EventChoice.happened().of("Meeting")))))
                .containsExactly("meeting.conference = 3", "meeting.congress = 1");
        assertThat(rows(count(Counting.of(Counted.EVENTS)
                        .by(Dimension.parse("event"))
                        .events(EventChoice.happened().of("congress")))))
                .containsExactly("meeting.congress = 1");
        assertThat(rows(count(Counting.of(Counted.EVENTS).by(Dimension.parse("subtype")))))
                .containsExactly("conference = 3", "congress = 1");
    }

    @Test
    void fillersOfOneRoleOrOfAll() throws IOException {
        assertThat(rows(count(Counting.of(Counted.EVENTS).by(Dimension.parse("unit")))))
                .containsExactly("Sở Y tế = 3", "Công an tỉnh Phú Yên = 2");
        assertThat(rows(count(Counting.of(Counted.EVENTS).by(Dimension.parse("role:chair")))))
                .containsExactly("Hà Thị Mận = 1");
        assertThat(rows(count(Counting.of(Counted.EVENTS).by(Dimension.parse("role:victim")))))
                .isEmpty();
    }

    @Test
    void equalCountsStandInTheOrderOfTheDictionary() throws IOException {
        IndexSearcher searcher = new TinyIndex()
                .article("1")
                .facet(Fields.UNIT, "Đội Sáu", "Dân quân xã", "Đội Bảy", "Ấp Đông", "An ninh")
                .searcher(1);
        assertThat(rows(Counting.of(Counted.ARTICLES)
                        .by(Dimension.parse("unit"))
                        .count(searcher, new MatchAllDocsQuery())))
                .containsExactly("An ninh = 1", "Ấp Đông = 1", "Dân quân xã = 1", "Đội Bảy = 1", "Đội Sáu = 1");
    }

    @Test
    void articlesByUnitAndByEventType() throws IOException {
        assertThat(rows(count(Counting.of(Counted.ARTICLES).by(Dimension.parse("unit")))))
                .containsExactly("Sở Y tế = 3", "Công an tỉnh Phú Yên = 1");
        CountTable types = count(Counting.of(Counted.ARTICLES).by(Dimension.parse("type"), Dimension.parse("year")));
        assertThat(rows(types)).containsExactly("meeting | 2023 = 2", "statement | 2023 = 1");
        assertThat(types.unplaced()).isEqualTo(1);
    }

    @Test
    void mentionsByTypeAndByName() throws IOException {
        assertThat(rows(count(Counting.of(Counted.MENTIONS).by(Dimension.parse("type")))))
                .containsExactly("unit = 4", "person = 2");
        assertThat(rows(count(Counting.of(Counted.MENTIONS).by(Dimension.parse("unit"), Dimension.parse("month")))))
                .containsExactly("Công an tỉnh Phú Yên | 2023-02 = 3", "Sở Y tế | 2023-03 = 1");
        assertThat(count(Counting.of(Counted.MENTIONS)).total()).isEqualTo(6);
        assertThat(count(Counting.of(Counted.MENTIONS).by(Dimension.parse("person")))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void aMonthOfPublicationIsNoDay() throws IOException {
        CountTable days = count(Counting.of(Counted.ARTICLES).by(Dimension.parse("day")));
        assertThat(rows(days)).containsExactly("2023-02-28 = 1");
        assertThat(days.unplaced()).isEqualTo(2);
        assertThat(rows(count(Counting.of(Counted.ARTICLES).by(Dimension.parse("week")))))
                .containsExactly("2023-W09 = 1");
    }

    @Test
    void timesStandInTheirOrderInYearsOfFiveDigitsToo() throws IOException {
        IndexSearcher searcher = new TinyIndex()
                .article("1")
                .events(event("aid", "+12000-05-01"), event("aid", "2023-02-01"))
                .searcher(1);
        for (TimeStep step : TimeStep.values()) {
            assertThat(rows(Counting.of(Counted.EVENTS)
                            .by(Dimension.of(step))
                            .count(searcher, new MatchAllDocsQuery())))
                    .containsExactly(
                            step.label(LocalDate.of(2023, 2, 1)) + " = 1",
                            step.label(LocalDate.of(12000, 5, 1)) + " = 1");
        }
    }

    @Test
    void segmentsDoNotCount() throws IOException {
        Counting counting = Counting.of(Counted.EVENTS)
                .by(Dimension.parse("unit"), Dimension.parse("event"), Dimension.parse("year"))
                .copies(true);
        CountTable whole = counting.count(corpus(4), new MatchAllDocsQuery());
        assertThat(whole.rows()).isNotEmpty();
        for (int perSegment : Arrays.asList(1, 2, 3)) {
            assertThat(counting.count(corpus(perSegment), new MatchAllDocsQuery()))
                    .isEqualTo(whole);
        }
    }

    @Test
    void onlyWhatTheQueryFindsCounts() throws IOException {
        Counting counting = Counting.of(Counted.EVENTS).by(Dimension.parse("unit"));
        assertThat(rows(counting.count(corpus(2), new TermQuery(new Term(Fields.ID, "2")))))
                .containsExactly("Sở Y tế = 2");
        CountTable none = counting.count(corpus(2), new MatchNoDocsQuery());
        assertThat(none.rows()).isEmpty();
        assertThat(none.total()).isZero();
    }

    @Test
    void anEventOfSeveralArticlesCountsOnceWhereThatIsAskedFor() throws IOException {
        IndexSearcher searcher = new TinyIndex()
                .article("1")
                .published("2024-05-01")
                .events(
                        known("e1", event("aid", "2024-05-01", unit("giver", "Hội Mẹ"), unit("giver", "Đoàn xã"))),
                        known("e2", event("aid", "2024-05-01")))
                .article("2")
                .events(known("e1", event("aid", "2024-05-01", unit("giver", "HỘI MẸ"))), known("e3", event("aid", "")))
                .searcher(1);
        Counting counting = Counting.of(Counted.EVENTS).by(Dimension.parse("unit"), Dimension.parse("month"));
        CountTable each = counting.count(searcher, new MatchAllDocsQuery());
        assertThat(rows(each)).containsExactly("Hội Mẹ | 2024-05 = 2", "Đoàn xã | 2024-05 = 1");
        assertThat(each.total()).isEqualTo(4);
        CountTable once = counting.once(true).count(searcher, new MatchAllDocsQuery());
        assertThat(rows(once)).containsExactly("Đoàn xã | 2024-05 = 1", "Hội Mẹ | 2024-05 = 1");
        assertThat(once.total()).isEqualTo(3);
        assertThat(once.unplaced()).isEqualTo(2);
    }

    private static EventRow known(String id, EventRow row) {
        return new EventRow(
                row.type(),
                row.subtype(),
                row.factuality(),
                row.main(),
                row.from(),
                row.to(),
                row.place(),
                row.trigger(),
                row.roles(),
                row.figures(),
                Optional.of(id));
    }

    @Test
    void anOverviewOfAllThatIsThere() throws IOException {
        Overview overview = Overview.of(corpus(2), new MatchAllDocsQuery(), false);
        assertThat(overview.lines())
                .extracting(line -> line.what() + " " + line.count()
                        + line.distinct().map(n -> " of " + n).orElse(""))
                .containsExactly(
                        "articles 3",
                        "outlets 1",
                        "mentions person 2 of 1",
                        "mentions unit 4 of 2",
                        "events meeting 4",
                        "events statement 1");
        assertThat(overview.first()).contains(LocalDate.of(2023, 2, 28));
        assertThat(overview.last()).contains(LocalDate.of(2023, 3, 31));
        assertThat(Overview.of(corpus(2), new MatchNoDocsQuery(), true).lines()).hasSize(2);
    }

    @Test
    void refusesADimensionThatThingsDoNotHave() {
        assertThatThrownBy(() -> Counting.of(Counted.FIGURES).by(Dimension.parse("unit")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figures have no unit, but type, day, week, month, year, outlet");
        assertThatThrownBy(() -> Counting.of(Counted.MENTIONS).by(Dimension.parse("unit"), Dimension.parse("person")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only one of them");
        assertThatThrownBy(() -> Dimension.parse("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"colour\" is none of type, subtype");
        assertThatThrownBy(() -> Dimension.parse("role:")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Counted.parse("words")).isInstanceOf(IllegalArgumentException.class);
    }
}
