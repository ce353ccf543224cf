package org.sukien.event;

import java.util.ArrayList;
import java.util.List;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Gathers an article's mentions into groups. In "Trung tướng Lê Văn An, Thứ trưởng Bộ Công an và ông Trần Bình trao quà"
 * there are two, both persons, coordinated; the ministry is part of the first one.
 *
 * <p>One use reads one article. Work is linear in the mentions and the tokens between them.
 */
final class Groups {
    private static final int NEAR = 3;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final MentionType[] types;
    private final int[] firsts;
    private final int[] ends;
    private final List<Group> found = new ArrayList<>();

    private Groups(Tokens tokens, List<Mention> mentions, MentionType[] types, int[] firsts, int[] ends) {
        this.tokens = tokens;
        this.firsts = firsts;
        this.ends = ends;
        this.mentions = mentions;
        this.types = types;
    }

    /**
     * The groups, in text order.
     *
     * @param groupOf takes for each mention the number of its group, or else of the next one
     */
    static List<Group> of(
            Tokens tokens, List<Mention> mentions, MentionType[] types, int[] firsts, int[] ends, int[] groupOf) {
        Groups groups = new Groups(tokens, mentions, types, firsts, ends);
        int k = 0;
        while (k < types.length) {
            int group = groups.found.size();
            for (int next = groups.take(k); k < next; k++) {
                groupOf[k] = group;
            }
        }
        return groups.found;
    }

    /** Makes a group of the mentions from k on; returns the next one to look at. */
    private int take(int k) {
        switch (type(k)) {
            case PERSON:
                return person(k, first(k));
            case RANK:
            case POSITION:
                return titled(k);
            case UNIT:
                return unit(k);
            case PLACE:
                return place(k);
            default:
                return k + 1;
        }
    }

    private int person(int k, int first) {
        int next = k + 1;
        int end = end(k);
        while (next < types.length) {
            if (type(next) == MentionType.DATE && isOpened(end, first(next)) && first(next) - end <= 2) {
                end = closing(end(next));
                next++;
                continue;
            }
            if (type(next) != MentionType.POSITION && type(next) != MentionType.RANK
                    || !isApposition(end, first(next))) {
                break;
            }
            int last = titleEnd(next);
            if (last + 1 < types.length && type(last + 1) == MentionType.PERSON && isJoined(end(last), last + 1)) {
                break;
            }
            end = closing(end(last));
            next = last + 1;
        }
        add(MentionType.PERSON, k, first, end);
        return next;
    }

    private int titled(int k) {
        int last = titleEnd(k);
        if (last + 1 < types.length && type(last + 1) == MentionType.PERSON && isJoined(end(last), last + 1)) {
            return person(last + 1, first(k));
        }
        int head = k;
        while (head < last && type(head) != MentionType.POSITION) {
            head++;
        }
        boolean known = mentions.get(head).ref().isPresent();
        if (known) {
            add(MentionType.PERSON, head, first(k), end(last));
        } else if (type(head) == MentionType.POSITION) {
            add(MentionType.POSITION, head, first(k), end(last));
        }
        return last + 1;
    }

    /** The last mention of a chain of titles and their units that begins with k. */
    private int titleEnd(int k) {
        int at = k;
        while (at + 1 < types.length) {
            int gap = first(at + 1) - end(at);
            MentionType next = type(at + 1);
            boolean unit = next == MentionType.UNIT
                    && (type(at) == MentionType.POSITION && gap == 0
                            || type(at) == MentionType.UNIT && gap == 1 && tokens.is(end(at), '('));
            boolean title = (next == MentionType.POSITION || next == MentionType.RANK)
                    && (gap == 0 || gap <= 2 && isApposition(end(at), first(at + 1)));
            if (!unit && !title || tokens.sentence(first(at + 1)) != tokens.sentence(first(at))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private int unit(int k) {
        int next = k + 1;
        int end = end(k);
        while (next < types.length
                && (type(next) == MentionType.UNIT || type(next) == MentionType.PLACE)
                && first(next) == end + 1
                && tokens.is(end, '(')) {
            end = closing(end(next));
            next++;
        }
        while (next < types.length && isSeat(next, end)) {
            end = end(next);
            next++;
        }
        add(MentionType.UNIT, k, first(k), end);
        return next;
    }

    /** Whether a place after a comma says where the unit before it is: "HĐND huyện Hậu Lộc, tỉnh Thanh Hóa". */
    private boolean isSeat(int k, int end) {
        return type(k) == MentionType.PLACE
                && first(k) == end + 1
                && tokens.is(end, ',')
                && tokens.kind(first(k)) == TokenKind.WORD
                && !tokens.isCapital(first(k))
                && level(k) >= PlaceLevel.PROVINCE.ordinal()
                && level(k) <= PlaceLevel.COMMUNE.ordinal()
                && tokens.sentence(end) == tokens.sentence(first(k));
    }

    /** A place with the wider ones that follow it: "xã A, huyện B (tỉnh C)". */
    private int place(int k) {
        int next = k + 1;
        int end = end(k);
        while (next < types.length
                && type(next) == MentionType.PLACE
                && first(next) - end <= 1
                && level(next) < level(next - 1)
                && (first(next) == end || tokens.is(end, ',') || tokens.is(end, '('))) {
            end = closing(end(next));
            next++;
        }
        add(MentionType.PLACE, k, first(k), end);
        return next;
    }

    private int level(int k) {
        return mentions.get(k) instanceof PlaceMention place ? place.level().ordinal() : -1;
    }

    private void add(MentionType type, int mention, int first, int end) {
        int number = found.size();
        int chain = number;
        if (number > 0) {
            Group before = found.get(number - 1);
            if (before.type() == type && isCoordination(before.end(), first)) {
                chain = before.chain();
            }
        }
        found.add(new Group(number, type, mention, first, end, chain));
    }

    /** "," "và" "cùng" ";" or two of them, and words of address. */
    private boolean isCoordination(int from, int to) {
        if (isJointly(from, to)) {
            return true;
        }
        if (to <= from || to - from > NEAR || tokens.sentence(from) != tokens.sentence(to)) {
            return false;
        }
        boolean joined = false;
        for (int i = from; i < to; i++) {
            boolean joins = tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, "và") || tokens.is(i, "cùng");
            joined |= joins;
            if (!joins && (i == from || tokens.kind(i) != TokenKind.WORD)) {
                return false;
            }
        }
        return joined;
    }

    /** "đã phối hợp với", "phối hợp cùng": two who do together what the verb after them says. */
    private boolean isJointly(int from, int to) {
        if (to - from < 2 || to - from > NEAR + 1 || tokens.sentence(from) != tokens.sentence(to)) {
            return false;
        }
        int at = tokens.is(from, "đã") || tokens.is(from, "vừa") ? from + 1 : from;
        boolean jointly = at + 1 < to && tokens.is(at, "phối") && tokens.is(at + 1, "hợp");
        at += 2;
        return jointly && (at == to || at + 1 == to && (tokens.is(at, "với") || tokens.is(at, "cùng")));
    }

    private boolean isApposition(int from, int to) {
        if (to - from > NEAR - 1 || to > from && tokens.sentence(from) != tokens.sentence(to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, ',')
                    && !tokens.is(i, '-')
                    && !tokens.is(i, '–')
                    && !tokens.is(i, '(')
                    && !tokens.is(i, "là")
                    && !tokens.is(i, "kiêm")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a title that ends at a token belongs to the person after it. */
    private boolean isJoined(int from, int person) {
        int to = first(person);
        if (to - from > NEAR || to > from && tokens.sentence(from) != tokens.sentence(to)) {
            return false;
        }
        boolean comma = false;
        boolean word = false;
        for (int i = from; i < to; i++) {
            comma |= tokens.is(i, ',');
            word |= tokens.kind(i) == TokenKind.WORD && !tokens.is(i, "và") && !tokens.is(i, "cùng");
            if (!tokens.is(i, ',')
                    && !tokens.is(i, '-')
                    && !tokens.is(i, '–')
                    && (tokens.kind(i) != TokenKind.WORD || tokens.is(i, "và") || tokens.is(i, "cùng"))) {
                return false;
            }
        }
        return !comma || word;
    }

    private boolean isOpened(int from, int to) {
        return from < to && tokens.is(from, '(');
    }

    /** After a closing bracket that stands at a token, or the token itself. */
    private int closing(int at) {
        return at < tokens.size() && tokens.is(at, ')') ? at + 1 : at;
    }

    private MentionType type(int k) {
        return types[k];
    }

    private int first(int k) {
        return firsts[k];
    }

    private int end(int k) {
        return ends[k];
    }
}
