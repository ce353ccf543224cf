package org.sukien.event;

import org.sukien.mention.MentionType;

/**
 * Finds the place that a sentence gives an event: "tại Hà Nội" (in Hà Nội) at its beginning or after the trigger. Bounded
 * by the clause.
 */
final class Places {
    private static final int AFTER = 40;

    private final Reading reading;

    Places(Reading reading) {
        this.reading = reading;
    }

    /** Index of the mention that names an event's place, or -1. */
    int of(int from, int first, int end, int limit, boolean seats) {
        int best = -1;
        for (int i = from; i < first; i++) {
            Group group = reading.group(i);
            if (group != null) {
                best = isPlace(group, seats && group.end() < first) ? group.mention() : best;
                i = group.end() - 1;
            }
        }
        int last = Math.min(limit, end + AFTER);
        for (int i = end; best < 0 && i < last; i++) {
            Group group = reading.group(i);
            if (group != null) {
                best = isPlace(group, false) ? group.mention() : -1;
                i = group.end() - 1;
            }
        }
        return best;
    }

    private boolean isPlace(Group group, boolean seats) {
        boolean place = group.type() == MentionType.PLACE || seats && group.type() == MentionType.UNIT;
        String ref = reading.mentions.get(group.mention()).ref().orElse("");
        return place && "at".equals(reading.linkOf(group)) && reading.isKnown(ref);
    }
}
