package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Places inside a unit's name: "tỉnh Bắc Giang" in "Công an tỉnh Bắc Giang", "tại Việt Nam" in "Đại sứ quán Pháp tại Việt
 * Nam". Ends are tokens; used by one thread for one article.
 */
final class UnitPlaces {
    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final UnitName names;
    private final UnitNumbers numbers;

    UnitPlaces(UnitWords words, Draft draft, UnitName names, UnitNumbers numbers) {
        this.words = words;
        this.draft = draft;
        this.names = names;
        this.numbers = numbers;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** The end of the place that follows the head or name, or 0. */
    int end(int at, UnitHead head, boolean named) {
        boolean place = head.takes(UnitHead.Takes.PLACE);
        if (place) {
            Proposal known = draft.startingAt(MentionType.PLACE, at);
            if (known != null && (tokens.isCapital(at) || suits(at, known)) && !isListed(at)) {
                return known.end();
            }
            int state = known == null ? stateEnd(at) : 0;
            if (state > at) {
                return state;
            }
        }
        int seat = head.takes(UnitHead.Takes.AT) ? seatEnd(at) : 0;
        if (seat > at) {
            return seat;
        }
        if (head.takes(UnitHead.Takes.AREA) && !place && !tokens.isCapital(at)) {
            Proposal typed = draft.startingAt(MentionType.PLACE, at);
            if (typed != null && suits(at, typed)) {
                return typed.end();
            }
        }
        if (head.takes(UnitHead.Takes.AREA)) {
            int area = words.context.end(hits, at, UnitWords.Role.AREA);
            if (area > at && !opensName(at, area, head) && !opensField(at, area)) {
                return numbers.numbered(area, head);
            }
        }
        boolean area = place && head.takes(UnitHead.Takes.AREA) && !head.takes(UnitHead.Takes.NAME);
        return area && !named ? Math.max(unknownPlaceEnd(at), foreignPlaceEnd(at, head)) : 0;
    }

    /** "Quốc hội nước Cộng hòa Pháp", "Viện Hàn lâm Khoa học nước Nga": the end of the country after its word; else 0. */
    private int stateEnd(int at) {
        Proposal state = draft.startingAt(MentionType.PLACE, at + 1);
        if (state == null || !tokens.is(at, "nước") || tokens.breakBefore(at + 1)) {
            return 0;
        }
        boolean country = ((PlaceMention) state.mention()).level() == PlaceLevel.COUNTRY;
        return country ? state.end() : 0;
    }

    /** "Tòa án Leicester", "Sở Cảnh sát Billings": a town abroad that no list has. */
    private int foreignPlaceEnd(int at, UnitHead head) {
        boolean local = head.kind() == UnitKind.COURT || head.kind() == UnitKind.POLICE;
        boolean one = at + 1 >= tokens.size() || !tokens.isCapital(at + 1) || tokens.breakBefore(at + 1);
        return local && one && tokens.isCapital(at) && tokens.spaceBefore(at) && names.isForeign(at) ? at + 1 : 0;
    }

    /** "Công ty Thành Hiếu": a capitalised word that would be an administrative one if it stood alone. */
    private boolean opensName(int at, int end, UnitHead head) {
        return tokens.isCapital(at)
                && end == at + 1
                && end < tokens.size()
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end)
                && (!tokens.isAllCaps(at) || head.takes(UnitHead.Takes.NAME))
                && !tokens.breakBefore(end)
                && !hits.starts(end, words.heads)
                && !words.people.isCommonSurname(draft, end);
    }

    /** "xã hội": an administrative word that begins a field of work. */
    private boolean opensField(int at, int end) {
        int subject = hits.find(at, words.subjects);
        return subject >= 0 && hits.end(subject) > end;
    }

    /** "CAQ Hải Châu", "Huyện ủy Phù Mỹ": a short run of capitalised words that is no person's name. */
    private int unknownPlaceEnd(int at) {
        int end = at;
        while (end < tokens.size()
                && end < at + 4
                && (end == at || !tokens.breakBefore(end))
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end)
                && !tokens.isAllCaps(end)
                && !hits.starts(end, words.heads)
                && !draft.isCovered(MentionType.RANK, end)) {
            end++;
        }
        boolean person = words.people.isSurname(draft, at) || words.people.personNameEnd(draft, at) > 0;
        return end - at < 2 || end - at > 3 || person ? 0 : end;
    }

    /** "Đại sứ quán Pháp tại Việt Nam": where a mission sits. */
    int seatEnd(int at) {
        Proposal known =
                tokens.is(at, "tại") && at + 1 < tokens.size() ? draft.startingAt(MentionType.PLACE, at + 1) : null;
        return known == null ? 0 : known.end();
    }

    /** Streets and most sites follow a unit as its address; "cửa khẩu Mường Bú", "hạt Clark" name what it is in charge of. */
    boolean suits(int at, Proposal known) {
        return known.mention() instanceof PlaceMention place
                && place.level() != PlaceLevel.STREET
                && (place.level() != PlaceLevel.OTHER
                        || tokens.isCapital(at)
                        || words.context.end(hits, at, UnitWords.Role.SITE) > 0);
    }

    private boolean isListed(int at) {
        return at > 0 && tokens.is(at - 1, ',');
    }

    /** "Heineken Việt Nam - Vũng Tàu" keeps its second place. */
    int dashed(int at) {
        boolean dash = tokens.is(at, '-') && at + 1 < tokens.size() && !tokens.breakBefore(at + 1);
        Proposal next = dash ? draft.startingAt(MentionType.PLACE, at + 1) : null;
        return next != null && tokens.isCapital(at + 1) ? next.end() : at;
    }
}
