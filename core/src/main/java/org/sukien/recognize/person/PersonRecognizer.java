package org.sukien.recognize.person;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameCues;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Recognizer;
import org.sukien.token.Tokens;

/**
 * Finds people's names: in "Thiếu tướng Ngô Bảo Khuê và anh Lâm" two, "Ngô Bảo Khuê" and "Lâm", the latter with the
 * honorific "anh". Rank, title and word of address stay outside.
 *
 * <p>Two walks. The first takes what its context or its syllables prove and learns it; the second finds what was learnt in
 * headlines, captions and short forms. Immutable and thread-safe; offsets as in all mentions. Known weaknesses: a foreign
 * name that stands once, with no title, address or verb of persons beside it; a work named after a person without a word such as "đường".
 */
public final class PersonRecognizer implements Recognizer {
    private static final int LONGEST_BRACKET = 16;

    private final NameParts names;
    private final Evidence evidence;
    private final ProvenNames proven;
    private final LearntNames learnt;
    private final LoneForeigners foreigners;

    /** Shares its words with the recognisers before it. */
    public PersonRecognizer(NameParts names, NameCues cues) {
        this.names = names;
        evidence = new Evidence(cues);
        Claims claims = new Claims(evidence);
        proven = new ProvenNames(names, evidence, claims);
        learnt = new LearntNames(names, evidence, claims);
        foreigners = new LoneForeigners(names, evidence, claims);
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
            if (!tokens.isCapital(i)) {
                i++;
                continue;
            }
            boolean prose = draft.role(i).isProse();
            Evidence.Left left = prose ? proven.left(draft, i) : null;
            if (left == Evidence.Left.ADDRESS && evidence.opensBody(draft, i)) {
                book.address(draft, i);
            }
            // "đường Nguyễn Huệ, Lê Lợi và Hàm Nghi": the first for the word before it, the others as its list goes on
            boolean unsaid = left == Evidence.Left.NOTHING && i == streetsEnd;
            if ((unsaid || left == Evidence.Left.BLOCK) && names.isSurname(draft, i)) {
                i = NameRun.end(draft, i);
                streetsEnd = afterJoint(tokens, afterBracket(tokens, i));
                continue;
            }
            boolean shouted = prose && NameRun.isShouted(draft, i);
            int end = shouted ? -1 : proven.read(draft, book, i, left, listEnd);
            if (end < 0) {
                if (prose) {
                    foreigners.meet(draft, book, i);
                }
                i++;
            } else {
                listEnd = afterJoint(tokens, afterBracket(tokens, end));
                i = end;
            }
        }
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
            int end = tokens.isCapital(i) ? recall(draft, book, i) : -1;
            i = end > 0 ? end : i + 1;
        }
    }

    private int recall(Draft draft, NameBook book, int from) {
        if (draft.isCovered(MentionType.PERSON, from) || !NameRun.startsAt(draft, from)) {
            return -1;
        }
        boolean known = book.mayStart(draft.tokens(), from);
        if (!known && !draft.tokens().isAllCaps(from)) {
            return -1;
        }
        int end = known ? learnt.read(draft, book, from) : -1;
        if (end < 0) {
            end = foreigners.read(draft, book, from);
        }
        if (end < 0 && NameRun.isShouted(draft, from)) {
            Evidence.Left left = draft.role(from).isProse() ? proven.left(draft, from) : null;
            end = proven.read(draft, book, from, left, -1);
        }
        return end;
    }
}
