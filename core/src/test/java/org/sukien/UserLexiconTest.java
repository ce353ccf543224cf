package org.sukien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.article.Article;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Place;
import org.sukien.record.Unit;

/** A user's words change the record as the library's own do; what is wrong with them is said with file and line. */
class UserLexiconTest {
    private static final Article ARTICLE = Article.of("Sáng 12/2, tại Lũng Xa Vài, Gánh hát Hoa Mơ khai bút đầu năm.")
            .withPublished("2024-02");
    /** A unit's head, a place and a trigger in one file: what the README shows. */
    private static final String WORDS = shown();

    private static final String HEADER = WORDS.substring(0, WORDS.indexOf('\n') + 1);

    @TempDir
    Path folder;

    private static String shown() {
        try {
            String readme = Files.readString(Path.of("README.md"));
            int start = readme.indexOf("```tsv\n") + "```tsv\n".length();
            return readme.substring(start, readme.indexOf("```", start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sukien with(String words) throws IOException {
        return Sukien.builder()
                .lexicon(Files.writeString(folder.resolve("mine.tsv"), words))
                .build();
    }

    @Test
    void withoutThemNothingIsKnown() {
        ArticleRecord record = Sukien.standard().extract(ARTICLE);
        assertThat(record.units()).isEmpty();
        assertThat(record.places()).isEmpty();
        assertThat(record.events()).isEmpty();
    }

    @Test
    void aUnitAPlaceAndATriggerAreFound() throws IOException {
        Sukien sukien = with(WORDS);
        ArticleRecord record = sukien.extract(ARTICLE);
        assertThat(record.units()).extracting(Unit::name).containsExactly("Gánh hát Hoa Mơ");
        assertThat(record.places()).extracting(Place::name).containsExactly("Lũng Xa Vài");
        Event event = record.events().get(0);
        assertThat(event.type()).isEqualTo("commemoration");
        assertThat(event.date()).map(Event.When::value).hasValue("2024-02-12TMO");
        assertThat(event.place())
                .map(Event.Where::ref)
                .hasValue(record.places().get(0).id());
        assertThat(event.roles().get(0).role()).isEqualTo("agent");
        assertThat(event.roles().get(0).ref()).hasValue(record.units().get(0).id());
        assertThat(RecordFaults.of(record, sukien))
                .as("its own trigger is a rule")
                .isEmpty();
    }

    @Test
    void aTypeOfTheirOwnMaySpellOutItsFrame() throws IOException {
        Sukien sukien = with(WORDS.replace("event.commemoration.", "event.rite.")
                .replace("\tcommemoration\thonour", "\trite\tsubject=actor:unit|person"));
        Event event = sukien.extract(ARTICLE).events().get(0);
        assertThat(event.type()).isEqualTo("rite");
        assertThat(event.rule()).isEqualTo("rite.khai-but");
        assertThat(event.roles().get(0).role()).isEqualTo("actor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'unit.x\tGánh hát\tfirst\ttheatre\tname\tno\tno\t\t\t\t\tus' ~ kind is \"theatre\", not one of [police, army,",
                "'unit.x\tGánh hát\tfirst\tassociation\tname\tno\tno' ~ no source",
                "'troupe.x\tGánh hát' ~ id \"troupe.x\" begins with no list's name; there are [",
                "'rank.x\tĐại cai\t\t\t\t\t\t\t\t\t\tus' ~ no code",
                "'place.x\tHà Nội\texact\t\t\t\t\tprovince\tyes\t\t\tus' ~ duplicate form \"Hà Nội\" in list place",
                "'event.x.y\tkhai bút\t\tverb\t\t\t\t\t\tx\tparty\tus' ~ no frame \"party\"; there are [",
            })
    void whatIsWrongIsSaidWithFileAndLine(String row, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(HEADER + "# a comment\n" + row + "\n"))
                .withMessageContaining("mine.tsv:3: " + reason);
    }
}
