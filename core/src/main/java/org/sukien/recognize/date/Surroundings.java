package org.sukien.recognize.date;

import org.sukien.token.Tokens;

/**
 * What the words around the date at hand say about it: in "sẽ khánh thành ngày 20/7" (will be opened) that it lies ahead, in
 * "trước ngày 20/7" (before) that nothing is told to happen then. Each is looked up when it is asked for, as few dates ask.
 *
 * <p>Serves one article, on one thread.
 */
final class Surroundings {
    private static final int CUE_WINDOW = 8;
    private static final int COORDINATED = 7;

    private final Tokens tokens;
    private final DateHits hits;
    private int first;
    private int end;

    Surroundings(Tokens tokens, DateHits hits) {
        this.tokens = tokens;
        this.hits = hits;
        // Before a date is entered nothing stands around.
        end = tokens.size();
    }

    /** Goes on to the date from one token to before another. */
    void enter(int from, int to) {
        first = from;
        end = to;
    }

    /** The sentence that the date stands in. */
    int sentence() {
        return tokens.sentence(first);
    }

    /** Whether the words around it look ahead: "sẽ" (will), "dự kiến" (is planned). */
    boolean lookAhead() {
        int sentence = sentence();
        int from = Math.max(tokens.sentenceStart(sentence), first - CUE_WINDOW);
        int to = Math.min(tokens.sentenceEnd(sentence), end + CUE_WINDOW);
        for (int i = from; i < to; i++) {
            if ((i < first || i >= end) && hits.isCue(i, DateWords.Cue.FUTURE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is compared with it: "so với tháng trước". */
    boolean compare() {
        return hits.isCueBefore(first, DateWords.Cue.COMPARISON);
    }

    /** Whether it is only a bound of something: "trước ngày 20/7". A bound that opens the sentence tells when it happened. */
    boolean bound() {
        boolean opens = first > 0 && first - 1 == tokens.sentenceStart(sentence());
        return !opens && hits.isCueBefore(first, DateWords.Cue.BOUND);
    }

    /** Whether it begins with "đầu" (the beginning of) behind a bound: "từ đầu năm 2023". */
    boolean beginsSinceEdge() {
        return hits.isTermAt(first, Term.Kind.EDGE)
                && hits.termAt(first).value().equals("first")
                && hits.isCueBefore(first, DateWords.Cue.BOUND);
    }

    /** Whether "và" joins it to a date soon after: "ngày rằm 15/8 và hôm khai hội 20/8 năm 2025". */
    boolean joins(int next) {
        boolean near = next - end <= COORDINATED && tokens.sentence(end) == tokens.sentence(next);
        boolean and = false;
        for (int i = end; near && i < next; i++) {
            and |= hits.isTermAt(i, Term.Kind.AND);
            near = !tokens.is(i, ',') && !tokens.is(i, '(');
        }
        return near && and;
    }
}
