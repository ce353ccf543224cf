package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
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
    private static final int LONGEST_RUN = 12;
    private static final int DEEPEST = 5;

    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;

    UnitExtent(UnitWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** The end of the unit whose head ends before a token; that token if nothing belongs to it. */
    int end(int headEnd, UnitHead head) {
        return end(headEnd, head, 0);
    }

    private int end(int headEnd, UnitHead head, int depth) {
        int at = headEnd;
        int limit = headEnd + 40;
        while (at < tokens.size() && at < limit && !tokens.breakBefore(at)) {
            int parent = head.takes(UnitHead.Takes.PARENT) ? parentEnd(at, depth) : 0;
            if (parent > at) {
                return numbered(parent, head);
            }
            int place = placeEnd(at, head, at > headEnd);
            if (place > at) {
                return afterPlace(place, head, depth);
            }
            int next = namePart(at, headEnd, head);
            if (next <= at) {
                break;
            }
            at = next;
        }
        return at;
    }

    // ---- the name itself

    private int namePart(int at, int headEnd, UnitHead head) {
        if (head.takes(UnitHead.Takes.SUBJECT)) {
            int subject = subjectEnd(at, headEnd, head);
            if (subject > at) {
                return joined(subject, headEnd, head);
            }
        }
        if (head.takes(UnitHead.Takes.ABOUT) && tokens.is(at, "về") && at + 1 < tokens.size()) {
            int subject = subjectEnd(at + 1, at, head);
            if (subject > at + 1) {
                return joined(subject, at + 1, head);
            }
        }
        if (head.takes(UnitHead.Takes.NUMBER) && isNumber(at)) {
            return at + 1;
        }
        if (head.takes(UnitHead.Takes.NAME)) {
            return nameEnd(at, headEnd);
        }
        return at;
    }

    /** The end of the field of work that begins at a token, or the token. */
    private int subjectEnd(int at, int headEnd, UnitHead head) {
        for (int hit = hits.find(at, words.subjects); hit >= 0; hit = hits.shorter(at, hit, words.subjects)) {
            UnitWords.Stands stands = hits.value(hit, words.subjects);
            int end = hits.end(hit);
            boolean fits = tokens.isCapital(at)
                    || (stands != UnitWords.Stands.TAIL ? isNoun(at, end, headEnd, stands, head) : at > headEnd);
            if (stands == UnitWords.Stands.TAIL && at == headEnd) {
                fits = tokens.isCapital(at);
            }
            if (fits && !isHeadOfParent(at, end)) {
                return end;
            }
        }
        return at;
    }

    /** Whether a small field of work reads as one: a noun, or a verb that another field follows. */
    private boolean isNoun(int at, int end, int headEnd, UnitWords.Stands stands, UnitHead head) {
        if (stands == UnitWords.Stands.NOUN || end - at >= 3) {
            return true;
        }
        boolean before = at > headEnd && !tokens.isCapital(at) && end > at + 1 && tokens.isCapital(at - 1);
        boolean after = end < tokens.size()
                && !tokens.breakBefore(end)
                && (hits.starts(end, words.subjects)
                        || (tokens.is(end, "và") && end + 1 < tokens.size() && hits.starts(end + 1, words.subjects)))
                && !tokens.isCapital(end);
        boolean name = head.takes(UnitHead.Takes.NAME)
                && end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end);
        return before || name || (after && at == headEnd);
    }

    /** A field of work that is rather the body above: "Công an" after "Đoàn Thanh niên". */
    private boolean isHeadOfParent(int at, int end) {
        int hit = hits.find(at, words.heads);
        return hit >= 0 && hits.end(hit) > end;
    }

    /** "Giáo dục và Đào tạo", "Văn hóa, Thể thao và Du lịch", "Lao động - Thương binh và Xã hội". */
    private int joined(int from, int headEnd, UnitHead head) {
        int end = from;
        for (int parts = 0; parts < 6; parts++) {
            int joint = joint(end);
            if (joint == 0) {
                return end;
            }
            boolean small = !tokens.isCapital(joint);
            boolean smallBefore = !tokens.isCapital(end - 1) && !hasCapital(headEnd, end);
            int next = subjectEnd(joint, headEnd, head);
            if (next <= joint || (small && !smallBefore && !tokens.is(end, '-'))) {
                return end;
            }
            if (tokens.is(end, ',') && !closes(next, head)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    private int joint(int at) {
        if (at + 1 >= tokens.size() || tokens.breakBefore(at) || tokens.breakBefore(at + 1)) {
            return 0;
        }
        boolean joint = tokens.is(at, "và")
                || tokens.is(at, '&')
                || tokens.is(at, ',')
                || tokens.is(at, '-')
                || tokens.is(at, '–')
                || tokens.is(at, '/');
        return joint ? at + 1 : 0;
    }

    /** Whether after a comma's part an "và" and a last part follow: only then is the comma inside the name. */
    private boolean closes(int from, UnitHead head) {
        int at = from;
        for (int i = 0; i < 4 && at < tokens.size() && !tokens.breakBefore(at); i++) {
            boolean and = tokens.is(at, "và") || tokens.is(at, '&');
            int joint = joint(at);
            int next = joint == 0 ? 0 : subjectEnd(joint, joint, head);
            if (next <= joint || joint == 0) {
                return false;
            }
            if (and) {
                return true;
            }
            at = next;
        }
        return false;
    }

    private boolean isNumber(int at) {
        TokenKind kind = tokens.kind(at);
        if (kind == TokenKind.CODE) {
            return true;
        }
        return kind == TokenKind.NUMBER
                && tokens.length(at) <= 4
                && tokens.text(at).indexOf(',') < 0
                && !isCounted(at);
    }

    /** "Đội 3 người": a number that counts the next word is no name. */
    private boolean isCounted(int at) {
        int next = at + 1;
        return next < tokens.size()
                && !tokens.breakBefore(next)
                && tokens.kind(next) == TokenKind.WORD
                && (tokens.is(next, "người")
                        || tokens.is(next, "năm")
                        || tokens.is(next, "tỉnh")
                        || tokens.is(next, "địa"));
    }

    /** One more capitalised word, code or quoted name; the token if there is none. */
    private int nameEnd(int at, int headEnd) {
        TokenKind kind = tokens.kind(at);
        if (at - headEnd >= LONGEST_RUN) {
            return at;
        }
        if (kind == TokenKind.WORD || kind == TokenKind.ABBREVIATION || kind == TokenKind.LINK) {
            boolean capital = tokens.isCapital(at) || kind == TokenKind.LINK;
            if (!capital || draft.isCovered(MentionType.RANK, at) || opensPerson(at, headEnd)) {
                return at;
            }
            return at + 1;
        }
        if (kind == TokenKind.CODE && tokens.isCapital(at)) {
            return at + 1;
        }
        if (at == headEnd) {
            return at;
        }
        if (kind == TokenKind.NUMBER) {
            return tokens.length(at) <= 3 && tokens.text(at).indexOf(',') < 0 && !isFollowedByNoun(at) ? at + 1 : at;
        }
        boolean joint = tokens.is(at, '-') || tokens.is(at, '–') || tokens.is(at, '&') || tokens.is(at, "và");
        boolean tight = !tokens.spaceBefore(at) && at + 1 < tokens.size() && !tokens.spaceBefore(at + 1);
        boolean glued = tight && (tokens.is(at, '.') || tokens.is(at, '+') || tokens.is(at, '/'));
        boolean dash = (tokens.is(at, '-') || tokens.is(at, '–')) && !tight;
        if ((!joint && !glued) || at + 1 >= tokens.size() || tokens.breakBefore(at + 1) || dash) {
            return at;
        }
        return tokens.kind(at + 1) == TokenKind.WORD
                        && tokens.isCapital(at + 1)
                        && !hits.starts(at + 1, words.heads)
                        && (!tokens.is(at, "và") || hits.starts(at + 1, words.subjects))
                ? at + 2
                : at;
    }

    private boolean isFollowedByNoun(int at) {
        int next = at + 1;
        return next < tokens.size()
                && !tokens.breakBefore(next)
                && tokens.kind(next) == TokenKind.WORD
                && !tokens.isCapital(next)
                && tokens.spaceBefore(next)
                && draft.isCovered(MentionType.FIGURE, at)
                && tokens.length(at) > 1;
    }

    /** "Công ty Hoàng Long Nguyễn Văn An": a full name, after the unit already has one. */
    private boolean opensPerson(int at, int headEnd) {
        if (at == headEnd || !words.people.isCommonSurname(draft, at)) {
            return false;
        }
        int end = words.people.personNameEnd(draft, at);
        if (end < at + 3 && (end < 0 || at < headEnd + 2)) {
            return false;
        }
        return end >= tokens.size()
                || !tokens.isCapital(end)
                || tokens.breakBefore(end)
                || tokens.kind(end) != TokenKind.WORD;
    }

    // ---- places and parents

    private int placeEnd(int at, UnitHead head, boolean named) {
        boolean place = head.takes(UnitHead.Takes.PLACE);
        if (place) {
            Proposal known = draft.startingAt(MentionType.PLACE, at);
            if (known != null && (tokens.isCapital(at) || suits(at, known)) && !isListed(at)) {
                return known.end();
            }
        }
        int seat = head.takes(UnitHead.Takes.AT) ? seatEnd(at) : 0;
        if (seat > at) {
            return seat;
        }
        if (head.takes(UnitHead.Takes.AREA)) {
            int area = words.end(hits, at, UnitWords.Role.AREA);
            if (area > at) {
                return numbered(area, head);
            }
        }
        boolean area = place && head.takes(UnitHead.Takes.AREA) && !head.takes(UnitHead.Takes.NAME);
        return area && !named ? unknownPlaceEnd(at) : 0;
    }

    /** "CAQ Hải Châu", "Huyện ủy Phù Mỹ": a short run of capitalised words that is no person's name. */
    private int unknownPlaceEnd(int at) {
        int end = at;
        while (end < tokens.size()
                && end < at + 4
                && (end == at || !tokens.breakBefore(end))
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end)
                && !tokens.isAllCaps(end)
                && !hits.starts(end, words.heads)
                && !draft.isCovered(MentionType.RANK, end)) {
            end++;
        }
        boolean person = words.people.isSurname(draft, at) || words.people.personNameEnd(draft, at) > 0;
        return end - at < 2 || end - at > 3 || person ? 0 : end;
    }

    /** "Đại sứ quán Pháp tại Việt Nam": where a mission sits. */
    private int seatEnd(int at) {
        Proposal known =
                tokens.is(at, "tại") && at + 1 < tokens.size() ? draft.startingAt(MentionType.PLACE, at + 1) : null;
        return known == null ? 0 : known.end();
    }

    /** Streets and sites follow a unit as its address, not as its name. */
    private boolean suits(int at, Proposal known) {
        return known.mention() instanceof org.sukien.mention.PlaceMention place
                && place.level() != org.sukien.mention.PlaceLevel.STREET
                && (place.level() != org.sukien.mention.PlaceLevel.OTHER || tokens.isCapital(at));
    }

    private boolean isListed(int at) {
        return at > 0 && tokens.is(at - 1, ',');
    }

    /** "khu vực I", "Bệnh viện Trung ương Quân đội 108": a number that closes the name. */
    private int numbered(int at, UnitHead head) {
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return at;
        }
        TokenKind kind = tokens.kind(at);
        boolean area = tokens.is(at - 1, "vực");
        boolean roman =
                area && kind == TokenKind.WORD && tokens.isCapital(at) && "IVX".indexOf(tokens.charAt(at, 0)) >= 0;
        boolean number = kind == TokenKind.NUMBER
                && tokens.length(at) <= 3
                && (area || (head.takes(UnitHead.Takes.NUMBER) && !isFollowedByNoun(at) && !isCounted(at)));
        return roman || number ? at + 1 : at;
    }

    /** "Công an xã Minh Hải huyện Văn Lâm", "Cảnh sát cơ động Bộ Công an". */
    private int afterPlace(int from, UnitHead head, int depth) {
        int end = from;
        for (int i = 0; i < 3 && end < tokens.size() && !tokens.breakBefore(end); i++) {
            Proposal next = draft.startingAt(MentionType.PLACE, end);
            int parent = head.takes(UnitHead.Takes.PARENT) ? parentEnd(end, depth) : 0;
            boolean typed = next != null && !tokens.isCapital(end) && suits(end, next);
            if (parent > end) {
                return numbered(parent, head);
            }
            int seat = head.takes(UnitHead.Takes.AT) ? seatEnd(end) : 0;
            if (seat > end) {
                return seat;
            }
            if (!typed && !(next != null && tokens.isCapital(end) && suits(end, next))) {
                int tail = dashed(end);
                if (tail == end) {
                    return end;
                }
                end = tail;
            } else {
                end = next.end();
            }
        }
        return end;
    }

    /** "Heineken Việt Nam - Vũng Tàu" keeps its second place. */
    private int dashed(int at) {
        boolean dash = tokens.is(at, '-') && at + 1 < tokens.size() && !tokens.breakBefore(at + 1);
        Proposal next = dash ? draft.startingAt(MentionType.PLACE, at + 1) : null;
        return next != null && tokens.isCapital(at + 1) ? next.end() : at;
    }

    /** The end of the body above that begins at a token, or 0. */
    private int parentEnd(int at, int depth) {
        if (depth >= DEEPEST || !hits.starts(at, words.heads)) {
            return 0;
        }
        int hit = hits.find(at, words.heads);
        UnitHead head = hits.value(hit, words.heads);
        int headEnd = hits.end(hit);
        int end = end(headEnd, head, depth + 1);
        boolean capital = tokens.isCapital(at);
        boolean bare = end == headEnd;
        if (!capital && (!head.low() || bare || !hasCapital(at, end))) {
            return 0;
        }
        boolean alone = head.bare() != UnitHead.Bare.NO && head.bare() != UnitHead.Bare.CUE;
        return bare && !alone ? 0 : end;
    }
}
