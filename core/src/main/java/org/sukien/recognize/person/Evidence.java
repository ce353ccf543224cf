package org.sukien.recognize.person;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameCues;
import org.sukien.recognize.Proposal;
import org.sukien.token.Tokens;

/** What the words around a run of capitals say about it. Immutable and thread-safe. */
final class Evidence {
    private static final int CLAIMS =
            Draft.bits(MentionType.RANK, MentionType.POSITION, MentionType.UNIT, MentionType.PLACE);

    private final NameCues cues;

    Evidence(NameCues cues) {
        this.cues = cues;
    }

    /** What stands before a name, from the surest to the least. */
    enum Left {
        /** A rank, a title of office or a degree: whatever follows is a name. */
        TITLE,
        /** A word of address: "anh Lâm". */
        ADDRESS,
        /** A trade or kinship: "ca sĩ". */
        CALLING,
        /** "tên là". */
        NAMING,
        /** A word such as "của": enough for a name of two syllables. */
        LINKING,
        /** Nothing that tells. */
        NOTHING,
        /** "đường": what follows is only named like a person. */
        BLOCK
    }

    /** What stands before the token. */
    Left left(Draft draft, int from) {
        if (from == 0 || draft.tokens().breakBefore(from)) {
            return Left.NOTHING;
        }
        if (draft.isCoveredByAny(from - 1, CLAIMS) && isAfterTitle(draft, from)) {
            return Left.TITLE;
        }
        NameCues.Kind kind = cues.endingBefore(draft, from);
        if (kind == null) {
            return Left.NOTHING;
        }
        return switch (kind) {
            case LEARNED -> Left.TITLE;
            case ADDRESS -> Left.ADDRESS;
            case CALLING -> Left.CALLING;
            case NAMING -> Left.NAMING;
            case LINKING -> Left.LINKING;
            case BLOCK -> Left.BLOCK;
            default -> Left.NOTHING;
        };
    }

    /** A rank or an office, or an office with the body or place that it belongs to. */
    private static boolean isAfterTitle(Draft draft, int from) {
        return endsBefore(draft, MentionType.RANK, from)
                || endsBefore(draft, MentionType.POSITION, from)
                || isAfterOfficeOf(draft.covering(MentionType.UNIT, from - 1), draft, from)
                || isAfterOfficeOf(draft.covering(MentionType.PLACE, from - 1), draft, from);
    }

    private static boolean isAfterOfficeOf(Proposal body, Draft draft, int from) {
        return body != null && body.end() == from && endsBefore(draft, MentionType.POSITION, body.first());
    }

    /** Whether the word itself announces a name: "Ông", "Bác sĩ", "Đường". */
    boolean announces(Draft draft, int at) {
        NameCues.Kind kind = cues.startingAt(draft, at);
        return kind != null
                && kind != NameCues.Kind.SAYING
                && kind != NameCues.Kind.DOING
                && kind != NameCues.Kind.LINKING;
    }

    /** Whether the word itself opens the name of a street or lake, as "Hồ" may. */
    boolean isBlockWord(Draft draft, int at) {
        return cues.startingAt(draft, at) == NameCues.Kind.BLOCK;
    }

    /** Whether the word opens the name of an organisation. */
    boolean opensBody(Draft draft, int at) {
        return cues.opensBody(draft, at);
    }

    private static boolean endsBefore(Draft draft, MentionType type, int from) {
        Proposal proposal = from == 0 ? null : draft.covering(type, from - 1);
        return proposal != null && proposal.end() == from;
    }

    /** Whether what people do follows: "tuyên bố", "đã". */
    boolean isBeforeVerb(Draft draft, int end) {
        NameCues.Kind kind = follower(draft, end);
        return kind == NameCues.Kind.SAYING || kind == NameCues.Kind.DOING;
    }

    /** Whether a verb of speech follows, which a street or body seldom does. */
    boolean isBeforeSpeech(Draft draft, int end) {
        return follower(draft, end) == NameCues.Kind.SAYING;
    }

    private NameCues.Kind follower(Draft draft, int end) {
        return end < draft.tokens().size() && !draft.tokens().breakBefore(end) ? cues.startingAt(draft, end) : null;
    }

    /** Whether an office, rank, age or year of birth follows: "…, Giám đốc", "… (SN 1992", "…, 47 tuổi". */
    boolean isBeforeDetail(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        if (end + 1 >= tokens.size() || tokens.breakBefore(end)) {
            return false;
        }
        boolean mark = tokens.is(end, ',') || tokens.is(end, '(') || tokens.is(end, '-') || tokens.is(end, '–');
        int at = end + 1;
        if (!mark || tokens.breakBefore(at)) {
            return false;
        }
        if (draft.startingAt(MentionType.POSITION, at) != null || draft.startingAt(MentionType.RANK, at) != null) {
            return true;
        }
        boolean born = tokens.is(at, "SN") || tokens.is(at, "sinh") || tokens.is(at, "nguyên") || tokens.is(at, "cựu");
        boolean age = at + 1 < tokens.size() && (tokens.is(at + 1, "tuổi") || tokens.is(at + 1, "SN"));
        boolean home = tokens.is(at, "trú") || tokens.is(at, "ngụ") || tokens.is(at, "quê");
        return born || age || home;
    }

    /** The word of address right before a token as its first token, or -1. */
    int addressBefore(Draft draft, int from) {
        return cues.endingBefore(draft, from) == NameCues.Kind.ADDRESS ? cues.firstBefore(draft, from) : -1;
    }
}
