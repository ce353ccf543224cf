package org.sukien.recognize.person;

import org.sukien.article.BlockRole;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names in by-lines and credits: both in "Tin, ảnh: DIỆU ANH - PHẠM HƯNG", one in "(Ảnh: Hồng Ninh/TTXVN)". Immutable and
 * thread-safe. Known weakness: initials alone under a picture are taken for no name.
 */
final class Credits {
    private static final int LONGEST_SOURCE = 12;

    private final NameParts names;

    Credits(NameParts names) {
        this.names = names;
    }

    /** Where a name of a by-line ends that begins at a token, or -1. */
    int endAt(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        if (draft.role(from) == BlockRole.BYLINE) {
            return byline(draft, from);
        }
        boolean credited = from >= 2
                && tokens.is(from - 1, ':')
                && !tokens.breakBefore(from)
                && (isPicture(tokens, from - 2) || tokens.is(from - 2, "giả"));
        return credited ? credit(draft, from) : -1;
    }

    private static boolean isPicture(Tokens tokens, int at) {
        return tokens.is(at, "Ảnh")
                || tokens.is(at, "ảnh")
                || tokens.is(at, "ẢNH")
                || tokens.is(at, "Clip")
                || tokens.is(at, "Nguồn");
    }

    private int byline(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        if (isLabel(draft, from) || isBracketed(draft, from)) {
            return -1;
        }
        if (tokens.kind(from) == TokenKind.ABBREVIATION) {
            boolean glued =
                    from + 1 < tokens.size() && !tokens.spaceBefore(from + 1) && NameRun.startsAt(draft, from + 1);
            return glued ? NameRun.end(draft, from) : isNobody(tokens, from) ? -1 : from + 1;
        }
        if (!NameRun.startsAt(draft, from) || NameRun.continuesBefore(draft, from)) {
            return -1;
        }
        int end = NameRun.end(draft, from);
        if (tokens.is(from, "Theo")) {
            return -1;
        }
        boolean single = end - from == 1;
        boolean goesOn = end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && !tokens.isCapital(end)
                && tokens.spaceBefore(end);
        return single && (goesOn || !names.isGiven(draft, from)) ? -1 : end;
    }

    /** "PV", "P.V": stands for no named person. */
    private static boolean isNobody(Tokens tokens, int at) {
        return tokens.is(at, "P.V") || tokens.is(at, "P.V.") || tokens.is(at, "T.H") || tokens.is(at, "N.V");
    }

    /** Whether a colon follows in the same block: the words before it are "Tác giả", "Tin, ảnh". */
    private static boolean isLabel(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        for (int at = from + 1; at < tokens.size() && at < from + 8 && !tokens.breakBefore(at); at++) {
            if (tokens.is(at, ':')) {
                return true;
            }
        }
        return false;
    }

    /** "(TTXVN)", "/VOV", "Theo CNBC", "(Từ Viêng Chăn, Lào)": the outlet or the place. */
    private static boolean isBracketed(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        for (int at = from; at > 0 && at > from - LONGEST_SOURCE && !tokens.breakBefore(at); at--) {
            boolean right = at == from && (tokens.is(at - 1, '(') || tokens.is(at - 1, '/'));
            if (right || isSource(tokens, at - 1)) {
                return true;
            }
            if (tokens.is(at - 1, ')')) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSource(Tokens tokens, int at) {
        return tokens.is(at, "Theo")
                || tokens.is(at, "theo")
                || tokens.is(at, "Từ")
                || tokens.is(at, "từ")
                || tokens.is(at, "hợp");
    }

    private int credit(Draft draft, int from) {
        if (!NameRun.startsAt(draft, from)) {
            return -1;
        }
        int end = withoutNextSentence(draft, from, beforeOther(draft, from, NameRun.end(draft, from)));
        if (end - from < 2 || end - from > NameParts.LONGEST) {
            return -1;
        }
        for (int at = from; at < end; at++) {
            boolean part = names.isGiven(draft, at) || names.isMiddle(draft, at) || names.isSurname(draft, at);
            if (!part) {
                return -1;
            }
        }
        return end;
    }

    /** "Ảnh: Phi Khải Ông Lương Văn Sơn …", "Ảnh: Thái Minh Trung Quốc là …": where somebody or a place is named next. */
    private static int beforeOther(Draft draft, int from, int end) {
        Tokens tokens = draft.tokens();
        for (int at = from + 2; at < end; at++) {
            boolean address = tokens.is(at, "Ông") || tokens.is(at, "Bà") || tokens.is(at, "Chị");
            if (address || draft.startingAt(MentionType.PLACE, at) != null) {
                return at;
            }
        }
        return end;
    }

    /** "Ảnh: Thái Minh Tại buổi lễ …": the capital before a small letter begins the next sentence. */
    private static int withoutNextSentence(Draft draft, int from, int end) {
        Tokens tokens = draft.tokens();
        boolean goesOn = end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && !tokens.isCapital(end)
                && tokens.spaceBefore(end);
        return goesOn && end == NameRun.end(draft, from) ? end - 1 : end;
    }
}
