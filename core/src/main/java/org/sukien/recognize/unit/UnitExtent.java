package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * How far a unit goes: from "Phòng" in "Phòng Cảnh sát hình sự Công an tỉnh Bắc Giang, Đội 3" to before the comma. Used by
 * one thread for one article.
 */
final class UnitExtent {
    private static final int DEEPEST = 5;

    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final Subjects subjects;
    private final UnitName names;
    private final UnitPlaces places;

    UnitExtent(UnitWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
        subjects = new Subjects(words, draft);
        names = new UnitName(words, draft);
        places = new UnitPlaces(words, draft, names);
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
                return names.numbered(parent, head);
            }
            int place = places.end(at, head, at > headEnd);
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

    private int namePart(int at, int headEnd, UnitHead head) {
        if (head.takes(UnitHead.Takes.SUBJECT)) {
            int subject = subjects.end(at, headEnd, head);
            if (subject > at) {
                return subjects.joined(subject, headEnd, head);
            }
        }
        if (head.takes(UnitHead.Takes.ABOUT) && tokens.is(at, "về") && at + 1 < tokens.size()) {
            int subject = subjects.end(at + 1, at, head);
            if (subject > at + 1) {
                return subjects.joined(subject, at + 1, head);
            }
        }
        if (head.takes(UnitHead.Takes.NUMBER) && names.isNumber(at)) {
            return at + 1;
        }
        if (head.takes(UnitHead.Takes.NAME)) {
            return names.end(at, headEnd);
        }
        return at;
    }

    /** "Công an xã Minh Hải huyện Văn Lâm", "Cảnh sát cơ động Bộ Công an". */
    private int afterPlace(int from, UnitHead head, int depth) {
        int end = from;
        for (int i = 0; i < 3 && end < tokens.size() && !tokens.breakBefore(end); i++) {
            Proposal next = draft.startingAt(MentionType.PLACE, end);
            int parent = head.takes(UnitHead.Takes.PARENT) ? parentEnd(end, depth) : 0;
            boolean typed = next != null && !tokens.isCapital(end) && places.suits(end, next);
            if (parent > end) {
                return names.numbered(parent, head);
            }
            int seat = head.takes(UnitHead.Takes.AT) ? places.seatEnd(end) : 0;
            if (seat > end) {
                return seat;
            }
            if (!typed && !(next != null && tokens.isCapital(end) && places.suits(end, next))) {
                int tail = places.dashed(end);
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
        boolean alone = head.bare() != UnitHead.Bare.NO && head.bare() != UnitHead.Bare.CUE;
        return bare && !alone ? 0 : end;
    }
}
