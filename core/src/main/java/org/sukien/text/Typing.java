package org.sukien.text;

import java.util.Locale;
import java.util.Optional;

/**
 * How a text was typed: with its marks, without them, with a Telex keyboard that was not switched on, or so that letters
 * became question marks on the way. {@code Typing.of("Tieesng Vieejt laf ngoon nguwx giauf").state()} is {@link State#TELEX}.
 *
 * <p>Nothing is put right here: {@code sukien restore} and {@code DiacriticRestorer} do that for text without marks, on
 * request; what became "?" is lost. Each word counts once, by the first of these that it is: a syllable with marks, one
 * without them, one in Telex keys, one with lost letters. {@link #score} is the share of words that are any of these, times
 * how fully the state shows; below {@link #CONFIDENCE} there is no answer.
 *
 * <p>Linear in the text's length. Immutable and thread-safe. Known weaknesses: a short text of names without marks may be
 * taken for one that lacks them; "?" at a word's end is taken for a question.
 *
 * @param words runs of letters, with the question marks before and among them
 * @param marked Vietnamese syllables with marks
 * @param bare spellings that syllables have without marks: "cong", also the English "an" and "to"
 * @param telex words that are syllables in the keys of Telex: "tieesng", also the English "this"
 * @param lost words that are syllables but for "?" or U+FFFD: "C?ng", "t?nh"
 */
public record Typing(int words, int marked, int bare, int telex, int lost) {
    /** A score below this is no answer. */
    public static final double CONFIDENCE = 0.7;

    /** What a text may be typed like, each with the share of words from which on it shows fully. */
    public enum State {
        /** As it should be: "công an tỉnh". News of 2003-2024 has marks on three of four words. */
        MARKED(0.4),
        /** Without diacritics: "cong an tinh". */
        BARE(0.6),
        /** In the keys of Telex: "coong an tirnh". */
        TELEX(0.4),
        /** With letters lost: "c?ng an t?nh". */
        LOST(0.1);

        private final double full;

        State(double full) {
            this.full = full;
        }
    }

    private static final char LOST_LETTER = '?';
    private static final int LONGEST = 10;
    /** So many letters of one word may be lost, of "đường" three. */
    private static final int MOST_LOST = 3;

    /** Counts the words of a text. */
    public static Typing of(String text) {
        String view = NormalizedText.of(text).view();
        int[] counts = new int[State.values().length];
        int words = 0;
        for (int at = 0; at < view.length(); ) {
            int start = at;
            boolean letters = false;
            while (at < view.length() && (isLetter(view.charAt(at)) || isLost(view, at))) {
                letters |= isLetter(view.charAt(at++));
            }
            if (letters) {
                words++;
                stateOf(view.substring(start, at)).ifPresent(state -> counts[state.ordinal()]++);
            } else if (at == start) {
                at++;
            }
        }
        return new Typing(words, counts[0], counts[1], counts[2], counts[3]);
    }

    private static boolean isLetter(char c) {
        return CharTable.kind(c) == CharTable.LETTER;
    }

    /** A character that was lost, or a question mark before a letter or before more of them. */
    private static boolean isLost(String text, int at) {
        int after = at;
        while (after < text.length() && after - at < MOST_LOST && text.charAt(after) == LOST_LETTER) {
            after++;
        }
        return text.charAt(at) == '\uFFFD' || after > at && after < text.length() && isLetter(text.charAt(after));
    }

    private static Optional<State> stateOf(String given) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String word = given.toLowerCase(Locale.ROOT).replace('\uFFFD', LOST_LETTER);
        if (word.indexOf(LOST_LETTER) >= 0) {
            return BareSyllables.containsWith(SearchKeys.fold(word), LOST_LETTER, MOST_LOST)
                    ? Optional.of(State.LOST)
                    : Optional.empty();
        }
        if (word.chars().anyMatch(c -> c >= 0x80)) {
            Optional<SyllableFault> fault = Syllable.fault(word);
            return fault.isEmpty() || fault.get() == SyllableFault.PLACE ? Optional.of(State.MARKED) : Optional.empty();
        }
        if (BareSyllables.contains(word)) {
            return Optional.of(State.BARE);
        }
        return Telex.read(word).map(meant -> State.TELEX);
    }

    /** How much speaks for a state, 0 to 1; three words make 0.75 at most. */
    public double score(State state) {
        double vietnamese = (marked + bare + telex + lost) / (words + 1.0);
        double share = count(state) / Math.max(1.0, words);
        double shown = Math.min(1, share / state.full);
        double spoilt = state == State.MARKED
                ? Math.min(1, (telex / State.TELEX.full + lost / State.LOST.full) / Math.max(1, words))
                : 0;
        return vietnamese * shown * (1 - spoilt);
    }

    private int count(State state) {
        return switch (state) {
            case MARKED -> marked;
            case BARE -> bare;
            case TELEX -> telex;
            case LOST -> lost;
        };
    }

    /** The state of the highest score; nothing where that is below {@link #CONFIDENCE}. */
    public Optional<State> state() {
        State best = State.MARKED;
        for (State state : State.values()) {
            best = score(state) > score(best) ? state : best;
        }
        return score(best) < CONFIDENCE ? Optional.empty() : Optional.of(best);
    }
}
