package org.sukien.recognize.place;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.text.Syllable;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names that are known by themselves, such as "Hà Nội", and those that count only beside other evidence: "Kim Sơn (Ninh
 * Bình)", "Mỹ và Anh". Used by one thread for one article.
 */
final class KnownPlaces {
    private static final int LONGEST_CHAIN = 16;

    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final NameRun run;
    private final PlaceWalk walk;
    private final Namesakes namesakes;

    KnownPlaces(PlaceReading reading) {
        words = reading.words();
        draft = reading.draft();
        tokens = reading.tokens();
        hits = reading.hits();
        run = reading.run();
        walk = reading.walk();
        namesakes = new Namesakes(words, draft);
    }

    /** Proposes the known place that begins at a token; the token after it, or 0. */
    int read(int at) {
        for (int hit = hits.find(at, words.names); hit >= 0; hit = hits.shorter(at, hit, words.names)) {
            PlaceName name = hits.value(hit, words.names);
            int end = hits.end(hit);
            int weight = weight(at, end, name);
            if (weight > 0) {
                walk.propose(opensWithType(at, name) ? at - 1 : at, end, name.level(), name, "place.known", weight);
                return end;
            }
        }
        return 0;
    }

    /** "vùng Tây Nguyên": the type word of a region. */
    private boolean opensWithType(int at, PlaceName name) {
        return name.level() == PlaceLevel.REGION
                && at > 0
                && !tokens.breakBefore(at)
                && (tokens.is(at - 1, "vùng") || tokens.is(at - 1, "Vùng"));
    }

    private int weight(int at, int end, PlaceName name) {
        boolean shout = isShouted(at, end);
        if (!shout && isInsideName(at, name) && !isBranch(at, name)) {
            return 0;
        }
        if (end == at + 1 && tokens.length(at) <= 4 && name.sure() == PlaceName.Sure.NO) {
            return syllable(at, end, name);
        }
        if (!shout && name.sure() != PlaceName.Sure.YES && opensLongerName(end)) {
            return 0;
        }
        if (name.level() == PlaceLevel.PROVINCE
                && words.context.endsBefore(hits, at, PlaceWords.Role.HONORIFIC)
                && !isOfMen(at)) {
            return 0;
        }
        if (!shout && opensLongerName(end) && words.context.end(hits, end, PlaceWords.Role.NO_PLACE) > 0) {
            return 0;
        }
        return switch (name.sure()) {
            case YES ->
                !shout && opensLongerName(end) ? Proposal.WEAK : end > at + 2 ? Proposal.STRONG : Proposal.LIKELY;
            case CITY -> words.context.endsBefore(hits, at, PlaceWords.Role.PERSON) ? 0 : Proposal.LIKELY;
            case TOWN ->
                words.context.endsBefore(hits, at, PlaceWords.Role.SITE) || isAmongPlaces(at, end, name)
                        ? Proposal.LIKELY
                        : 0;
            case NO -> hasEvidence(at, end, name) ? Proposal.LIKELY : 0;
        };
    }

    /** "Nguyễn Thái Bình", "Quốc Anh": a capitalised word before it, in the same run. */
    private boolean isInsideName(int at, PlaceName name) {
        if (at == 0 || tokens.breakBefore(at) || tokens.kind(at - 1) != TokenKind.WORD || !tokens.isCapital(at - 1)) {
            return false;
        }
        boolean first = at - 1 == tokens.sentenceStart(tokens.sentence(at - 1))
                || tokens.breakBefore(at - 1)
                || (tokens.kind(at - 2) == TokenKind.PUNCTUATION && !tokens.is(at - 2, ','));
        boolean given = name.sure() == PlaceName.Sure.NO
                && words.people.isGiven(draft, at - 1)
                && !words.context.endsBefore(hits, at, PlaceWords.Role.CUE);
        boolean opens = first && !given && !words.people.isSurname(draft, at - 1);
        return !opens && !tokens.isAllCaps(at - 1) && !draft.isCovered(MentionType.PLACE, at - 1);
    }

    /** "Samsung Việt Nam", "Agribank Cần Thơ": a country or province after a word of no Vietnamese spelling. */
    private boolean isBranch(int at, PlaceName name) {
        return (name.level() == PlaceLevel.COUNTRY || name.level() == PlaceLevel.PROVINCE)
                && !Syllable.isSyllable(tokens.text(at - 1));
    }

    /** "hai người đàn ông Sơn La": men and women from there. */
    private boolean isOfMen(int at) {
        return at > 1 && (tokens.is(at - 2, "đàn") || tokens.is(at - 2, "phụ"));
    }

    private boolean opensLongerName(int end) {
        return end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end);
    }

    private boolean isShouted(int at, int end) {
        for (int i = at; i < end; i++) {
            if (tokens.kind(i) == TokenKind.WORD && !tokens.isAllCaps(i)) {
                return false;
            }
        }
        return end > at + 1;
    }

    private boolean hasEvidence(int at, int end, PlaceName name) {
        if (words.context.endsBefore(hits, at, PlaceWords.Role.PERSON)) {
            return false;
        }
        return words.context.endsBefore(hits, at, PlaceWords.Role.CUE) || isAmongPlaces(at, end, name);
    }

    private boolean isAmongPlaces(int at, int end, PlaceName name) {
        return followsPlace(at, name.level()) || precedesPlace(end, name.level()) || opensChain(at, end, name.level());
    }

    /** A country of one syllable: a name, a pronoun or a common word as well. */
    private int syllable(int at, int end, PlaceName name) {
        if (words.context.endsBefore(hits, at, PlaceWords.Role.LANGUAGE)
                || words.context.endsBefore(hits, at, PlaceWords.Role.PERSON)) {
            return 0;
        }
        if (opensLongerName(end) && !isTitled(at)) {
            return 0;
        }
        if (followsPlace(at, name.level()) || precedesPlace(end, name.level())) {
            return Proposal.LIKELY;
        }
        if (namesakes.isPerson(at) && !namesakes.isSurelyPlace(at)) {
            return 0;
        }
        boolean first = at == tokens.sentenceStart(tokens.sentence(at)) || tokens.breakBefore(at);
        boolean opened = at > 0 && tokens.kind(at - 1) == TokenKind.PUNCTUATION && !tokens.is(at - 1, ',');
        if (first || opened) {
            return isCountryFirst(at) || namesakes.isBracketed(at) ? Proposal.LIKELY : 0;
        }
        return Proposal.LIKELY;
    }

    /** "Tổng thống Mỹ Daniel Moore", "tay đua người Anh Colin Ward": another name begins after it. */
    private boolean isTitled(int at) {
        return at > 0
                && tokens.kind(at - 1) == TokenKind.WORD
                && (isCountryFirst(at) || tokens.is(at - 1, "người"))
                && (NameRun.isForeign(tokens, at + 1) || tokens.isAllCaps(at + 1));
    }

    /** Syllables that at a sentence's start are a country far more often than a person or a common word. */
    private boolean isCountryFirst(int at) {
        return tokens.is(at, "Mỹ")
                || tokens.is(at, "Nga")
                || tokens.is(at, "Lào")
                || tokens.is(at, "Úc")
                || tokens.is(at, "Bỉ")
                || tokens.is(at, "Pháp")
                || tokens.is(at, "Nhật")
                || tokens.is(at, "Mĩ");
    }

    /** ", Nông Sơn", "và Pháp": joined to a place that was just found. */
    private boolean followsPlace(int at, PlaceLevel level) {
        int before = at - 1;
        if (before < 1 || tokens.breakBefore(at)) {
            return false;
        }
        if ((tokens.is(before, ';') || tokens.is(before, ',') || tokens.is(before, "và"))
                && tokens.is(before - 1, ')')
                && before > 1) {
            before--;
        }
        boolean joined = tokens.is(before, ',')
                || tokens.is(before, ';')
                || tokens.is(before, ')')
                || tokens.is(before, '-')
                || tokens.is(before, '–')
                || tokens.is(before, '/')
                || tokens.is(before, "và")
                || tokens.is(before, "hay")
                || tokens.is(before, "hoặc");
        if (!joined) {
            return false;
        }
        int place = before - 1;
        return draft.isCovered(MentionType.PLACE, place) && isSibling(level, draft.covering(MentionType.PLACE, place));
    }

    private static boolean isSibling(PlaceLevel level, Proposal before) {
        return before.mention() instanceof org.sukien.mention.PlaceMention place
                && (place.level() == level
                        || (level == PlaceLevel.OTHER && place.level() != PlaceLevel.STREET)
                        || (level == PlaceLevel.DISTRICT
                                && (place.level() == PlaceLevel.COMMUNE || place.level() == PlaceLevel.PROVINCE))
                        || (level == PlaceLevel.COUNTRY && place.level() == PlaceLevel.REGION));
    }

    /** "Bảo Lạc, Hà Quảng, Trùng Khánh (Cao Bằng)": districts in a row whose last one is told, or three of them. */
    private boolean opensChain(int from, int end, PlaceLevel level) {
        int at = end;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (at + 1 >= tokens.size() || tokens.breakBefore(at) || !(tokens.is(at, ',') || tokens.is(at, "và"))) {
                return false;
            }
            int hit = hits.find(at + 1, words.names);
            if (hit < 0 || hits.value(hit, words.names).level() != level) {
                return false;
            }
            at = hits.end(hit);
            if (precedesPlace(at, level) || (i > 0 && level == PlaceLevel.DISTRICT && end > from + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Kim Sơn (Ninh Bình)", "Bắc Hà, tỉnh Lào Cai", "Anh, Pháp": what comes next is a place. */
    private boolean precedesPlace(int end, PlaceLevel level) {
        if (end + 1 >= tokens.size() || tokens.breakBefore(end)) {
            return false;
        }
        boolean bracket = tokens.is(end, '(');
        boolean joined = tokens.is(end, ',') || tokens.is(end, '-') || tokens.is(end, '–') || tokens.is(end, "và");
        if (!bracket && !joined) {
            return false;
        }
        int next = end + 1;
        int typed = hits.find(next, words.heads);
        boolean holds = typed >= 0
                && (hits.value(typed, words.heads).isAdministrative()
                        || tokens.is(next, "bang")
                        || tokens.is(next, "hạt"));
        if (holds && level != PlaceLevel.COUNTRY) {
            return run.end(hits.end(typed), hits.value(typed, words.heads)) > hits.end(typed);
        }
        int hit = hits.find(next, words.names);
        if (hit < 0) {
            return false;
        }
        PlaceName name = hits.value(hit, words.names);
        if (level == PlaceLevel.COUNTRY) {
            return name.level() == PlaceLevel.COUNTRY;
        }
        return name.level() == PlaceLevel.PROVINCE || name.level() == PlaceLevel.COUNTRY;
    }
}
