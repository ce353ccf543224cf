package org.sukien.recognize.rank;

import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tells a rank from what is only written like one: "Nguyễn Trung Sĩ" is a name, "tàu sân bay Đô đốc Kuznetsov" a ship,
 * "4// Lê Văn An" a colonel, "4/ Thanh Hóa: 4 điểm" an item of a list. Immutable and thread-safe.
 */
final class RankContext {
    private final NameParts names;

    RankContext(NameParts names) {
        this.names = names;
    }

    boolean isRank(Draft draft, int first, int end, RankWord word) {
        Tokens tokens = draft.tokens();
        if (word.form().isMark()) {
            return isMark(draft, first, end, word.form());
        }
        return !word.isOtherWord(tokens, first, end)
                && !isPartOfName(draft, first, end)
                && !(isThing(tokens, first) && isCapital(tokens, end));
    }

    /** "Đô đốc Hải quân" before a name or where nothing named follows; in "Đô đốc Hải quân Nga" the navy is Russia's. */
    boolean endsBranch(Draft draft, int end) {
        return !isCapital(draft.tokens(), end) || names.personNameEnd(draft, end) > 0;
    }

    /** "ông Nguyễn Trung Sĩ", "anh Trung Sĩ": a surname or word of address before it, and both syllables capital. */
    private boolean isPartOfName(Draft draft, int first, int end) {
        Tokens tokens = draft.tokens();
        if (first == 0 || tokens.breakBefore(first) || end != first + 2) {
            return false;
        }
        boolean capitals = tokens.isCapital(first) && tokens.isCapital(end - 1) && !tokens.isAllCaps(end - 1);
        if (!capitals || tokens.kind(first - 1) != TokenKind.WORD || tokens.isAllCaps(first - 1)) {
            return false;
        }
        boolean youth = tokens.is(first - 1, "anh")
                || tokens.is(first - 1, "chị")
                || tokens.is(first - 1, "em")
                || tokens.is(first - 1, "cháu")
                || tokens.is(first - 1, "bé");
        return youth
                || names.isSurname(draft, first - 1)
                || (first > 1 && names.isMiddle(draft, first - 1) && names.isSurname(draft, first - 2));
    }

    /** A ship or street that is named after the bearer. */
    private static boolean isThing(Tokens tokens, int first) {
        int before = first - 1;
        return before >= 0
                && !tokens.breakBefore(first)
                && (tokens.is(before, "tàu")
                        || tokens.is(before, "hạm")
                        || (before > 0 && tokens.is(before, "bay") && tokens.is(before - 1, "sân"))
                        || tokens.is(before, "đường")
                        || (tokens.is(before, "phố") && !(before > 0 && tokens.is(before - 1, "thành")))
                        || (before > 0 && tokens.is(before, "lộ") && tokens.is(before - 1, "đại"))
                        || tokens.is(before, "trường"));
    }

    private static boolean isCapital(Tokens tokens, int at) {
        return at < tokens.size()
                && !tokens.breakBefore(at)
                && tokens.kind(at) == TokenKind.WORD
                && tokens.isCapital(at);
    }

    /** "quân hàm 3/", "4// Lê Văn An". */
    private boolean isMark(Draft draft, int first, int end, RankWord.Form form) {
        Tokens tokens = draft.tokens();
        for (int i = first + 1; i < end; i++) {
            if (tokens.spaceBefore(i)) {
                return false;
            }
        }
        boolean glued = end < tokens.size() && !tokens.spaceBefore(end) && tokens.kind(end) != TokenKind.PUNCTUATION;
        int before = first - 1;
        if (before > 0 && tokens.is(before, ':')) {
            before--;
        }
        boolean told = before >= 0 && (tokens.is(before, "bậc") || tokens.is(before, "hàm"));
        boolean slash = end < tokens.size() && tokens.is(end, '/');
        if (glued || slash || (first > 0 && !tokens.spaceBefore(first) && !told && !tokens.is(first - 1, '('))) {
            return false;
        }
        return told || (form == RankWord.Form.FIELD_MARK && names.personNameEnd(draft, end) > 0);
    }
}
