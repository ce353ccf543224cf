package org.sukien.recognize.unit;

import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Bodies of one kind whose head is written once: "Nội vụ" and "Tài chính" in "các Sở Y tế, Nội vụ và Tài chính", all three
 * in "các bộ: Y tế, Nội vụ và Tài chính". Used by one thread for one article.
 */
final class ListedUnits {
    private static final int LONGEST = 24;

    private final UnitWords words;
    private final Tokens tokens;
    private final Hits hits;
    private final UnitContext context;
    private final UnitWalk walk;

    ListedUnits(UnitWords words, Draft draft, UnitContext context, UnitWalk walk) {
        this.words = words;
        this.context = context;
        this.walk = walk;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** Proposes the bodies of a list whose head, written small, stands at a token; the token after them, or 0. */
    int all(int at, int headEnd, UnitHead head) {
        int from = headEnd < tokens.size() && tokens.is(headEnd, ':') ? headEnd + 1 : headEnd;
        int end = field(from); // first: small heads are many, and hardly any has a capital after it
        if (end == 0 || !isList(at, head) || field(joint(end)) == 0) {
            return 0;
        }
        propose(from, end, head.kind());
        return rest(end, head);
    }

    /** Proposes what goes on the list that a body at a token opens, whose name ends before another; the token after it. */
    int after(int at, int end, UnitHead head) {
        return isList(at, head) ? rest(end, head) : end;
    }

    private boolean isList(int at, UnitHead head) {
        return head.takes(UnitHead.Takes.SUBJECT) && head.isPublic() && context.isOneOfMany(at);
    }

    private int rest(int from, UnitHead head) {
        int end = from;
        for (int i = 0; i < LONGEST; i++) {
            int joint = joint(end);
            int next = field(joint);
            if (next == 0) {
                break;
            }
            propose(joint, next, head.kind());
            end = next;
        }
        return end;
    }

    /** The end of the capitalised field of work that begins at a token, if no body of its own begins there; or 0. */
    private int field(int at) {
        if (at <= 0 || at >= tokens.size() || tokens.breakBefore(at) || !tokens.isCapital(at)) {
            return 0;
        }
        int subject = hits.find(at, words.subjects);
        int end = subject < 0 ? 0 : hits.end(subject);
        int head = hits.find(at, words.heads);
        boolean body = head >= 0 && (hits.end(head) > end || !closes(end));
        return body ? 0 : end;
    }

    /** "Quốc phòng, Công an, Xây dựng": what is a body's name elsewhere is a field between commas. */
    private boolean closes(int end) {
        return end >= tokens.size()
                || tokens.breakBefore(end)
                || tokens.kind(end) == TokenKind.PUNCTUATION
                || tokens.is(end, "và");
    }

    /** The token after a comma or "và", or 0. */
    private int joint(int at) {
        boolean joint = at < tokens.size() && !tokens.breakBefore(at) && (tokens.is(at, ',') || tokens.is(at, "và"));
        return joint ? at + 1 : 0;
    }

    private void propose(int from, int end, UnitKind kind) {
        walk.propose(from, end, kind, "unit.listed", Proposal.LIKELY);
    }
}
