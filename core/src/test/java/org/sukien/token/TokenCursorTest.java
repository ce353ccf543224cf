package org.sukien.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sukien.text.NormalizedText;

class TokenCursorTest {
    private static final Tokenizer TOKENIZER = Tokenizer.plain();

    /** A long text, shorter ones that must not see its rows, and a longer one that needs more of them. */
    @Test
    void givesTheTokensOfOneTextAfterAnother() {
        TokenCursor cursor = TOKENIZER.cursor();
        String report = "Ngày 24/9, bà Lâm Thị Xuân (TP.HCM) thu 5.000 đồng/kg... theo 30/2030/NĐ-CP. ";
        for (String text :
                List.of(report.repeat(20), "", "Km", "ở 5", "12", " \n", report + "H'Hen", report.repeat(90))) {
            Tokens tokens = TOKENIZER.tokenize(NormalizedText.of(text));
            cursor.read(NormalizedText.of(text));
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(cursor.next()).isTrue();
                assertThat(cursor.kind()).isEqualTo(tokens.kind(i));
                char[] letters = new char[cursor.end() - cursor.start()];
                cursor.copy(cursor.start(), cursor.end(), letters);
                assertThat(new String(letters)).isEqualTo(tokens.text(i));
            }
            assertThat(cursor.next()).isFalse();
            assertThat(cursor.next()).isFalse();
        }
    }

    @Test
    void aTextHalfReadIsForgotten() {
        TokenCursor cursor = TOKENIZER.cursor();
        cursor.read(NormalizedText.of("một hai ba"));
        assertThat(cursor.next()).isTrue();
        cursor.read(NormalizedText.of("5"));
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.kind()).isEqualTo(TokenKind.NUMBER);
        assertThat(cursor.next()).isFalse();
    }
}
