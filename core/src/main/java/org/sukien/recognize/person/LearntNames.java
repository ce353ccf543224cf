package org.sukien.recognize.person;

import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names that the article itself taught, where nothing else proves them: "Khuê" or "Bảo Khuê" after "Ngô Bảo Khuê".
 * Immutable and thread-safe.
 */
final class LearntNames {
    private final NameParts names;
    private final Evidence evidence;
    private final Claims claims;
    private final NameEnds ends;

    LearntNames(NameParts names, Evidence evidence, Claims claims) {
        this.names = names;
        this.evidence = evidence;
        this.claims = claims;
        ends = new NameEnds(names, evidence);
    }

    /** The end of a learnt name that begins here, where one may, after proposing it; or -1. */
    int read(Draft draft, NameBook book, int from) {
        if (evidence.left(draft, from) == Evidence.Left.BLOCK) {
            return -1;
        }
        int whole = book.wholeEnd(draft, from);
        if (whole > 0 && isStreet(draft, from, whole)) {
            return -1;
        }
        if (whole > 0) {
            return claims.propose(draft, from, whole, "person.known", Proposal.LIKELY);
        }
        int run = ends.end(draft, from);
        if ((NameRun.continuesBefore(draft, from) && !isAfterFirstWord(draft, from))
                || Claims.isPlaceOrUnit(draft, from, run)
                || (evidence.opensBody(draft, from) && !isPersonForAll(draft, book, from, run))) {
            return -1;
        }
        boolean single = run - from == 1 && book.isSingle(draft, from) && isCertainSingle(draft, book, from);
        if (single || book.isLastTwo(draft, from, run)) {
            return claims.propose(draft, from, run, "person.known.short", Proposal.LIKELY);
        }
        return -1;
    }

    /** A faculty is called Khoa too: a word of address before it, here or elsewhere, or what only persons do after it, must tell. */
    private boolean isPersonForAll(Draft draft, NameBook book, int from, int run) {
        return (run - from == 1 && book.isAddressed(draft, from)) || evidence.isBeforePersonalVerb(draft, from + 1);
    }

    /** "Nghe Khuê trả lời": the word before opens the sentence and is no part of names. */
    private boolean isAfterFirstWord(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        int first = at - 1;
        return tokens.sentenceStart(tokens.sentence(at)) == first
                && tokens.spaceBefore(at)
                && tokens.kind(first) == TokenKind.WORD
                && !tokens.isAllCaps(first)
                && !ForeignShape.is(tokens, first)
                && !names.isForeign(draft, first)
                && !Evidence.opensDynasty(draft, first)
                && !names.isSurname(draft, first)
                && !names.isMiddle(draft, first)
                && (evidence.isOpener(draft, first) || !names.isGiven(draft, first));
    }

    /** "Việt – Hàn": two countries. */
    private boolean isCountryInPair(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        boolean after = at + 1 < tokens.size() && (tokens.is(at + 1, '-') || tokens.is(at + 1, '–'));
        boolean before = at > 0 && (tokens.is(at - 1, '-') || tokens.is(at - 1, '–'));
        return (after || before) && evidence.isOrigin(draft, at);
    }

    private boolean isStreet(Draft draft, int from, int end) {
        return evidence.isInAddress(draft, from, end)
                || (evidence.isNamesake(draft, from, end) && !evidence.isBeforeVerb(draft, end));
    }

    /** A sentence's first word has its capital anyway: there a verb must follow, and "Anh" is a pronoun. */
    private boolean isCertainSingle(Draft draft, NameBook book, int at) {
        Tokens tokens = draft.tokens();
        if (NameRun.isShouted(draft, at)
                || (evidence.opensWord(draft, at) && !evidence.isBeforePersonalVerb(draft, at + 1))
                || Evidence.isAfterPlaceWord(draft, at)
                || isCountryInPair(draft, at)
                || book.isNoPerson(draft, at)) {
            return false;
        }
        boolean first = tokens.sentenceStart(tokens.sentence(at)) == at
                || tokens.kind(at - 1) == TokenKind.PUNCTUATION && !tokens.is(at - 1, ',');
        if (first && Evidence.isPronoun(tokens, at)) {
            return false;
        }
        return !first
                || evidence.isBeforeVerb(draft, at + 1)
                || (ForeignShape.is(tokens, at) && NameEnds.isBeforeSmallWord(draft, at + 1));
    }
}
