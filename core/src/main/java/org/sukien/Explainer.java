package org.sukien;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sukien.explain.Candidate;
import org.sukien.explain.Defeat;
import org.sukien.explain.Explanation;
import org.sukien.recognize.Criterion;
import org.sukien.recognize.Draft;
import org.sukien.recognize.OverlapResolver;
import org.sukien.recognize.Proposal;
import org.sukien.text.Span;
import org.sukien.token.Tokens;

/** Tells what became of an article's proposals. It decides nothing: the resolver is asked for each. */
final class Explainer {
    private static final Comparator<Candidate> TEXT_ORDER = Comparator.comparingInt(Candidate::first)
            .thenComparing(Candidate::end, Comparator.reverseOrder())
            .thenComparing(Candidate::isKept, Comparator.reverseOrder());

    private Explainer() {}

    static Explanation explain(Draft draft, List<Proposal> kept) {
        Map<Proposal, Candidate> winners = new IdentityHashMap<>();
        kept.forEach(proposal -> winners.put(proposal, candidate(proposal, Optional.empty())));
        List<Candidate> candidates = new ArrayList<>(draft.proposals().size());
        for (Proposal proposal : draft.proposals()) {
            Candidate winner = winners.get(proposal);
            candidates.add(winner != null ? winner : refused(proposal, kept, winners));
        }
        candidates.sort(TEXT_ORDER);
        return new Explanation(
                draft.article().id(),
                draft.article().source(),
                draft.article().text(),
                spans(draft.tokens()),
                candidates);
    }

    private static Candidate refused(Proposal proposal, List<Proposal> kept, Map<Proposal, Candidate> winners) {
        Proposal winner = OverlapResolver.winner(proposal, kept);
        Defeat defeat = new Defeat(winners.get(winner), reason(OverlapResolver.decisive(winner, proposal)));
        return candidate(proposal, Optional.of(defeat));
    }

    private static Candidate candidate(Proposal p, Optional<Defeat> defeat) {
        return new Candidate(p.mention(), p.first(), p.end(), p.weight(), defeat);
    }

    private static Defeat.Reason reason(Criterion criterion) {
        return switch (criterion) {
            case WEIGHT -> Defeat.Reason.WEIGHT;
            case LENGTH -> Defeat.Reason.LENGTH;
            case TYPE -> Defeat.Reason.TYPE;
            case START -> Defeat.Reason.START;
            case TURN -> Defeat.Reason.TURN;
        };
    }

    private static List<Span> spans(Tokens tokens) {
        List<Span> spans = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            spans.add(tokens.span(i, i + 1));
        }
        return spans;
    }
}
