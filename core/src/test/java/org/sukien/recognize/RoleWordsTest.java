package org.sukien.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.SyllableTable;
import org.sukien.lexicon.TsvTable;
import org.sukien.text.NormalizedText;
import org.sukien.token.Hits;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

class RoleWordsTest {
    private enum Role {
        OPENS,
        CLOSES_LATE
    }

    private static final Tokenizer SPLITTER = new Tokenizer(new SyllableTable());

    private final Lexicon.Builder builder = Lexicon.builder(SPLITTER::words);
    private final RoleWords<Role> words = new RoleWords<>(builder, "toy", Role.class);

    private Hits hits(String rows, String text) {
        Lexicon lexicon = builder.read(TsvTable.parse("toy.tsv", "id\tform\troles\tsource\n" + rows))
                .build();
        Tokens tokens = SPLITTER.with(lexicon.syllables()).tokenize(NormalizedText.of(text));
        return Hits.of(tokens, lexicon);
    }

    @Test
    void tellsTheLongestWordOfARole() {
        Hits hits =
                hits("toy.a\tquanh\topens,closes-late\ttoy\ntoy.b\tquanh hồ\tcloses-late\ttoy\n", "đi quanh hồ Sen");
        assertThat(words.end(hits, 1, Role.OPENS)).isEqualTo(2);
        assertThat(words.end(hits, 1, Role.CLOSES_LATE)).isEqualTo(3);
        assertThat(words.end(hits, 0, Role.OPENS)).isZero();
    }

    @Test
    void looksBack() {
        Hits hits = hits("toy.a\tquanh\topens\ttoy\ntoy.b\tquanh hồ\tcloses-late\ttoy\n", "quanh hồ Sen");
        assertThat(words.endsBefore(hits, 0, Role.OPENS)).isFalse();
        assertThat(words.endsBefore(hits, 1, Role.OPENS)).isTrue();
        assertThat(words.endsBefore(hits, 2, Role.OPENS)).isFalse();
        assertThat(words.endsBefore(hits, 2, Role.CLOSES_LATE)).isTrue();
    }

    @Test
    void refusesARoleThatNoneKnows() {
        assertThatThrownBy(() -> words.end(hits("toy.a\tquanh\topens,shuts\ttoy\n", "quanh"), 0, Role.OPENS))
                .hasMessageContaining("roles is \"shuts\", not one of [opens, closes-late]");
    }
}
