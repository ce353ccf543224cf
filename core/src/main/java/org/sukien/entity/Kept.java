package org.sukien.entity;

import java.util.List;
import org.sukien.lexicon.WordList;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.text.NormalizedText;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/** The mentions that the resolver kept, with their tokens and what stands between them. */
final class Kept {
    /** How many tokens a bracket may have. */
    private static final int LONGEST_BRACKET = 60;

    private final Draft draft;
    private final Proposal[] proposals;
    private final MentionType[] types;
    /** By mention: its first token, and the one after its last. */
    private final int[] firsts;

    private final int[] ends;
    /** The keys of the words of all names, one name after the other. */
    private final long[] words;
    /** By mention: where its words begin in {@link #words}; the one after the last says where they all end. */
    private final int[] starts;

    private final NameTable names;
    /** Whether the text is in NFC, and so every name in it. */
    private final boolean composed;
    /** By mention: the number of its name plus 1, 0 where nobody asked yet. */
    private final int[] numbers;

    Kept(Draft draft, List<Proposal> kept) {
        this.draft = draft;
        proposals = kept.toArray(Proposal[]::new);
        types = new MentionType[proposals.length];
        firsts = new int[proposals.length];
        ends = new int[proposals.length];
        numbers = new int[proposals.length];
        starts = new int[proposals.length + 1];
        int most = 0;
        for (int i = 0; i < types.length; i++) {
            types[i] = proposals[i].type();
            firsts[i] = proposals[i].first();
            ends[i] = proposals[i].end();
            most += isNamed(i) ? ends[i] - firsts[i] : 0;
        }
        words = new long[most];
        for (int i = 0; i < types.length; i++) {
            starts[i + 1] = isNamed(i) ? addWords(firsts[i], ends[i], starts[i]) : starts[i];
        }
        names = new NameTable(words, types.length);
        NormalizedText text = tokens().source();
        composed = text.view().equals(text.given());
    }

    private boolean isNamed(int i) {
        return switch (types[i]) {
            case PERSON, UNIT, PLACE, POSITION -> true;
            default -> false;
        };
    }

    /** Adds the words of a mention after those before; marks are none. */
    private int addWords(int first, int end, int to) {
        Tokens tokens = tokens();
        int size = to;
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) != TokenKind.PUNCTUATION) {
                words[size++] = tokens.key(i);
            }
        }
        return size;
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
        return firsts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The text of a mention, in NFC. */
    String written(int i) {
        String text = mention(i).text();
        return composed ? text : NormalizedText.of(text).view();
    }

    int sentence(int i) {
        return tokens().sentence(first(i));
    }

    /** How many words the name of a person, unit, place or post has, marks not counted. */
    int words(int i) {
        return starts[i + 1] - starts[i];
    }

    /** Where the words of a mention begin in {@link #names}. */
    int start(int i) {
        return starts[i];
    }

    /** The names of people, units, places and posts by their words. */
    NameTable names() {
        return names;
    }

    /** The number of a mention's whole name. */
    int name(int i) {
        if (numbers[i] == 0) {
            numbers[i] = names.add(starts[i], words(i)) + 1;
        }
        return numbers[i] - 1;
    }

    /** Whether only words of a list, and marks out of {@code marks}, stand between mention {@code i} and {@code j}. */
    boolean bridged(int i, int j, WordList<?> words, String marks) {
        return bridgedFrom(end(i), j, words, marks);
    }

    /** The same from a token up to mention {@code j}. */
    boolean bridgedFrom(int from, int j, WordList<?> words, String marks) {
        Tokens tokens = tokens();
        int at = from;
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

    /** The token of the bracket that closes the one that opens at a token, in the same line and not too far; or -1. */
    int closing(int open) {
        Tokens tokens = tokens();
        int last = Math.min(tokens.size(), open + LONGEST_BRACKET);
        for (int at = open + 1; at < last && !tokens.breakBefore(at); at++) {
            if (tokens.is(at, ')')) {
                return at;
            }
        }
        return -1;
    }
}
