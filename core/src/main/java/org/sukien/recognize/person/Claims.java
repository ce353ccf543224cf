package org.sukien.recognize.person;

import java.util.Optional;
import org.sukien.mention.MentionType;
import org.sukien.mention.PersonMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.text.Span;

/** What a run of words is claimed to be: proposes it as a person, tells whether it is a place or unit. Immutable. */
final class Claims {
    private final Evidence evidence;

    Claims(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * Proposes a person, with the word of address before the name and the full stop after its last initial.
     *
     * @return the token after the name
     */
    int propose(Draft draft, int first, int lastEnd, String rule, int weight) {
        int end = NameRun.endWithDot(draft, lastEnd);
        Span span = draft.tokens().span(first, end);
        int address = evidence.addressBefore(draft, first);
        Optional<String> honorific =
                address < 0 ? Optional.empty() : Optional.of(draft.tokens().text(address, first));
        draft.propose(
                new PersonMention(
                        span,
                        draft.article().text().substring(span.start(), span.end()),
                        rule,
                        honorific,
                        Optional.empty()),
                first,
                end,
                weight);
        return end;
    }

    /** Whether a place or unit was found that begins here and holds the whole run, or that began before it. */
    static boolean isPlaceOrUnit(Draft draft, int from, int end) {
        return covers(draft.startingAt(MentionType.PLACE, from), end)
                || covers(draft.startingAt(MentionType.UNIT, from), end)
                || beganBefore(draft.covering(MentionType.PLACE, from), from);
    }

    private static boolean beganBefore(Proposal proposal, int from) {
        return proposal != null && proposal.first() < from;
    }

    private static boolean covers(Proposal proposal, int end) {
        return proposal != null && proposal.end() >= end;
    }
}
