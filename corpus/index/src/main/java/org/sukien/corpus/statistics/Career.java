package org.sukien.corpus.statistics;

import java.util.List;

/**
 * What articles state of a person's ranks and posts over time. Immutable and thread-safe.
 *
 * @param name the name as it is mostly written
 * @param articles how many articles name the person
 * @param steps by the first day on which each is stated, undated ones last
 */
public record Career(String name, long articles, List<CareerStep> steps) {
    public Career {
        steps = List.copyOf(steps);
    }
}
