package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * How far a unit goes: from "Phòng" in "Phòng Cảnh sát hình sự Công an tỉnh Bắc Giang, Đội 3" to before the comma. Used by
 * one thread for one article.
 */
final class UnitExtent {
    private static final int DEEPEST = 5;
    private static final int OTHERS =
            Draft.bits(MentionType.RANK, MentionType.DATE, MentionType.FIGURE, MentionType.DOCUMENT);

    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final Subjects subjects;
    private final UnitName names;
    private final UnitNumbers numbers;
    private final UnitPlaces places;

    UnitExtent(UnitWords words, Draft draft, UnitName names, UnitNumbers numbers) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
        subjects = new Subjects(words, draft);
        this.names = names;
        this.numbers = numbers;
        places = new UnitPlaces(words, draft, names, numbers);
    }

    /** The end of the unit whose head ends before a token; that token if nothing belongs to it. */
    int end(int headEnd, UnitHead head) {
        return end(headEnd, head, 0);
    }

    /** "Trung ương Đảng Cộng sản Việt Nam": the end of a longer name that begins with a head's last word; else the head's. */
    int overlappingEnd(int at, int headEnd) {
        int last = headEnd - 1;
        int hit = last > at && tokens.isCapital(last) ? hits.find(last, words.heads) : -1;
        if (hit < 0 || hits.end(hit) <= headEnd) {
            return headEnd;
        }
        int end = end(hits.end(hit), hits.value(hit, words.heads));
        return tokens.hasCapital(headEnd, end) ? end : headEnd;
    }

    /** The end of the branch that goes on a body's name: "Ngân hàng Nhà nước Chi nhánh Cần Thơ"; the token if none does. */
    int branchEnd(int at) {
        int from = at < tokens.size() && tokens.is(at, '-') ? at + 1 : at;
        if (from >= tokens.size() || tokens.breakBefore(at) || tokens.breakBefore(from)) {
            return at;
        }
        int hit = hits.find(from, words.heads);
        if (hit < 0 || !hits.value(hit, words.heads).takes(UnitHead.Takes.BRANCH)) {
            return at;
        }
        int headEnd = hits.end(hit);
        int end = end(headEnd, hits.value(hit, words.heads), DEEPEST);
        return end > headEnd ? end : at;
    }

    private int end(int headEnd, UnitHead head, int depth) {
        int at = headEnd;
        int limit = headEnd + 40;
        boolean named = false;
        int fieldEnd = headEnd;
        while (at < tokens.size() && at < limit && !tokens.breakBefore(at)) {
            int parent = head.takes(UnitHead.Takes.PARENT) ? parentEnd(at, depth) : 0;
            if (parent > at) {
                return afterParent(at, parent, head, depth);
            }
            int place = places.end(at, head, at > headEnd);
            if (place > at) {
                return afterPlace(
                        head.takes(UnitHead.Takes.NAME) ? goesOn(at, place, at == headEnd, head) : place, head, depth);
            }
            int field = fieldEnd(at, headEnd, head, named);
            int next = field > at ? field : namePart(at, headEnd, head);
            if (next <= at) {
                boolean opened = tokens.hasCapital(headEnd, at) && (!named || at - 1 == fieldEnd);
                int seat = opened ? unlistedFieldEnd(at, head) : at;
                return seat > at ? afterPlace(draft.endOf(MentionType.PLACE, seat), head, depth) : at;
            }
            boolean name = field <= at || (named && field == at + 1);
            fieldEnd = name ? fieldEnd : next;
            boolean acronym = tokens.kind(at) == TokenKind.WORD
                    && tokens.isAllCaps(at)
                    && !tokens.isAllCaps(headEnd - 1)
                    && (!head.isPublic() || head.takes(UnitHead.Takes.NAME));
            named = name && !acronym;
            at = next;
        }
        return at;
    }

    /**
     * "Trung tâm Đăng kiểm xe cơ giới Khánh Hòa": the place after up to three small words that go on a field of work, though
     * no list has them; the token if none stands there.
     */
    private int unlistedFieldEnd(int at, UnitHead head) {
        if (!head.takes(UnitHead.Takes.NAME) || !head.takes(UnitHead.Takes.PLACE) || head.kind() == UnitKind.SPORT) {
            return at;
        }
        int end = at;
        while (end < at + 3 && end < tokens.size() && isFieldWord(end)) {
            end++;
        }
        boolean seat = end > at
                && end < tokens.size()
                && tokens.isCapital(end)
                && !tokens.breakBefore(end)
                && !names.isForeign(at - 1)
                && !tokens.isAllCaps(at - 1);
        Proposal place = seat ? draft.startingAt(MentionType.PLACE, end) : null;
        return place != null && places.suits(end, place) ? end : at;
    }

    private boolean isFieldWord(int at) {
        return tokens.kind(at) == TokenKind.WORD
                && !tokens.isCapital(at)
                && !tokens.breakBefore(at)
                && words.context.end(hits, at, UnitWords.Role.GRAMMAR) == 0
                && words.context.end(hits, at, UnitWords.Role.AGENT) == 0
                && words.context.end(hits, at, UnitWords.Role.CUE) == 0
                && words.context.end(hits, at, UnitWords.Role.LEAD) == 0
                && !draft.isCoveredByAny(at, OTHERS);
    }

    /** "Đại học Singapore Polytechnic", "Ngân hàng Sài Gòn Thương Tín": what goes on a name that began with a place. */
    private int goesOn(int at, int place, boolean bare, UnitHead head) {
        if (place >= tokens.size() || tokens.breakBefore(place) || head.kind() == UnitKind.SPORT) {
            return place;
        }
        int end = bare ? names.foreignEnd(place) : place;
        return end == place && head.kind() == UnitKind.COMPANY ? names.nativeEnd(place, place == at + 1) : end;
    }

    /** The end of the fields of work that begin at a token, or the token; a small one does not follow a name's word. */
    private int fieldEnd(int at, int headEnd, UnitHead head, boolean named) {
        if (head.takes(UnitHead.Takes.SUBJECT) ? !named || tokens.isCapital(at) : goesOnInField(at, headEnd, head)) {
            int subject = subjects.end(at, headEnd, head);
            if (subject > at) {
                return subjects.joined(subject, headEnd, head);
            }
        }
        return aboutEnd(at, head);
    }

    /** "Bộ An ninh Nội địa": a body known by a shorter name whose next word, capitalised, is a field of work. */
    private boolean goesOnInField(int at, int headEnd, UnitHead head) {
        return at == headEnd
                && head.isPublic()
                && tokens.isCapital(at)
                && !tokens.isAllCaps(at)
                && hits.starts(at, words.subjects)
                && words.people.personNameEnd(draft, at) < 0;
    }

    /** "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng": what a board is for. */
    private int aboutEnd(int at, UnitHead head) {
        if (head.takes(UnitHead.Takes.ABOUT) && at + 1 < tokens.size() && tokens.is(at, "về")) {
            int subject = subjects.end(at + 1, at, head);
            if (subject > at + 1) {
                return subjects.joined(subject, at + 1, head);
            }
        }
        return at;
    }

    /** "Công ty Điện tử LG Việt Nam": the name of a bigger company inside that of its daughter goes on. */
    private int afterParent(int at, int parent, UnitHead head, int depth) {
        int hit = hits.find(at, words.heads);
        boolean name = hits.end(hit) == parent && hits.value(hit, words.heads).kind() == UnitKind.COMPANY;
        if (!name || !head.takes(UnitHead.Takes.NAME)) {
            return aboutEnd(numbers.numbered(parent, head), head);
        }
        int end = names.foreignEnd(parent);
        int place = end < tokens.size() && !tokens.breakBefore(end) ? places.end(end, head, true) : 0;
        return place > end ? afterPlace(place, head, depth) : end;
    }

    private int namePart(int at, int headEnd, UnitHead head) {
        if (head.takes(UnitHead.Takes.NUMBER)) {
            int number = at + 1 < tokens.size() && tokens.is(at, "số") ? at + 1 : at; // "Trại tạm giam số 1"
            if (!tokens.breakBefore(number) && numbers.isNumber(number, head)) {
                return number + 1;
            }
        }
        if (head.takes(UnitHead.Takes.NAME)) {
            return names.end(at, headEnd);
        }
        if (head.kind() == UnitKind.SPORT && at > headEnd && isNational(at)) {
            return at + 2;
        }
        boolean strange = head.takes(UnitHead.Takes.FOREIGN) || (head.isPublic() && names.isUnknownAcronym(at));
        return strange && at == headEnd ? names.strangeEnd(at) : at;
    }

    /** "đội tuyển U23 quốc gia". */
    private boolean isNational(int at) {
        return tokens.is(at, "quốc") && at + 1 < tokens.size() && tokens.is(at + 1, "gia");
    }

    /** "Công an xã Minh Hải huyện Văn Lâm", "Cảnh sát cơ động Bộ Công an". */
    private int afterPlace(int from, UnitHead head, int depth) {
        int end = from;
        for (int i = 0; i < 3 && end < tokens.size() && !tokens.breakBefore(end); i++) {
            Proposal next = draft.startingAt(MentionType.PLACE, end);
            int parent = head.takes(UnitHead.Takes.PARENT) ? parentEnd(end, depth) : 0;
            boolean typed = next != null && !tokens.isCapital(end) && places.suits(end, next);
            if (parent > end) {
                return aboutEnd(numbers.numbered(parent, head), head);
            }
            int seat = head.takes(UnitHead.Takes.AT) ? places.seatEnd(end) : 0;
            if (seat > end) {
                return seat;
            }
            if (!typed && !(next != null && tokens.isCapital(end) && places.suits(end, next))) {
                int tail = places.dashed(end);
                if (tail == end) {
                    return aboutEnd(end, head);
                }
                end = tail;
            } else {
                end = next.end();
            }
        }
        return end;
    }

    /** The end of the body above that begins at a token, or 0. */
    private int parentEnd(int at, int depth) {
        if (depth >= DEEPEST || !hits.starts(at, words.heads)) {
            return 0;
        }
        int hit = hits.find(at, words.heads);
        UnitHead head = hits.value(hit, words.heads);
        boolean capital = tokens.isCapital(at);
        if (!capital && !head.low()) {
            return 0;
        }
        int headEnd = hits.end(hit);
        int end = end(headEnd, head, depth + 1);
        boolean bare = end == headEnd;
        if (!capital && (bare || !tokens.hasCapital(at, end))) {
            return 0;
        }
        boolean alone = switch (head.bare()) {
            case YES, MID, LEAD -> true;
            case CUE, NO, LEFT, TAIL -> false;
        };
        return (bare && !alone) || isField(at, end) ? 0 : end;
    }

    /** "Sở hữu trí tuệ": a field of work or another word that only begins like a body. */
    private boolean isField(int at, int end) {
        int subject = hits.find(at, words.subjects);
        int lookalike = hits.find(at, words.lookalikes);
        return (subject >= 0 && hits.end(subject) > end)
                || (lookalike >= 0 && hits.end(lookalike) > end && !tokens.isCapital(at + 1));
    }
}
