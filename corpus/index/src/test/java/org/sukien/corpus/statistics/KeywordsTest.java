package org.sukien.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sukien.corpus.statistics.TinyIndex.entity;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.IndexFormat;
import org.sukien.mention.MentionType;

class KeywordsTest {
    private static final Analyzer ANALYZER = IndexFormat.analyzer();

    /** Inside: 1, with 8 syllables; outside: 2 and 4, with 12; 3 is a copy. */
    private static IndexSearcher corpus(int perSegment) throws IOException {
        return new TinyIndex()
                .article("1")
                .facet(Fields.OUTLET, "a")
                .text("Lúa chín, lúa vàng. An toàn lúa mới 2024")
                .entities(entity(MentionType.PLACE, "Gò Vấp", 0, 4, 9))
                .article("2")
                .text("Ấn an án lúa toan toàn tỉnh")
                .entities(entity(MentionType.PLACE, "GÒ VẤP", 0), entity(MentionType.PLACE, "Đồng Tháp", 7))
                .article("3")
                .copy(2)
                .text("lúa lúa lúa lúa")
                .article("4")
                .text("tỉnh tỉnh tỉnh tỉnh tỉnh")
                .searcher(perSegment, ANALYZER);
    }

    private static final TermQuery ONE = new TermQuery(new Term(Fields.ID, "1"));

    private static Keywords all(WordKind words, long minCount) {
        return Keywords.among(words, ANALYZER).minCount(minCount).minLikelihood(0);
    }

    private static Keyword word(KeywordTable table, String word) {
        return table.keywords().stream()
                .filter(keyword -> keyword.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatWasWrittenAndNotWhatWasFolded() throws IOException {
        KeywordTable table = all(WordKind.SYLLABLES, 0).find(corpus(2), ONE);
        assertThat(table.size()).isEqualTo(8);
        assertThat(table.rest()).isEqualTo(12);
        assertThat(table.articles()).isEqualTo(1);
        assertThat(table.others()).isEqualTo(2);
        Keyword an = word(table, "an");
        assertThat(an.inside()).isEqualTo(1);
        assertThat(an.outside()).isEqualTo(1);
        Keyword rice = word(table, "lúa");
        assertThat(rice.inside()).isEqualTo(3);
        assertThat(rice.outside()).isEqualTo(1);
        // Of 4, 1.6 and 2.4 were expected: 2 (3 ln 3/1.6 + ln 1/2.4)
        assertThat(rice.logLikelihood()).isCloseTo(2.0207152, within(1e-6));
        assertThat(rice.logRatio()).isCloseTo(Math.log(4.5) / Math.log(2), within(1e-9));
        assertThat(rice.perMillion()).isEqualTo(375_000);
        assertThat(rice.difference()).isCloseTo(350, within(1e-9));
        assertThat(table.keywords()).extracting(Keyword::word).doesNotContain("2024", "lua", "tỉnh", "tinh");
    }

    @Test
    void theSurestStandsFirstAndEqualsStandAsInTheDictionary() throws IOException {
        KeywordTable table = all(WordKind.SYLLABLES, 0).find(corpus(1), ONE);
        assertThat(table.keywords())
                .extracting(Keyword::word)
                .containsExactly("lúa", "chín", "mới", "vàng", "an", "toàn");
        assertThat(all(WordKind.SYLLABLES, 0).find(corpus(4), ONE)).isEqualTo(table);
    }

    @Test
    void whatIsRareThereIsFoundWhereItIsAskedFor() throws IOException {
        assertThat(Keywords.among(WordKind.SYLLABLES, ANALYZER)
                        .rare(true)
                        .minCount(2)
                        .minLikelihood(0)
                        .find(corpus(2), ONE)
                        .keywords())
                .extracting(Keyword::word)
                .containsExactly("tỉnh");
    }

    @Test
    void copiesCountWhereTheyAreAskedFor() throws IOException {
        assertThat(Keywords.among(WordKind.SYLLABLES, ANALYZER)
                        .copies(true)
                        .minCount(1)
                        .minLikelihood(0)
                        .find(corpus(2), ONE)
                        .rest())
                .isEqualTo(16);
    }

    @Test
    void pairsDoNotCrossSigns() throws IOException {
        assertThat(all(WordKind.PAIRS, 1).find(corpus(2), ONE).keywords())
                .extracting(Keyword::word)
                .containsExactlyInAnyOrder("lúa chín", "lúa vàng", "an toàn", "toàn lúa", "lúa mới");
    }

    @Test
    void wordsAreTheTermsOfTheAnalyzer() throws IOException {
        Keywords words = all(WordKind.WORDS, 1);
        Keywords syllables = all(WordKind.SYLLABLES, 1);
        KeywordTable table = words.find(corpus(2), ONE);
        assertThat(table.keywords()).isEqualTo(syllables.find(corpus(2), ONE).keywords());
        assertThat(table.size()).isEqualTo(8);
        assertThat(table.rest()).isEqualTo(12);
    }

    @Test
    void namesHaveOneSpelling() throws IOException {
        KeywordTable places = all(WordKind.PLACE, 1).find(corpus(2), ONE);
        assertThat(places.size()).isEqualTo(3);
        assertThat(places.rest()).isEqualTo(2);
        assertThat(places.keywords()).singleElement().satisfies(place -> {
            assertThat(place.word()).isEqualTo("Gò Vấp");
            assertThat(place.inside()).isEqualTo(3);
            assertThat(place.outside()).isEqualTo(1);
        });
    }

    @Test
    void nothingAgainstNothing() throws IOException {
        Keywords keywords = all(WordKind.SYLLABLES, 0);
        assertThat(keywords.find(corpus(2), new MatchNoDocsQuery()).keywords()).isEmpty();
        assertThat(keywords.find(corpus(2), new MatchAllDocsQuery()).keywords()).isEmpty();
        assertThat(keywords.find(new TinyIndex().searcher(1), new MatchAllDocsQuery())
                        .keywords())
                .isEmpty();
    }

    @Test
    void theUnsureIsLeftOut() throws IOException {
        assertThat(Keywords.among(WordKind.SYLLABLES, ANALYZER)
                        .find(corpus(2), ONE)
                        .keywords())
                .isEmpty();
    }
}
