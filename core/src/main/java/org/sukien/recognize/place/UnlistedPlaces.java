package org.sukien.recognize.place;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names without a type that no list holds, told by what stands around them: "Gò Miếu (Thái Nguyên)", "ở Thạch Khê, huyện
 * Hương Khê", "sống ở Darlington". Used by one thread for one article.
 *
 * <p>Known weakness: what a foreign name after "ở" stands for is not known; a league or a firm that no list holds passes
 * for a town.
 */
final class UnlistedPlaces {
    private static final int LONGEST = 4;
    /** The longest address: hamlet, commune, district. */
    private static final int MOST_PARTS = 3;

    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final NameRun run;
    private final PlaceWalk walk;

    UnlistedPlaces(PlaceReading reading) {
        words = reading.words();
        draft = reading.draft();
        tokens = reading.tokens();
        hits = reading.hits();
        run = reading.run();
        walk = reading.walk();
    }

    /** Proposes the place that begins at a capitalised token, if all around it says so; the token after it, or 0. */
    int read(int at) {
        if (tokens.kind(at) != TokenKind.WORD || tokens.breakBefore(at)) {
            return 0;
        }
        if (tokens.kind(at - 1) == TokenKind.PUNCTUATION) {
            boolean goesOn = isGoingOn(tokens.charAt(at - 1, 0));
            int end = goesOn ? bracketed(at) : 0;
            return goesOn && end == 0 ? addressed(at) : end;
        }
        if (tokens.isCapital(at - 1) || !words.context.endsBefore(hits, at, PlaceWords.Role.LOCATIVE)) {
            return 0;
        }
        int end = chained(at);
        return end > 0 ? end : foreign(at);
    }

    /** A quick no for the marks that end sentences, after which most capitals stand. */
    private static boolean isGoingOn(char mark) {
        return mark == ',' || mark == '(' || mark == ':' || mark == ';';
    }

    /** "Gò Miếu (Thái Nguyên)": a name of two or three words with its province in brackets, in a list of such. */
    private int bracketed(int at) {
        boolean may = at + 4 < tokens.size() && (tokens.is(at + 2, '(') || tokens.is(at + 3, '('));
        if (!may || !opensItem(at)) {
            return 0;
        }
        int end = nameEnd(at);
        boolean fits = end - at >= 2 && end - at <= 3 && end + 2 < tokens.size() && tokens.is(end, '(');
        if (!fits || words.people.personNameEnd(draft, at) > 0) {
            return 0;
        }
        int hit = hits.find(end + 1, words.names);
        boolean province = hit >= 0
                && hits.value(hit, words.names).level() == PlaceLevel.PROVINCE
                && hits.end(hit) < tokens.size()
                && tokens.is(hits.end(hit), ')');
        if (!province) {
            return 0;
        }
        walk.propose(at, end, PlaceLevel.OTHER, null, "place.bracketed", Proposal.WEAK);
        return end;
    }

    /** After a colon or a comma that closed another item of the list. */
    private boolean opensItem(int at) {
        if (at < 3) {
            return false;
        }
        if (tokens.is(at - 1, ':')) {
            return true;
        }
        boolean comma = tokens.is(at - 1, ',') || tokens.is(at - 1, ';') || tokens.is(at - 1, "và");
        for (int i = at - 2; comma && i >= 0 && i > at - 6; i--) {
            if (tokens.is(i, ')')) {
                return draft.isCovered(MentionType.PLACE, i - 1);
            }
        }
        return false;
    }

    /** "(Trung Hòa, Cầu Giấy, Hà Nội)", "sinh 1980, Điện Hòa, huyện Điện Bàn", "ấp 3, Tân Phú, quận 7". */
    private int addressed(int at) {
        boolean opens = tokens.is(at - 1, '(');
        boolean goesOn = at > 1
                && tokens.is(at - 1, ',')
                && (tokens.kind(at - 2) == TokenKind.NUMBER
                        || tokens.kind(at - 2) == TokenKind.DATE
                        || isBelowDistrict(at - 2));
        int end = opens || goesOn ? nameEnd(at) : at;
        boolean comma = end > at && end < tokens.size() && tokens.is(end, ',');
        if (!comma || !isUsable(at, end) || isPerson(at, end)) {
            return 0;
        }
        return place(end + 1, true) == PlaceLevel.DISTRICT ? propose(at, end, PlaceLevel.COMMUNE, "place.address") : 0;
    }

    private boolean isBelowDistrict(int token) {
        Proposal before = draft.covering(MentionType.PLACE, token);
        return before != null
                && before.mention() instanceof PlaceMention place
                && (place.level() == PlaceLevel.STREET
                        || place.level() == PlaceLevel.COMMUNE
                        || place.rule().equals("place.site")
                        || place.rule().equals("place.chained"));
    }

    /** "ở Thạch Khê, huyện Hương Khê", "tại Tuần Châu (Quảng Ninh)": what comes next is the place that holds it. */
    private int chained(int at) {
        int end = nameEnd(at);
        boolean goesOn = end > at && end < tokens.size() && (tokens.is(end, ',') || tokens.is(end, '('));
        if (!goesOn || !isUsable(at, end)) {
            return 0;
        }
        int last = end;
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            boolean bracket = last < tokens.size() && tokens.is(last, '(') && parts == 0;
            boolean comma = last < tokens.size() && tokens.is(last, ',');
            if (!bracket && !comma) {
                return 0;
            }
            PlaceLevel next = place(last + 1, bracket);
            if (next != null) {
                boolean small = next == PlaceLevel.DISTRICT && parts == 0 && comma;
                boolean person = !small && isPerson(at, end) || bracket && isForeign(at, end) && !isDwelling(at);
                return person || next == PlaceLevel.STREET
                        ? 0
                        : propose(at, end, small ? PlaceLevel.COMMUNE : PlaceLevel.OTHER, "place.chained");
            }
            int more = nameEnd(last + 1);
            if (more == last + 1 || !isUsable(last + 1, more) || isPerson(last + 1, more)) {
                return 0;
            }
            last = more;
        }
        return 0;
    }

    /** "sống ở Darlington": a foreign name after a word that takes places alone. */
    private int foreign(int at) {
        if (!isDwelling(at)) {
            return 0;
        }
        int end = nameEnd(at);
        boolean joined = end < tokens.size() && (tokens.is(end, '-') || tokens.is(end, '–'));
        if (end == at || end > at + 3 || joined || !isUsable(at, end) || !isForeign(at, end)) {
            return 0;
        }
        return propose(at, end, PlaceLevel.OTHER, "place.foreign");
    }

    private boolean isDwelling(int at) {
        return words.context.endsBefore(hits, at, PlaceWords.Role.DWELLING);
    }

    private int propose(int from, int end, PlaceLevel level, String rule) {
        walk.propose(from, end, level, null, rule, Proposal.WEAK);
        return end;
    }

    /** The level of the place that begins at a token, by its type or its name; null if none does. */
    private PlaceLevel place(int at, boolean any) {
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return null;
        }
        int typed = hits.find(at, words.heads);
        if (typed >= 0 && hits.value(typed, words.heads).isAdministrative()) {
            PlaceHead head = hits.value(typed, words.heads);
            return run.end(hits.end(typed), head) > hits.end(typed) ? head.level() : null;
        }
        int hit = hits.find(at, words.names);
        if (hit < 0) {
            return null;
        }
        PlaceName name = hits.value(hit, words.names);
        boolean closed = any || name.sure() != PlaceName.Sure.NO || endsPart(hits.end(hit));
        return closed ? name.level() : null;
    }

    private boolean endsPart(int at) {
        return at >= tokens.size() || tokens.breakBefore(at) || tokens.kind(at) == TokenKind.PUNCTUATION;
    }

    /** The end of the capitalised run that begins at a token, or that token. */
    private int nameEnd(int at) {
        int end = at;
        while (end < at + LONGEST + 1 && run.isNamePart(end, at, false)) {
            end++;
        }
        return end > at + LONGEST ? at : end;
    }

    /** Not an acronym, nor a single Vietnamese syllable, nor what another recogniser has found. */
    private boolean isUsable(int from, int end) {
        if (draft.isCovered(MentionType.DATE, from) || (tokens.isAllCaps(from) && tokens.length(from) > 1)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (words.context.end(hits, i, PlaceWords.Role.NO_PLACE) > 0) {
                return false;
            }
        }
        return end > from + 1 || isForeign(from, end);
    }

    private boolean isPerson(int from, int end) {
        return words.people.personNameEnd(draft, from) >= end;
    }

    /** Whether each word is written as no Vietnamese syllable can be. */
    private boolean isForeign(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!NameRun.isForeign(tokens, i)) {
                return false;
            }
        }
        return true;
    }
}
