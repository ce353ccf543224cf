package org.sukien.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.text.NormalizedText;
import org.sukien.token.Hits;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

class LexiconTest {
    private static final Tokenizer SPLITTER = new Tokenizer(new SyllableTable());
    private static final String HEADER = "id\tform\tcase\tsource\n";

    private final Lexicon.Builder builder = Lexicon.builder(SPLITTER::words);
    private final WordList<String> fruit = builder.list("fruit", row -> row.get("id"));
    private final WordList<String> town = builder.list("town", row -> row.get("form"));

    private static TsvTable table(String rows) {
        return TsvTable.parse("toy.tsv", HEADER + rows);
    }

    private static String longest(Lexicon lexicon, WordList<String> list, String text, int token) {
        Tokens tokens = SPLITTER.with(lexicon.syllables()).tokenize(NormalizedText.of(text));
        Hits hits = Hits.of(tokens, lexicon);
        int hit = hits.find(token, list);
        return hit < 0 ? "none" : hits.value(hit, list) + " to " + hits.end(hit);
    }

    @Test
    void findsTheLongestPhraseOfAList() {
        Lexicon lexicon = builder.read(
                        table("fruit.a\tcam\t\ttoy\nfruit.b\tcam sành\t\ttoy\ntown.c\tCam Ranh\t\ttoy\n"))
                .build();
        assertThat(longest(lexicon, fruit, "quả cam sành ngọt", 1)).isEqualTo("fruit.b to 3");
        assertThat(longest(lexicon, fruit, "về Cam Ranh", 1)).isEqualTo("fruit.a to 2");
        assertThat(longest(lexicon, town, "về Cam Ranh", 1)).isEqualTo("Cam Ranh to 3");
        assertThat(longest(lexicon, town, "về Cam\nRanh", 1))
                .as("across a line")
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "any, hoà bình, true",
        "any, HÒA BÌNH, true",
        "first, Hoà bình, true",
        "first, hoà Bình, false",
        "exact, Hòa Bình, true",
        "exact, Hoà bình, false"
    })
    void capitalsBindAsTheRowSays(String rule, String text, boolean found) {
        Lexicon lexicon =
                builder.read(table("town.a\tHoà Bình\t" + rule + "\ttoy\n")).build();
        assertThat(longest(lexicon, town, text, 0)).isEqualTo(found ? "Hoà Bình to 2" : "none");
    }

    @Test
    void acronymsAreExactByThemselves() {
        Lexicon lexicon = builder.read(table("town.a\tCA\t\ttoy\n")).build();
        assertThat(longest(lexicon, town, "CA", 0)).isEqualTo("CA to 1");
        assertThat(longest(lexicon, town, "ca", 0)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "fruit.a\tcam\t\t           ~ toy.tsv:2: no source",
                "fruit.a\t\t\ttoy           ~ toy.tsv:2: no form",
                "berry.a\tdâu\t\ttoy        ~ toy.tsv:2: id \"berry.a\" begins with no list's name; there are [fruit, town]",
                "town.a\tVinh\tloud\ttoy    ~ toy.tsv:2: case is \"loud\", not any, first or exact",
                "town.a\tVinh\t\ttoy\tmore  ~ toy.tsv:2: 5 cells where the header names 4 columns",
            })
    void refusesAMalformedRowWithItsPlace(String row, String complaint) {
        assertThatThrownBy(() -> builder.read(table(row.strip() + "\n")))
                .isInstanceOf(LexiconException.class)
                .hasMessage(complaint);
    }

    @Test
    void refusesTheSameFormTwiceInOneList() {
        assertThatThrownBy(() -> builder.read(table("town.a\tHoà An\t\ttoy\ntown.b\tHòa An\t\ttoy\n")))
                .hasMessage("toy.tsv:3: duplicate form \"Hòa An\" in list town");
    }

    @Test
    void refusesFilesThatAreNotUtf8OrNotComposed(@TempDir Path folder) throws Exception {
        Path broken = Files.write(folder.resolve("broken.tsv"), new byte[] {'i', 'd', '\n', (byte) 0xC3, '\n'});
        assertThatThrownBy(() -> TsvTable.file(broken)).hasMessageContaining("broken.tsv:1: is not UTF-8");
        assertThatThrownBy(() -> table("town.a\tHoa\u0300 An\t\ttoy\n")).hasMessage("toy.tsv:2: is not in NFC");
        assertThatThrownBy(() -> TsvTable.parse("toy.tsv", "\uFEFF" + HEADER))
                .hasMessageContaining("toy.tsv:1: begins with a byte order mark");
    }

    @Test
    void readsEveryFileThatAUserGivesWhateverItIsCalled(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("toy.tsv"), HEADER + "town.a\tVinh\t\tuser\n");
        builder.read(TsvTable.parse(file.toString(), HEADER + "town.b\tHuế\t\ttoy\n"));
        assertThat(longest(builder.read(TsvTable.file(file)).build(), town, "Vinh", 0))
                .isEqualTo("Vinh to 1");
    }

    @Test
    void packedWordsAreReadAsTheRowsWere() {
        TsvTable rows = table("fruit.a\tcam\t\ttoy\ntown.c\tCam Ranh\tfirst\ttoy\n");
        byte[] packed = builder.read(rows).pack();

        Lexicon.Builder unpacked = Lexicon.builder(SPLITTER::words).unpack(PackedWords.of(packed));
        WordList<String> townAgain = unpacked.list("town", row -> row.get("form"));
        WordList<String> fruitAgain = unpacked.list("fruit", row -> row.get("id") + row.get("source"));
        Lexicon lexicon = unpacked.read(rows)
                .read(TsvTable.parse("user.tsv", HEADER + "town.d\tVinh\t\tuser\n"))
                .build();

        assertThat(longest(lexicon, fruitAgain, "cam", 0))
                .as("no columns for reviewers")
                .isEqualTo("fruit.a to 1");
        assertThat(longest(lexicon, townAgain, "Cam Ranh", 0)).isEqualTo("Cam Ranh to 2");
        assertThat(longest(lexicon, townAgain, "cam ranh", 0)).isEqualTo("none");
        assertThat(longest(lexicon, townAgain, "Vinh", 0)).isEqualTo("Vinh to 1");
    }

    @Test
    void refusesBytesThatAreNoPackedWords() {
        assertThatThrownBy(() -> PackedWords.of(new byte[] {1, 2, 3, 4})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackedWords.of(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
