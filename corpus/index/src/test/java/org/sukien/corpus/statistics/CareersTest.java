package org.sukien.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sukien.corpus.statistics.TinyIndex.event;
import static org.sukien.corpus.statistics.TinyIndex.person;
import static org.sukien.corpus.statistics.TinyIndex.unit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.PersonRow;
import org.sukien.corpus.index.PostRow;
import org.sukien.corpus.index.RankRow;
import org.sukien.corpus.index.RoleRow;
import org.sukien.record.Event;
import org.sukien.text.Span;

class CareersTest {
    private static IndexSearcher corpus(int perSegment) throws IOException {
        return new TinyIndex()
                .article("b")
                .published("2023-05-01", "2023-05-31")
                .text("Đại tá Lục Văn Khoát, Phó Giám đốc Công an tỉnh")
                .facet(Fields.PERSON, "Lục Văn Khoát", "Lục Vân Khoát")
                .people(
                        new PersonRow(
                                "Lục Văn Khoát",
                                Optional.empty(),
                                List.of(new RankRow("Đại tá", "colonel", 12, new Span(0, 6))),
                                List.of(post(
                                        "Phó Giám đốc", "Công an tỉnh", false, new Span(22, 34), new Span(35, 47)))),
                        new PersonRow(
                                "Lục Vân Khoát",
                                Optional.empty(),
                                List.of(),
                                List.of(post("Bác sĩ", null, false, new Span(0, 1)))))
                .article("a")
                .published("2021-03-04")
                .text("Lục Văn Khoát, phó giám đốc công an tỉnh, được bổ nhiệm")
                .facet(Fields.PERSON, "Lục Văn Khoát")
                .people(new PersonRow(
                        "Lục Văn Khoát",
                        Optional.empty(),
                        List.of(),
                        List.of(post("phó giám đốc", "công an tỉnh", false, new Span(15, 27)))))
                .events(
                        event(
                                "personnel.appointment",
                                "2021-03-01",
                                person("person", "Lục Văn Khoát"),
                                new RoleRow("position", "Phó Giám đốc", Optional.empty()),
                                unit("unit", "Công an tỉnh")),
                        event(
                                "personnel.transfer",
                                "2021-09-01",
                                Event.Factuality.PLANNED,
                                Optional.empty(),
                                person("person", "Lục Văn Khoát")),
                        event(
                                "personnel.dismissal",
                                "2021-03-01",
                                person("person", "Hà Thị Mận"),
                                person("agent", "Lục Văn Khoát")))
                .article("c")
                .text("nguyên Phó Giám đốc")
                .facet(Fields.PERSON, "LỤC VĂN KHOÁT")
                .people(new PersonRow(
                        "LỤC VĂN KHOÁT",
                        Optional.empty(),
                        List.of(),
                        List.of(post("Phó Giám đốc", "Công an tỉnh", true, new Span(0, 19)))))
                .article("d")
                .copy(1)
                .published("2020-01-01")
                .text("Lục Văn Khoát, Đội trưởng")
                .facet(Fields.PERSON, "Lục Văn Khoát")
                .people(new PersonRow(
                        "Lục Văn Khoát",
                        Optional.empty(),
                        List.of(),
                        List.of(post("Đội trưởng", null, false, new Span(15, 25)))))
                .searcher(perSegment);
    }

    private static PostRow post(String title, String unit, boolean former, Span... evidence) {
        return new PostRow(title, Optional.ofNullable(unit), former, false, false, List.of(evidence));
    }

    private static List<String> steps(Career career) {
        return career.steps().stream()
                .map(step -> step.first().orElse("?") + ".." + step.last().orElse("?") + " " + step.what() + " "
                        + (step.former() ? "former " : "") + step.title()
                        + step.unit().map(unit -> ", " + unit).orElse("") + " x"
                        + step.sources().size())
                .toList();
    }

    private static List<Career> find(String name) throws IOException {
        return Careers.of(name).find(corpus(2), new MatchAllDocsQuery());
    }

    @Test
    void ranksAndPostsInTheirOrderWithTheirSources() throws IOException {
        List<Career> careers = find("Lục Văn Khoát");
        assertThat(careers).hasSize(1);
        assertThat(careers.get(0).name()).isEqualTo("Lục Văn Khoát");
        assertThat(careers.get(0).articles()).isEqualTo(3);
        assertThat(steps(careers.get(0)))
                .containsExactly(
                        "2021-03-01..2021-03-01 appointment Phó Giám đốc, Công an tỉnh x1",
                        "2021-03-04..2023-05 post phó giám đốc, công an tỉnh x2",
                        "2023-05..2023-05 rank Đại tá x1",
                        "?..? post former Phó Giám đốc, Công an tỉnh x1");
        assertThat(careers.get(0).steps().get(1).sources())
                .containsExactly(
                        new CareerStep.Source("a", Optional.of("2021-03-04"), 15, 27, "phó giám đốc"),
                        new CareerStep.Source("b", Optional.of("2023-05"), 22, 47, "Phó Giám đốc Công an tỉnh"));
    }

    @Test
    void aNameWithoutDiacriticsFindsAllThatItMayBe() throws IOException {
        assertThat(find("luc van khoat")).extracting(Career::name).containsExactly("Lục Văn Khoát", "Lục Vân Khoát");
        assertThat(find("Lục Vân Khoát")).extracting(Career::name).containsExactly("Lục Vân Khoát");
        assertThat(find("Lục Văn")).isEmpty();
        assertThat(find("")).isEmpty();
    }

    @Test
    void whatWasOnlyPlannedOrIsAnothersIsNoStep() throws IOException {
        assertThat(find("Lục Văn Khoát").get(0).steps())
                .extracting(CareerStep::what)
                .doesNotContain("transfer", "dismissal");
    }

    @Test
    void copiesCountWhereTheyAreAskedFor() throws IOException {
        assertThat(steps(Careers.of("Lục Văn Khoát")
                        .copies(true)
                        .find(corpus(2), new MatchAllDocsQuery())
                        .get(0)))
                .startsWith("2020-01-01..2020-01-01 post Đội trưởng x1");
    }

    @Test
    void onlyTheArticlesOfTheQueryAreLookedAt() throws IOException {
        assertThat(Careers.of("Lục Văn Khoát")
                        .find(corpus(2), new TermQuery(new Term(Fields.ID, "c")))
                        .get(0)
                        .steps())
                .hasSize(1);
    }

    @Test
    void segmentsDoNotCount() throws IOException {
        Careers careers = Careers.of("luc van khoat").copies(true);
        assertThat(careers.find(corpus(1), new MatchAllDocsQuery()))
                .isEqualTo(careers.find(corpus(9), new MatchAllDocsQuery()));
    }

    @Test
    void datesAreAsPreciseAsTheyAreKnown() {
        LocalDate first = LocalDate.of(2024, 2, 1);
        assertThat(CareerDraft.date(Optional.of(first), Optional.of(first))).contains("2024-02-01");
        assertThat(CareerDraft.date(Optional.of(first), Optional.of(LocalDate.of(2024, 2, 29))))
                .contains("2024-02");
        assertThat(CareerDraft.date(Optional.of(LocalDate.of(2024, 1, 1)), Optional.of(LocalDate.of(2024, 12, 31))))
                .contains("2024");
        assertThat(CareerDraft.date(Optional.of(first), Optional.of(LocalDate.of(2024, 3, 2))))
                .contains("2024-02-01/2024-03-02");
        assertThat(CareerDraft.date(Optional.empty(), Optional.empty())).isEmpty();
    }
}
