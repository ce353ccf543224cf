package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class CountingCommandsTest {
    @TempDir
    static Path folder;

    private static String index;

    @BeforeAll
    static void index() {
        index = CountedIndex.in(folder.resolve("kho"));
    }

    /** Standard output of a run that must go well. */
    private static String out(String... words) {
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    @Test
    void whichUnitHeldHowManyConferencesInWhichMonth() {
        String[] asked = {"stats", index, "--event", "meeting.conference", "--role", "organizer", "--by", "unit,month"};
        assertThat(out(asked)).isEqualTo("""
                unit                      2023-02  2023-05
                Công an tỉnh Nà Ngỏ             2
                Hội Nông dân tỉnh Nà Ngỏ                 1
                3 events in 4 articles
                """);
        assertThat(out("stats", index, "--event=conference", "--by=unit,month", "--csv"))
                .isEqualTo("""
                unit,month,count\r
                Công an tỉnh Nà Ngỏ,2023-02,2\r
                Hội Nông dân tỉnh Nà Ngỏ,2023-05,1\r
                """);
    }

    @Test
    void countsArticlesUnlessToldOtherwise() {
        assertThat(out("stats", index, "--by", "month", "--json")).isEqualTo("""
                {"month":"2023-02","count":2}
                {"month":"2023-05","count":1}
                {"month":"2024-03","count":1}
                """);
        assertThat(out("stats", index, "--count", "articles", "person:Mỷ")).contains("articles      3");
    }

    @Test
    void tellsWhatTheIndexHolds() {
        assertThat(out("stats", index))
                .contains("articles", "mentions person", "published from 2023-02-10 to 2024-03-02");
        assertThat(out("stats", index, "--csv")).startsWith("what,count,distinct\r\narticles,4,\r\n");
    }

    @Test
    void drawsATimeline() {
        assertThat(out("timeline", index, "--event", "meeting")).isEqualTo("""
                2023-02  ████████████████████████████████████████████████████████████████████  2
                2023-03                                                                        0
                2023-04                                                                        0
                2023-05  ██████████████████████████████████                                    1
                3 events, at most 2 a month
                """);
        assertThat(out("timeline", index, "--event=meeting", "--to=2023-04", "--csv"))
                .isEqualTo("month,count\r\n2023-02,2\r\n");
        assertThat(out("timeline", index, "--count=articles", "--by=year", "--json"))
                .isEqualTo("{\"year\":\"2023\",\"count\":3}\n{\"year\":\"2024\",\"count\":1}\n");
    }

    @Test
    void drawsAPicture() throws Exception {
        Path picture = folder.resolve("thang.svg");
        assertThat(out("timeline", index, "\"hội nghị\"", "--event=meeting", "--svg", picture.toString()))
                .isEmpty();
        Document svg = xml(picture);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("\"hội nghị\"");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("events by month: 3 from 2023-02 to 2023-05, most in 2023-02 (2)");
    }

    @Test
    void tellsWhoAppearsWithWhom() throws Exception {
        assertThat(out("network", index)).isEqualTo("""
                one        other       together
                Vi Thị Mỷ  Lò Văn Páo         2
                2 nodes, 1 edge within one article, from 4 articles
                """);
        assertThat(out("network", index, "--within=sentence", "--csv")).isEqualTo("""
                Source,Target,Type,Weight,SourceLabel,TargetLabel\r
                person-1,person-2,Undirected,1,Vi Thị Mỷ,Lò Văn Páo\r
                """);
        assertThat(out("network", index, "--nodes", "--json")).isEqualTo("""
                {"Id":"person-1","Label":"Vi Thị Mỷ","Kind":"person","Articles":3}
                {"Id":"person-2","Label":"Lò Văn Páo","Kind":"person","Articles":2}
                """);
        Path gexf = folder.resolve("nguoi.gexf");
        assertThat(out("network", index, "--gexf", gexf.toString())).isEmpty();
        assertThat(xml(gexf).getElementsByTagName("edge").getLength()).isEqualTo(1);
    }

    @Test
    void findsKeywordsAndCollocates() {
        assertThat(out("keywords", index, "ban", "--min-count=2", "--min-likelihood=3", "--json"))
                .startsWith("{\"word\":\"hoa ban\",\"count\":3,\"countElsewhere\":0,\"perMillion\":100000,")
                .hasLineCount(1);
        assertThat(out("keywords", index, "ban", "--of=syllables", "--min-count=3", "--min-likelihood=3"))
                .startsWith("word")
                .contains("ban ", "hoa ");
        assertThat(out("collocates", index, "ban", "--window=1", "--min-count=2", "--csv"))
                .startsWith("word,left,right,count,everywhere,logLikelihood,logDice,mutualInformation\r\nhoa,3,0,3,3,");
    }

    @Test
    void tellsACareerWithItsSources() {
        assertThat(out("careers", index, "vi", "thi", "my")).isEqualTo("""
                from        to          what         which             sources  first
                2023-02-28  2024-03-02  rank         Đại tá                  2  hop-1: “Đại tá”
                2023-02-28              post         Phó Giám đốc,           1  hop-1: “Phó Giám
                                                     Công an tỉnh Nà            đốc Công an tỉnh
                                                     Ngỏ                        Nà Ngỏ”
                2024-03-01              appointment  Giám đốc, Công          1  hoa-hoi: “bổ
                                                     an tỉnh Nà Ngỏ             nhiệm”
                2024-03-02              post         Giám đốc, Công          1  hoa-hoi: “Giám
                                                     an tỉnh Nà Ngỏ             đốc Công an tỉnh
                                                                                Nà Ngỏ”
                Vi Thị Mỷ: 3 articles
                """);
        assertThat(out("careers", index, "Vi Thị Mỷ", "--csv"))
                .contains(
                        "Vi Thị Mỷ,2024-03-01,appointment,Giám đốc,Công an tỉnh Nà Ngỏ,false,false,false,hoa-hoi,37,45,"
                                + "bổ nhiệm\r\n");
    }

    @Test
    void aTypeOrRoleThatTheIndexLacksIsTold() {
        Run type = Run.of("timeline", index, "--event", "meting");
        assertThat(type.out()).isEqualTo("nothing found\n");
        assertThat(type.err())
                .startsWith(
                        "sukien: --event: no event of the index is of the type or subtype \"meting\"; its types are ")
                .contains("meeting, personnel");
        assertThat(type.code()).isZero();
        Run role = Run.of("stats", index, "--role=organiser", "--by=unit");
        assertThat(role.err())
                .startsWith("sukien: --role: no event of the index has the role \"organiser\"; its roles are ")
                .contains("organizer, ");
        assertThat(role.code()).isZero();
    }

    @Test
    void nothingFoundIsNoFailure() {
        assertThat(out("stats", index, "place:Huế", "--by", "unit")).isEqualTo("nothing found\n");
        assertThat(out("timeline", index, "--event", "meeting", "place:Huế")).isEqualTo("nothing found\n");
        assertThat(out("network", index, "place:Huế")).isEqualTo("nothing found\n");
        assertThat(out("careers", index, "Ai Đó")).isEqualTo("nobody found of the name Ai Đó\n");
        assertThat(out("keywords", index, "place:Huế")).startsWith("nothing found: 0 articles");
        assertThat(out("collocates", index, "place:Huế")).startsWith("nothing found near 0 matches");
        Run csv = Run.of("stats", index, "place:Huế", "--by", "unit", "--csv");
        assertThat(csv.out()).isEqualTo("unit,count\r\n");
        assertThat(csv.err()).isEqualTo("sukien: nothing found\n");
        assertThat(csv.code()).isZero();
    }

    @Test
    void whatIsInNoRowIsSaid() {
        assertThat(out("stats", index, "--by=outlet"))
                .isEqualTo("4 articles\nin no row: 4 of 4 articles, without outlet\n");
        assertThat(Run.of("stats", index, "--by=outlet", "--json").err())
                .isEqualTo("sukien: in no row: 4 of 4 articles, without outlet\n");
    }

    @Test
    void writesToAFile() throws IOException {
        Path file = folder.resolve("bang.csv");
        assertThat(out("stats", index, "--by=year", "--csv", "-o", file.toString()))
                .isEmpty();
        assertThat(Files.readString(file)).isEqualTo("year,count\r\n2023,3\r\n2024,1\r\n");
        Run run = Run.of(
                "stats",
                index,
                "--by=year",
                "-o",
                folder.resolve("none/bang.csv").toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("cannot write to " + folder.resolve("none/bang.csv"));
    }

    @Test
    void aFullDiskIsAFailure() {
        Run run = Run.full("", "stats", index);
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).isEqualTo("sukien: cannot write to standard output: No space left on device\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats KHO --by colour",
                "stats KHO --count words",
                "stats KHO --count figures --by unit",
                "stats KHO --count figures --event aid",
                "stats KHO --factuality maybe",
                "stats KHO --csv --json",
                "stats KHO --top 0",
                "stats KHO --copies some",
                "stats KHO person:",
                "stats",
                "stats /nowhere/at/all",
                "timeline KHO --by hour",
                "timeline KHO --from 20",
                "timeline KHO --top 3",
                "timeline KHO --count articles --once",
                "network KHO --of date",
                "network KHO --within page",
                "keywords KHO",
                "keywords KHO ban --min-likelihood much",
                "keywords KHO ban --of names",
                "keywords KHO ban --of words --segmentation-model /nowhere/at/all.model",
                "keywords KHO ban --of words --segmentation-model ../pom.xml",
                "collocates KHO ban --of pairs",
                "collocates KHO ban --window 0",
                "collocates KHO ban --sort size",
                "careers KHO"
            })
    void wrongUseEndsWithTwo(String line) {
        Run run = Run.of(line.replace("KHO", index).split(" "));
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty().doesNotContain("a fault of this program");
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}
