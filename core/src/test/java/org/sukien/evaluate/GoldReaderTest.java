package org.sukien.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.Sukien;
import org.sukien.mention.MentionType;

/** Gold files as they are written, and broken ones. */
class GoldReaderTest {
    private static final String XML = """
            <article published="2024-03-13"><date v="2024-03-12TAF">Chiều 12/3</date>, <rank>Đại tá</rank> \
            <person>Lò Văn Páo</person> gặp Công ty A&amp;B.&#13;
            Có <figure v="25" item="hộ" opt="1">25</figure> hộ.</article>""";
    private static final String FACTS = """
            {"title": "", "note": [{}], "people": [{"name": "Lò Văn Páo", "rank": "Đại tá", "positions":
             [{"title": "Giám đốc", "unit": null, "former": true}]}],
             "events": [{"type": "meeting", "date": "2024-03-12TAF", "roles": {"chair": ["Lò Văn Páo"]}, "opt": true}]}""";

    @TempDir
    Path folder;

    private GoldArticle read(String xml, String facts) throws IOException {
        Files.writeString(folder.resolve("001.xml"), xml);
        Files.writeString(folder.resolve("001.json"), facts);
        return GoldReader.folder(folder).get(0);
    }

    @Test
    void readsTextTagsAndFacts() throws IOException {
        GoldArticle article = read(XML, FACTS);
        assertThat(article.id()).isEqualTo("001");
        assertThat(article.published()).hasValue("2024-03-13");
        assertThat(article.text()).isEqualTo("Chiều 12/3, Đại tá Lò Văn Páo gặp Công ty A&B.\r\nCó 25 hộ.");
        assertThat(article.mentions())
                .extracting(GoldMention::type)
                .containsExactly(MentionType.DATE, MentionType.RANK, MentionType.PERSON, MentionType.FIGURE);
        for (GoldMention mention : article.mentions()) {
            assertThat(article.text()
                            .substring(mention.span().start(), mention.span().end()))
                    .isIn("Chiều 12/3", "Đại tá", "Lò Văn Páo", "25");
            assertThat(mention.optional()).isEqualTo(mention.type() == MentionType.FIGURE);
        }
        Facts facts = article.facts();
        assertThat(facts.title()).isEmpty();
        assertThat(facts.people())
                .containsExactly(new Facts.Person(
                        "Lò Văn Páo",
                        Optional.of("Đại tá"),
                        List.of(new Facts.Post("Giám đốc", Optional.empty(), true)),
                        false));
        assertThat(facts.events().get(0).fillers()).containsExactly(new Facts.Filler("chair", "Lò Văn Páo"));
        assertThat(facts.events().get(0).asserted()).isTrue();
        assertThat(facts.events().get(0).optional()).isTrue();
    }

    @Test
    void theExampleOfTheDocumentationIsWellFormed() throws IOException {
        String page = Files.readString(Path.of("..", "corpus", "GOLD.md"));
        GoldArticle article = read(block(page, "xml"), block(page, "json"));
        assertThat(article.mentions()).extracting(GoldMention::type).contains(MentionType.DOCUMENT);
        assertThat(article.facts().events()).hasSize(1);
    }

    private static String block(String page, String language) {
        int start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("\n```", start));
    }

    @Test
    void measuresWhatIsFoundInIt() throws IOException {
        read(XML, FACTS);
        Evaluation evaluation = Evaluation.of(GoldReader.folder(folder), Sukien.standard()::extract);
        assertThat(evaluation.score("rank.exact")).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.score("date.full")).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.score("figure.value")).as("only an optional one").isEqualTo(Score.NONE);
        assertThat(evaluation.score("people.rank")).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void refusesMalformedFiles() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldReader.folder(folder))
                .withMessageContaining("holds no gold articles");
        refuses(
                "<article>\n<unit>Sở <place>Huế</place></unit></article>",
                FACTS,
                "001.xml:2: tag place inside another");
        refuses("<article><town>Huế</town></article>", FACTS, "001.xml:1: unknown tag town");
        refuses("<article>\n\n<unit>Sở</article>", FACTS, "001.xml:3: ");
        refuses("<article published='12/3'>Huế</article>", FACTS, "001.xml:1: published: ");
        refuses("<article><place>Huế </place></article>", FACTS, "001.xml:1: place that is empty or has a space");
        refuses("<article><date>hôm qua</date></article>", FACTS, "001.xml:1: date without v: \"hôm qua\"");
        refuses("<article><figure v='hai'>hai</figure></article>", FACTS, "001.xml:1: figure without a number in v");
        refuses("<article><figure v='2' kind='sum'>2</figure></article>", FACTS, "figure of unknown kind sum: \"2\"");
        refuses("<article><figure v='2' q='more'>2</figure></article>", FACTS, "figure with unknown q more: \"2\"");
        refuses(XML, "{\n\"people\": [{}]}", "001.json:2: an object without name");
        refuses(XML, "{\"people\": {}}", "001.json:1: expected START_ARRAY, found START_OBJECT");
        refuses(XML, "{\"people\": [", "001.json:1: ");
        refuses(
                XML,
                "{\"people\": [{\"name\": \"Lò\"}]}",
                "001.json:1: a person who is tagged nowhere in the text: Lò");
        refuses(XML, "{\"events\": [{\"type\": \"aid\", \"factuality\": \"maybe\"}]}", "unknown factuality maybe");
        refuses(XML, "{\"events\": [{\"type\": \"aid\", \"roles\": {\"giver\": [1]}}]}", "expected VALUE_STRING");
        refuses(XML, "{} {}", "001.json:1: more after the object's end");
        Files.delete(folder.resolve("001.json"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldReader.folder(folder))
                .withMessageContaining("001.json: is missing beside 001.xml");
    }

    private void refuses(String xml, String facts, String complaint) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(xml, facts)).withMessageContaining(complaint);
    }
}
