package org.sukien.recognize.date;

/**
 * A number of units before or after the date named last: "hai ngày sau đó" (two days after that) after "ngày 14/10" is
 * 16 October. Where no such date was named just before it is only the duration, {@code P2D}.
 *
 * @param grain the unit
 * @param units how many, negative into the past
 * @param duration the same as a duration
 */
record Reckoned(Grain grain, int units, String duration) implements Meaning {
    @Override
    public Resolved in(Timeline timeline) {
        return !timeline.isFresh(grain) ? Resolved.unresolved(duration) : new Shifted(grain, units, true).in(timeline);
    }

    @Override
    public String rule() {
        return grain.rule(true);
    }
}
