package org.sukien.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sukien.article.BlockRole;
import org.sukien.entity.Entities;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * One article while its events are looked for: tokens, mentions by token, groups by token, links and small words by token.
 * Used by one thread for one article.
 */
final class Reading {
    private static final int CHAIN = 64;

    final Draft draft;
    final Tokens tokens;
    final Hits hits;
    final EventWords words;
    final List<Proposal> kept;
    final List<Mention> mentions;
    final List<Group> groups;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    /** By token: the mention that covers it, plus 1. */
    private final int[] mentionAt;
    /** By token: the group that it belongs to, plus 1. */
    private final int[] groupAt;
    /** By token: the class of the link whose last word it is. */
    private final String[] linkEnding;

    private final Cue[] cueAt;
    private final int[] cueEnd;
    private final int[] cueStart;
    /** The end of the last sentence whose small words are read. */
    private int opened;

    Reading(Draft draft, EventWords words, List<Proposal> kept, Entities entities) {
        this.draft = draft;
        this.words = words;
        this.kept = kept;
        tokens = draft.tokens();
        hits = draft.hits();
        mentions = entities.mentions();
        groups = Groups.of(tokens, kept, mentions);
        int n = tokens.size();
        mentionAt = new int[n];
        groupAt = new int[n];
        linkEnding = new String[n];
        cueAt = new Cue[n];
        cueEnd = new int[n];
        cueStart = new int[n];
        entities.people().forEach(p -> name(p.id(), p.name()));
        entities.units().forEach(u -> name(u.id(), u.name()));
        entities.places().forEach(p -> name(p.id(), p.name()));
        for (int k = 0; k < kept.size(); k++) {
            Arrays.fill(mentionAt, kept.get(k).first(), kept.get(k).end(), k + 1);
        }
        for (Group group : groups) {
            Arrays.fill(groupAt, group.first(), group.end(), group.number() + 1);
        }
    }

    /** Reads the links and small words of a sentence; needed before any of them is asked for, done once for each. */
    void open(int from, int end) {
        if (from < opened) {
            return;
        }
        opened = end;
        for (int i = from; i < end; i++) {
            if (mentionAt[i] == 0) {
                small(i);
            }
        }
    }

    private void name(String id, String name) {
        known.add(id);
        names.put(id, name);
    }

    private void small(int i) {
        int link = hits.find(i, words.links);
        if (link >= 0 && linkEnding[hits.end(link) - 1] == null) {
            linkEnding[hits.end(link) - 1] = hits.value(link, words.links);
        }
        int cue = hits.find(i, words.cues);
        if (cue >= 0 && (cueStart[i] == 0 || cueEnd[cueStart[i] - 1] < hits.end(cue))) {
            int end = hits.end(cue);
            cueAt[i] = hits.value(cue, words.cues);
            cueEnd[i] = end;
            for (int k = i; k < end; k++) {
                if (cueStart[k] == 0) {
                    cueStart[k] = i + 1;
                }
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

    /** The index of the mention that covers a token, or -1. */
    int mention(int token) {
        return token < 0 || token >= mentionAt.length ? -1 : mentionAt[token] - 1;
    }

    /** The group that a token belongs to, or null. */
    Group group(int token) {
        return token < 0 || token >= groupAt.length || groupAt[token] == 0 ? null : groups.get(groupAt[token] - 1);
    }

    /** The class of the link that ends just before a token, or null. */
    String linkBefore(int token) {
        return token <= 0 ? null : linkEnding[token - 1];
    }

    /** The small word that begins at a token, or null. */
    Cue cue(int token) {
        return cueAt[token];
    }

    /** The token after the small word that begins at a token. */
    int cueEnd(int token) {
        return cueEnd[token];
    }

    /** The first token of the small word that covers a token, or -1. */
    int cueStart(int token) {
        return cueStart[token] - 1;
    }

    /** The small word that covers a token, or null. */
    Cue cueOver(int token) {
        return cueStart[token] == 0 ? null : cueAt[cueStart[token] - 1];
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

    /** Whether an id names one of the record's people, units or places. */
    boolean isKnown(String id) {
        return known.contains(id);
    }

    /** The name of an entity. */
    String name(String id) {
        return names.getOrDefault(id, "");
    }

    /** The type of a mention. */
    MentionType type(int mention) {
        return mentions.get(mention).type();
    }
}
