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
    /** By mention: its first token, and behind the last mention one that is never reached; and the token after its last. */
    private final int[] firsts;

    private final int[] ends;

    private final Entities entities;
    /** By token: the first mention that ends after it, which covers it or is the next. */
    private final int[] mentionAt;
    /** By mention: the group that it belongs to, else the next one. */
    private final int[] groupOf;

    private final SmallWords small;
    /** The sentences whose small words are read. */
    private final BitSet opened = new BitSet();

    Reading(Draft draft, EventWords words, List<Proposal> kept, Entities entities) {
        this.draft = draft;
        this.words = words;
        tokens = draft.tokens();
        hits = draft.hits();
        mentions = entities.mentions();
        this.entities = entities;
        types = new MentionType[mentions.size()];
        firsts = new int[types.length + 1];
        ends = new int[types.length];
        mentionAt = new int[tokens.size()];
        int at = 0;
        for (int k = 0; k < types.length; k++) {
            Proposal mention = kept.get(k);
            types[k] = mention.type();
            firsts[k] = mention.first();
            ends[k] = mention.end();
            Arrays.fill(mentionAt, at, ends[k], k);
            at = ends[k];
        }
        Arrays.fill(mentionAt, at, mentionAt.length, types.length);
        firsts[types.length] = Integer.MAX_VALUE;
        groupOf = new int[types.length];
        groups = Groups.of(tokens, mentions, types, firsts, ends, groupOf);
        small = new SmallWords(hits, words, tokens.size());
    }

    private static int[] bits() {
        MentionType[] types = MentionType.values();
        int[] bits = new int[types.length];
        for (int t = 0; t < bits.length; t++) {
            bits[t] = Draft.bits(types[t]);
        }
        return bits;
    }

    /** Reads the links and small words of a sentence; needed before any of them is asked for, done once for each. */
    void open(int from, int end) {
        int sentence = tokens.sentence(from);
        if (!opened.get(sentence)) {
            opened.set(sentence);
            small.read(from, end, this);
        }
    }

    /** The first sentence below the headline, or the number of sentences. */
    int firstOfBody() {
        int sentence = 0;
        while (sentence < tokens.sentences() && role(tokens.sentenceStart(sentence)) == BlockRole.TITLE) {
            sentence++;
        }
        return sentence;
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
        if (token < 0 || token >= mentionAt.length) {
            return -1;
        }
        int k = mentionAt[token];
        return firsts[k] <= token ? k : -1;
    }

    /** The index of the first mention that covers a token from one on and before another, or -1. */
    int mention(int from, int to) {
        int k = from < to ? mentionAt[from] : types.length;
        return firsts[k] < to ? k : -1;
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
        return token < 0 || token >= mentionAt.length ? null : group(token, token + 1);
    }

    /** The first group that a token from one on and before another belongs to, or null. */
    Group group(int from, int to) {
        if (from >= to) {
            return null;
        }
        int k = mentionAt[from];
        int g = k == 0 ? 0 : groupOf[k - 1];
        if (g < groups.size() && groups.get(g).end() <= from) {
            g++; // the mention before is the last of its group
        }
        return g < groups.size() && groups.get(g).first() < to ? groups.get(g) : null;
    }

    /** The first token from one on, and before another, that a link ends just before; -1 for none. */
    int afterLink(int from, int to) {
        return small.afterLink(from, to);
    }

    /** The class of the link that ends just before a token, or null. */
    String linkBefore(int token) {
        return small.linkBefore(token);
    }

    /** The small word that begins at a token, or null. */
    Cue cue(int token) {
        return small.cue(token);
    }

    /** The token after the small word that begins at a token. */
    int cueEnd(int token) {
        return small.cueEnd(token);
    }

    /** The first token of the small word that covers a token, or -1. */
    int cueStart(int token) {
        return small.cueStart(token);
    }

    /** The small word that covers a token, or null. */
    Cue cueOver(int token) {
        return small.cueOver(token);
    }

    /** The class of the thing that is named from a token on, or null. */
    String thing(int token) {
        int hit = hits.find(token, words.things);
        return hit < 0 ? null : hits.value(hit, words.things);
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
