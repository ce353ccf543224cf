package org.sukien.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.sukien.export.Articles;
import org.sukien.json.RecordReader;
import org.sukien.record.ArticleRecord;

/** The report as a reader sees it. */
@Timeout(300)
class HtmlReportBrowserTest {
    private static final Path RECORD = Path.of("src", "test", "resources", "org", "sukien", "report", "ao-phao.json");

    /** The least contrast of a text with its ground; both are looked for among the elements around it. */
    private static final String CONTRAST = """
            const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
            const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
                return canvas.getImageData(0, 0, 1, 1).data; };
            const light = c => [0, 1, 2].map(i => c[i] / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
            const ground = e => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor);
                if (c[3] > 250) { return c; } } return [255, 255, 255]; };
            let least = [99, ''];
            const look = (colour, back, name) => { const [a, b] = [light(rgba(colour)), light(back)];
                const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                if (contrast < least[0]) { least = [contrast, name]; } };
            for (const e of document.querySelectorAll('body *')) {
                if ([...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) {
                    look(getComputedStyle(e).color, ground(e), e.outerHTML.slice(0, 90));
                }
                const badge = getComputedStyle(e, '::before');
                if (badge.content !== 'none' && badge.content.length > 2) {
                    const back = rgba(badge.backgroundColor);
                    look(badge.color, back[3] > 250 ? back : ground(e), 'badge ' + e.outerHTML.slice(0, 90));
                }
            }
            return least;
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Opens records, and sees that nothing was complained of, and nothing but the page asked for. */
    private static void open(List<ArticleRecord> records) throws IOException {
        browser.media("screen", "light");
        browser.size(1280, 900);
        Path file = folder.resolve("báo cáo.html");
        browser.open(file, Reports.of(records));
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).containsExactly(file.toUri().toString());
    }

    private static ArticleRecord article() throws IOException {
        return RecordReader.parse(Files.readString(RECORD));
    }

    @Test
    void allSamplesOpenWithoutAComplaint() throws IOException {
        List<ArticleRecord> records = Articles.samples();
        open(records);
        browser.picture("samples");
        assertThat(
                        browser.<List<List<String>>>run(
                                "return [...document.querySelectorAll('.text')].map(t => [...t.children].map(p => p.textContent))"))
                .isEqualTo(records.stream()
                        .map(record -> Reports.paragraphs(record.text()))
                        .toList());
        assertThat(
                        browser.<List<String>>run(
                                "return [...document.links].map(a => a.hash.slice(1)).filter(id => !document.getElementById(id))"))
                .isEmpty();
        leadsToAnArticleFarDown(records.size());
        fitsANarrowScreen();
    }

    /** Articles that aren't seen aren't laid out; links must find them all the same. */
    private static void leadsToAnArticleFarDown(int number) throws IOException {
        browser.driver
                .findElement(By.cssSelector("nav li:nth-child(" + number + ") a"))
                .click();
        String article = "#a" + number;
        List<Number> tops = browser.runLater("await new Promise(done => setTimeout(done, 500));"
                + "return [document.querySelector('" + article + " h2').getBoundingClientRect().top, innerHeight]");
        assertThat(tops.get(0).doubleValue()).isBetween(0.0, tops.get(1).doubleValue());
        browser.picture("far-down");
        browser.driver.findElement(By.cssSelector(article + " .people .ev a")).click();
        assertThat(browser.<String>run("return document.querySelector(':target').tagName"))
                .isEqualTo("MARK");
        browser.picture("far-down-evidence");
    }

    private static void fitsANarrowScreen() {
        browser.size(320, 700);
        assertThat(browser.<Long>run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    @Test
    void hostileWordsAreShownAsWords() throws IOException {
        List<String> lines = new ArrayList<>(Reports.HOSTILE);
        lines.add("Ông \u202eủy viên\u202c \u2066Lê\u2069 \u0000\u0007 \ud83d 😀 đến dự.");
        lines.add("Sáng 28/2/2023, Công an tỉnh Lào Cai họp ở Huế; ".repeat(300));
        lines.add("a".repeat(1_000_000));
        open(List.of(Articles.read("javascript:alert(6)", String.join("\n", lines))));
        lines.set(Reports.HOSTILE.size(), "Ông U+202Eủy viênU+202C U+2066LêU+2069 U+0000U+0007 U+D83D 😀 đến dự.");
        List<String> shown = browser.run("return [...document.querySelectorAll('.text p')].map(p => p.textContent)");
        assertThat(shown).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = shown.get(i);
            assertThat(line.equals(lines.get(i)))
                    .as(line.substring(0, Math.min(line.length(), 200)))
                    .isTrue();
        }
        assertThat(browser.driver.getTitle()).doesNotContain("stolen");
        assertThat(browser.<Long>run(
                        "return document.querySelectorAll('script, img, svg, iframe, base, form, link').length"))
                .isZero();
        assertThat(browser.<List<String>>run(
                        "return [...document.links].map(a => a.protocol).filter(p => p !== 'file:')"))
                .isEmpty();
        browser.picture("hostile");
        fitsANarrowScreen();
        browser.picture("hostile-narrow");
    }

    @Test
    void aClickLeadsToTheEvidence() throws IOException {
        open(List.of(article()));
        browser.picture("article");
        browser.driver.findElement(By.cssSelector(".ev a")).click();
        assertThat(browser.<String>run("return document.querySelector('mark:target').textContent"))
                .isEqualTo("Công an tỉnh Lào Cai");
        List<String> wrong = browser.runLater("""
                const wrong = [];
                for (const link of document.querySelectorAll('.facts a, .text a')) {
                    link.scrollIntoView({block: 'center'});
                    link.click();
                    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                    const target = document.querySelector(':target'), box = target.getBoundingClientRect();
                    if ('#' + target.id !== link.hash || box.bottom < 0 || box.top > innerHeight
                            || getComputedStyle(target).outlineStyle !== 'solid') {
                        wrong.push(link.outerHTML);
                    }
                }
                return wrong;
                """);
        assertThat(wrong).isEmpty();
        browser.driver.findElements(By.cssSelector(".documents a")).forEach(WebElement::click);
        browser.picture("evidence");
    }

    @Test
    void theKeyboardReachesEveryLink() throws IOException {
        open(List.of(article()));
        long links = browser.<Long>run("return document.links.length");
        browser.run("""
                window.visited = new Set();
                addEventListener('focusin', event => visited.add(event.target));
                """);
        String tabs = Keys.TAB.toString().repeat((int) links + 10);
        browser.driver.findElement(By.tagName("body")).sendKeys(tabs);
        assertThat(browser.<Long>run("return [...document.links].filter(link => visited.has(link)).length"))
                .isEqualTo(links);
        browser.driver.findElement(By.cssSelector(".ev a")).sendKeys(Keys.ENTER);
        assertThat(browser.<Boolean>run("return document.querySelector('mark:target') !== null"))
                .isTrue();
    }

    @Test
    void allThatIsWrittenIsLegible() throws IOException {
        open(List.of(article(), article()));
        for (String scheme : List.of("light", "dark")) {
            for (String medium : List.of("screen", "print")) {
                browser.media(medium, scheme);
                List<Object> least = browser.run(CONTRAST);
                assertThat(((Number) least.get(0)).doubleValue())
                        .as("%s, %s: %s", medium, scheme, least.get(1))
                        .isGreaterThanOrEqualTo(4.5);
                browser.picture("article-" + medium + "-" + scheme);
            }
        }
        browser.media("screen", "light");
        browser.size(400, 1600);
        browser.picture("article-narrow");
    }
}
