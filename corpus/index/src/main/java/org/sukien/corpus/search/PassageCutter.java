package org.sukien.corpus.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sukien.text.Span;

/**
 * Cuts the best passages out of a text: sentences in which most parts of the query were found. A sentence that is too long is
 * cut between words, around its first match. Stateless but for its measures.
 */
final class PassageCutter {
    private final int most;
    private final int length;

    /**
     * @param most how many passages
     * @param length how long one may be, in UTF-16 code units, if no match in it is longer
     */
    PassageCutter(int most, int length) {
        this.most = most;
        this.length = length;
    }

    /** The best passages, in text order. */
    List<Passage> cut(String text, List<Match> matches) {
        if (most == 0 || text.isEmpty()) {
            return List.of();
        }
        Sentences sentences = Sentences.of(text);
        if (matches.isEmpty()) {
            return List.of(beginning(text, sentences));
        }
        List<Candidate> candidates = new ArrayList<>();
        Candidate open = null;
        for (Match match : matches) {
            if (open == null || match.span().end() > open.end) {
                open = window(text, sentences, match.span(), open == null ? 0 : open.end);
                candidates.add(open);
            }
            open.matches.add(match);
        }
        candidates.sort(Comparator.comparingInt(Candidate::clauses)
                .reversed()
                .thenComparing(candidate -> -candidate.matches.size())
                .thenComparingInt(candidate -> candidate.start));
        return candidates.stream()
                .limit(most)
                .sorted(Comparator.comparingInt(candidate -> candidate.start))
                .map(candidate -> candidate.passage(text))
                .toList();
    }

    private Passage beginning(String text, Sentences sentences) {
        int start = 0;
        while (start < text.length() && TextCuts.isBlank(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return new Passage(new Span(0, 0), "", List.of(), false, false);
        }
        start = TextCuts.boundaryBefore(text, start);
        return window(text, sentences, new Span(start, start), 0).passage(text);
    }

    /** The sentence of a match, or the part of it that fits, not before {@code free}. */
    private Candidate window(String text, Sentences sentences, Span match, int free) {
        int from = Math.min(free, match.start());
        int room = Math.max(0, length - (match.end() - match.start()));
        int left = Math.max(from, match.start() - room);
        int right = Math.min(text.length(), match.end() + room);
        int start = sentences.start(match.start(), left);
        int end = Math.max(match.end(), sentences.end(Math.max(match.start(), match.end() - 1), right));
        if (end - start > length) {
            // a third of the room for what stands before the match, the rest for what follows
            int before = Math.min(match.start() - start, Math.max(room / 3, room - (end - match.end())));
            if (before < match.start() - start) {
                start = TextCuts.wordAfter(text, match.start() - before, match.start());
            }
            int last = start + Math.max(length, match.end() - start);
            if (last < end) {
                end = TextCuts.wordBefore(text, last, match.end());
            }
        } else if (start > 0 && start == left && !sentences.beginAt(start)) {
            start = TextCuts.wordAfter(text, start, match.start());
        }
        if (end < text.length() && end == right && end > match.end()) {
            end = TextCuts.wordBefore(text, end, match.end());
        }
        while (start < match.start() && (TextCuts.isBlank(text.charAt(start)) || !TextCuts.isBoundary(text, start))) {
            start++;
        }
        while (end > match.end() && !TextCuts.isBoundary(text, end)) {
            end--;
        }
        boolean cutBefore = start > 0 && !sentences.beginAt(start);
        return new Candidate(start, end, cutBefore, sentences.end(Math.max(start, end - 1), text.length()) > end);
    }

    /** A passage that may be chosen. */
    private static final class Candidate {
        private final int start;
        private final int end;
        private final boolean cutBefore;
        private final boolean cutAfter;
        private final List<Match> matches = new ArrayList<>();

        Candidate(int start, int end, boolean cutBefore, boolean cutAfter) {
            this.start = start;
            this.end = end;
            this.cutBefore = cutBefore;
            this.cutAfter = cutAfter;
        }

        int clauses() {
            Set<String> clauses = new HashSet<>();
            matches.forEach(match -> clauses.add(match.clause()));
            return clauses.size();
        }

        Passage passage(String text) {
            List<Span> highlights = new ArrayList<>();
            for (Match match : matches) {
                Span span = match.span();
                int last = highlights.size() - 1;
                if (last >= 0 && span.start() < highlights.get(last).end()) {
                    Span before = highlights.get(last);
                    highlights.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
                } else {
                    highlights.add(span);
                }
            }
            return new Passage(new Span(start, end), text.substring(start, end), highlights, cutBefore, cutAfter);
        }
    }
}
