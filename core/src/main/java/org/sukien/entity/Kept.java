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
    private final List<Proposal> proposals;

    Kept(Draft draft, List<Proposal> proposals) {
        this.draft = draft;
        this.proposals = proposals;
    }

    int size() {
        return proposals.size();
    }

    Draft draft() {
        return draft;
    }

    Tokens tokens() {
        return draft.tokens();
    }

    Mention mention(int i) {
        return proposals.get(i).mention();
    }

    MentionType type(int i) {
        return proposals.get(i).mention().type();
    }

    int first(int i) {
        return proposals.get(i).first();
    }

    int end(int i) {
        return proposals.get(i).end();
    }

    int sentence(int i) {
        return tokens().sentence(first(i));
    }

    NameKey key(int i) {
        return NameKey.of(tokens(), first(i), end(i));
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
