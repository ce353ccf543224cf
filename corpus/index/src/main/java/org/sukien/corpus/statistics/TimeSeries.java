package org.sukien.corpus.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Counts over time: how many events, or articles, there were in each month. Immutable and thread-safe.
 *
 * <pre>{@code
 * Counting conferences = Counting.of(Counted.EVENTS).events(EventChoice.happened().of("meeting.conference"));
 * TimeSeries months = TimeSeries.of(conferences, TimeStep.MONTH, searcher, query);
 * months.bars();   // [Bar[first=2023-01-01, count=4], Bar[first=2023-03-01, count=1], …]
 * }</pre>
 *
 * @param counted what was counted
 * @param step how long a period is
 * @param bars the periods that have a count, in their order; those without one are left out
 * @param undated how many things have no such period: no date is known, or it is longer, as a year is than a month
 */
public record TimeSeries(Counted counted, TimeStep step, List<Bar> bars, long undated) {
    private static final int MOST = 100_000;

    public TimeSeries {
        bars = List.copyOf(bars);
    }

    /**
     * A period and its count.
     *
     * @param first the period's first day
     * @param count how many things lie in it
     */
    public record Bar(LocalDate first, long count) {}

    /**
     * Counts by time what a query finds.
     *
     * @param counting what is counted; its own dimensions don't matter
     * @throws IOException if the index can't be read
     */
    public static TimeSeries of(Counting counting, TimeStep step, IndexSearcher searcher, Query query)
            throws IOException {
        CountTable table = counting.by(Dimension.of(step)).count(searcher, query);
        List<Bar> bars = new ArrayList<>();
        for (CountTable.Row row : table.rows()) {
            bars.add(new Bar(step.day(row.values().get(0)), row.count()));
        }
        return new TimeSeries(table.counted(), step, bars, table.unplaced());
    }

    /**
     * The part between two days; a period of which a day lies between them is in it.
     *
     * @param from the first day; empty for no bound
     * @param to the last day; empty for no bound
     */
    public TimeSeries between(Optional<LocalDate> from, Optional<LocalDate> to) {
        List<Bar> kept = bars.stream()
                .filter(bar -> from.isEmpty() || step.next(bar.first()).isAfter(from.get()))
                .filter(bar -> to.isEmpty() || !bar.first().isAfter(to.get()))
                .toList();
        return new TimeSeries(counted, step, kept, undated);
    }

    /**
     * Every period from the first to the last, those without a count, too.
     *
     * @throws IllegalArgumentException if they are more than 100,000
     */
    public List<Bar> every() {
        List<Bar> all = new ArrayList<>();
        for (Bar bar : bars) {
            LocalDate next = all.isEmpty()
                    ? bar.first()
                    : step.next(all.get(all.size() - 1).first());
            for (; next.isBefore(bar.first()); next = step.next(next)) {
                if (all.size() == MOST) {
                    throw new IllegalArgumentException("more than " + MOST + " " + step.code() + "s from "
                            + label(bars.get(0)) + " to " + label(bars.get(bars.size() - 1)) + ": set bounds");
                }
                all.add(new Bar(next, 0));
            }
            all.add(bar);
        }
        return all;
    }

    /** The name of a bar's period, {@code 2023-02}. */
    public String label(Bar bar) {
        return step.label(bar.first());
    }

    /** The sum of all bars. */
    public long total() {
        return bars.stream().mapToLong(Bar::count).sum();
    }

    /** The greatest count. */
    public long greatest() {
        return bars.stream().mapToLong(Bar::count).max().orElse(0);
    }
}
