package org.sukien.recognize.place;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Places told by the word before the name, alone or in a list that shares it: "xã Trà Tập", "quận 7, 8", "các huyện Đại
 * Lộc, Duy Xuyên và Quế Sơn". Used by one thread for one article.
 */
final class TypedPlaces {
    private static final PlaceHead CITY = new PlaceHead(PlaceLevel.DISTRICT, true, PlaceHead.Takes.NAME);
    private static final PlaceHead DISTRICT = new PlaceHead(PlaceLevel.DISTRICT, false, PlaceHead.Takes.NUMBER);
    private static final PlaceHead COMMUNE = new PlaceHead(PlaceLevel.COMMUNE, false, PlaceHead.Takes.NUMBER);
    private static final PlaceHead STREET = new PlaceHead(PlaceLevel.STREET, false, PlaceHead.Takes.NUMBER);
    private static final PlaceHead GROUP = new PlaceHead(PlaceLevel.OTHER, false, PlaceHead.Takes.NUMBER);
    private static final int LONGEST_LIST = 64;

    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final NameRun run;
    private final PlaceWalk walk;

    TypedPlaces(PlaceWords words, Draft draft, NameRun run, PlaceWalk walk) {
        this.words = words;
        this.draft = draft;
        this.run = run;
        this.walk = walk;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** Proposes the typed place or places that begin at a token; the token after them, or 0. */
    int read(int at) {
        if (tokens.kind(at) == TokenKind.ABBREVIATION && !hits.starts(at, words.heads)) {
            return abbreviated(at);
        }
        if (isInsideName(at) || hasLongerName(at)) {
            return 0;
        }
        int hit = hits.find(at, words.heads);
        PlaceHead head = hits.value(hit, words.heads);
        int headEnd = hits.end(hit);
        boolean plural = isPlural(at) && (head.level() != PlaceLevel.STREET || tokens.kind(at - 1) != TokenKind.NUMBER);
        int end = run.end(headEnd, head);
        if (end > headEnd && !isPersonCalled(at, headEnd, end, head)) {
            if (plural && isStray(headEnd, end)) {
                return 0;
            }
            if (plural) {
                item(headEnd, end, head, "place.listed");
            } else {
                one(at, headEnd, end, head);
            }
            return rest(end, head, plural);
        }
        return plural && head.isAdministrative() ? listed(headEnd, head) : 0;
    }

    /** "Nguyễn Hồ Nam": a capitalised head after a capitalised word is part of a name. */
    private boolean isInsideName(int at) {
        if (!tokens.isCapital(at) || at == 0 || tokens.breakBefore(at)) {
            return false;
        }
        int before = at - 1;
        return tokens.kind(before) == TokenKind.WORD
                && tokens.isCapital(before)
                && !tokens.isAllCaps(before)
                && tokens.sentence(before) == tokens.sentence(at)
                && !words.endsBefore(hits, at, PlaceWords.Role.CUE);
    }

    /** "Cầu Giấy", "Hồ Chí Minh": the head is the first word of a known name. */
    private boolean hasLongerName(int at) {
        if (!tokens.isCapital(at)) {
            return false;
        }
        int name = hits.find(at, words.names);
        return name >= 0 && hits.end(name) > hits.end(hits.find(at, words.heads));
    }

    /** "Hồ Khải Duy": a capitalised head that is a surname, with a name of two syllables or more after it. */
    private boolean isPersonCalled(int at, int headEnd, int end, PlaceHead head) {
        return tokens.isCapital(at)
                && headEnd == at + 1
                && !head.isAdministrative()
                && head.takes() == PlaceHead.Takes.NAME
                && !hits.starts(headEnd, words.names)
                && (tokens.is(at, "Hồ") || tokens.is(at, "Đình") || tokens.is(at, "Phủ") || tokens.is(at, "Lăng"))
                && end > headEnd;
    }

    private boolean isPlural(int at) {
        return at > 0
                && !tokens.breakBefore(at)
                && (words.endsBefore(hits, at, PlaceWords.Role.PLURAL)
                        || (tokens.kind(at - 1) == TokenKind.NUMBER
                                && !tokens.isCapital(at)
                                && !draft.isCovered(MentionType.PLACE, at - 1)));
    }

    private void one(int at, int nameFrom, int end, PlaceHead head) {
        PlaceName name = known(nameFrom, end, head);
        boolean street = head.level() == PlaceLevel.STREET;
        boolean dated = tokens.kind(nameFrom) == TokenKind.DATE;
        walk.propose(
                at,
                end,
                level(head, name),
                name,
                street ? "place.street" : head.isAdministrative() ? "place.typed" : "place.site",
                dated ? Proposal.CERTAIN : Proposal.STRONG);
        if (!street) {
            walk.learn(nameFrom, end, level(head, name));
        }
    }

    private void item(int from, int end, PlaceHead head, String rule) {
        PlaceName name = known(from, end, head);
        boolean word = tokens.kind(end - 1) == TokenKind.WORD;
        walk.propose(from, end, level(head, name), name, rule, word ? Proposal.LIKELY : Proposal.STRONG);
        walk.learn(from, end, level(head, name));
    }

    private PlaceName known(int from, int end, PlaceHead head) {
        int hit = hits.find(from, words.names);
        if (hit < 0 || hits.end(hit) != end) {
            return null;
        }
        PlaceName name = hits.value(hit, words.names);
        boolean same = name.level() == head.level() || (head.city() && name.isCentralCity());
        return same ? name : null;
    }

    private static PlaceLevel level(PlaceHead head, PlaceName name) {
        return name != null ? name.level() : head.level();
    }

    /** "quận 7, 8", "các huyện Đại Lộc, Duy Xuyên (Quảng Nam) và Quế Sơn": what goes on after the first. */
    private int rest(int from, PlaceHead head, boolean plural) {
        int end = from;
        for (int items = 0; items < LONGEST_LIST; items++) {
            int joint = joint(plural ? skipBrackets(end) : end);
            int next = joint == 0 ? 0 : run.end(joint, head);
            if (next <= joint || joint == 0 || !goesOn(joint, next, head, plural)) {
                return end;
            }
            item(joint, next, head, "place.listed");
            end = next;
        }
        return end;
    }

    private boolean goesOn(int from, int end, PlaceHead head, boolean plural) {
        if (isInsideHead(from) || isPerson(from, end)) {
            return false;
        }
        if (tokens.kind(from) != TokenKind.WORD) {
            return tokens.length(from) <= 2 && isClosed(end);
        }
        PlaceName name = known(from, end, head);
        int any = hits.find(from, words.names);
        boolean other = any >= 0 && hits.value(any, words.names).level() != head.level();
        return plural
                ? !other || head.level() == PlaceLevel.OTHER
                : name != null && head.level() != PlaceLevel.PROVINCE;
    }

    private boolean isInsideHead(int from) {
        int hit = hits.find(from, words.heads);
        return hit >= 0 && run.end(hits.end(hit), hits.value(hit, words.heads)) > hits.end(hit);
    }

    private boolean isClosed(int end) {
        return end >= tokens.size()
                || tokens.breakBefore(end)
                || tokens.kind(end) == TokenKind.PUNCTUATION
                || words.end(hits, end, PlaceWords.Role.AND) > 0;
    }

    private int skipBrackets(int at) {
        if (at >= tokens.size() || !tokens.is(at, '(')) {
            return at;
        }
        for (int i = at + 1; i < tokens.size() && i < at + 12 && !tokens.breakBefore(i); i++) {
            if (tokens.is(i, ')')) {
                return i + 1;
            }
        }
        return at;
    }

    private int joint(int at) {
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return 0;
        }
        if (tokens.is(at, ',') || tokens.is(at, ';')) {
            return at + 1 < tokens.size() && !tokens.breakBefore(at + 1) ? at + 1 : 0;
        }
        int and = words.end(hits, at, PlaceWords.Role.AND);
        return and > 0 && and < tokens.size() && !tokens.breakBefore(and) ? and : 0;
    }

    /** "các tỉnh, thành phố: A, B": heads in a row, a word that opens a list, then names without type. */
    private int listed(int from, PlaceHead first) {
        int at = from;
        PlaceHead head = first;
        for (int heads = 0; heads < 4 && at < tokens.size() && !tokens.breakBefore(at); heads++) {
            int next = tokens.is(at, ',') || tokens.is(at, '/') ? at + 1 : at;
            int and = words.end(hits, at, PlaceWords.Role.AND);
            next = and > 0 ? and : next;
            int hit = next < tokens.size() ? hits.find(next, words.heads) : -1;
            if (hit >= 0 && !tokens.isCapital(next)) {
                head = hits.value(hit, words.heads);
                at = hits.end(hit);
            } else if (next < tokens.size() && next > at && tokens.is(next, "thành")) {
                at = next + 1;
            } else {
                break;
            }
        }
        at = opened(at);
        int end = at < tokens.size() ? run.end(at, head) : at;
        if (end <= at
                || tokens.kind(at) != TokenKind.WORD
                || isInsideHead(at)
                || isStray(at, end)
                || isPerson(at, end)) {
            return 0;
        }
        item(at, end, head, "place.listed");
        return rest(end, head, true);
    }

    /** A single capitalised syllable without its type is no name that can be trusted, save a known one. */
    private boolean isStray(int from, int end) {
        return end == from + 1 && tokens.kind(from) == TokenKind.WORD && !hits.starts(from, words.names);
    }

    /** "Lưu Văn Khôn (xã Hòa An), Trần Hữu Đức (xã Tấn Mỹ)": people, in a list after a word for places. */
    private boolean isPerson(int from, int end) {
        return !hits.starts(from, words.names)
                && end - from >= 2
                && words.people.isCommonSurname(draft, from)
                && words.people.personNameEnd(draft, from) >= end;
    }

    private int opened(int from) {
        int at = from;
        if (at < tokens.size() && tokens.is(at, ',')) {
            at++;
        }
        int as = at < tokens.size() ? words.end(hits, at, PlaceWords.Role.AS) : 0;
        at = as > 0 ? as : at;
        return at < tokens.size() && tokens.is(at, ':') ? at + 1 : at;
    }

    // ---- abbreviations

    /** "TP. Huế", "Q.1", "P. Bến Nghé". */
    private int abbreviated(int at) {
        PlaceHead head = abbreviation(at);
        if (head == null || hits.starts(at, words.names)) {
            return 0;
        }
        int end = run.end(at + 1, head);
        if (end == at + 1 || (tokens.length(at) == 2 && !isAddress(at) && !isGluedDistrict(at, end))) {
            return 0;
        }
        one(at, at + 1, end, head);
        return rest(end, head, false);
    }

    /** Whether a one-letter abbreviation stands where an address goes on, not before a name as an initial. */
    private boolean isAddress(int at) {
        return at == 0
                || tokens.kind(at + 1) == TokenKind.NUMBER
                || tokens.is(at - 1, ',')
                || tokens.is(at - 1, '(')
                || tokens.is(at - 1, '-')
                || words.endsBefore(hits, at, PlaceWords.Role.CUE);
    }

    /** "Công an Q.Thủ Đức": glued to a known district's name. */
    private boolean isGluedDistrict(int at, int end) {
        int hit = hits.find(at + 1, words.names);
        return !tokens.spaceBefore(at + 1)
                && hit >= 0
                && hits.end(hit) == end
                && hits.value(hit, words.names).level() == PlaceLevel.DISTRICT;
    }

    private PlaceHead abbreviation(int at) {
        return switch (tokens.text(at)) {
            case "TP.", "Tp.", "tp.", "T.P", "T.P.", "t.p.", "T.p." -> CITY;
            case "Q.", "q.", "H.", "h.", "TX.", "Tx.", "tx." -> DISTRICT;
            case "P.", "p.", "X.", "TT.", "Tt." -> COMMUNE;
            case "QL.", "TL.", "Đ." -> STREET;
            case "KP.", "TDP.", "Kp." -> GROUP;
            default -> null;
        };
    }
}
