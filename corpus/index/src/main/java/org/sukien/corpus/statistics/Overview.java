package org.sukien.corpus.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.sukien.corpus.index.EntityRow;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.Fields;
import org.sukien.mention.MentionType;
import org.sukien.record.Event;

/**
 * What the articles of a query hold altogether: how many mentions of which types, how many people, units and places, how
 * many events. Read in one walk. Immutable and thread-safe.
 *
 * @param lines articles first, then outlets, mentions, and events that happened, each by type
 * @param first the first day of publication, where one is known
 * @param last the last one
 */
public record Overview(List<Line> lines, Optional<LocalDate> first, Optional<LocalDate> last) {
    public Overview {
        lines = List.copyOf(lines);
    }

    /**
     * A count.
     *
     * @param what {@code articles}, {@code outlets}, {@code mentions person}, {@code events meeting}
     * @param count how many there are
     * @param distinct of names how many different ones there are; names brought together as {@link Counting} does
     */
    public record Line(String what, long count, Optional<Long> distinct) {}

    /**
     * Reads what the articles of a query hold.
     *
     * @param copies whether copies count
     * @throws IOException if the index can't be read
     */
    public static Overview of(IndexSearcher searcher, Query query, boolean copies) throws IOException {
        Sum sum = new Sum();
        long articles = Articles.each(searcher, query, copies, sum::add);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("articles", articles, Optional.empty()));
        lines.add(new Line("outlets", sum.outlets.size(), Optional.empty()));
        sum.mentions.forEach((type, count) -> lines.add(new Line(
                "mentions " + type.code(),
                count[0],
                Optional.ofNullable(sum.names.get(type)).map(names -> (long) names.size()))));
        sum.events.forEach((type, count) -> lines.add(new Line("events " + type, count[0], Optional.empty())));
        return new Overview(lines, Optional.ofNullable(sum.first), Optional.ofNullable(sum.last));
    }

    /** Counts as they grow. */
    private static final class Sum {
        private final Labels outlets = new Labels(true);
        private final Map<MentionType, long[]> mentions = new EnumMap<>(MentionType.class);
        private final Map<MentionType, Labels> names = new EnumMap<>(MentionType.class);
        private final Map<String, long[]> events = new TreeMap<>();
        private LocalDate first;
        private LocalDate last;

        void add(LeafColumns columns) throws IOException {
            for (String outlet : columns.values(Fields.OUTLET)) {
                outlets.number(outlet, 1);
            }
            for (MentionType type : MentionType.values()) {
                int times = columns.mentions(type);
                if (times > 0) {
                    mentions.computeIfAbsent(type, unused -> new long[1])[0] += times;
                }
            }
            for (EntityRow row : columns.entities()) {
                names.computeIfAbsent(row.kind(), unused -> new Labels(true)).number(row.name(), 1);
            }
            for (EventRow event : columns.events()) {
                if (event.factuality() == Event.Factuality.HAPPENED) {
                    events.computeIfAbsent(event.type(), unused -> new long[1])[0]++;
                }
            }
            columns.published().ifPresent(day -> first = first == null || day.isBefore(first) ? day : first);
            columns.publishedTo().ifPresent(day -> last = last == null || day.isAfter(last) ? day : last);
        }
    }
}
