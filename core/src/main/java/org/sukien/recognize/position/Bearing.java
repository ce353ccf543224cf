package org.sukien.recognize.position;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameCues;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Whether somebody bears a title, by what stands beside it: a name after it ("Thứ trưởng Lê Khải Trường") or before it
 * ("Đinh Văn An, Chỉ huy trưởng"), a body ("Giám đốc Công an tỉnh"), an appointment ("giữ chức"), or what holders of
 * offices do ("Thứ trưởng nhấn mạnh"). Immutable and thread-safe.
 */
final class Bearing {
    private static final int BRACKET = 8;

    private final TitleWords words;
    private final NameParts names;
    private final NameCues cues;

    Bearing(TitleWords words, NameParts names, NameCues cues) {
        this.words = words;
        this.names = names;
        this.cues = cues;
    }

    /** How sure it is that somebody bears the title; 0 for nobody. */
    int weight(Draft draft, TitleSpan title, int chainEnd) {
        if (title.kind() == Title.NONE) {
            return 0;
        }
        if (title.kind() == Title.STANDING) {
            return Proposal.CERTAIN;
        }
        boolean beforeName = isBeforeName(draft, title.end());
        boolean apart = title.end() < draft.tokens().size() && draft.tokens().is(title.end(), ',');
        boolean blocked = words.firstBefore(draft, title.first(), TitleWord.BLOCKED) >= 0;
        if (blocked && (!beforeName || apart)) {
            return 0;
        }
        int head = words.firstOfHold(draft, title.first());
        boolean name = beforeName || title.first() == chainEnd || isAfterName(draft, head);
        boolean body = isBeforeBody(draft, title.end()) || title.cutsBody(draft);
        boolean left = words.firstBefore(draft, title.first(), TitleWord.FORMER) >= 0
                || words.firstBefore(draft, title.first(), TitleWord.FORMER_LIST) >= 0;
        switch (title.kind()) {
            case HEAD:
                return body && isUnit(draft, title.end()) ? Proposal.STRONG : 0;
            case WORKER:
                return body && (isAfterName(draft, head) || (left && !isOneOfMany(draft, head))) ? Proposal.STRONG : 0;
            case MEMBER:
                return name || (body && (left || isBeforeBodyOfName(draft, title.end()))) ? Proposal.STRONG : 0;
            case STATE:
                return name || title.isCapital(draft) ? Proposal.STRONG : body ? Proposal.LIKELY : 0;
            default:
                break;
        }
        if (name || body) {
            return Proposal.STRONG;
        }
        boolean held = words.firstBefore(draft, title.first(), TitleWord.BEARER) >= 0
                || left
                || words.firstBefore(draft, title.first(), TitleWord.ACTING) >= 0
                || words.firstBefore(draft, title.first(), TitleWord.CONCURRENT) >= 0
                || isBeforeSpeech(draft, title.end())
                || isBeforeHolder(draft, title.end())
                || isBeforeSecondPost(draft, title);
        return held ? Proposal.LIKELY : 0;
    }

    /** "Bí thư, Chủ tịch UBND xã": the second post's body is the first's bearer's too. */
    private boolean isBeforeSecondPost(Draft draft, TitleSpan title) {
        Tokens tokens = draft.tokens();
        int at = title.end() + 1;
        boolean joint = at < tokens.size()
                && (tokens.is(at - 1, ',')
                        || tokens.is(at - 1, '-')
                        || tokens.is(at - 1, '–')
                        || tokens.is(at - 1, "kiêm"))
                && !tokens.breakBefore(at - 1)
                && !tokens.breakBefore(at);
        boolean both = joint && (tokens.is(at - 1, "kiêm") || tokens.isCapital(at));
        if (!both || !title.isCapital(draft)) {
            return false;
        }
        TitleSpan second = TitleSpan.at(draft, words, at);
        return second != null
                && second.kind() != Title.NONE
                && (isBeforeBody(draft, second.end()) || isBeforeName(draft, second.end()));
    }

    /** "9 cựu cán bộ", "các nguyên cán bộ": nobody in particular. */
    private static boolean isOneOfMany(Draft draft, int head) {
        Tokens tokens = draft.tokens();
        int at = head - 1;
        return at >= 0
                && !tokens.breakBefore(head)
                && (tokens.kind(at) == TokenKind.NUMBER
                        || tokens.is(at, "các")
                        || tokens.is(at, "những")
                        || tokens.is(at, "nhiều")
                        || tokens.is(at, "hai")
                        || tokens.is(at, "ba"));
    }

    /** "Phó Chánh án hiện nay là các ông Lê Trí Khải, …", "hai thứ trưởng gồm: …": who holds it is told after "là" or "gồm". */
    private boolean isBeforeHolder(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        int at = end;
        while (at + 1 < tokens.size() && (tokens.is(at, "hiện") || tokens.is(at, "nay") || tokens.is(at, "khác"))) {
            at++;
        }
        if (at + 1 >= tokens.size() || tokens.breakBefore(at) || !(tokens.is(at, "là") || tokens.is(at, "gồm"))) {
            return false;
        }
        at++;
        while (at + 1 < tokens.size() && (tokens.is(at, "có") || tokens.is(at, ':') || tokens.is(at, "các"))) {
            at++;
        }
        int name = cues.startingAt(draft, at) == NameCues.Kind.ADDRESS ? cues.end(draft, at) : at;
        return names.personNameEnd(draft, name) > 0 && !tokens.breakBefore(name);
    }

    private boolean isBeforeSpeech(Draft draft, int end) {
        NameCues.Kind kind = cues.startingAt(draft, end);
        return kind != null && kind.isSpeech();
    }

    private boolean isBeforeName(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        int at = end;
        boolean joint = at < tokens.size() && (tokens.is(at, ',') || tokens.is(at, '-') || tokens.is(at, '–'));
        if (joint) {
            at++;
        }
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return false;
        }
        if (draft.endOf(MentionType.RANK, at) > 0) {
            return true;
        }
        NameCues.Kind cue = cues.startingAt(draft, at);
        if (cue == NameCues.Kind.ADDRESS || cue == NameCues.Kind.LEARNED) {
            int after = cues.end(draft, at);
            return after < tokens.size() && isName(draft, after);
        }
        return !joint && (names.personNameEnd(draft, at) > 0 || isName(draft, at));
    }

    /** A capitalised word that nobody claims: the name of a foreigner, or a given name alone. */
    private static boolean isName(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        return tokens.kind(at) == TokenKind.WORD
                && tokens.isCapital(at)
                && !tokens.breakBefore(at)
                && !draft.isCovered(MentionType.UNIT, at)
                && !draft.isCovered(MentionType.PLACE, at)
                && !(tokens.isAllCaps(at) && tokens.length(at) > 1);
    }

    /** "Đinh Văn An, …", "Mai Văn Thắng (1970) - …", "Nguyễn An (Giám đốc …)". */
    private boolean isAfterName(Draft draft, int first) {
        Tokens tokens = draft.tokens();
        int at = first - 1;
        if (at < 1 || tokens.breakBefore(first) || !isJoint(tokens, at)) {
            return false;
        }
        boolean opens = tokens.is(at, '(');
        at--;
        if (!opens && tokens.is(at, ')')) {
            for (int back = 0; back < BRACKET && at > 0 && !tokens.is(at, '('); back++) {
                at--;
            }
            at--;
        }
        return at >= 0 && isName(draft, at) && (names.isGiven(draft, at) || !names.isSurname(draft, at));
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return tokens.is(at, ',')
                || tokens.is(at, '-')
                || tokens.is(at, '–')
                || tokens.is(at, '—')
                || tokens.is(at, '(');
    }

    /** A body right after it, or after "của", "thuộc", "các". */
    private static boolean isBeforeBody(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        if (end >= tokens.size() || tokens.breakBefore(end)) {
            return false;
        }
        boolean link = tokens.is(end, "của") || tokens.is(end, "thuộc") || tokens.is(end, "các");
        int at = link ? end + 1 : end;
        return at < tokens.size()
                && (isUnit(draft, at)
                        || draft.startingAt(MentionType.PLACE, at) != null
                        || (tokens.is(at, "Công") && at + 1 < tokens.size() && tokens.is(at + 1, "an")));
    }

    /** "Đại biểu Quốc hội Lê Trí Khải": a member's body, and his name after it. */
    private boolean isBeforeBodyOfName(Draft draft, int end) {
        int name = isUnit(draft, end) ? draft.endOf(MentionType.UNIT, end) : -1;
        return name > 0
                && name < draft.tokens().size()
                && !draft.tokens().breakBefore(name)
                && names.personNameEnd(draft, name) > 0;
    }

    private static boolean isUnit(Draft draft, int at) {
        return draft.startingAt(MentionType.UNIT, at) != null;
    }
}
