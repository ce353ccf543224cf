package org.sukien.recognize.unit;

import java.util.Arrays;
import org.sukien.mention.MentionType;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Tokens;

/**
 * Names that are also words, people or goods ("Real", "MU", "Tuổi Trẻ"): they wait until the whole article has been read.
 * One that stood beside a word that expects an organisation counts everywhere; a club's name counts where the article
 * names several clubs. Used by one thread for one article.
 */
final class DoubtfulNames {
    private static final int CLUBS = 2;

    private final Draft draft;
    private final Tokens tokens;
    private final UnitWalk walk;
    private final ThingAcronyms things;
    private int[] from = new int[8];
    private int[] to = new int[8];
    private UnitKind[] kinds = new UnitKind[8];
    private int size;
    private long[] sure = new long[8];
    private int sureSize;
    private int clubs;

    DoubtfulNames(Draft draft, UnitWalk walk, ThingAcronyms things) {
        this.draft = draft;
        this.walk = walk;
        this.things = things;
        tokens = draft.tokens();
    }

    void add(int first, int end, UnitKind kind) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        from[size] = first;
        to[size] = end;
        kinds[size++] = kind;
    }

    /** Takes note of a unit that was found. */
    void found(int first, boolean bare, UnitHead head) {
        clubs += bare && head.kind() == UnitKind.SPORT ? 1 : 0;
        boolean initials =
                head.kind() == UnitKind.PRESS && tokens.isAllCaps(first); // "(NLĐ)" opens what tells of "NLĐ"
        if (bare && head.bare() == UnitHead.Bare.CUE && !initials) {
            if (sureSize == sure.length) {
                sure = Arrays.copyOf(sure, sureSize * 2);
            }
            sure[sureSize++] = tokens.key(first);
        }
    }

    /** "Google, Boeing và Intel": joined to a body of the same kind that is sure. */
    private boolean isListed(int i) {
        return isSure(from[i] - 2, from[i] - 1, kinds[i]) || isSure(to[i] + 1, to[i], kinds[i]);
    }

    private boolean isSure(int at, int joint, UnitKind kind) {
        if (at < 0 || at >= tokens.size() || tokens.breakBefore(joint) || tokens.breakBefore(Math.max(at, joint))) {
            return false;
        }
        boolean joined = tokens.is(joint, ',') || tokens.is(joint, "và") || tokens.is(joint, "hay");
        Proposal unit = joined ? draft.covering(MentionType.UNIT, at) : null;
        return unit != null && ((UnitMention) unit.mention()).kind() == kind;
    }

    void propose() {
        Arrays.sort(sure, 0, sureSize);
        for (int i = 0; i < size; i++) {
            boolean known = Arrays.binarySearch(sure, 0, sureSize, tokens.key(from[i])) >= 0;
            boolean club = kinds[i] == UnitKind.SPORT && clubs >= CLUBS;
            boolean sought = (known || club || isListed(i)) && !draft.isCovered(MentionType.UNIT, from[i]);
            if (sought && !(tokens.isAllCaps(from[i]) && things.isThing(from[i]))) {
                walk.propose(from[i], to[i], kinds[i], "unit.doubtful", Proposal.LIKELY);
            }
        }
    }
}
