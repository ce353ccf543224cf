package org.sukien.gold;

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
    void measuresWhatIsFoundInIt() throws IOException {
        read(XML, FACTS);
        Tally tally = Measures.of(GoldReader.folder(folder), Sukien.standard());
        assertThat(tally.score("rank.exact")).isEqualTo(new Score(1, 1, 1));
        assertThat(tally.score("date.full")).isEqualTo(new Score(1, 1, 1));
        assertThat(tally.score("figure.value")).as("only an optional one").isEqualTo(Score.NONE);
        assertThat(tally.score("people.rank")).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void refusesMalformedFiles() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldReader.folder(folder))
                .withMessageContaining("no gold articles in");
        refuses("<article><unit>Sở <place>Huế</place></unit></article>", FACTS, "001.xml", "nested tag place");
        refuses("<article><town>Huế</town></article>", FACTS, "001.xml", "unknown tag town");
        refuses("<article><unit>Sở</article>", FACTS, "001.xml", "unit");
        refuses(XML, "{\"people\": [{}]}", "001.json", "without name");
        refuses(XML, "{\"people\": {}}", "001.json", "expected START_ARRAY");
        refuses(XML, "{\"people\": [", "001.json", "");
    }

    private void refuses(String xml, String facts, String file, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(xml, facts))
                .withMessageContaining(file)
                .withMessageContaining(reason);
    }
}
