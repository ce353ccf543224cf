package org.sukien.recognize.person;

import java.util.Optional;
import org.sukien.article.BlockRole;
import org.sukien.mention.MentionType;
import org.sukien.mention.PersonMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameCues;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.recognize.Recognizer;
import org.sukien.text.Span;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Finds people's names: in "Thiếu tướng Ngô Bảo Khuê và anh Lâm" two, "Ngô Bảo Khuê" and "Lâm", the latter with the
 * honorific "anh". Rank, title and word of address stay outside.
 *
 * <p>Two walks. The first takes what its context or its syllables prove and learns it; the second finds what was learnt in
 * headlines, captions and short forms. Immutable and thread-safe; offsets as in all mentions. Known weaknesses: a foreign
 * name that no title, address or verb of speech stands beside; a work named after a person without a word such as "đường".
 */
public final class PersonRecognizer implements Recognizer {
    private static final int LONGEST_BRACKET = 16;

    private final NameParts names;
    private final Evidence evidence;
    private final Credits credits;

    /** Shares its words with the recognisers before it. */
    public PersonRecognizer(NameParts names, NameCues cues) {
        this.names = names;
        evidence = new Evidence(cues);
        credits = new Credits(names);
    }

    @Override
    public void recognize(Draft draft) {
        NameBook book = new NameBook();
        learn(draft, book);
        recall(draft, book);
    }

    private void learn(Draft draft, NameBook book) {
        Tokens tokens = draft.tokens();
        int listEnd = -1;
        int streetsEnd = -1;
        int i = 0;
        while (i < tokens.size()) {
            if (isNamedLikeOne(draft, i, streetsEnd)) {
                i = NameRun.end(draft, i);
                streetsEnd = afterJoint(tokens, afterBracket(tokens, i));
                continue;
            }
            boolean mayBegin = tokens.isCapital(i) && !(draft.role(i).isProse() && NameRun.isShouted(draft, i));
            int end = mayBegin ? proven(draft, book, i, listEnd) : -1;
            if (end < 0) {
                i++;
            } else {
                listEnd = afterJoint(tokens, afterBracket(tokens, end));
                i = end;
            }
        }
    }

    /** "đường Nguyễn Huệ, Lê Lợi và Hàm Nghi": the first for the word before it, the others as its list goes on. */
    private boolean isNamedLikeOne(Draft draft, int at, int streetsEnd) {
        if (!names.isSurname(draft, at)
                || !NameRun.startsAt(draft, at)
                || !draft.role(at).isProse()) {
            return false;
        }
        Evidence.Left left = evidence.left(draft, at);
        return left == Evidence.Left.BLOCK || (at == streetsEnd && left == Evidence.Left.NOTHING);
    }

    /** The end of a name that begins here for certain or in all likelihood, after proposing and learning it; or -1. */
    private int proven(Draft draft, NameBook book, int from, int listEnd) {
        BlockRole role = draft.role(from);
        int credit = credits.endAt(draft, from);
        if (credit > 0) {
            propose(draft, from, credit, "person.credit", Proposal.STRONG);
            return credit;
        }
        if (!role.isProse() || !NameRun.startsAt(draft, from)) {
            return -1;
        }
        Evidence.Left left = evidence.left(draft, from);
        int run = NameRun.end(draft, from);
        int shape = names.personNameEnd(draft, from);
        if (left == Evidence.Left.BLOCK
                || isOtherWord(draft, from, run, shape)
                || !mayOpen(draft, from, left, run, shape)) {
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
                boolean other = isPlaceOrUnit(draft, from, run) && !names.isSureName(draft, from, run);
                end = other ? -1 : clipped(draft, from, run, shape, true);
                rule = "person.address";
            }
            case CALLING -> {
                boolean whole = shape > 0 || run - from > 1 || evidence.isBeforeVerb(draft, run);
                end = whole && !isPlaceOrUnit(draft, from, run) ? clipped(draft, from, run, shape, false) : -1;
                rule = "person.calling";
            }
            default -> {
                end = unannounced(draft, book, from, run, shape, left, listEnd == from);
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
        propose(draft, from, end, rule, weight);
        book.learn(draft, from, end, names.isSurname(draft, from));
        return end;
    }

    /** "Ông Nguyễn", "Công an tỉnh": a capital that begins a word of address or the name of an organisation. */
    private boolean isOtherWord(Draft draft, int from, int run, int shape) {
        boolean longName = shape - from >= 3 || names.isSureName(draft, from, run);
        boolean announces = evidence.announces(draft, from) && run > from + 1;
        if (longName && announces && names.isSurname(draft, from)) {
            return !evidence.isBlockWord(draft, from);
        }
        return announces || (evidence.opensBody(draft, from) && (shape < 0 || shape - from < 3));
    }

    /** Inside a run of capitals a name opens after a title, or with a common surname where it fills the rest of the run. */
    private boolean mayOpen(Draft draft, int from, Evidence.Left left, int run, int shape) {
        if (!NameRun.continuesBefore(draft, from) || left == Evidence.Left.TITLE || left == Evidence.Left.ADDRESS) {
            return true;
        }
        return names.isCommonSurname(draft, from) && shape == run && run - from >= 3;
    }

    /** A name that no word before it announces: by its syllables, a list, or what stands after it. */
    private int unannounced(
            Draft draft, NameBook book, int from, int run, int shape, Evidence.Left left, boolean inList) {
        if (draft.startingAt(MentionType.UNIT, from) != null) {
            return -1;
        }
        int words = NameRun.words(draft, from, run);
        boolean context = left == Evidence.Left.NAMING || inList || evidence.isBeforeDetail(draft, run);
        if (left == Evidence.Left.NAMING && names.isSureName(draft, from, run) && words <= NameParts.LONGEST) {
            return run;
        }
        if (shape == run) {
            boolean verb = words >= 3 ? evidence.isBeforeVerb(draft, run) : evidence.isBeforeSpeech(draft, run);
            boolean sure = (names.isSureName(draft, from, run) || words >= 4) && !evidence.isBlockWord(draft, from);
            boolean told = sure || context || verb || left == Evidence.Left.LINKING;
            if (!told && evidence.isBeforeVerb(draft, run)) {
                book.suspect(draft, from, run);
            }
            return told && !endsInPlace(draft, from, run) ? run : -1;
        }
        boolean several = words >= 2 && words <= NameParts.LONGEST && !isPlaceOrUnit(draft, from, run);
        if (several
                && names.isSurname(draft, from)
                && shape < run
                && (context || evidence.isBeforeSpeech(draft, run))) {
            return run;
        }
        boolean foreign = several && shape < 0 && !hasAcronym(draft.tokens(), from, run);
        return foreign && evidence.isBeforeSpeech(draft, run) && isForeign(draft, from, run) ? run : -1;
    }

    /** "Hoàng Anh Gia Lai": the last two words are a place. */
    private static boolean endsInPlace(Draft draft, int from, int run) {
        Proposal place = run - from >= 4 ? draft.startingAt(MentionType.PLACE, run - 2) : null;
        return place != null && place.end() == run;
    }

    private boolean isForeign(Draft draft, int from, int end) {
        for (int at = from; at < end; at++) {
            if (names.isGiven(draft, at) || names.isMiddle(draft, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAcronym(Tokens tokens, int from, int end) {
        for (int at = from; at < end; at++) {
            if (tokens.isAllCaps(at)) {
                return true;
            }
        }
        return false;
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

    /** "Tổng thống Mỹ": a place after an office is whose office it is. */
    private boolean isPlaceAfterOffice(Draft draft, int from, int run, int shape) {
        Proposal place = draft.startingAt(MentionType.PLACE, from);
        boolean office = draft.isCovered(MentionType.POSITION, from - 1);
        return office && place != null && shape <= place.end() && !names.isSureName(draft, from, run);
    }

    /** "Trịnh Văn Bách Tương tự": a sentence begins after the name, and its full stop was lost. */
    private boolean isGluedWord(Draft draft, int from, int at) {
        return names.isCommonSurname(draft, from) && !names.isGiven(draft, at) && isBeforeSmallWord(draft, at);
    }

    private static boolean isBeforeSmallWord(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        return at + 1 < tokens.size() && tokens.kind(at + 1) == TokenKind.WORD && !tokens.isCapital(at + 1);
    }

    private static boolean isPlaceOrUnit(Draft draft, int from, int end) {
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

    /** Past "(SLNA)" or "(36 tuổi)". */
    private static int afterBracket(Tokens tokens, int end) {
        if (end >= tokens.size() || !tokens.is(end, '(')) {
            return end;
        }
        for (int at = end + 1; at < tokens.size() && at < end + LONGEST_BRACKET; at++) {
            if (tokens.is(at, ')')) {
                return at + 1;
            }
        }
        return end;
    }

    /** Where the next name of a list would begin: past a comma, a semicolon or "và". */
    private static int afterJoint(Tokens tokens, int end) {
        boolean joint = end + 1 < tokens.size()
                && (tokens.is(end, ',') || tokens.is(end, ';') || tokens.is(end, "và") || tokens.is(end, "cùng"));
        return joint ? end + 1 : -1;
    }

    /** The second walk: what was learnt, wherever it stands. */
    private void recall(Draft draft, NameBook book) {
        Tokens tokens = draft.tokens();
        int i = 0;
        while (i < tokens.size()) {
            if (!tokens.isCapital(i) || draft.isCovered(MentionType.PERSON, i) || !NameRun.startsAt(draft, i)) {
                i++;
                continue;
            }
            int end = known(draft, book, i);
            if (end < 0 && NameRun.isShouted(draft, i)) {
                end = proven(draft, book, i, -1);
            }
            i = end > 0 ? end : i + 1;
        }
    }

    private int known(Draft draft, NameBook book, int from) {
        if (!book.mayStart(draft.tokens(), from)) {
            return -1;
        }
        if (evidence.left(draft, from) == Evidence.Left.BLOCK) {
            return -1;
        }
        int whole = book.wholeEnd(draft, from);
        if (whole > 0) {
            propose(draft, from, whole, "person.known", Proposal.LIKELY);
            return whole;
        }
        int run = NameRun.end(draft, from);
        if (NameRun.continuesBefore(draft, from)
                || isPlaceOrUnit(draft, from, run)
                || evidence.opensBody(draft, from)) {
            return -1;
        }
        boolean single = run - from == 1 && book.isSingle(draft, from) && isCertainSingle(draft, from);
        if (single || book.isLastTwo(draft, from, run)) {
            propose(draft, from, run, "person.known.short", Proposal.LIKELY);
            return run;
        }
        return -1;
    }

    /** A sentence's first word has its capital anyway: there a verb must follow. */
    private boolean isCertainSingle(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        if (NameRun.isShouted(draft, at)) {
            return false;
        }
        boolean first = tokens.sentenceStart(tokens.sentence(at)) == at
                || tokens.kind(at - 1) == TokenKind.PUNCTUATION && !tokens.is(at - 1, ',');
        return !first || evidence.isBeforeVerb(draft, at + 1);
    }

    private void propose(Draft draft, int first, int end, String rule, int weight) {
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
    }
}
