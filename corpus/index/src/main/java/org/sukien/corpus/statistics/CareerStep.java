package org.sukien.corpus.statistics;

import java.util.List;
import java.util.Optional;

/**
 * A rank, a post or a change of them, and all the articles that state it. Immutable and thread-safe.
 *
 * @param what {@code rank}, {@code post}, or the subtype of an event of type personnel: {@code appointment}, {@code promotion},
 *     {@code dismissal}…
 * @param title the rank or the post as the first source writes it, without the unit; of a change the post that it is about,
 *     empty where none is told
 * @param unit the unit of the post
 * @param former whether the sources say that it has been left
 * @param acting whether it is held for the time being
 * @param concurrent whether it is held beside another
 * @param sources where it is stated, by date, undated ones last; at least one
 */
public record CareerStep(
        String what,
        String title,
        Optional<String> unit,
        boolean former,
        boolean acting,
        boolean concurrent,
        List<Source> sources) {
    public CareerStep {
        sources = List.copyOf(sources);
    }

    /** The first day on which it is stated; a month or a year where no more is known. */
    public Optional<String> first() {
        return sources.get(0).date();
    }

    /** The last day on which it is stated. */
    public Optional<String> last() {
        for (int i = sources.size() - 1; i >= 0; i--) {
            if (sources.get(i).date().isPresent()) {
                return sources.get(i).date();
            }
        }
        return Optional.empty();
    }

    /**
     * Where a step is stated.
     *
     * @param article the article's id
     * @param date the day of publication, of a change its own day; a month or a year where no more is known
     * @param start where the words begin, in UTF-16 code units of the article's text
     * @param end behind their last code unit
     * @param words that slice of the text
     */
    public record Source(String article, Optional<String> date, int start, int end, String words) {}
}
