package org.sukien.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of each wrong query the message says what is wrong, and its place is where {@code ▸} stands in the first column. */
class QueryFaultTest {
    private static final String FIELDS =
            "text, title, person, rank, position, unit, place, document, author, event, factuality,"
                    + " id, source, outlet, date, published, eventdate, month, year, figure, money, percent, count, ratio, measure";

    @RegisterExtension
    private static final Shelf shelf = Shelf.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "person: ▸AND rank:đại-tá|expected a word after \":\" here",
                "person:▸|expected a word after \":\" here",
                "▸AND bão|expected a word here",
                "bão OR▸|expected a word after \"OR\" here",
                "bão AND ▸OR lũ|expected a word after \"AND\" here",
                "lũ (▸)|expected a word after \"(\" here",
                "lũ ▸(bão|this ( is not closed",
                "lũ bão▸)|this ) closes nothing",
                "lũ ▸\"bão|this \" has no second one",
                "lũ bão^▸|expected a number after \"^\" here",
                "bão^▸x|expected a number after \"^\"",
                "title:▸bão:x|there is no field \"bão\"; fields are " + FIELDS,
                "\"bão\"▸:x|\":\" can't stand here",
                "date:[▸|expected a value or \"*\" after \"[\" here",
                "date:[2022▸|expected TO after \"2022\" here",
                "date:[2022 ▸2023]|expected TO after \"2022\" here",
                "date:[2022 TO▸|expected a value or \"*\" after \"TO\" here",
                "date:[2022 TO 2023▸|expected \"]\" or \"}\" after \"2023\" here",
                "a ▸preson:x|there is no field \"preson\"; did you mean \"person\"?",
                "▸https:x|there is no field \"https\"; fields are " + FIELDS,
                "date:▸2022-13|\"2022-13\" is no day, month or year; write 2022, 2022-08, 2022-08-15 or 15/8/2022",
                "date:▸[2022-13 TO *]|\"2022-13\" is no day, month or year; write 2022, 2022-08, 2022-08-15 or 15/8/2022",
                "date:▸30/2/2022|\"30/2/2022\" is no day, month or year; write 2022, 2022-08, 2022-08-15 or 15/8/2022",
                "date:▸[2023 TO 2022]|the range ends before it begins",
                "date:▸{2022 TO 2022}|the range ends before it begins",
                "month:▸2022|\"2022\" is no month; write 2022-08",
                "year:▸2022-08|\"2022-08\" is no year; write 2022",
                "figure:▸>|expected a number here",
                "bão figure:▸>nhiều|\"nhiều\" is no number; write 5000, 5.000, 1,5 or \"1,5 tỷ\"",
                "figure:▸[5 TO 1]|the range ends before it begins",
                "figure:▸5*|\"figure\" takes values and ranges, no parts of words",
                "date:▸202?|\"date\" takes values and ranges, no parts of words",
                "person:▸[a TO b]|\"person\" has no order; ranges are for date, published, eventdate, month, year and figures",
                "bão ▸*an|a word can't begin with \"*\": every word of the index would have to be read; write its first letter",
                "person:▸?n|a word can't begin with \"?\": every word of the index would have to be read; write its first letter",
                "▸@awrd|there is no \"@awrd\" in this index; did you mean \"@award\"?",
                "▸\"@persn @figure\"|there is no \"@persn\" in this index; did you mean \"@person\"?",
                "event:▸awards|there is no \"awards\" in this index; did you mean \"award\"?",
                "factuality:▸real|\"real\" is none of happened, planned, directive, negated, hypothetical",
                "▸hùng~3|at most two letters may differ: write ~1 or ~2",
                "▸hùng~0.5|at most two letters may differ: write ~1 or ~2",
                "date:▸2022~|\"~\" stands behind one word, or behind a phrase in quotes",
                "*:▸bão|a word for all fields is not possible; \"*:*\" is every article",
                "title:▸%|there is no letter or digit to search for",
                "▸%|there is no word to search for",
                "▸|expected a word here",
                "bão ▸\\|expected a character after \"\\\"",
            })
    void saysWhatIsWrongAndWhere(String query, String message) {
        String given = query.replace("▸", "");
        QuerySyntaxException fault = catchThrowableOfType(
                QuerySyntaxException.class, () -> shelf.index().query(given));
        assertThat(fault).hasMessage(message);
        assertThat(fault.query()).isEqualTo(given);
        assertThat(given.substring(0, fault.place()) + "▸" + given.substring(fault.place()))
                .isEqualTo(query);
    }

    @Test
    void refusesTooManyBracketsAndParts() {
        assertThatThrownBy(() -> shelf.index().query("(".repeat(60) + "a" + ")".repeat(60)))
                .hasMessage("more than 50 brackets within each other");
        assertThatThrownBy(() -> shelf.index().query("a ".repeat(2000)))
                .hasMessage("the query has more than 1000 parts");
        assertThatThrownBy(() -> shelf.index().query("\"" + "bão ".repeat(1001) + "\""))
                .hasMessage("the query asks for more than 1000 words");
        assertThat(shelf.ids("\"" + "bão ".repeat(1000) + "\"")).isEmpty();
        assertThatThrownBy(() -> shelf.index().query("t*a" + "?".repeat(30)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("too complicated");
        assertThatThrownBy(() -> shelf.index().query("t*ă" + "?".repeat(30))).isInstanceOf(QuerySyntaxException.class);
        assertThat(shelf.ids("ỷ~2 ở~")).isEmpty();
        assertThat(shelf.ids("abcdefghij".repeat(20) + "~2")).isEmpty();
        assertThat(shelf.ids("đbcdefghij".repeat(20) + "~")).isEmpty();
        assertThat(shelf.ids("nghiengngangkhongbiet".repeat(2) + "*")).isEmpty();
        assertThat(shelf.ids("thưởng OR " + "a* OR ".repeat(400) + "b")).isNotEmpty();
        assertThat(shelf.ids("(".repeat(50) + "thưởng" + ")".repeat(50))).containsExactly("trao-thuong");
    }

    /** Whatever is typed is answered with hits or with a fault whose place lies in the query. */
    @Test
    void answersAnyString() {
        Random random = new Random(20220815);
        String[] parts = {
            "person",
            "date",
            "figure",
            ":",
            ":",
            "\"",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            " TO ",
            "*",
            "?",
            "~",
            "^",
            "2",
            "AND",
            " OR ",
            "NOT ",
            "+",
            "-",
            "!",
            "\\",
            "/",
            "bão",
            "h\u1ed9i",
            "e\u0301",
            "\ud83d\ude00",
            "\ud83d",
            " ",
            " ",
            "@award",
            "@",
            "2022-08",
            ">",
            "<=",
            "5.000",
            "&&",
            "||",
            "\u3000",
            "\t",
            "\u0000",
            "%"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder query = new StringBuilder();
            int length = 1 + random.nextInt(8);
            for (int j = 0; j < length; j++) {
                query.append(parts[random.nextInt(parts.length)]);
            }
            try {
                shelf.index().query(query.toString());
            } catch (QuerySyntaxException e) {
                assertThat(e.place()).as(query.toString()).isBetween(0, query.length());
                assertThat(e.getMessage()).as(query.toString()).isNotBlank();
            } catch (RuntimeException e) {
                throw new AssertionError("of query " + query, e);
            }
        }
    }

    @Test
    void readsQueriesUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(shelf.ids("TITLE:HỘI FIGURE:>5100 ID:hoi-nghi UNIT:CÔNG-AN-TỈNH"))
                    .containsExactly("hoi-nghi");
            assertThat(shelf.ids("@FIGURE rank:LIEUTENANT-GENERAL")).containsExactly("hoi-nghi");
        } finally {
            Locale.setDefault(before);
        }
    }
}
