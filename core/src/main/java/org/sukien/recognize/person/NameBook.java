package org.sukien.recognize.person;

import java.util.HashMap;
import java.util.Map;
import org.sukien.recognize.Draft;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * The names learnt while one article is read: after "Trịnh Văn Thuỷ bị bắt", the whole name, its last two words and its
 * last are known. Used by one thread for one article.
 */
final class NameBook {
    private static final int LONGEST = 8;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** By the hash of a name's words: how many words it has. */
    private final Map<Long, Integer> whole = new HashMap<>();

    private final Map<Long, Boolean> suspects = new HashMap<>();
    private final Map<Long, Boolean> lastTwo = new HashMap<>();
    private final Map<Long, Boolean> single = new HashMap<>();
    /** A bit for each word that begins one of these names, by its hash: most words begin none and are passed over. */
    private long starts;

    /** Whether a known name may begin with a token; a quick no for nearly all that don't. */
    boolean mayStart(Tokens tokens, int at) {
        return (starts >>> bit(tokens.key(at)) & 1) != 0;
    }

    private void noteStart(long key) {
        starts |= 1L << bit(key);
    }

    private static int bit(long key) {
        return (int) (key * MIX >>> 58);
    }

    /** Notes a run that is a name if it does what people do once more. */
    void suspect(Draft draft, int from, int end) {
        long hash = hash(draft.tokens(), from, end);
        if (suspects.putIfAbsent(hash, true) != null) {
            whole.put(hash, end - from);
            noteStart(draft.tokens().key(from));
        }
    }

    /** Learns a name of two words or more; of one word it learns that. */
    void learn(Draft draft, int from, int end, boolean vietnamese) {
        Tokens tokens = draft.tokens();
        noteStart(tokens.key(from));
        noteStart(tokens.key(end - 1));
        if (end - from == 1) {
            single.put(tokens.key(from), true);
            return;
        }
        whole.put(hash(tokens, from, end), end - from);
        if (end - from > 2) {
            lastTwo.put(hash(tokens, end - 2, end), true);
            noteStart(tokens.key(end - 2));
        }
        single.put(tokens.key(end - 1), true);
        if (!vietnamese && tokens.length(from) > 2 && !tokens.isAllCaps(from)) {
            single.put(tokens.key(from), true);
        }
    }

    /** Where the longest known whole name ends that begins at a token, or -1. */
    int wholeEnd(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        if (!mayStart(tokens, from)) {
            return -1;
        }
        int found = -1;
        long hash = 0;
        for (int at = from; at < tokens.size() && at < from + LONGEST; at++) {
            if (at > from && (tokens.breakBefore(at) || isFullStop(tokens, at))) {
                break;
            }
            hash = (hash + tokens.key(at)) * MIX;
            Integer words = whole.get(hash);
            if (words != null && words == at + 1 - from && tokens.isCapital(at)) {
                found = at + 1;
            }
        }
        return found;
    }

    private static boolean isFullStop(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.PUNCTUATION && !tokens.is(at, '-');
    }

    /** Whether a run of two words ends a known name. */
    boolean isLastTwo(Draft draft, int from, int end) {
        return end - from == 2 && lastTwo.containsKey(hash(draft.tokens(), from, end));
    }

    /** Whether a word is a known given name, or part of a foreigner's name. */
    boolean isSingle(Draft draft, int at) {
        return single.containsKey(draft.tokens().key(at));
    }

    private static long hash(Tokens tokens, int from, int end) {
        long hash = 0;
        for (int at = from; at < end; at++) {
            hash = (hash + tokens.key(at)) * MIX;
        }
        return hash;
    }
}
