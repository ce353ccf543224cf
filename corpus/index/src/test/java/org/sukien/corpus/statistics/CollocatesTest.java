package org.sukien.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.sukien.corpus.statistics.TinyIndex.entity;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.IndexFormat;
import org.sukien.mention.MentionType;

class CollocatesTest {
    private static final Analyzer ANALYZER = IndexFormat.analyzer();
    private static final Query RICE = new TermQuery(new Term(Fields.TEXT, "lúa"));

    /** 10 and 11 syllables in articles 1 and 2; 3 is a copy. */
    private static IndexSearcher corpus(int perSegment) throws IOException {
        return new TinyIndex()
                .article("1")
                .text("Ruộng lúa chín vàng, gặt lúa chín ở Gò Vấp 2024.")
                .entities(entity(MentionType.PLACE, "Gò Vấp", 36))
                .article("2")
                .text("Trời xanh, mây trắng, chín giờ ra đồng ở Gò Vấp.")
                .entities(entity(MentionType.PLACE, "GÒ VẤP", 41), entity(MentionType.PLACE, "Trời", 0))
                .article("3")
                .copy(1)
                .text("lúa chín lúa chín")
                .searcher(perSegment, ANALYZER);
    }

    private static List<String> sides(CollocateTable table) {
        return table.collocates().stream()
                .map(one -> one.word() + " " + one.left() + "+" + one.right() + "/" + one.everywhere())
                .toList();
    }

    private static Collocates all(int window) {
        return Collocates.among(WordKind.SYLLABLES, ANALYZER).within(window).minCount(1);
    }

    @Test
    void countsLeftAndRight() throws IOException {
        CollocateTable table = all(1).find(corpus(1), RICE);
        assertThat(sides(table)).containsExactly("chín 0+2/3", "gặt 1+0/1", "ruộng 1+0/1");
        assertThat(table.matches()).isEqualTo(2);
        assertThat(table.articles()).isEqualTo(1);
        assertThat(table.near()).isEqualTo(4);
        assertThat(table.everywhere()).isEqualTo(21);
        Collocate ripe = table.collocates().get(0);
        // Of 3, 4/7 were expected among the 4 near words.
        assertThat(ripe.mutualInformation()).isCloseTo(Math.log(3.5) / Math.log(2), within(1e-9));
        // 14 + log2 (2 · 2 / (2 + 3))
        assertThat(ripe.logDice()).isCloseTo(14 + Math.log(0.8) / Math.log(2), within(1e-9));
        assertThat(ripe.logLikelihood()).isCloseTo(Association.logLikelihoodOfTable(2, 4, 1, 17), within(1e-12));
    }

    @Test
    void aWordCountsForTheNearestMatch() throws IOException {
        // Between the two: chín vàng gặt; the middle one is as near to both and counts for the one before it.
        assertThat(sides(all(2).find(corpus(2), RICE)))
                .contains("chín 0+2/3", "vàng 0+1/1", "gặt 1+0/1", "ở 0+1/2", "ruộng 1+0/1");
    }

    @Test
    void wordsOfTheMatchAreNotNear() throws IOException {
        Query phrase = new PhraseQuery(Fields.TEXT, "lúa", "chín");
        assertThat(sides(all(1).find(corpus(2), phrase)))
                .containsExactlyInAnyOrder("ruộng 1+0/1", "vàng 0+1/1", "gặt 1+0/1", "ở 0+1/2");
    }

    @Test
    void namesNearAndTheirSpelling() throws IOException {
        Collocates places = Collocates.among(WordKind.PLACE, ANALYZER).minCount(1);
        assertThat(places.find(corpus(2), RICE).collocates()).singleElement().satisfies(place -> {
            assertThat(place.word()).isEqualTo("Gò Vấp");
            assertThat(place.right()).isEqualTo(1);
            assertThat(place.everywhere()).isEqualTo(2);
        });
        assertThat(places.within(2).find(corpus(2), RICE).collocates()).isEmpty();
    }

    @Test
    void copiesCountWhereTheyAreAskedFor() throws IOException {
        assertThat(all(1).copies(true).find(corpus(2), RICE).matches()).isEqualTo(4);
    }

    @Test
    void ordersByWhatIsAsked() throws IOException {
        assertThat(all(1).order(Collocates.Order.MI).find(corpus(2), RICE).collocates())
                .extracting(Collocate::word)
                .containsExactly("gặt", "ruộng", "chín");
        assertThat(all(1).order(Collocates.Order.COUNT).find(corpus(2), RICE).collocates())
                .extracting(Collocate::word)
                .containsExactly("chín", "gặt", "ruộng");
    }

    @Test
    void withoutMatchesThereIsNothing() throws IOException {
        CollocateTable none = all(5).find(corpus(2), new MatchAllDocsQuery());
        assertThat(none.collocates()).isEmpty();
        assertThat(none.matches()).isZero();
        assertThat(all(5).find(new TinyIndex().searcher(1), RICE).collocates()).isEmpty();
    }

    @Test
    void refusesWhatItCannotSeek() {
        assertThatThrownBy(() -> Collocates.among(WordKind.PAIRS, ANALYZER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> all(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
