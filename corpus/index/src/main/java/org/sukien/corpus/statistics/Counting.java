package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.sukien.mention.MentionType;

/**
 * Counts what the articles of a query hold: which unit held how many conferences in which month.
 *
 * <pre>{@code
 * CountTable table = Counting.of(Counted.EVENTS)
 *         .by(Dimension.parse("unit"), Dimension.parse("month"))
 *         .events(EventChoice.happened().of("meeting.conference").role("organizer"))
 *         .count(searcher, query);
 * table.rows();   // [Row[values=[Công an tỉnh Phú Yên, 2023-02], count=3], …]
 * }</pre>
 *
 * <p>Counts are of articles that are no copies, unless {@link #copies} asks for all. No record is read; memory grows with
 * the distinct combinations of values. Immutable and thread-safe. Known weaknesses: names are brought together by their
 * spelling alone, so two units of one name count as one; an event that several articles tell counts for each of them,
 * unless {@link #once} is asked for and they tell it alike.
 */
public final class Counting {
    private final Counted counted;
    private final List<Dimension> dimensions;
    private final EventChoice events;
    private final boolean copies;
    private final boolean once;

    private Counting(Counted counted, List<Dimension> dimensions, EventChoice events, boolean copies, boolean once) {
        this.counted = counted;
        this.dimensions = List.copyOf(dimensions);
        this.events = events;
        this.copies = copies;
        this.once = once;
    }

    /** Counts something, all of it in one sum; of events those that happened. */
    public static Counting of(Counted counted) {
        return new Counting(counted, List.of(), EventChoice.happened(), false, false);
    }

    /**
     * The same, broken down.
     *
     * @throws IllegalArgumentException if what is counted has no such dimension, or never all of them
     */
    public Counting by(List<Dimension> dimensions) {
        dimensions.forEach(dimension -> dimension.require(counted));
        if (counted == Counted.MENTIONS && entities(dimensions).distinct().count() > 1) {
            throw new IllegalArgumentException("a mention is of a person, a unit or a place: only one of them");
        }
        return new Counting(counted, dimensions, events, copies, once);
    }

    /** As {@link #by(List)}. */
    public Counting by(Dimension... dimensions) {
        return by(List.of(dimensions));
    }

    /** The same, of other events; without effect where no events are counted. */
    public Counting events(EventChoice events) {
        return new Counting(counted, dimensions, events, copies, once);
    }

    /** The same, with or without articles that are copies of others. */
    public Counting copies(boolean copies) {
        return new Counting(counted, dimensions, events, copies, once);
    }

    /**
     * The same, but an event counts once in each row and in the total, however many articles tell it: events are one that
     * have one corpus id, which says the same type, the same days and the same who, {@link org.sukien.identity.CorpusIds}.
     * Memory then grows with the events, too.
     */
    public Counting once(boolean once) {
        return new Counting(counted, dimensions, events, copies, once);
    }

    /**
     * Counts what a query finds.
     *
     * @throws IOException if the index can't be read
     */
    public CountTable count(IndexSearcher searcher, Query query) throws IOException {
        CountSum sum = new CountSum(dimensions, once);
        long articles = Articles.each(searcher, query, copies, columns -> {
            for (Observation observation : observations(columns)) {
                sum.add(observation);
            }
        });
        return new CountTable(counted, dimensions, sum.rows(), articles, sum.total(), sum.unplaced());
    }

    private static Stream<MentionType> entities(List<Dimension> dimensions) {
        return dimensions.stream().map(one -> one.kind().entity()).flatMap(Optional::stream);
    }

    private List<Observation> observations(LeafColumns columns) throws IOException {
        return switch (counted) {
            case ARTICLES -> List.of(Observations.article(columns));
            case FIGURES -> Observations.figures(columns);
            case MENTIONS -> {
                Optional<MentionType> kind = entities(dimensions).findFirst();
                yield kind.isPresent() ? Observations.entities(columns, kind.get()) : Observations.mentions(columns);
            }
            case EVENTS -> Observations.events(columns, events);
        };
    }
}
