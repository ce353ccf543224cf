package org.sukien.explain;

import java.util.List;
import java.util.Optional;
import org.sukien.text.Span;

/**
 * How the mentions of one article came about. Of "Công an quận 5 họp." it holds the unit "Công an quận 5", kept, and the place
 * "quận 5", refused because the unit is longer:
 *
 * <pre>{@code
 * for (Candidate c : Sukien.standard().explain(Article.of("Công an quận 5 họp.")).candidates()) {
 *     System.out.println(c.mention().text() + " " + c.mention().rule() + (c.isKept() ? "" : " lost"));
 * }
 * }</pre>
 *
 * <p>The candidates that were kept are the record's mentions, without {@code ref}. Spans count UTF-16 units of the given
 * text. Immutable and thread-safe. Known weakness: what a rule saw and did not propose, for a word beside it or because an
 * earlier recogniser had claimed the place, leaves no trace here.
 *
 * @param id the article's id
 * @param source where the article came from
 * @param text the article's text as it was given
 * @param tokens where each token stands in it
 * @param candidates every proposal, by place; of those that begin together the longer first
 */
public record Explanation(
        Optional<String> id, Optional<String> source, String text, List<Span> tokens, List<Candidate> candidates) {
    public Explanation {
        tokens = List.copyOf(tokens);
        candidates = List.copyOf(candidates);
    }

    /**
     * The same with fewer candidates: those whose own rule, or the rule that they lost to, is the one named or lies below it.
     *
     * @param rule an id, or the beginning of ids up to a dot: {@code place} or {@code date.relative}
     */
    public Explanation about(String rule) {
        return new Explanation(
                id,
                source,
                text,
                tokens,
                candidates.stream()
                        .filter(candidate -> isBelow(rule, candidate)
                                || candidate
                                        .defeat()
                                        .filter(d -> isBelow(rule, d.winner()))
                                        .isPresent())
                        .toList());
    }

    private static boolean isBelow(String rule, Candidate candidate) {
        String own = candidate.mention().rule();
        return own.equals(rule) || own.startsWith(rule + ".");
    }
}
