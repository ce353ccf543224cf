package org.sukien.recognize.unit;

import java.util.EnumSet;
import java.util.Optional;
import org.sukien.lexicon.WordList;
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
    private final UnitContext context;
    private final KnownNames known;
    private final Definitions definitions;
    private final ThingAcronyms things;
    private final Acronyms acronyms;
    private final DoubtfulNames doubtful;
    private final ListedUnits lists;

    UnitWalk(UnitWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
        UnitNumbers numbers = new UnitNumbers(draft);
        UnitName names = new UnitName(words, draft, numbers);
        extent = new UnitExtent(words, draft, names, numbers);
        known = new KnownNames(words, draft, names);
        context = new UnitContext(words, draft);
        definitions = new Definitions(words, draft);
        things = new ThingAcronyms(draft);
        acronyms = new Acronyms(words, draft, this, things);
        doubtful = new DoubtfulNames(draft, this, things);
        lists = new ListedUnits(words, draft, context, this);
    }

    void run() {
        int size = tokens.size();
        int at = hits.next(0, size, words.openings);
        while (at < size) {
            int end = contextEnd(at);
            if (end == 0 && hits.starts(at, words.heads)) {
                end = read(at);
            }
            at = hits.next(Math.max(end, at + 1), size, words.openings);
        }
        acronyms.propose();
        doubtful.propose();
    }

    /** Jumps over look-alikes, and reads the unit after a title that holds its head: "Trưởng phòng Tham mưu". */
    private int contextEnd(int at) {
        int titled = end(at, words.titles);
        if (titled > 0 && !tokens.isCapital(titled - 1)) {
            return headless(titled);
        }
        int lookalike = hits.find(at, words.lookalikes);
        if (lookalike < 0) {
            return 0;
        }
        int skip = hits.end(lookalike);
        boolean longer = end(at, words.heads) >= skip;
        if (hits.value(lookalike, words.lookalikes) == UnitWords.Lookalike.NAME) {
            return longer || context.goesOnAsName(skip) ? 0 : skip;
        }
        boolean name = tokens.isCapital(at) && skip > at + 1 && tokens.isCapital(skip - 1);
        return longer || name || crossesHead(at, skip) ? 0 : skip;
    }

    /** "nghị quyết của Đảng ủy": a capitalised head begins inside a look-alike and ends after it. */
    private boolean crossesHead(int at, int skip) {
        for (int i = at + 1; i < skip; i++) {
            if (tokens.isCapital(i) && end(i, words.heads) > skip) {
                return true;
            }
        }
        return false;
    }

    /** The end of the longest word of a list that begins at a token, or 0. */
    private int end(int at, WordList<?> list) {
        int hit = hits.find(at, list);
        return hit < 0 ? 0 : hits.end(hit);
    }

    private static final UnitHead HEADLESS = new UnitHead(
            UnitKind.GOVERNMENT,
            UnitHead.bits(EnumSet.of(
                    UnitHead.Takes.SUBJECT, UnitHead.Takes.PLACE, UnitHead.Takes.PARENT, UnitHead.Takes.AREA)),
            UnitHead.Bare.NO,
            false);

    private int headless(int from) {
        if (from >= tokens.size() || tokens.breakBefore(from) || !hits.starts(from, words.subjects)) {
            return from;
        }
        int head = hits.find(from, words.heads);
        int end = extent.end(from, HEADLESS);
        if (!tokens.isCapital(from) && !isPartOfPublic(from, end)) {
            return from;
        }
        boolean unit = head >= 0
                && hits.end(head) >= end
                && hits.value(head, words.heads).bare() != UnitHead.Bare.NO; // "Trưởng phòng Cảnh sát hình sự"
        if (end == from || unit || words.people.personNameEnd(draft, from) >= end) {
            return from;
        }
        propose(from, end, UnitKind.OTHER, "unit.after-title", weight(from, end));
        return end;
    }

    /** "Phó phòng tham mưu Công an Sơn La": a field written small, with the body of the state that it is part of. */
    private boolean isPartOfPublic(int from, int end) {
        int at = from;
        while (at < end && !tokens.isCapital(at)) {
            at++;
        }
        int hit = at < end ? hits.find(at, words.heads) : -1;
        return hit >= 0 && hits.value(hit, words.heads).isPublic();
    }

    /** The longest head is tried first: of "Công ty dược phẩm ICA" none but "Công ty" leads on. */
    private int read(int at) {
        int first = hits.find(at, words.heads);
        for (int hit = first; hit >= 0; hit = hits.shorter(at, hit, words.heads)) {
            if (hit != first && extent.end(hits.end(hit), hits.value(hit, words.heads)) < hits.end(first)) {
                return 0;
            }
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
        if (head.isTail()) {
            return head.bare() == UnitHead.Bare.LEFT ? closed(at, headEnd, head) : 0;
        }
        if (context.belongsToTitle(at, head)) {
            return headEnd;
        }
        boolean capital = tokens.isCapital(at);
        int listed = capital ? 0 : lists.all(at, headEnd, head);
        if (listed > 0 || (!capital && !head.low())) {
            return listed;
        }
        Proposal place = capital ? draft.startingAt(MentionType.PLACE, at) : null;
        if (place != null && place.end() > headEnd) {
            return place.end();
        }
        if ((headEnd == at + 1 && capital && context.isInsideName(at)) || context.isCallToPolice(at, headEnd, head)) {
            return 0;
        }
        int end = extent.end(headEnd, head);
        if (end == headEnd) {
            end = extent.overlappingEnd(at, headEnd);
        }
        if (head.isOpen()) {
            end = definitions.end(at, end, head);
        }
        boolean bare = end == headEnd;
        if ((bare && head.bare() == UnitHead.Bare.NO) || (!capital && !tokens.hasCapital(at, end))) {
            return bare && !capital && context.isLedCommittee(at, end, head) ? proposeBare(at, end, head) : 0;
        }
        if (!bare && head.isNeverSmall() && !tokens.hasCapital(headEnd, end)) {
            return 0;
        }
        if (bare) {
            end = known.end(at, end, head);
            if (end == KnownNames.NONE) {
                return headEnd;
            }
            bare = end == headEnd;
        }
        boolean thing = bare && head.bare() == UnitHead.Bare.CUE && tokens.isAllCaps(at) && things.isThing(at);
        if (thing || (bare && !context.countsBare(at, end, head))) {
            if (head.bare() == UnitHead.Bare.CUE && !context.goesOnAsName(end) && !context.isInsideName(at)) {
                doubtful.add(at, end, head.kind());
            }
            return 0;
        }
        if (!capital && context.isOneOfMany(at)) {
            return 0;
        }
        if (!bare
                && (context.isGeneric(end, false)
                                && head.takes(UnitHead.Takes.AREA)
                                && !draft.isCovered(MentionType.PLACE, end - 1)
                        || context.isOnlyOrigin(at, headEnd, end, head))) {
            return 0;
        }
        if (context.isNameOfTwo(at, headEnd, end, head) || context.isContest(at, end, head)) {
            return end;
        }
        int after = extent.branchEnd(withBrackets(end));
        int from = head.takes(UnitHead.Takes.LABEL) ? nameStart(at, headEnd, after) : at;
        propose(from, after, head.kind(), rule(head, bare, headEnd - at), weight(at, after));
        acronyms.learn(after, head.kind());
        if (!bare && head.kind() == UnitKind.COMPANY) {
            acronyms.learnName(headEnd, after, head.kind());
        }
        doubtful.found(at, bare, head);
        return bare ? after : lists.after(at, after, head);
    }

    /** "hãng Sony", "hãng Trung Quốc Zeekr": where the name begins that a label and perhaps a country stand before. */
    private int nameStart(int at, int headEnd, int end) {
        Proposal origin = draft.startingAt(MentionType.PLACE, headEnd);
        boolean country = origin != null && ((PlaceMention) origin.mention()).level() == PlaceLevel.COUNTRY;
        int from = !country || origin.end() >= end ? headEnd : origin.end();
        boolean name = tokens.isCapital(from) && (origin == null || from > headEnd);
        return name && !hits.starts(from, words.subjects) ? from : at;
    }

    private int proposeBare(int at, int end, UnitHead head) {
        propose(at, end, head.kind(), "unit.short", Proposal.LIKELY);
        return end;
    }

    /** "Trump Organization": the word at the end tells that it is a body. */
    private int closed(int at, int headEnd, UnitHead head) {
        int from = known.start(at, headEnd);
        if (from == at) {
            return 0;
        }
        int end = known.tails(at);
        propose(from, end, head.kind(), "unit.closed", weight(from, end));
        acronyms.learn(end, head.kind());
        return end;
    }

    private static String rule(UnitHead head, boolean bare, int length) {
        return bare ? (length > 1 ? "unit.known" : "unit.short") : "unit.headed";
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
