package org.sukien.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sukien.article.BlockRole;
import org.sukien.entity.Entities;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * One article while its events are looked for: tokens, mentions by token, groups by token, links and small words by token.
 * Used by one thread for one article.
 */
final class Reading {
    private static final int CHAIN = 64;
    /** All classes of small words after null, which stands for none. */
    private static final Cue[] CUES = cues();
    /** By type: the set of {@link Draft#bits} of it alone. */
    private static final int[] BITS = bits();

    final Draft draft;
    final Tokens tokens;
    final Hits hits;
    final EventWords words;
    final List<Mention> mentions;
    final List<Group> groups;
    /** By mention: its type; asked so often that asking each mention's own class would tell in the time. */
    private final MentionType[] types;
    /** By mention: its first token, and the one after its last. */
    private final int[] firsts;

    private final int[] ends;

    private final Entities entities;
    /** By token: the mention that covers it, plus 1; else the next one, negated. */
    private final int[] mentionAt;
    /** By token: the group that it belongs to, plus 1; else the next one, negated. */
    private final int[] groupAt;
    /** By token: the class of the link whose last word it is. */
    private final String[] linkEnding;
    /** The tokens that a link ends just before. */
    private final BitSet afterLink;
    /** By token: the small word that begins there, as an index of {@link #CUES}. */
    private final byte[] cueAt;
    /** By token: how long the small word is that begins there; a phrase has 64 words at most. */
    private final byte[] cueLength;
    /** By token: the small word that covers it, as an index of {@link #CUES}. */
    private final byte[] cueOver;
    /** By token: how far before it the small word begins that covers it. */
    private final byte[] cueBack;
    /** The end of the last sentence whose small words are read. */
    private int opened;

    Reading(Draft draft, EventWords words, List<Proposal> kept, Entities entities) {
        this.draft = draft;
        this.words = words;
        tokens = draft.tokens();
        hits = draft.hits();
        mentions = entities.mentions();
        types = new MentionType[mentions.size()];
        firsts = new int[types.length];
        ends = new int[types.length];
        for (int k = 0; k < types.length; k++) {
            types[k] = mentions.get(k).type();
            firsts[k] = kept.get(k).first();
            ends[k] = kept.get(k).end();
        }
        groups = Groups.of(tokens, mentions, types, firsts, ends);
        int n = tokens.size();
        mentionAt = new int[n];
        groupAt = new int[n];
        linkEnding = new String[n];
        afterLink = new BitSet(n + 1);
        cueAt = new byte[n];
        cueLength = new byte[n];
        cueOver = new byte[n];
        cueBack = new byte[n];
        this.entities = entities;
        int at = 0;
        for (int k = 0; k < types.length; k++) {
            at = mark(mentionAt, at, first(k), end(k), k);
        }
        Arrays.fill(mentionAt, at, n, -types.length);
        at = 0;
        for (Group group : groups) {
            at = mark(groupAt, at, group.first(), group.end(), group.number());
        }
        Arrays.fill(groupAt, at, n, -groups.size());
    }

    private static int[] bits() {
        MentionType[] types = MentionType.values();
        int[] bits = new int[types.length];
        for (int t = 0; t < bits.length; t++) {
            bits[t] = Draft.bits(types[t]);
        }
        return bits;
    }

    private static Cue[] cues() {
        Cue[] classes = Cue.values();
        Cue[] cues = new Cue[classes.length + 1];
        System.arraycopy(classes, 0, cues, 1, classes.length);
        cues[Cue.NONE.ordinal() + 1] = null;
        return cues;
    }

    /** Marks the tokens of one thing and those between the thing before, whose end is {@code at}, and this. */
    private static int mark(int[] table, int at, int first, int end, int number) {
        Arrays.fill(table, at, first, -number);
        Arrays.fill(table, first, end, number + 1);
        return end;
    }

    /** Reads the links and small words of a sentence; needed before any of them is asked for, done once for each. */
    void open(int from, int end) {
        if (from < opened) {
            return;
        }
        opened = end;
        long asked = words.linksOrCues;
        for (int i = hits.next(from, end, asked); i < end; i = hits.next(i + 1, end, asked)) {
            if (mentionAt[i] <= 0) {
                if (hits.starts(i, words.links)) {
                    link(i, hits.find(i, words.links));
                }
                if (hits.starts(i, words.cues)) {
                    small(i, hits.find(i, words.cues));
                }
            }
        }
    }

    private void link(int i, int longest) {
        int hit = longest;
        while (hit >= 0 && mentionAt[hits.end(hit) - 1] > 0) {
            // "trên đường" (on the road) reaches into the name of "đường Lê Lợi": "trên" alone
            hit = hits.shorter(i, hit, words.links);
        }
        if (hit < 0) {
            return;
        }
        int end = hits.end(hit);
        if (linkEnding[end - 1] == null) {
            linkEnding[end - 1] = hits.value(hit, words.links);
            afterLink.set(end);
        }
    }

    private void small(int i, int hit) {
        int end = hits.end(hit);
        if (cueOver[i] == 0 || cueEnd(cueStart(i)) < end) {
            cue(i, end, (byte) (hits.value(hit, words.cues).ordinal() + 1));
        }
    }

    private void cue(int first, int end, byte cue) {
        cueAt[first] = cue;
        cueLength[first] = (byte) (end - first);
        for (int k = first; k < end; k++) {
            if (cueOver[k] == 0) {
                cueOver[k] = cue;
                cueBack[k] = (byte) (k - first);
            }
        }
    }

    /** Whether the token's block tells the story. */
    boolean isProse(int token) {
        return draft.role(token).isProse();
    }

    /** What the token's block is for. */
    BlockRole role(int token) {
        return draft.role(token);
    }

    /** Whether a comma, semicolon or colon stands at a token. */
    boolean isBoundary(int token) {
        return tokens.kind(token) == TokenKind.PUNCTUATION
                && (tokens.is(token, ',') || tokens.is(token, ';') || tokens.is(token, ':'));
    }

    /** The index of the mention that covers a token, or -1. */
    int mention(int token) {
        return token < 0 || token >= mentionAt.length || mentionAt[token] <= 0 ? -1 : mentionAt[token] - 1;
    }

    /** The index of the first mention that covers a token from one on and before another, or -1. */
    int mention(int from, int to) {
        int k = from < to ? number(mentionAt[from]) : types.length;
        return k < types.length && first(k) < to ? k : -1;
    }

    /** The first token of a mention. */
    int first(int mention) {
        return firsts[mention];
    }

    /** The token after a mention's last one. */
    int end(int mention) {
        return ends[mention];
    }

    /** The group that a token belongs to, or null. */
    Group group(int token) {
        return token < 0 || token >= groupAt.length || groupAt[token] <= 0 ? null : groups.get(groupAt[token] - 1);
    }

    /** The first group that a token from one on and before another belongs to, or null. */
    Group group(int from, int to) {
        int g = from < to ? number(groupAt[from]) : groups.size();
        return g < groups.size() && groups.get(g).first() < to ? groups.get(g) : null;
    }

    /** What covers a token or is the next, of a table filled by {@link #mark}. */
    private static int number(int at) {
        return at > 0 ? at - 1 : -at;
    }

    /** The first token from one on, and before another, that a link ends just before; -1 for none. */
    int afterLink(int from, int to) {
        int at = from < to ? afterLink.nextSetBit(from) : -1;
        return at < to ? at : -1;
    }

    /** The class of the link that ends just before a token, or null. */
    String linkBefore(int token) {
        return token <= 0 ? null : linkEnding[token - 1];
    }

    /** The small word that begins at a token, or null. */
    Cue cue(int token) {
        return CUES[cueAt[token]];
    }

    /** The token after the small word that begins at a token. */
    int cueEnd(int token) {
        return token + cueLength[token];
    }

    /** The first token of the small word that covers a token, or -1. */
    int cueStart(int token) {
        return cueOver[token] == 0 ? -1 : token - cueBack[token];
    }

    /** The small word that covers a token, or null. */
    Cue cueOver(int token) {
        return CUES[cueOver[token]];
    }

    /** The link that governs a group: "của lãnh đạo Bộ Công an" is governed by "của". */
    String linkOf(Group group) {
        return linkOf(group, 0);
    }

    /** The same, of links that stand at or after a token. */
    String linkOf(Group group, int from) {
        int at = groups.get(group.chain()).first();
        int floor = Math.max(tokens.sentenceStart(tokens.sentence(at)), at - 8);
        while (at > floor) {
            String link = at > from ? linkBefore(at) : null;
            if (link != null) {
                return link;
            }
            int before = cueStart(at - 1);
            Cue cue = before < 0 ? null : cue(before);
            if (cue != Cue.BEARER && cue != Cue.PRONOUN && cue != Cue.QUANTIFIER) {
                return null;
            }
            at = before;
        }
        return null;
    }

    /** All groups coordinated with this one, up to a token. */
    List<Group> chain(Group group, int before) {
        List<Group> chain = new ArrayList<>();
        int last = Math.min(groups.size(), group.chain() + CHAIN);
        for (int g = group.chain(); g < last && groups.get(g).chain() == group.chain(); g++) {
            if (groups.get(g).end() <= before) {
                chain.add(groups.get(g));
            }
        }
        return chain;
    }

    /** The id of the person, unit or place that a mention names, or empty. */
    String ref(int mention) {
        return mentions.get(mention).ref().orElse("");
    }

    /** The name of an entity. */
    String name(String id) {
        if (id.isEmpty()) {
            return "";
        }
        int number = Integer.parseInt(id, 1, id.length(), 10) - 1;
        return switch (id.charAt(0)) {
            case 'p' -> entities.people().get(number).name();
            case 'u' -> entities.units().get(number).name();
            default -> entities.places().get(number).name();
        };
    }

    /** The level of a place; empty for a unit. */
    Optional<PlaceLevel> level(String id) {
        boolean place = id.charAt(0) == 'l';
        return place
                ? Optional.of(entities.places()
                        .get(Integer.parseInt(id, 1, id.length(), 10) - 1)
                        .level())
                : Optional.empty();
    }

    /** The types of the mentions that begin from a token on and before another, as a set of {@link Draft#bits}. */
    int types(int from, int to) {
        int bits = 0;
        for (int k = mention(from, to); k >= 0 && k < types.length && firsts[k] < to; k++) {
            bits |= BITS[types[k].ordinal()];
        }
        return bits;
    }

    /** The type of a mention. */
    MentionType type(int mention) {
        return types[mention];
    }
}
