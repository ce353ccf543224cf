package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Fields of work inside a unit's name: "Cảnh sát hình sự" in "Phòng Cảnh sát hình sự", "Văn hóa, Thể thao và Du lịch" in
 * "Sở Văn hóa, Thể thao và Du lịch". Ends are tokens; used by one thread for one article.
 */
final class Subjects {
    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;

    Subjects(UnitWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** The end of the field of work that begins at a token, or the token. */
    int end(int at, int headEnd, UnitHead head) {
        if (!tokens.isCapital(at) && at > headEnd && closesName(at - 1)) {
            return at;
        }
        for (int hit = hits.find(at, words.subjects); hit >= 0; hit = hits.shorter(at, hit, words.subjects)) {
            UnitWords.Stands stands = hits.value(hit, words.subjects);
            int end = hits.end(hit);
            boolean fits = tokens.isCapital(at)
                    || switch (stands) {
                        case TAIL -> at > headEnd;
                        case WORD -> false;
                        case NOUN, VERB -> isNoun(at, end, headEnd, stands, head);
                    };
            if (fits && !isHeadOfParent(at, end)) {
                return end;
            }
        }
        return at;
    }

    /** "Binh đoàn 16 khám bệnh": after a number or place a small word tells what the unit does. */
    private boolean closesName(int at) {
        TokenKind kind = tokens.kind(at);
        return kind == TokenKind.NUMBER
                || kind == TokenKind.CODE
                || draft.isCovered(MentionType.PLACE, at)
                || UnitNumbers.isRoman(tokens, at);
    }

    /** Whether a small field of work reads as one: a noun, or a verb that another field follows. */
    private boolean isNoun(int at, int end, int headEnd, UnitWords.Stands stands, UnitHead head) {
        if (stands == UnitWords.Stands.NOUN || end - at >= 3) {
            return true;
        }
        // after an acronym a verb tells what the body does, "Cục QLTT kiểm tra", but not in "Công ty TNHH sản xuất
        // giày"
        boolean before = at > headEnd
                && !tokens.isCapital(at)
                && end > at + 1
                && tokens.isCapital(at - 1)
                && (!tokens.isAllCaps(at - 1)
                        || head.kind() == UnitKind.COMPANY && hits.starts(at - 1, words.subjects));
        boolean after = end < tokens.size()
                && !tokens.breakBefore(end)
                && (hits.starts(end, words.subjects)
                        || (tokens.is(end, "và") && end + 1 < tokens.size() && hits.starts(end + 1, words.subjects)))
                && !tokens.isCapital(end);
        boolean name = head.takes(UnitHead.Takes.NAME) && opensName(pastFields(end));
        return before || name || (after && at == headEnd);
    }

    private boolean opensName(int at) {
        return at < tokens.size()
                && !tokens.breakBefore(at)
                && tokens.kind(at) == TokenKind.WORD
                && tokens.isCapital(at);
    }

    /** The token after the small fields that go on a name: before "Tam Thanh" in "thương mại xây dựng và quảng cáo Tam Thanh". */
    private int pastFields(int from) {
        int at = from;
        for (int i = 0; i < 3 && at < tokens.size() && !tokens.breakBefore(at) && !tokens.isCapital(at); i++) {
            int field = tokens.is(at, "và") && at + 1 < tokens.size() ? at + 1 : at;
            int hit = tokens.isCapital(field) ? -1 : hits.find(field, words.subjects);
            if (hit < 0) {
                return at;
            }
            at = hits.end(hit);
        }
        return at;
    }

    /** A field of work that is rather the body above: "Công an" after "Đoàn Thanh niên". */
    private boolean isHeadOfParent(int at, int end) {
        int hit = hits.find(at, words.heads);
        return hit >= 0 && hits.end(hit) > end;
    }

    /** "Giáo dục và Đào tạo", "Văn hóa, Thể thao và Du lịch", "Lao động - Thương binh và Xã hội". */
    int joined(int from, int headEnd, UnitHead head) {
        int end = crimes(from, headEnd, head);
        for (int parts = 0; parts < 6; parts++) {
            int joint = joint(end);
            if (joint == 0) {
                return end;
            }
            boolean small = !tokens.isCapital(joint);
            boolean smallBefore = !tokens.isCapital(end - 1) && !tokens.hasCapital(headEnd, end);
            int next = end(joint, headEnd, head);
            boolean comma = tokens.is(end, ',');
            if (next <= joint || comma && isOfMany(headEnd)) {
                return end;
            }
            boolean same = !small || smallBefore || tokens.is(end, '-');
            boolean closed = comma && (closes(next, head) || small && head.isPublic() && isWhole(joint, next));
            if (comma ? !closed : !same && !isSecond(joint, head)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** "Cảnh sát điều tra tội phạm về kinh tế và ma túy": which crimes a police department is for. */
    private int crimes(int from, int headEnd, UnitHead head) {
        if (from + 1 >= tokens.size() || !tokens.is(from, "về") || !tokens.is(from - 1, "phạm")) {
            return from;
        }
        int end = end(from + 1, headEnd, head);
        if (end == from + 1) {
            return from;
        }
        for (int joint = joint(end); joint > 0 && end(joint, headEnd, head) > joint; joint = joint(end)) {
            end = end(joint, headEnd, head);
        }
        return end;
    }

    /** "Cục Kế hoạch và tài chính": a public body's second field, written small after a capitalised first one. */
    private boolean isSecond(int from, UnitHead head) {
        return head.isPublic() && hits.value(hits.find(from, words.subjects), words.subjects) == UnitWords.Stands.NOUN;
    }

    /** "Cục Thanh tra, giải quyết khiếu nại, tố cáo": a field long enough to be no verb of the sentence. */
    private boolean isWhole(int from, int end) {
        return end - from >= 4 && words.context.end(hits, from, UnitWords.Role.MANY) == 0;
    }

    /** "các Sở Y tế, Tài chính và Nội vụ": several bodies, whose head is written once. */
    private boolean isOfMany(int headEnd) {
        return headEnd >= 2 && words.context.endsBefore(hits, headEnd - 1, UnitWords.Role.MANY);
    }

    /** The token after a word or mark that can join two fields, or 0. */
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
            int next = joint == 0 ? 0 : end(joint, joint, head);
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
}
