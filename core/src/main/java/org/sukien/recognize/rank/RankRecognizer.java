package org.sukien.recognize.rank;

import java.util.Optional;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.mention.Rank;
import org.sukien.mention.RankMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.ForceWords;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.recognize.Recognizer;
import org.sukien.text.Span;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Finds ranks: in "từ Đại tá được phong Thiếu tướng" two, {@code colonel} and {@code major-general}. A rank
 * needs no name beside it, and small letters will do ("thiếu tá"). The service is that of the rank's own words or of the
 * word right beside it ("đại úy cảnh sát"); who bears the rank tells it later.
 *
 * <p>Immutable and thread-safe. Source of the words: the laws that {@code ranks.tsv} names. Known weaknesses: "Th.tá" is
 * read as Thượng tá, though some write Thiếu tá so; bare "tướng" ("tướng Giáp") tells no grade and is none.
 */
public final class RankRecognizer implements Recognizer {
    private final WordList<RankWord> ranks;
    private final ForceWords forces;
    private final RankContext context;

    /** Names its list and reads the words that come with the library. */
    public RankRecognizer(Lexicon.Builder words, NameParts names, ForceWords forces) {
        ranks = words.list("rank", RankWord::of);
        words.read(TsvTable.resource(RankRecognizer.class, "ranks.tsv"));
        this.forces = forces;
        context = new RankContext(names);
    }

    @Override
    public void recognize(Draft draft) {
        Hits hits = draft.hits();
        int size = draft.tokens().size();
        int i = hits.next(0, size, ranks.bit());
        while (i < size) {
            int hit = hits.find(i, ranks);
            if (hits.value(hit, ranks).form() == RankWord.Form.BRANCH && !context.endsBranch(draft, hits.end(hit))) {
                hit = hits.shorter(i, hit, ranks);
            }
            int end = i + 1;
            if (hit >= 0) {
                end = hits.end(hit);
                RankWord word = hits.value(hit, ranks);
                if (context.isRank(draft, i, end, word)) {
                    propose(draft, i, end, word);
                }
            }
            i = hits.next(end, size, ranks.bit());
        }
    }

    private void propose(Draft draft, int first, int end, RankWord word) {
        Tokens tokens = draft.tokens();
        Span span = tokens.span(first, end);
        String text = draft.article().text().substring(span.start(), span.end());
        Rank rank = word.rank();
        Optional<Rank.Force> beside = rank.force().isPresent()
                ? Optional.empty()
                : forces.startingAt(draft, end).or(() -> forces.endingBefore(draft, first));
        String rule = word.form().isMark() ? "rank.mark" : "rank.word";
        RankMention mention =
                new RankMention(span, text, rule, beside.map(rank::in).orElse(rank), Optional.empty());
        draft.propose(mention, first, end, Proposal.CERTAIN);
    }
}
