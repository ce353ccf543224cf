package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.text.Syllable;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * What the words around a head say: whether it names one body at all. "các Tổng cục", "công ty Mỹ" and "Ủy viên Ban Thường
 * vụ" name none. Used by one thread for one article.
 */
final class UnitContext {
    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;

    UnitContext(UnitWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** "Ủy viên Ban Thường vụ" and "Chánh Văn phòng" are titles; the unit comes after them. */
    boolean belongsToTitle(int at, UnitHead head) {
        boolean small = !tokens.isCapital(at);
        return (head.takes(UnitHead.Takes.COMMITTEE)
                        && (words.context.endsBefore(hits, at, UnitWords.Role.MEMBER)
                                || (small && words.context.endsBefore(hits, at, UnitWords.Role.LEAD))))
                || (head.takes(UnitHead.Takes.OFFICE)
                        && words.context.endsBefore(hits, at, UnitWords.Role.CHIEF)
                        && !tokens.is(at - 1, "trưởng")
                        && !tokens.is(at - 1, "Trưởng"));
    }

    /** "bí thư tỉnh ủy": a committee of the party written small beside its leader's title. */
    boolean isLedCommittee(int at, int end, UnitHead head) {
        return head.kind() == UnitKind.PARTY
                && end == at + 2
                && (tokens.is(end - 1, "ủy") || tokens.is(end - 1, "uỷ"))
                && words.context.endsBefore(hits, at, UnitWords.Role.LEAD);
    }

    /** "công ty Mỹ", "CLB khoa học": where it comes from or what it does, and no name. */
    boolean isOnlyOrigin(int at, int headEnd, int end, UnitHead head) {
        if (!head.takes(UnitHead.Takes.NAME) || (tokens.isCapital(at) && !isFirst(at) && !tokens.isAllCaps(at))) {
            return false;
        }
        if (tokens.isCapital(at) && !tokens.isAllCaps(at) && !tokens.hasCapital(headEnd, end)) {
            return head.kind() == UnitKind.COMPANY && isFirst(at) && isWholeNoun(end);
        }
        if (tokens.isCapital(at)
                && head.kind() == UnitKind.ASSOCIATION
                && !draft.isCovered(MentionType.PLACE, headEnd)) {
            return false; // "Hiệp hội chế biến và xuất khẩu thủy sản Việt Nam"
        }
        for (int i = headEnd; i < end; i++) {
            Proposal place = draft.covering(MentionType.PLACE, i);
            if (tokens.isCapital(i) && (place == null || !isOrigin(place, tokens.isCapital(at)))) {
                return false;
            }
            if (tokens.kind(i) == TokenKind.CODE || tokens.kind(i) == TokenKind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** "Nhà máy chuyên sản xuất": at the start of a sentence a capital tells nothing, and more of the noun phrase follows. */
    private boolean isWholeNoun(int end) {
        return end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && !tokens.isCapital(end)
                && words.context.end(hits, end, UnitWords.Role.GRAMMAR) == 0
                && words.context.end(hits, end, UnitWords.Role.AGENT) == 0;
    }

    /** "Trường Giang": a head's syllable and one more that names people and places rather than a school. */
    boolean isNameOfTwo(int at, int headEnd, int end, UnitHead head) {
        return headEnd == at + 1
                && end == headEnd + 1
                && tokens.isCapital(at)
                && tokens.isCapital(headEnd)
                && !tokens.isAllCaps(headEnd)
                && tokens.kind(headEnd) == TokenKind.WORD
                && (head.kind() == UnitKind.SCHOOL || head.kind() == UnitKind.PRESS)
                && !hits.starts(headEnd, words.subjects)
                && draft.startingAt(MentionType.PLACE, headEnd) == null
                && Syllable.isSyllable(tokens.text(headEnd));
    }

    /** "báo Công an xã": somebody tells the police, and no newspaper is named. */
    boolean isCallToPolice(int at, int headEnd, UnitHead head) {
        return head.kind() == UnitKind.PRESS
                && !tokens.isCapital(at)
                && headEnd + 2 < tokens.size()
                && tokens.is(headEnd, "Công")
                && tokens.is(headEnd + 1, "an")
                && !tokens.isCapital(headEnd + 2)
                && words.context.end(hits, headEnd + 2, UnitWords.Role.AREA) > 0;
    }

    /** "U23 châu Á", "giải U21 quốc gia": a contest of teams, and no team. */
    boolean isContest(int at, int end, UnitHead head) {
        if (head.kind() != UnitKind.SPORT || !head.takes(UnitHead.Takes.NUMBER)) {
            return false;
        }
        Proposal place = draft.covering(MentionType.PLACE, end - 1);
        boolean region = place != null && ((PlaceMention) place.mention()).level() == PlaceLevel.REGION;
        return region || words.context.endsBefore(hits, at, UnitWords.Role.EVENT);
    }

    /** Countries and regions always tell no more than the origin, other places only before a small "trường Hà Nội". */
    private boolean isOrigin(Proposal place, boolean capital) {
        PlaceLevel level = ((PlaceMention) place.mention()).level();
        boolean far = level == PlaceLevel.COUNTRY || level == PlaceLevel.REGION;
        return far || (!capital && tokens.isCapital(place.first()));
    }

    /** "Đoàn Xuân Lạc": a word of one syllable inside a run of capitalised words. */
    boolean isInsideName(int at) {
        if (at == 0 || tokens.breakBefore(at) || tokens.kind(at - 1) != TokenKind.WORD || !tokens.isCapital(at - 1)) {
            return false;
        }
        boolean opens = at - 1 == tokens.sentenceStart(tokens.sentence(at - 1)) || tokens.breakBefore(at - 1);
        if (opens && !words.people.isSurname(draft, at - 1)) {
            return false;
        }
        boolean title = words.context.endsBefore(hits, at, UnitWords.Role.CHIEF);
        return !title
                && !tokens.isAllCaps(at - 1)
                && tokens.sentence(at - 1) == tokens.sentence(at)
                && !tokens.isAllCaps(at);
    }

    /** Whether a head that nothing belongs to names a body by itself here, as its row asks: "Quốc hội", not "ban". */
    boolean countsBare(int at, int end, UnitHead head) {
        boolean counts = switch (head.bare()) {
            case YES -> true;
            case MID -> !isFirst(at);
            case LEAD -> words.context.endsBefore(hits, at, UnitWords.Role.LEAD);
            case CUE -> words.context.endsBefore(hits, at, UnitWords.Role.CUE) || isCredit(at, end);
            case NO, LEFT, TAIL -> false;
        };
        boolean single = end == at + 1 && !tokens.isAllCaps(at);
        return counts && !(single && goesOnAsName(end)) && !isGeneric(end, true) && !isOneOfMany(at);
    }

    /** "(Ảnh: X)", "X)", after a slash: where sources are named. */
    private boolean isCredit(int at, int end) {
        boolean bracket = at > 0 && (tokens.is(at - 1, '(') || tokens.is(at - 1, '/') || tokens.is(at - 1, ':'));
        boolean closed = end < tokens.size() && (tokens.is(end, ')') || tokens.breakBefore(end));
        return bracket
                && (closed || (tokens.is(at - 1, ':') && words.context.endsBefore(hits, at - 1, UnitWords.Role.CUE)));
    }

    private boolean isFirst(int at) {
        return tokens.breakBefore(at)
                || at == tokens.sentenceStart(tokens.sentence(at))
                || (at > 0
                        && tokens.kind(at - 1) == TokenKind.PUNCTUATION
                        && !tokens.is(at - 1, ',')
                        && !tokens.is(at - 1, ';'));
    }

    /** Whether a capitalised word follows that no list knows: it may be a name that the head begins. */
    boolean goesOnAsName(int end) {
        return end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end)
                && !hits.starts(end, words.heads)
                && draft.startingAt(MentionType.PLACE, end) == null;
    }

    /** "các Tổng cục", "3 Ban": a kind of body, no one of them. */
    boolean isOneOfMany(int at) {
        if (at == 0 || tokens.breakBefore(at)) {
            return false;
        }
        boolean counted = tokens.kind(at - 1) == TokenKind.NUMBER && !(at > 1 && tokens.is(at - 2, "thứ"));
        return counted || words.context.endsBefore(hits, at, UnitWords.Role.MANY);
    }

    /** "Công an các tỉnh", "công an viên": no one body is meant. */
    boolean isGeneric(int end, boolean bare) {
        return end < tokens.size()
                && !tokens.breakBefore(end)
                && (tokens.is(end, "các")
                        || tokens.is(end, "những")
                        || (bare && tokens.is(end, "viên"))
                        || isLevel(end));
    }

    /** "UBND cấp xã". */
    private boolean isLevel(int at) {
        return tokens.is(at, "cấp")
                && at + 1 < tokens.size()
                && words.context.end(hits, at + 1, UnitWords.Role.AREA) > 0;
    }
}
