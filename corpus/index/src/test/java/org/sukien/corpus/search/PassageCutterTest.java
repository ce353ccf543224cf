package org.sukien.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sukien.text.Span;

/** Passages are drawn: {@code [} and {@code ]} around what was found, {@code …} where a sentence was cut. */
class PassageCutterTest {
    private static List<String> cut(int most, int length, String drawn) {
        StringBuilder text = new StringBuilder();
        List<Match> matches = new ArrayList<>();
        int open = 0;
        for (char c : drawn.toCharArray()) {
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                String found = text.substring(open);
                matches.add(new Match("text", new Span(open, text.length()), found));
            } else {
                text.append(c);
            }
        }
        return new PassageCutter(most, length)
                .cut(text.toString(), matches).stream()
                        .map(PassageCutterTest::draw)
                        .collect(Collectors.toList());
    }

    private static String draw(Passage passage) {
        StringBuilder drawn = new StringBuilder(passage.text());
        for (int i = passage.highlights().size() - 1; i >= 0; i--) {
            Span span = passage.highlights().get(i);
            drawn.insert(span.end() - passage.span().start(), "]")
                    .insert(span.start() - passage.span().start(), "[");
        }
        return (passage.cutBefore() ? "…" : "") + drawn + (passage.cutAfter() ? "…" : "");
    }

    @Test
    void showsTheSentenceOfAMatch() {
        assertThat(cut(3, 200, "Trời mưa to. Ông [Páo] đi họp ở TP. Vạn Hoà. Trời tạnh."))
                .containsExactly("Ông [Páo] đi họp ở TP. Vạn Hoà.");
        assertThat(cut(3, 200, "Tin mới\n\nÔng [Páo] đi họp\nBà Mỷ ở nhà")).containsExactly("Ông [Páo] đi họp");
        assertThat(cut(3, 200, "Ông nói: \"Được.\" [Páo] đi.Bà Mỷ ở nhà")).containsExactly("[Páo] đi.");
        assertThat(cut(3, 200, "Bà Mỷ về (nhiệm kỳ mới).[Páo] đi.")).containsExactly("[Páo] đi.");
    }

    /** The extractor knows these abbreviations, so that a passage does not begin behind one either. */
    @Test
    void cutsSentencesAsTheExtractorDoes() {
        assertThat(cut(3, 200, "Trời mưa. ThS. Vi Văn [Páo] đi họp. Trời tạnh."))
                .containsExactly("ThS. Vi Văn [Páo] đi họp.");
        assertThat(cut(3, 200, "Trời mưa. Bs. Vi Thị [Mỷ] khám bệnh ở Tp. Vạn Hoà. Trời tạnh."))
                .containsExactly("Bs. Vi Thị [Mỷ] khám bệnh ở Tp. Vạn Hoà.");
    }

    @Test
    void showsTheBestPassagesInTextOrder() {
        assertThat(cut(1, 200, "Ông [Páo] đến. Bà Mỷ về. Ông [Páo] và bà [Mỷ] họp."))
                .containsExactly("Ông [Páo] và bà [Mỷ] họp.");
        assertThat(cut(2, 200, "Ông [Páo] đến. Bà về. Ông [Páo] và bà [Mỷ] họp."))
                .containsExactly("Ông [Páo] đến.", "Ông [Páo] và bà [Mỷ] họp.");
        assertThat(cut(0, 200, "Ông [Páo] đến.")).isEmpty();
    }

    @Test
    void cutsALongSentenceBetweenWords() {
        assertThat(cut(1, 30, "Sáng nay trời mưa rất to nên ông [Páo] không đi họp được ở huyện nữa."))
                .containsExactly("…nên ông [Páo] không đi họp được…");
        assertThat(cut(1, 30, "[Páo] không đi họp được ở huyện vì trời mưa rất to."))
                .containsExactly("[Páo] không đi họp được ở huyện…");
        assertThat(cut(1, 30, "Trời mưa rất to nên không đi họp được ở huyện [Páo]"))
                .containsExactly("…không đi họp được ở huyện [Páo]");
    }

    @Test
    void keepsAMatchThatIsLongerThanAPassage() {
        assertThat(cut(1, 20, "Ông nói [một câu rất dài mà không ai cắt được] ở huyện."))
                .containsExactly("…[một câu rất dài mà không ai cắt được]…");
    }

    @Test
    void showsTheBeginningWhereNothingMatched() {
        assertThat(cut(3, 40, "\n Trời mưa to. Bà về.")).containsExactly("Trời mưa to.");
        assertThat(cut(3, 20, "Trời mưa to mãi không thôi")).containsExactly("Trời mưa to mãi…");
        assertThat(cut(3, 20, "")).isEmpty();
        assertThat(cut(3, 20, " \n ")).containsExactly("");
    }

    @Test
    void joinsMatchesThatOverlap() {
        List<Match> matches = List.of(
                new Match("text", new Span(0, 8), "a"),
                new Match("person", new Span(4, 12), "b"),
                new Match("text", new Span(13, 15), "c"));
        Passage passage =
                new PassageCutter(1, 100).cut("Lò Văn Páo về đây.", matches).get(0);
        assertThat(passage.highlights()).containsExactly(new Span(0, 12), new Span(13, 15));
    }

    /** Whatever the text, passages are slices of it, hold their matches, and part neither pairs nor marks from letters. */
    @Test
    void partsNoCharacter() {
        Random random = new Random(8);
        String[] parts = {"a\u0302\u0301", "\ud83d\ude00", "\u200d", " ", "b", "\n", ". ", "X", "\ufe0f", "đ", "\u00a0"
        };
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j >= 0; j--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String whole = text.toString();
            List<Match> matches = new ArrayList<>();
            for (int at = random.nextInt(9); at < whole.length(); at += 1 + random.nextInt(40)) {
                int end = Math.min(whole.length(), at + 1 + random.nextInt(9));
                if (TextCuts.isBoundary(whole, at) && TextCuts.isBoundary(whole, end)) {
                    matches.add(new Match("text", new Span(at, end), String.valueOf(at % 3)));
                }
            }
            for (Passage passage :
                    new PassageCutter(1 + random.nextInt(4), 20 + random.nextInt(40)).cut(whole, matches)) {
                Span span = passage.span();
                assertThat(passage.text()).isEqualTo(whole.substring(span.start(), span.end()));
                assertThat(TextCuts.isBoundary(whole, span.start())).isTrue();
                assertThat(TextCuts.isBoundary(whole, span.end())).isTrue();
                for (Span highlight : passage.highlights()) {
                    assertThat(highlight.start()).isGreaterThanOrEqualTo(span.start());
                    assertThat(highlight.end()).isLessThanOrEqualTo(span.end());
                }
            }
        }
    }
}
