package org.sukien.recognize.person;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names that their context or their syllables prove: "Khuê" in "anh Khuê", "Ngô Bảo Khuê" anywhere in prose. Immutable and
 * thread-safe.
 */
final class ProvenNames {
    private final NameParts names;
    private final Evidence evidence;
    private final Claims claims;
    private final Credits credits;
    private final Origins origins;
    private final SingleWords singles;
    private final NameEnds ends;
    private final UnannouncedNames unannounced;

    ProvenNames(NameParts names, Evidence evidence, Claims claims) {
        this.names = names;
        this.evidence = evidence;
        this.claims = claims;
        credits = new Credits(names);
        origins = new Origins(names);
        singles = new SingleWords(names, evidence);
        ends = new NameEnds(names, evidence);
        unannounced = new UnannouncedNames(names, evidence);
    }

    /** What stands before a capital with which a name could begin; null before any other. */
    Evidence.Left left(Draft draft, int from) {
        return NameRun.startsAt(draft, from) ? evidence.left(draft, from) : null;
    }

    /**
     * The end of a name that begins here for certain or in all likelihood, after proposing and learning it; or -1.
     *
     * @param left what {@link #left} says of it
     */
    int read(Draft draft, NameBook book, int from, Evidence.Left left, int listEnd) {
        int credit = credits.endAt(draft, from);
        if (credit > 0) {
            return claims.propose(draft, from, credit, "person.credit", Proposal.STRONG);
        }
        if (left == null) {
            return -1;
        }
        int run = ends.end(draft, from);
        if (left == Evidence.Left.BLOCK || (left == Evidence.Left.BRAND && !names.isSurname(draft, from))) {
            if (!names.isGiven(draft, run - 1)) {
                book.rule(draft, from, run);
            }
            return -1;
        }
        int origin = origins.end(draft, from, run, left);
        return origin > from
                ? name(draft, book, origin, run, Evidence.Left.TITLE, false)
                : name(draft, book, from, run, left, listEnd == from);
    }

    private int name(Draft draft, NameBook book, int from, int run, Evidence.Left left, boolean inList) {
        if (run == from + 1 && !isOneWordName(draft, book, from, left, inList)) {
            return -1;
        }
        int shape = names.personNameEnd(draft, from);
        if (shape < 0 && evidence.hasBodyWord(draft, names.isForeign(draft, from) ? from + 1 : from, run)) {
            return -1;
        }
        if (!mayOpen(draft, from, left, run, shape) || isOtherWord(draft, from, run, shape)) {
            return -1;
        }
        int end = -1;
        int weight = Proposal.STRONG;
        String rule = "person.title";
        switch (left) {
            case TITLE ->
                end = isPlaceAfterOffice(draft, from, run, shape)
                        ? -1
                        : clipped(draft, from, run, shape, draft.isCovered(MentionType.RANK, from - 1));
            case ADDRESS -> {
                boolean other = Claims.isPlaceOrUnit(draft, from, run) && !names.isSureName(draft, from, run);
                end = other ? -1 : clipped(draft, from, run, shape, true);
                rule = "person.address";
            }
            case CALLING -> {
                boolean whole = shape > 0 || run - from > 1 || singles.isFollowed(draft, run);
                boolean other = Claims.isPlaceOrUnit(draft, from, run) && !book.isSingle(draft, from);
                end = whole && !other ? clipped(draft, from, run, shape, false) : -1;
                rule = "person.calling";
            }
            default -> {
                end = unannounced.end(draft, book, from, run, shape, left, inList);
                weight = left == Evidence.Left.NAMING ? Proposal.STRONG : Proposal.LIKELY;
                rule = "person.shape";
            }
        }
        if (end < 0) {
            return -1;
        }
        int before = book.wholeEnd(draft, from);
        if (before == end - 1 && isBeforeSmallWord(draft, before)) {
            end = before;
        }
        int proposed = claims.propose(draft, from, end, rule, weight);
        boolean foreign = !names.isSurname(draft, from)
                && (end - from == 2 || names.isForeign(draft, from))
                && draft.startingAt(MentionType.PLACE, from) == null
                && !evidence.isElsewhere(draft, from);
        book.learn(draft, from, end, foreign && !evidence.isOpener(draft, from));
        book.callList(left == Evidence.Left.CALLING || (inList && book.isCalledList()));
        return proposed;
    }

    /** A capitalised word alone is a name after "Thiếu tướng", "anh" or "ca sĩ", or in a list of names. */
    private boolean isOneWordName(Draft draft, NameBook book, int from, Evidence.Left left, boolean inList) {
        if (left == Evidence.Left.NOTHING || left == Evidence.Left.LINKING) {
            if (singles.areToldInitials(draft, from)) {
                return true;
            }
        }
        if (left == Evidence.Left.NOTHING) {
            return inList
                    && (singles.isListed(draft, from) || (book.isCalledList() && singles.isListedForeign(draft, from)));
        }
        boolean announced =
                left == Evidence.Left.TITLE || left == Evidence.Left.ADDRESS || left == Evidence.Left.CALLING;
        return announced && singles.isName(draft, book, from);
    }

    /** "Ông Nguyễn", "Công an tỉnh": a capital that begins a word of address or the name of an organisation. */
    private boolean isOtherWord(Draft draft, int from, int run, int shape) {
        if (run > from + 1 && evidence.announces(draft, from)) {
            boolean longName = shape - from >= 3 || names.isSureName(draft, from, run);
            return !longName || !names.isSurname(draft, from) || !evidence.isBlockWord(draft, from);
        }
        return evidence.opensBody(draft, from) && (shape < 0 || shape - from < 3);
    }

    /** Inside a run of capitals a name opens after a title, or with a common surname where it fills the rest of the run. */
    private boolean mayOpen(Draft draft, int from, Evidence.Left left, int run, int shape) {
        if (ends.isOpening(draft, from, run)) {
            return false;
        }
        if (left == Evidence.Left.TITLE || left == Evidence.Left.ADDRESS || !NameRun.continuesBefore(draft, from)) {
            return true;
        }
        if (isAfterPlace(draft, from)
                && (names.isForeign(draft, from) || NameRun.isKorean(draft.tokens(), from, run))) {
            return true;
        }
        if (ends.isOpening(draft, from - 1, run) && !NameRun.continuesBefore(draft, from - 1)) {
            return true;
        }
        return names.isCommonSurname(draft, from) && shape == run && run - from >= 3;
    }

    /** "lãnh đạo Triều Tiên Kim Jae-won": a place was found that ends where the name begins. */
    private static boolean isAfterPlace(Draft draft, int from) {
        Proposal place = draft.covering(MentionType.PLACE, from - 1);
        return place != null && place.end() == from;
    }

    /** A run after a title is the name, unless it is too long for one: then its syllables decide. */
    private int clipped(Draft draft, int from, int run, int shape, boolean addressed) {
        Tokens tokens = draft.tokens();
        if (shape - from >= 3 && run == shape + 1 && isGluedWord(draft, from, shape)) {
            return shape;
        }
        if (NameRun.isShouted(draft, from) || NameRun.words(draft, from, run) > NameParts.LONGEST) {
            return shape;
        }
        boolean acronym = run - from == 1
                && tokens.kind(from) == TokenKind.WORD
                && tokens.isAllCaps(from)
                && !addressed
                && !names.isGiven(draft, from);
        return acronym ? -1 : run;
    }

    /** "Tổng thống Mỹ": a place after an office is whose office it is; after "nghệ sĩ", a country alone is no name. */
    private boolean isPlaceAfterOffice(Draft draft, int from, int run, int shape) {
        Proposal place = draft.startingAt(MentionType.PLACE, from);
        if (place == null || draft.isCovered(MentionType.RANK, from - 1)) {
            return false;
        }
        boolean origin = draft.isCovered(MentionType.POSITION, from - 1) || Origins.isCountry(place);
        return origin && shape <= place.end() && !names.isSureName(draft, from, run);
    }

    /** "Trịnh Văn Bách Tương tự": a sentence begins after the name, and its full stop was lost. */
    private boolean isGluedWord(Draft draft, int from, int at) {
        return names.isCommonSurname(draft, from) && !names.isGiven(draft, at) && isBeforeSmallWord(draft, at);
    }

    private static boolean isBeforeSmallWord(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        return at + 1 < tokens.size() && tokens.kind(at + 1) == TokenKind.WORD && !tokens.isCapital(at + 1);
    }
}
