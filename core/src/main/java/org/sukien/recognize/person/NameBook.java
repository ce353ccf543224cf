package org.sukien.recognize.person;

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

    /** A word that begins one of these names. */
    private static final int START = 1;
    /** A given name, or part of a foreigner's name. */
    private static final int SINGLE = 2;
    /** The hash of a whole name's words. */
    private static final int WHOLE = 4;
    /** The hash of a name's last two words. */
    private static final int LAST_TWO = 8;
    /** The hash of a run of words that was seen once where a name could be. */
    private static final int SUSPECT = 16;

    /** A word that stood where a place, company or club does. */
    private static final int NO_PERSON = 32;

    /** A foreign word that stood alone where a name could. */
    private static final int ALONE = 64;
    /** The same, twice or more. */
    private static final int ALONE_AGAIN = 128;
    /** A foreign word, or the hash of a run of words, that did what persons alone do. */
    private static final int ACTS = 256;
    /** The hash of a run of words that was seen where a name could be, whatever its syllables. */
    private static final int SEEN = 512;

    /** A word that could open the name of a body, after a word of address. */
    private static final int ADDRESSED = 1024;

    private final Marks marks = new Marks();
    /** How many words the longest whole name has. */
    private int longest;
    /** Whether the list that is being read was opened by a trade: "hậu vệ Varela, Quintana". */
    private boolean calledList;

    /** Notes whether a trade opened the list that a name found just now may belong to. */
    void callList(boolean called) {
        calledList = called;
    }

    /** Whether a trade opened the list that is being read. */
    boolean isCalledList() {
        return calledList;
    }

    /** Notes a word that may begin the name of somebody whose last name the article proves elsewhere. */
    void open(Draft draft, int at) {
        marks.add(draft.tokens().key(at), START);
    }

    /** Notes a word that opens names of bodies elsewhere, and here somebody is addressed by it: "anh Khoa". */
    void address(Draft draft, int at) {
        marks.add(draft.tokens().key(at), ADDRESSED);
    }

    /** Whether somebody is addressed by a word somewhere in the article. */
    boolean isAddressed(Draft draft, int at) {
        return marks.has(draft.tokens().key(at), ADDRESSED);
    }

    /** Notes a foreign word that stands alone, and whether it does what persons alone do. */
    void meet(Draft draft, int at, boolean acts) {
        long key = draft.tokens().key(at);
        int count = marks.has(key, ALONE) ? ALONE_AGAIN : ALONE;
        marks.add(key, acts ? count | ACTS | START : count | START);
    }

    /** Whether a foreign word that stands alone more than once does what persons alone do, and is known as nothing else. */
    boolean isActor(Draft draft, int at) {
        long key = draft.tokens().key(at);
        return marks.has(key, ACTS)
                && (marks.has(key, ALONE_AGAIN) || marks.has(key, SINGLE))
                && !marks.has(key, NO_PERSON);
    }

    /** Whether a known name may begin with a token; a quick no for nearly all that don't. */
    boolean mayStart(Tokens tokens, int at) {
        return marks.has(tokens.key(at), START);
    }

    /** Notes words that are part of the name of a place, company or club somewhere in the article. */
    void rule(Draft draft, int from, int end) {
        for (int at = from; at < end; at++) {
            marks.add(draft.tokens().key(at), NO_PERSON);
        }
    }

    /** Whether a word was part of the name of a place, company or club. */
    boolean isNoPerson(Draft draft, int at) {
        return marks.has(draft.tokens().key(at), NO_PERSON);
    }

    /** Notes a run that is a name if it does what people do once more. */
    void suspect(Draft draft, int from, int end) {
        Tokens tokens = draft.tokens();
        long hash = hash(tokens, from, end);
        if (marks.has(hash, SUSPECT)) {
            learnWhole(tokens.key(from), hash, end - from);
        } else {
            marks.add(hash, SUSPECT);
        }
    }

    /** Notes a run of unlikely syllables where a place stands, which is no name then. */
    void ruleRun(Draft draft, int from, int end) {
        marks.add(hash(draft.tokens(), from, end), NO_PERSON);
    }

    /** Notes a run of unlikely syllables: it is a name if it stands twice and once does what persons alone do. */
    void see(Draft draft, int from, int end, boolean acts) {
        Tokens tokens = draft.tokens();
        long hash = hash(tokens, from, end);
        boolean again = marks.has(hash, SEEN);
        marks.add(hash, acts ? SEEN | ACTS : SEEN);
        if (again && marks.has(hash, ACTS) && !marks.has(hash, NO_PERSON)) {
            learnWhole(tokens.key(from), hash, end - from);
        }
    }

    private void learnWhole(long first, long hash, int words) {
        marks.add(first, START);
        marks.add(hash, WHOLE);
        longest = Math.max(longest, Math.min(words, LONGEST));
    }

    /**
     * Learns a name of two words or more; of one word it learns that.
     *
     * @param firstToo whether the first word alone means the person too, as a foreigner's given name does
     */
    void learn(Draft draft, int from, int end, boolean firstToo) {
        Tokens tokens = draft.tokens();
        boolean acronym = tokens.kind(end - 1) == TokenKind.WORD
                && tokens.isAllCaps(end - 1)
                && (end - from == 1 || !tokens.isAllCaps(from));
        marks.add(tokens.key(end - 1), acronym ? START : START | SINGLE);
        if (end - from == 1) {
            return;
        }
        learnWhole(tokens.key(from), hash(tokens, from, end), end - from);
        if (end - from > 2) {
            marks.add(hash(tokens, end - 2, end), LAST_TWO);
            marks.add(tokens.key(end - 2), START);
        }
        if (end - from > 2 && tokens.is(from, "Y")) {
            // "Y Quyết B’Krông" is called "Y Quyết"
            learnWhole(tokens.key(from), hash(tokens, from, from + 2), 2);
        }
        if (firstToo && tokens.length(from) > 2 && !tokens.isAllCaps(from)) {
            marks.add(tokens.key(from), SINGLE);
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
        int limit = Math.min(tokens.size(), from + longest);
        for (int at = from; at < limit; at++) {
            if (at > from && (tokens.breakBefore(at) || isFullStop(tokens, at))) {
                break;
            }
            hash = (hash + tokens.key(at)) * MIX;
            if (tokens.isCapital(at) && marks.has(hash, WHOLE)) {
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
        return end - from == 2 && marks.has(hash(draft.tokens(), from, end), LAST_TWO);
    }

    /** Whether a word is a known given name, or part of a foreigner's name. */
    boolean isSingle(Draft draft, int at) {
        return marks.has(draft.tokens().key(at), SINGLE);
    }

    private static long hash(Tokens tokens, int from, int end) {
        long hash = 0;
        for (int at = from; at < end; at++) {
            hash = (hash + tokens.key(at)) * MIX;
        }
        return hash;
    }
}
