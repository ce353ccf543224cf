package org.sukien.recognize.person;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.token.Tokens;

/**
 * Foreigners known by one name, without title or trade: "Alvino" where it stands more than once and somewhere does what
 * persons alone do ("Alvino sút", "Alvino kể"), and the others in a list with such a one. Words that name places, clubs or
 * companies are none. Immutable and thread-safe.
 */
final class LoneForeigners {
    private static final int CLAIMS = Draft.bits(
            MentionType.PLACE, MentionType.UNIT, MentionType.POSITION, MentionType.RANK, MentionType.DOCUMENT);
    private static final int LONGEST_NAME = 3;
    private static final int SHORTEST_LIST = 3;
    private static final int LONGEST_LIST = 12;

    private final NameParts names;
    private final Evidence evidence;
    private final Claims claims;

    LoneForeigners(NameParts names, Evidence evidence, Claims claims) {
        this.names = names;
        this.evidence = evidence;
        this.claims = claims;
    }

    /** Notes what a foreign word does that stands alone in prose. */
    void meet(Draft draft, NameBook book, int at) {
        if (!ForeignShape.is(draft.tokens(), at)) {
            return;
        }
        if (draft.isCoveredByAny(at, CLAIMS) || Evidence.isAfterPlaceWord(draft, at)) {
            if (!book.isSingle(draft, at)) {
                book.rule(draft, at, at + 1);
            }
        } else if (isAlone(draft, at)) {
            book.meet(draft, at, evidence.isBeforePersonalVerb(draft, at + 1));
        } else {
            book.open(draft, at);
        }
    }

    /** The end of a foreigner's name that begins here, after proposing it; or -1. */
    int read(Draft draft, NameBook book, int from) {
        if (!ForeignShape.is(draft.tokens(), from)
                || !draft.role(from).isProse()
                || (NameRun.continuesBefore(draft, from) && !isAfterOpener(draft, from))
                || Evidence.isAfterPlaceWord(draft, from)) {
            return -1;
        }
        Evidence.Left left = evidence.left(draft, from);
        if (left == Evidence.Left.BLOCK || left == Evidence.Left.BRAND) {
            return -1;
        }
        int end = NameRun.end(draft, from);
        if (end - from > LONGEST_NAME || !isNobodyElse(draft, book, from, end)) {
            return -1;
        }
        boolean known = end - from == 1
                ? book.isActor(draft, from) || isInList(draft, book, from)
                : book.isActor(draft, end - 1) || book.isSingle(draft, end - 1);
        return known ? claims.propose(draft, from, end, "person.foreign", Proposal.LIKELY) : -1;
    }

    /** "Theo Jorki Kivelo": the word before opens the sentence. */
    private boolean isAfterOpener(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        int first = at - 1;
        return tokens.sentenceStart(tokens.sentence(at)) == first
                && tokens.spaceBefore(at)
                && evidence.isOpener(draft, first);
    }

    private boolean isNobodyElse(Draft draft, NameBook book, int from, int end) {
        for (int at = from; at < end; at++) {
            if (!ForeignShape.is(draft.tokens(), at)
                    || draft.isCoveredByAny(at, CLAIMS)
                    || evidence.isElsewhere(draft, at)
                    || evidence.hasBodyWord(draft, at, at + 1)
                    || book.isNoPerson(draft, at)) {
                return false;
            }
        }
        return true;
    }

    /** Three or more in a row, all foreign words that name nothing else, and one of them a person. */
    private boolean isInList(Draft draft, NameBook book, int from) {
        int first = from;
        for (int steps = 0; steps < LONGEST_LIST && isJoint(draft.tokens(), first - 1); steps++) {
            if (!isMember(draft, book, first - 2)) {
                break;
            }
            first -= 2;
        }
        int members = 0;
        boolean person = false;
        int at = first;
        while (members < 2 * LONGEST_LIST && isMember(draft, book, at)) {
            members++;
            person |= book.isActor(draft, at) || draft.isCovered(MentionType.PERSON, at);
            if (!isJoint(draft.tokens(), at + 1)) {
                break;
            }
            at += 2;
        }
        return members >= SHORTEST_LIST && person;
    }

    private boolean isMember(Draft draft, NameBook book, int at) {
        return at >= 0
                && at < draft.tokens().size()
                && ForeignShape.is(draft.tokens(), at)
                && isAlone(draft, at)
                && isNobodyElse(draft, book, at, at + 1);
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return at > 0 && at < tokens.size() && (tokens.is(at, ',') || tokens.is(at, "và"));
    }

    private boolean isAlone(Draft draft, int at) {
        return !NameRun.continuesBefore(draft, at)
                && NameRun.startsAt(draft, at)
                && NameRun.end(draft, at) == at + 1
                && !evidence.isElsewhere(draft, at)
                && !evidence.hasBodyWord(draft, at, at + 1)
                && !names.isSurname(draft, at);
    }
}
