package org.sukien.recognize.unit;

import java.util.Optional;
import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.text.Span;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/** One walk over one article. */
final class UnitWalk {
    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final UnitExtent extent;
    private final Acronyms acronyms;
    private final DoubtfulNames doubtful;

    UnitWalk(UnitWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
        extent = new UnitExtent(words, draft);
        acronyms = new Acronyms(draft, this);
        doubtful = new DoubtfulNames(draft, this);
    }

    void run() {
        int at = 0;
        while (at < tokens.size()) {
            int end = 0;
            if (hits.starts(at, words.context)) {
                end = contextEnd(at);
            }
            if (end == 0 && hits.starts(at, words.heads)) {
                end = read(at);
            }
            at = Math.max(end, at + 1);
        }
        acronyms.propose();
        doubtful.propose();
    }

    /** Jumps over look-alikes, and reads the unit after a title that holds its head: "Trưởng phòng Tham mưu". */
    private int contextEnd(int at) {
        int titled = words.end(hits, at, UnitWords.Role.HEADLESS);
        if (titled > 0 && !tokens.isCapital(titled - 1)) {
            return headless(titled);
        }
        int skip = words.end(hits, at, UnitWords.Role.SKIP);
        int hit = skip > 0 ? hits.find(at, words.heads) : -1;
        boolean longer = hit >= 0 && hits.end(hit) >= skip;
        boolean name = skip > 0 && tokens.isCapital(at) && tokens.isCapital(skip - 1) && skip > at + 1;
        return longer || name ? 0 : skip;
    }

    private static final UnitHead HEADLESS = new UnitHead(
            UnitKind.OTHER,
            java.util.EnumSet.of(
                    UnitHead.Takes.SUBJECT, UnitHead.Takes.PLACE, UnitHead.Takes.PARENT, UnitHead.Takes.AREA),
            UnitHead.Bare.NO,
            false);

    private int headless(int from) {
        if (from >= tokens.size() || tokens.breakBefore(from) || !tokens.isCapital(from)) {
            return from;
        }
        if (!hits.starts(from, words.subjects)) {
            return from;
        }
        int head = hits.find(from, words.heads);
        int end = extent.end(from, HEADLESS);
        boolean unit = head >= 0 && hits.end(head) >= end;
        if (end == from || unit || words.people.personNameEnd(draft, from) >= end) {
            return from;
        }
        propose(from, end, UnitKind.OTHER, "unit.after-title", Proposal.LIKELY);
        return end;
    }

    /** The longest head is tried first: of "Công ty dược phẩm ICA" none but "Công ty" leads on. */
    private int read(int at) {
        for (int hit = hits.find(at, words.heads); hit >= 0; hit = hits.shorter(at, hit, words.heads)) {
            int end = read(at, hit);
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    private int read(int at, int hit) {
        UnitHead head = hits.value(hit, words.heads);
        int headEnd = hits.end(hit);
        if (belongsToTitle(at, head)) {
            return headEnd;
        }
        boolean capital = tokens.isCapital(at);
        Proposal place = capital ? draft.startingAt(MentionType.PLACE, at) : null;
        if (place != null && place.end() > headEnd) {
            return place.end();
        }
        if (headEnd == at + 1 && capital && isInsideName(at)) {
            return 0;
        }
        int end = extent.end(headEnd, head);
        boolean bare = end == headEnd;
        if (!capital && (!head.low() || !hasCapital(at, end) || (bare && head.bare() == UnitHead.Bare.NO))) {
            return 0;
        }
        if (bare && !countsBare(at, end, head)) {
            if (head.bare() == UnitHead.Bare.CUE && !goesOnAsName(end) && !isInsideName(at)) {
                doubtful.add(at, end, head.kind());
            }
            return 0;
        }
        if (!capital && isOneOfMany(at)) {
            return 0;
        }
        if (!bare && (isGeneric(end) && head.takes(UnitHead.Takes.AREA) || isOnlyOrigin(at, headEnd, end, head))) {
            return 0;
        }
        int after = withBrackets(end);
        propose(at, after, head.kind(), rule(head, bare, headEnd - at), weight(at, after));
        acronyms.learn(after, head.kind());
        doubtful.found(at, bare, head);
        return after;
    }

    private static String rule(UnitHead head, boolean bare, int length) {
        return bare ? (length > 1 ? "unit.known" : "unit.short") : "unit.headed";
    }

    /** "Ủy viên Ban Thường vụ" and "Chánh Văn phòng" are titles; the unit comes after them. */
    private boolean belongsToTitle(int at, UnitHead head) {
        return (head.takes(UnitHead.Takes.COMMITTEE) && words.endsBefore(hits, at, UnitWords.Role.MEMBER))
                || (head.takes(UnitHead.Takes.OFFICE)
                        && words.endsBefore(hits, at, UnitWords.Role.CHIEF)
                        && !tokens.is(at - 1, "trưởng")
                        && !tokens.is(at - 1, "Trưởng"));
    }

    /** "công ty Mỹ", "CLB khoa học": where it comes from or what it does, and no name. */
    private boolean isOnlyOrigin(int at, int headEnd, int end, UnitHead head) {
        if (!head.takes(UnitHead.Takes.NAME) || (tokens.isCapital(at) && !isFirst(at) && !tokens.isAllCaps(at))) {
            return false;
        }
        if (tokens.isCapital(at) && !tokens.isAllCaps(at) && !hasCapital(headEnd, end)) {
            return false;
        }
        for (int i = headEnd; i < end; i++) {
            Proposal place = draft.covering(MentionType.PLACE, i);
            if (tokens.isCapital(i) && (place == null || !isOrigin(place, tokens.isCapital(at)))) {
                return false;
            }
            if (tokens.kind(i) == TokenKind.CODE || tokens.kind(i) == TokenKind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Countries and regions always tell no more than the origin, other places only before a small "trường Hà Nội". */
    private boolean isOrigin(Proposal place, boolean capital) {
        PlaceLevel level = ((PlaceMention) place.mention()).level();
        boolean far = level == PlaceLevel.COUNTRY || level == PlaceLevel.REGION;
        return far || (!capital && tokens.isCapital(place.first()));
    }

    /** "Đoàn Xuân Lạc": a word of one syllable inside a run of capitalised words. */
    private boolean isInsideName(int at) {
        if (at == 0 || tokens.breakBefore(at) || tokens.kind(at - 1) != TokenKind.WORD || !tokens.isCapital(at - 1)) {
            return false;
        }
        boolean opens = at - 1 == tokens.sentenceStart(tokens.sentence(at - 1)) || tokens.breakBefore(at - 1);
        if (opens && !words.people.isSurname(draft, at - 1)) {
            return false;
        }
        boolean title = words.endsBefore(hits, at, UnitWords.Role.CHIEF);
        return !title
                && !tokens.isAllCaps(at - 1)
                && tokens.sentence(at - 1) == tokens.sentence(at)
                && !tokens.isAllCaps(at);
    }

    private boolean countsBare(int at, int end, UnitHead head) {
        boolean single = end == at + 1 && !tokens.isAllCaps(at);
        if (single && goesOnAsName(end)) {
            return false;
        }
        if (isGeneric(end) || isOneOfMany(at)) {
            return false;
        }
        return switch (head.bare()) {
            case YES -> true;
            case MID -> !isFirst(at);
            case LEAD -> words.endsBefore(hits, at, UnitWords.Role.LEAD);
            case CUE -> words.endsBefore(hits, at, UnitWords.Role.CUE) || isCredit(at, end);
            case NO -> false;
        };
    }

    /** "(Ảnh: X)", "X)", after a slash: where sources are named. */
    private boolean isCredit(int at, int end) {
        boolean bracket = at > 0 && (tokens.is(at - 1, '(') || tokens.is(at - 1, '/') || tokens.is(at - 1, ':'));
        return bracket && end < tokens.size() && (tokens.is(end, ')') || tokens.breakBefore(end));
    }

    private boolean isFirst(int at) {
        return tokens.breakBefore(at)
                || at == tokens.sentenceStart(tokens.sentence(at))
                || (at > 0
                        && tokens.kind(at - 1) == TokenKind.PUNCTUATION
                        && !tokens.is(at - 1, ',')
                        && !tokens.is(at - 1, ';'));
    }

    private boolean goesOnAsName(int end) {
        return end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end)
                && !hits.starts(end, words.heads)
                && draft.startingAt(MentionType.PLACE, end) == null;
    }

    /** "các Tổng cục", "3 Ban": a kind of body, no one of them. */
    private boolean isOneOfMany(int at) {
        if (at == 0 || tokens.breakBefore(at)) {
            return false;
        }
        int before = at - 1;
        return tokens.is(before, "các")
                || tokens.is(before, "Các")
                || tokens.is(before, "Những")
                || tokens.is(before, "Nhiều")
                || tokens.is(before, "Hai")
                || tokens.is(before, "những")
                || tokens.is(before, "mỗi")
                || tokens.is(before, "nhiều")
                || tokens.is(before, "hai")
                || tokens.kind(before) == TokenKind.NUMBER;
    }

    /** "Công an các tỉnh", "công an viên": no one body is meant. */
    private boolean isGeneric(int end) {
        return end < tokens.size()
                && !tokens.breakBefore(end)
                && (tokens.is(end, "các") || tokens.is(end, "những") || tokens.is(end, "viên") || isLevel(end));
    }

    /** "UBND cấp xã". */
    private boolean isLevel(int at) {
        return tokens.is(at, "cấp") && at + 1 < tokens.size() && words.end(hits, at + 1, UnitWords.Role.AREA) > 0;
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Quân đội nhân dân (QĐND) Việt Nam": an acronym in brackets inside a name. */
    private int withBrackets(int end) {
        if (end + 3 < tokens.size()
                && tokens.is(end, '(')
                && tokens.isAllCaps(end + 1)
                && tokens.is(end + 2, ')')
                && !tokens.breakBefore(end + 3)
                && tokens.is(end + 3, "Việt")) {
            Proposal place = draft.startingAt(MentionType.PLACE, end + 3);
            return place == null ? end : place.end();
        }
        return end;
    }

    /** As heavy as the heaviest place or number inside: "Công an quận 5" must not lose its "quận 5". */
    private int weight(int from, int to) {
        int weight = Proposal.LIKELY;
        for (int i = from; i < to; i++) {
            Proposal place = draft.covering(MentionType.PLACE, i);
            if (place != null && place.first() >= from && place.end() <= to) {
                weight = Math.max(weight, place.weight());
            }
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.NUMBER || kind == TokenKind.CODE) {
                weight = Math.max(weight, Proposal.STRONG);
            }
        }
        return weight;
    }

    void propose(int from, int to, UnitKind kind, String rule, int weight) {
        Span span = tokens.span(from, to);
        draft.propose(
                new UnitMention(
                        span, draft.article().text().substring(span.start(), span.end()), rule, kind, Optional.empty()),
                from,
                to,
                weight);
    }
}
