package org.sukien.recognize.rank;

import java.util.Optional;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.mention.RankMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.recognize.Recognizer;
import org.sukien.text.Span;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Finds ranks: in "từ Đại tá được phong Thiếu tướng" two, {@code colonel} and {@code major-general}. A rank
 * needs no name beside it, and small letters will do ("thiếu tá").
 *
 * <p>Immutable and thread-safe. Source of the words: the laws that {@code ranks.tsv} names. Known weaknesses: "Th.tá" is
 * read as Thượng tá, though some write Thiếu tá so; the service is known only where the rank's own words tell it.
 */
public final class RankRecognizer implements Recognizer {
    private final WordList<RankWord> ranks;

    /** Names its list and reads the words that come with the library. */
    public RankRecognizer(Lexicon.Builder words) {
        ranks = words.list("rank", RankWord::of);
        words.read(TsvTable.resource(RankRecognizer.class, "ranks.tsv"));
    }

    @Override
    public void recognize(Draft draft) {
        Hits hits = draft.hits();
        int i = 0;
        while (i < draft.tokens().size()) {
            int hit = hits.find(i, ranks);
            if (hit < 0) {
                i++;
            } else {
                propose(draft, i, hits.end(hit), hits.value(hit, ranks));
                i = hits.end(hit);
            }
        }
    }

    private static void propose(Draft draft, int first, int end, RankWord word) {
        Tokens tokens = draft.tokens();
        boolean opensOtherWord = word.notBefore() != 0
                && end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.key(end) == word.notBefore();
        if (opensOtherWord) {
            return;
        }
        Span span = tokens.span(first, end);
        String text = draft.article().text().substring(span.start(), span.end());
        RankMention mention = new RankMention(span, text, "rank.word", word.rank(), Optional.empty());
        draft.propose(mention, first, end, Proposal.CERTAIN);
    }
}
