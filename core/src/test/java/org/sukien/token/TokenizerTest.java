package org.sukien.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.StringJoiner;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.lexicon.SyllableTable;
import org.sukien.text.NormalizedText;

class TokenizerTest {
    private static final Tokenizer TOKENIZER = new Tokenizer(new SyllableTable());

    /** Tokens parted by "|", sentences by "||"; W word, A abbreviation, N number, D date, C code, L link, P punctuation, S symbol. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Hoà Bình, TP. Huế.          ~ Hoà W|Bình W|, P|TP. A|Huế W|. P
            Ông ở TP.HCM. Mai về.       ~ Ông W|ở W|TP.HCM A|. P||Mai W|về W|. P
            TP.Vinh có T.Ư Đoàn         ~ TP. A|Vinh W|có W|T.Ư A|Đoàn W
            PGS.TS. Lê Hà, N.V.A khai.  ~ PGS.TS. A|Lê W|Hà W|, P|N.V.A A|khai W|. P
            hết việc.Hôm sau            ~ hết W|việc W|. P||Hôm W|sau W
            ngày 28/2/2023, 23-1, 6/8   ~ ngày W|28/2/2023 D|, P|23-1 D|, P|6/8 D
            15.12.2025 và 1/2023        ~ 15.12.2025 D|và W|1/2023 D
            từ 1-5/3 đến 20/2-5/3       ~ từ W|1 N|- P|5/3 D|đến W|20/2 D|- P|5/3 D
            2018-2022; 3-0; 31/13       ~ 2018 N|- P|2022 N|; P|3 N|- P|0 N|; P|31 N|/ P|13 N
            5.000; 37,3; 1.234.567,89   ~ 5.000 N|; P|37,3 N|; P|1.234.567,89 N
            3,274.23 và 12.345,6        ~ 3,274.23 N|và W|12.345,6 N
            8h30, 500m2, 120km          ~ 8 N|h W|30 N|, P|500 N|m2 W|, P|120 N|km W
            100%, 4.300₫                ~ 100 N|% S|, P|4.300 N|₫ S
            30/2020/NĐ-CP, 05-CT/TW     ~ 30/2020/NĐ-CP C|, P|05-CT/TW C
            PC02, COVID-19, F-16, H1N1  ~ PC02 C|, P|COVID-19 C|, P|F-16 C|, P|H1N1 C
            90 km/h. Q. 3, q. 3         ~ 90 N|km W|/ P|h W|. P||Q. A|3 N|, P|q W|. P||3 N
            H'Hen Niê, Vla-đi-mia       ~ H'Hen W|Niê W|, P|Vla W|- P|đi W|- P|mia W
            xem bao.vn, a@b.vn          ~ xem W|bao.vn L|, P|a@b.vn L
            nói: "Đi!" Rồi về./.        ~ nói W|: P|" P|Đi W|! P|" P||Rồi W|về W|./. P
            chờ… Mai, chờ... Rồi về     ~ chờ W|… P||Mai W|, P|chờ W|... P||Rồi W|về W
            """)
    void cuts(String text, String expected) {
        assertThat(drawn(TOKENIZER.tokenize(NormalizedText.of(text)))).isEqualTo(expected);
    }

    /** A list's form is cut as the text is in which it will be looked for. */
    @ParameterizedTest
    @CsvSource({"GS.,GS.", "PGS.TS.,PGS.TS.", "TP. Huế,TP.|Huế", "Co.,Co|.", "Thiếu tướng,Thiếu|tướng"})
    void cutsFormsAsTheyStandBeforeOtherWords(String form, String words) {
        assertThat(TOKENIZER.words(form)).containsExactly(words.split("\\|"));
    }

    private static String drawn(Tokens tokens) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0) {
                drawn.append(tokens.sentence(i) == tokens.sentence(i - 1) ? "|" : "||");
            }
            drawn.append(tokens.text(i))
                    .append(' ')
                    .append(tokens.kind(i).name().charAt(0));
        }
        return drawn.toString();
    }

    @Test
    void beginsASentenceAtEveryLineAndBlock() {
        Tokens tokens = TOKENIZER.tokenize(NormalizedText.of("một hai\nba bốn năm"), new int[] {0, 11});
        StringJoiner starts = new StringJoiner(" ");
        for (int s = 0; s < tokens.sentences(); s++) {
            starts.add(tokens.text(tokens.sentenceStart(s)));
        }
        assertThat(starts).hasToString("một ba bốn");
    }

    @Test
    void pointsIntoDecomposedTextAsItWasGiven() {
        String given = "xa\u0303 Hoa\u0300 Bi\u0300nh";
        Tokens tokens = TOKENIZER.tokenize(NormalizedText.of(given));
        assertThat(tokens.span(1, 3).of(given)).isEqualTo("Hoa\u0300 Bi\u0300nh");
    }

    @Test
    void findsDotsAtTheVeryEndWithoutFailing() {
        for (String text :
                new String[] {"TP.", "T.", "a.vn.", "TP.vn", "PGS.TS.\nLê", "Q.", "x@", "1.", "1,", "12-", "A-1-"}) {
            assertThat(TOKENIZER.tokenize(NormalizedText.of(text)).size()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"a", "1", "1.", "1-", "T.", "TP.", "12/", "A1-", "\u0301", "'", "a'", "-", "."})
    void readsOneLongLineInLinearTime(String piece) {
        NormalizedText text = NormalizedText.of(piece.repeat(2_000_000 / piece.length()));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TOKENIZER.tokenize(text));
    }
}
