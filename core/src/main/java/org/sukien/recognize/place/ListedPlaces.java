package org.sukien.recognize.place;

import org.sukien.mention.PlaceLevel;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Places in a list that shares one type: "8" in "quận 7, 8", "Duy Xuyên" in "các huyện Đại Lộc, Duy Xuyên và Quế Sơn".
 * Used by one thread for one article.
 */
final class ListedPlaces {
    private static final int LONGEST_LIST = 64;

    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final NameRun run;
    private final PlaceWalk walk;

    ListedPlaces(PlaceReading reading) {
        words = reading.words();
        draft = reading.draft();
        tokens = reading.tokens();
        hits = reading.hits();
        run = reading.run();
        walk = reading.walk();
    }

    /** "quận 7, 8", "các huyện Đại Lộc, Duy Xuyên (Quảng Nam) và Quế Sơn": what goes on after the first. */
    int rest(int from, PlaceHead head, boolean plural) {
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
        boolean street = plural && head.level() == PlaceLevel.STREET;
        if (isInsideHead(from) || (!street && !(plural && isShort(from, end, head)) && isPerson(from, end))) {
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

    /** "hai xã Phan Rí và Lê Minh": two syllables among communes, with no place of their own in brackets as people have. */
    private boolean isShort(int from, int end, PlaceHead head) {
        return head.isAdministrative() && end == from + 2 && (end >= tokens.size() || !tokens.is(end, '('));
    }

    private boolean isInsideHead(int from) {
        int hit = hits.find(from, words.heads);
        return hit >= 0 && run.end(hits.end(hit), hits.value(hit, words.heads)) > hits.end(hit);
    }

    private boolean isClosed(int end) {
        return end >= tokens.size()
                || tokens.breakBefore(end)
                || tokens.kind(end) == TokenKind.PUNCTUATION
                || words.context.end(hits, end, PlaceWords.Role.AND) > 0;
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
        int and = words.context.end(hits, at, PlaceWords.Role.AND);
        return and > 0 && and < tokens.size() && !tokens.breakBefore(and) ? and : 0;
    }

    /** "các tỉnh, thành phố: A, B": heads in a row, a word that opens a list, then names without type. */
    int listed(int from, PlaceHead first) {
        int at = from;
        PlaceHead head = first;
        for (int heads = 0; heads < 4 && at < tokens.size() && !tokens.breakBefore(at); heads++) {
            int next = tokens.is(at, ',') || tokens.is(at, '/') ? at + 1 : at;
            int and = words.context.end(hits, at, PlaceWords.Role.AND);
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
        boolean named = at < tokens.size() && words.context.end(hits, at, PlaceWords.Role.AS) > 0;
        at = opened(at);
        int end = at < tokens.size() ? run.end(at, head) : at;
        if (end <= at
                || tokens.kind(at) != TokenKind.WORD
                || isInsideHead(at)
                || isStray(at, end)
                || (!named && isPerson(at, end))) {
            return 0;
        }
        item(at, end, head, "place.listed");
        return rest(end, head, true);
    }

    /** A single capitalised syllable without its type is no name that can be trusted, save a known one. */
    boolean isStray(int from, int end) {
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
        int as = at < tokens.size() ? words.context.end(hits, at, PlaceWords.Role.AS) : 0;
        at = as > 0 ? as : at;
        return at < tokens.size() && tokens.is(at, ':') ? at + 1 : at;
    }

    /** Proposes one place of a list, without the type that it shares with the others. */
    void item(int from, int end, PlaceHead head, String rule) {
        PlaceName name = known(from, end, head);
        boolean word = tokens.kind(end - 1) == TokenKind.WORD;
        boolean sure = !word
                || head.level() == PlaceLevel.STREET
                || (head.isAdministrative() && words.people.personNameEnd(draft, from) == end);
        walk.propose(from, end, level(head, name), name, rule, sure ? Proposal.STRONG : Proposal.LIKELY);
        walk.learn(from, end, level(head, name));
    }

    /** The known place of this name and the head's type, or null. */
    PlaceName known(int from, int end, PlaceHead head) {
        int hit = hits.find(from, words.names);
        if (hit < 0 || hits.end(hit) != end) {
            return null;
        }
        PlaceName name = hits.value(hit, words.names);
        boolean same = name.level() == head.level() || (head.city() && name.isCentralCity());
        return same ? name : null;
    }

    /** The level of a known place, else the level that its head tells. */
    static PlaceLevel level(PlaceHead head, PlaceName name) {
        return name != null ? name.level() : head.level();
    }
}
