package org.sukien.recognize.person;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameCues;
import org.sukien.recognize.Proposal;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/** What the words around a run of capitals say about it. Immutable and thread-safe. */
final class Evidence {
    private static final int CLAIMS =
            Draft.bits(MentionType.RANK, MentionType.POSITION, MentionType.UNIT, MentionType.PLACE);

    /** How many words such as "cũng đã" may stand before a verb. */
    private static final int LONGEST_AUXILIARY = 2;

    private static final String[] PRONOUNS = {
        "anh", "bà", "bác", "bé", "chú", "cháu", "chị", "cô", "cậu", "cụ", "dì", "em", "má", "mẹ", "ngài", "thầy", "ông"
    };
    private static final String[] PLACE_WORDS = {"người", "nước", "tiếng", "gốc", "tại", "ở", "hãng", "tịch"};
    private static final String[] DYNASTY_WORDS = {"Nhà", "Quân", "Tướng", "Vua", "Đời", "Thời", "Người"};

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
        /** Before a foreign name, "tạp chí": what follows is a brand, paper or prize. */
        BRAND,
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
            case ADDRESS -> isInName(draft, from) ? Left.NOTHING : Left.ADDRESS;
            case CALLING -> Left.CALLING;
            case NAMING -> Left.NAMING;
            case LINKING -> Left.LINKING;
            case BLOCK -> Left.BLOCK;
            case BRAND -> Left.BRAND;
            default -> Left.NOTHING;
        };
    }

    /** "Quốc Anh IEC", "nhận ra Anh Thúy": the capital "Anh" in the midst of a sentence is part of a name. */
    private static boolean isInName(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        int at = from - 1;
        boolean capital = tokens.is(at, "Anh") || tokens.is(at, "Em");
        return capital
                && at > 0
                && !NameRun.isParted(tokens, at)
                && tokens.kind(at - 1) == TokenKind.WORD
                && tokens.sentenceStart(tokens.sentence(at)) != at;
    }

    /** Whether the word of address before a token is one that only persons bear, such as "ông", not "học sinh". */
    static boolean isAfterPronoun(Draft draft, int from) {
        return from > 0 && isPronoun(draft.tokens(), from - 1);
    }

    /** Whether a token is such a word itself. */
    static boolean isPronoun(Tokens tokens, int at) {
        return tokens.isAny(at, PRONOUNS);
    }

    /** Whether "người", "nước", "tại" stands before a token: a country or place follows. */
    static boolean isAfterPlaceWord(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        return from > 0 && !tokens.breakBefore(from) && tokens.isAny(from - 1, PLACE_WORDS);
    }

    /** Whether the capital makes an everyday word with the small word after it: "Hiến" in "Hiến pháp". */
    boolean opensWord(Draft draft, int at) {
        return cues.opensWord(draft, at);
    }

    /** Whether a capital only opens sentences: "Theo". */
    boolean isOpener(Draft draft, int at) {
        return cues.isOpener(draft, at);
    }

    /** Whether a token is a foreign word that names places, clubs or companies: "Bremen". */
    boolean isElsewhere(Draft draft, int at) {
        return cues.isElsewhere(draft, at);
    }

    /** Whether a token is a country's short name, such as "Nga". */
    boolean isOrigin(Draft draft, int at) {
        return cues.isOrigin(draft, at);
    }

    /** Whether the tokens are a name that streets and schools bear more often than people. */
    boolean isNamesake(Draft draft, int from, int end) {
        return cues.isNamesake(draft, from, end);
    }

    /** Whether a token is a word after which a dynasty or people is named: "Nhà Đường", "Quân Nguyên". */
    static boolean opensDynasty(Draft draft, int at) {
        return draft.tokens().isAny(at, DYNASTY_WORDS);
    }

    /** Whether one of the tokens is a word of foreign bodies' names: "City". */
    boolean hasBodyWord(Draft draft, int from, int end) {
        for (int at = from; at < end; at++) {
            if (cues.isBodyWord(draft, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number of a house stands before a name, and what belongs to an address after it. */
    boolean isInAddress(Draft draft, int from, int end) {
        Tokens tokens = draft.tokens();
        if (from == 0 || tokens.breakBefore(from)) {
            return false;
        }
        TokenKind before = tokens.kind(from - 1);
        if (before != TokenKind.NUMBER && before != TokenKind.CODE) {
            return false;
        }
        boolean numbered = from >= 2 && (tokens.is(from - 2, "số") || tokens.is(from - 2, "Số"));
        boolean comma = end + 1 < tokens.size() && tokens.is(end, ',') && !tokens.breakBefore(end + 1);
        return numbered || (comma && isPlaceAt(draft, end + 1)) || cues.isNamesake(draft, from, end);
    }

    private static boolean isPlaceAt(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        return draft.startingAt(MentionType.PLACE, at) != null || tokens.is(at, "P.") || tokens.is(at, "Q.");
    }

    /** A rank or an office, or an office with the body or place that it belongs to. */
    private static boolean isAfterTitle(Draft draft, int from) {
        return endsBefore(draft, MentionType.RANK, from)
                || endsBefore(draft, MentionType.POSITION, from)
                || isAfterOfficeOf(draft.covering(MentionType.UNIT, from - 1), draft, from)
                || isAfterOfficeOf(draft.covering(MentionType.PLACE, from - 1), draft, from);
    }

    private static boolean isAfterOfficeOf(Proposal body, Draft draft, int from) {
        return isOfOffice(body, draft, from) || (body != null && body.end() == from && isPostedTo(draft, body.first()));
    }

    /** "Đại sứ Na Uy tại Việt Nam", "Đại sứ tại Lào": an office, whose it is, and where its bearer was sent. */
    private static boolean isPostedTo(Draft draft, int where) {
        int link = where - 1;
        if (link < 1 || !draft.tokens().is(link, "tại") || draft.tokens().breakBefore(link)) {
            return false;
        }
        return endsBefore(draft, MentionType.POSITION, link)
                || isOfOffice(draft.covering(MentionType.PLACE, link - 1), draft, link)
                || isOfOffice(draft.covering(MentionType.UNIT, link - 1), draft, link);
    }

    private static boolean isOfOffice(Proposal body, Draft draft, int end) {
        return body != null && body.end() == end && endsBefore(draft, MentionType.POSITION, body.first());
    }

    /** Whether the word itself announces a name: "Ông", "Bác sĩ", "Đường". */
    boolean announces(Draft draft, int at) {
        NameCues.Kind kind = cues.startingAt(draft, at);
        return kind != null && !kind.isVerb() && kind != NameCues.Kind.LINKING && kind != NameCues.Kind.BRAND;
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
        return kind != null && kind.isVerb();
    }

    /** Whether a verb of speech follows, which a street or body seldom does. */
    boolean isBeforeSpeech(Draft draft, int end) {
        NameCues.Kind kind = follower(draft, end);
        return kind != null && kind.isSpeech();
    }

    /** Whether what persons alone do follows, with words such as "đã" and "cũng" before it or without. */
    boolean isBeforePersonalVerb(Draft draft, int end) {
        int at = end;
        NameCues.Kind kind = follower(draft, at);
        for (int skipped = 0; skipped < LONGEST_AUXILIARY && kind == NameCues.Kind.DOING; skipped++) {
            at++;
            kind = follower(draft, at);
        }
        return kind != null && kind.isPersonal();
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
        return cues.addressBefore(draft, from);
    }
}
