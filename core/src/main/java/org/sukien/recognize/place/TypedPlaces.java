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
    /** What old converters write for Đ. */
    private static final char ETH = '\u00D0';

    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final NameRun run;
    private final PlaceWalk walk;
    private final ListedPlaces lists;

    TypedPlaces(PlaceReading reading) {
        words = reading.words();
        draft = reading.draft();
        tokens = reading.tokens();
        hits = reading.hits();
        run = reading.run();
        walk = reading.walk();
        lists = new ListedPlaces(reading);
    }

    /** Proposes the typed place or places that begin at a token; the token after them, or 0. */
    int read(int at) {
        if (tokens.kind(at) == TokenKind.ABBREVIATION && !hits.starts(at, words.heads)) {
            return abbreviated(at);
        }
        int hit = hits.find(at, words.heads);
        PlaceHead head = hits.value(hit, words.heads);
        int headEnd = hits.end(hit);
        int nameEnd = run.end(headEnd, head);
        boolean named = nameEnd > headEnd;
        if ((!named && !head.isAdministrative()) || isInsideName(at) || isInsideLonger(at, headEnd)) {
            return 0;
        }
        boolean plural = isPlural(at) && (head.level() != PlaceLevel.STREET || tokens.kind(at - 1) != TokenKind.NUMBER);
        int end = named ? numbered(at, headEnd, nameEnd, head) : headEnd;
        if (end > headEnd && !head.isAdministrative() && (isLookalike(headEnd, end) || isOfCountry(at, headEnd, end))) {
            return 0;
        }
        if (end > headEnd && isLedBy(headEnd, end, head)) {
            return headEnd;
        }
        if (end > headEnd && !isPersonCalled(at, headEnd, end, head)) {
            if (plural && lists.isStray(headEnd, end)) {
                return 0;
            }
            if (plural) {
                lists.item(headEnd, end, head, "place.listed");
            } else {
                one(at, headEnd, end, head);
            }
            return lists.rest(end, head, plural || (head.isAdministrative() && isMerged(at)));
        }
        return plural && head.isAdministrative() ? lists.listed(headEnd, head) : 0;
    }

    /** "phường Hà Giang 1": a commune since the reform that is called so with its number. */
    private int numbered(int at, int headEnd, int end, PlaceHead head) {
        boolean may = head.level() == PlaceLevel.COMMUNE
                && end > headEnd
                && end < tokens.size()
                && tokens.kind(end) == TokenKind.NUMBER
                && tokens.length(end) == 1
                && !tokens.breakBefore(end);
        return may && walk.commune(at, headEnd, end + 1) != null ? end + 1 : end;
    }

    /** "làng SEA Games": the name begins with a word that only looks like one. */
    private boolean isLookalike(int from, int end) {
        int hit = hits.find(from, words.lookalikes);
        return hit >= 0 && hits.end(hit) <= end;
    }

    /** "căn cứ Syria", "sân bay Thái Lan": no name but the country where it is; "vương quốc Thái Lan" is one. */
    private boolean isOfCountry(int at, int headEnd, int end) {
        int hit = hits.find(headEnd, words.names);
        return hit >= 0
                && hits.end(hit) == end
                && hits.value(hit, words.names).level() == PlaceLevel.COUNTRY
                && words.context.end(hits, at, PlaceWords.Role.INSTALLATION) > 0;
    }

    /** "QL1A", "ĐT741": a road by its sign alone; the token after it, or 0. */
    int road(int at) {
        boolean letters = tokens.length(at) > 2 && Character.isDigit(tokens.charAt(at, 2));
        char first = tokens.charAt(at, 0);
        char second = tokens.charAt(at, 1);
        boolean road = letters
                && (second == 'L' && (first == 'Q' || first == 'T') || second == 'T' && (first == 'Đ' || first == ETH));
        if (!road) {
            return 0;
        }
        walk.propose(at, at + 1, PlaceLevel.STREET, null, "place.street", Proposal.STRONG);
        return at + 1;
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
                && !words.context.endsBefore(hits, at, PlaceWords.Role.CUE);
    }

    /**
     * "Cầu Giấy", "Hồ Chí Minh": the head is the first word of a known name; "rừng núi", "bản Đề án": of a word that holds
     * none, and ends small.
     */
    private boolean isInsideLonger(int at, int headEnd) {
        int name = hits.find(at, words.names);
        if (name >= 0 && hits.end(name) > headEnd) {
            return true;
        }
        int word = hits.find(at, words.lookalikes);
        int end = word < 0 ? 0 : hits.end(word);
        return end > headEnd && !tokens.isCapital(end - 1);
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

    /**
     * "Chủ tịch UBND TP Nguyễn Hữu Khải": the person after the title. Cities and provinces are few and all are listed, so that
     * three syllables of a person's name are no name of one.
     */
    private boolean isLedBy(int from, int end, PlaceHead head) {
        return (head.city() || head.level() == PlaceLevel.PROVINCE)
                && end - from >= 3
                && !hits.starts(from, words.names)
                && words.people.isCommonSurname(draft, from)
                && words.people.personNameEnd(draft, from) >= end;
    }

    private boolean isPlural(int at) {
        return isPluralAt(at) || (at > 1 && isLine(at - 1) && !tokens.breakBefore(at) && isPluralAt(at - 1));
    }

    /** "sáp nhập xã Nà Ngỏ, Tà Xùa thành xã Lũng Pù": one word for the kind, and several names. */
    private boolean isMerged(int at) {
        return at > 1
                && !tokens.breakBefore(at)
                && (tokens.is(at - 1, "nhập") && (tokens.is(at - 2, "sáp") || tokens.is(at - 2, "hợp"))
                        || tokens.is(at - 1, "nhất") && tokens.is(at - 2, "hợp"));
    }

    /** "các tuyến đường Hàng Bài, Hàng Khay": a word between that only says what runs. */
    private boolean isLine(int at) {
        return tokens.is(at, "tuyến") || tokens.is(at, "con") || tokens.is(at, "trục");
    }

    private boolean isPluralAt(int at) {
        return at > 0
                && !tokens.breakBefore(at)
                && (words.context.endsBefore(hits, at, PlaceWords.Role.PLURAL)
                        || (tokens.kind(at - 1) == TokenKind.NUMBER
                                && !tokens.isCapital(at)
                                && !draft.isCovered(MentionType.PLACE, at - 1)));
    }

    private void one(int at, int nameFrom, int end, PlaceHead head) {
        PlaceName name = lists.known(nameFrom, end, head);
        if (name == null && head.level() == PlaceLevel.COMMUNE) {
            name = walk.commune(at, nameFrom, end);
        }
        boolean street = head.level() == PlaceLevel.STREET;
        boolean sure = tokens.kind(nameFrom) == TokenKind.DATE || draft.isCovered(MentionType.RANK, nameFrom);
        walk.propose(
                at,
                end,
                ListedPlaces.level(head, name),
                name,
                street ? "place.street" : head.isAdministrative() ? "place.typed" : "place.site",
                sure ? Proposal.CERTAIN : Proposal.STRONG);
        if (!street) {
            walk.learn(nameFrom, end, ListedPlaces.level(head, name));
        }
    }

    /** "TP. Huế", "Q.1", "P. Bến Nghé". */
    private int abbreviated(int at) {
        PlaceHead head = PlaceHead.abbreviated(tokens.text(at));
        if (head == null || hits.starts(at, words.names)) {
            return 0;
        }
        int end = run.end(at + 1, head);
        if (end == at + 1
                || lists.isStray(at + 1, end)
                || (tokens.length(at) == 2 && !isAddress(at) && !isGluedDistrict(at, end))) {
            return 0;
        }
        one(at, at + 1, end, head);
        return lists.rest(end, head, false);
    }

    /** Whether a one-letter abbreviation stands where an address goes on, not before a name as an initial. */
    private boolean isAddress(int at) {
        return at == 0
                || tokens.kind(at + 1) == TokenKind.NUMBER
                || tokens.is(at - 1, ',')
                || tokens.is(at - 1, '(')
                || tokens.is(at - 1, '-')
                || words.context.endsBefore(hits, at, PlaceWords.Role.CUE);
    }

    /** "Công an Q.Thủ Đức": glued to a known district's name. */
    private boolean isGluedDistrict(int at, int end) {
        int hit = hits.find(at + 1, words.names);
        return !tokens.spaceBefore(at + 1)
                && hit >= 0
                && hits.end(hit) == end
                && hits.value(hit, words.names).level() == PlaceLevel.DISTRICT;
    }
}
