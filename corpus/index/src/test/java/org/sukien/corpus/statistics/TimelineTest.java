package org.sukien.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sukien.corpus.statistics.TinyIndex.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class TimelineTest {
    private static TimeSeries months(long... counts) {
        List<TimeSeries.Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                bars.add(new TimeSeries.Bar(LocalDate.of(2022, 11, 1).plusMonths(i), counts[i]));
            }
        }
        return new TimeSeries(Counted.EVENTS, TimeStep.MONTH, bars, 0);
    }

    private static Document svg(TimeSeries series, String title)
            throws IOException, ParserConfigurationException, SAXException {
        StringBuilder out = new StringBuilder();
        TimelineSvg.write(series, title, out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> bars(Document svg) {
        List<Element> bars = new ArrayList<>();
        NodeList all = svg.getElementsByTagName("rect");
        for (int i = 0; i < all.getLength(); i++) {
            Element rect = (Element) all.item(i);
            if (rect.getElementsByTagName("title").getLength() == 1) {
                bars.add(rect);
            }
        }
        return bars;
    }

    @Test
    void countsTheEventsOfEachMonth() throws IOException {
        IndexSearcher searcher = new TinyIndex()
                .article("1")
                .published("2023-02-28")
                .events(
                        event("aid", "2023-02-01"),
                        event("aid", ""),
                        event("aid", "2022-11-30"),
                        event("aid", "2022-01-01/2022-12-31"))
                .searcher(1);
        TimeSeries series =
                TimeSeries.of(Counting.of(Counted.EVENTS), TimeStep.MONTH, searcher, new MatchAllDocsQuery());
        assertThat(series.bars())
                .containsExactly(
                        new TimeSeries.Bar(LocalDate.of(2022, 11, 1), 1),
                        new TimeSeries.Bar(LocalDate.of(2023, 2, 1), 2));
        assertThat(series.every()).extracting(TimeSeries.Bar::count).containsExactly(1L, 0L, 0L, 2L);
        assertThat(series.undated()).isEqualTo(1);
        assertThat(series.total()).isEqualTo(3);
        assertThat(series.between(Optional.of(LocalDate.of(2022, 11, 30)), Optional.of(LocalDate.of(2023, 1, 31)))
                        .bars())
                .hasSize(1);
        assertThat(series.between(Optional.of(LocalDate.of(2022, 12, 1)), Optional.of(LocalDate.of(2023, 1, 31)))
                        .bars())
                .isEmpty();
    }

    @Test
    void yearsOfFiveDigitsStandLast() throws IOException {
        IndexSearcher searcher = new TinyIndex()
                .article("1")
                .events(event("aid", "2023-02-01"), event("aid", "+12000-05-01"))
                .searcher(1);
        for (TimeStep step : TimeStep.values()) {
            TimeSeries series = TimeSeries.of(Counting.of(Counted.EVENTS), step, searcher, new MatchAllDocsQuery());
            assertThat(series.bars()).extracting(bar -> bar.first().getYear()).containsExactly(2023, 12000);
            assertThat(TimelineChart.lines(series, 80)).hasSize(3);
        }
    }

    @Test
    void moreEmptyPeriodsThanCanBeListedAreRefused() {
        TimeSeries days = new TimeSeries(
                Counted.EVENTS,
                TimeStep.DAY,
                List.of(new TimeSeries.Bar(LocalDate.of(40, 2, 6), 1), new TimeSeries.Bar(LocalDate.of(2023, 2, 6), 1)),
                0);
        assertThatThrownBy(days::every)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("more than 100000 days from 0040-02-06 to 2023-02-06");
        assertThat(TimelineChart.lines(days, 80)).hasSize(3);
    }

    @Test
    void drawsBarsOnOneScale() {
        assertThat(TimelineChart.lines(months(4, 2, 0, 1, 0, 0, 0, 3), 40))
                .containsExactly(
                        "2022-11  ████████████████████████████  4",
                        "2022-12  ██████████████                2",
                        "2023-01                                0",
                        "2023-02  ███████                       1",
                        "         … 3 months without any",
                        "2023-06  █████████████████████         3");
    }

    @Test
    void aSmallCountIsStillSeen() {
        assertThat(TimelineChart.bar(1, 1_000_000, 20)).isEqualTo("▏");
        assertThat(TimelineChart.bar(3, 16, 2)).isEqualTo("▍");
        assertThat(TimelineChart.bar(16, 16, 2)).isEqualTo("██");
        assertThat(TimelineChart.bar(0, 16, 2)).isEmpty();
        assertThat(TimelineChart.lines(months(), 80)).isEmpty();
    }

    @Test
    void aPictureIsXmlWhoseBarsAddUp() throws Exception {
        TimeSeries series = months(4, 2, 0, 1, 0, 0, 0, 7);
        Document svg = svg(series, "unit:\"Sở Y tế\" & <hội nghị>");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("unit:\"Sở Y tế\" & <hội nghị>");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("events by month: 14 from 2022-11 to 2023-06, most in 2023-06 (7)");
        long sum = 0;
        for (Element bar : bars(svg)) {
            String[] words = bar.getTextContent().split(": ");
            sum += Long.parseLong(words[1]);
            // The scale reaches 8, in steps of 2, over 256 pixels.
            assertThat(Double.parseDouble(bar.getAttribute("height"))).isEqualTo(32.0 * Long.parseLong(words[1]));
        }
        assertThat(sum).isEqualTo(series.total());
    }

    @Test
    void thousandsOfMonthsStayWithinThePicture() throws Exception {
        List<TimeSeries.Bar> bars = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            bars.add(new TimeSeries.Bar(LocalDate.of(1690, 1, 1).plusMonths(i), 1 + i % 7));
        }
        TimeSeries series = new TimeSeries(Counted.ARTICLES, TimeStep.MONTH, bars, 0);
        Document svg = svg(series, "tất cả");
        assertThat(bars(svg)).hasSize(4000).allSatisfy(bar -> {
            double x = Double.parseDouble(bar.getAttribute("x"));
            assertThat(x).isBetween(64.0, 944.0);
        });
        NodeList labels = ((Element) svg.getElementsByTagName("g").item(2)).getElementsByTagName("text");
        assertThat(labels.getLength()).isBetween(4, 14);
        assertThat(labels.item(0).getTextContent()).endsWith("-01");
    }

    @Test
    void anEmptyPictureSaysSo() throws Exception {
        Document svg = svg(months(), "");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("events by month: none");
        assertThat(bars(svg)).isEmpty();
        assertThat(svg.getDocumentElement().getTextContent()).contains("nothing to draw");
    }

    @Test
    void theScaleGoesInRoundSteps() {
        assertThat(TimelineSvg.step(1)).isEqualTo(1);
        assertThat(TimelineSvg.step(7)).isEqualTo(2);
        assertThat(TimelineSvg.step(25)).isEqualTo(5);
        assertThat(TimelineSvg.step(26)).isEqualTo(10);
        assertThat(TimelineSvg.step(123_456)).isEqualTo(50_000);
    }

    @Test
    void periodsHaveNamesThatLeadBack() {
        LocalDate day = LocalDate.of(2021, 1, 2);
        assertThat(TimeStep.DAY.label(day)).isEqualTo("2021-01-02");
        assertThat(TimeStep.WEEK.label(day)).isEqualTo("2020-W53");
        assertThat(TimeStep.MONTH.label(day)).isEqualTo("2021-01");
        assertThat(TimeStep.YEAR.label(day)).isEqualTo("2021");
        for (TimeStep step : TimeStep.values()) {
            assertThat(step.day(step.label(day))).isEqualTo(step.first(day));
            assertThat(step.distance(day, step.next(day))).isEqualTo(1);
        }
        assertThat(TimeStep.MONTH.label(day, LocalDate.of(2021, 1, 31))).contains("2021-01");
        assertThat(TimeStep.MONTH.label(day, LocalDate.of(2021, 2, 1))).isEmpty();
        assertThatThrownBy(() -> TimeStep.WEEK.day("2021-W54")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeStep.MONTH.day("2021")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeStep.parse("hour")).isInstanceOf(IllegalArgumentException.class);
    }
}
