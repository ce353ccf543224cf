package org.sukien.entity;

import java.util.List;
import org.sukien.lexicon.WordList;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.Tokens;

/** The mentions that the resolver kept, with their tokens and what stands between them. */
final class Kept {
    private final Draft draft;
    private final Proposal[] proposals;
    private final MentionType[] types;
    private final NameKey[] keys;

    Kept(Draft draft, List<Proposal> kept) {
        this.draft = draft;
        proposals = kept.toArray(Proposal[]::new);
        types = new MentionType[proposals.length];
        keys = new NameKey[proposals.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = proposals[i].mention().type();
        }
    }

    int size() {
        return proposals.length;
    }

    Draft draft() {
        return draft;
    }

    Tokens tokens() {
        return draft.tokens();
    }

    Mention mention(int i) {
        return proposals[i].mention();
    }

    MentionType type(int i) {
        return types[i];
    }

    int first(int i) {
        return proposals[i].first();
    }

    int end(int i) {
        return proposals[i].end();
    }

    int sentence(int i) {
        return tokens().sentence(first(i));
    }

    NameKey key(int i) {
        if (keys[i] == null) {
            keys[i] = NameKey.of(tokens(), first(i), end(i));
        }
        return keys[i];
    }

    /** Whether only words of a list, and marks out of {@code marks}, stand between mention {@code i} and {@code j}. */
    boolean bridged(int i, int j, WordList<?> words, String marks) {
        Tokens tokens = tokens();
        int at = end(i);
        while (at < first(j)) {
            if (tokens.breakBefore(at)) {
                return false;
            }
            int hit = draft.hits().find(at, words);
            if (hit >= 0 && draft.hits().end(hit) <= first(j)) {
                at = draft.hits().end(hit);
            } else if (tokens.length(at) == 1 && marks.indexOf(tokens.charAt(at, 0)) >= 0) {
                at++;
            } else {
                return false;
            }
        }
        return at >= tokens.size() || !tokens.breakBefore(at);
    }

    /** Whether a mark out of {@code marks} stands between mention {@code i} and {@code j}. */
    boolean parted(int i, int j, String marks) {
        for (int at = end(i); at < first(j); at++) {
            if (tokens().length(at) == 1 && marks.indexOf(tokens().charAt(at, 0)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
