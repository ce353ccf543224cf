package org.sukien.recognize.date;

import org.sukien.mention.DateAnchor;

/**
 * How a date names its year: {@code năm 2023} by number, {@code năm ngoái} (last year) by its distance from the year of
 * publication, {@code năm đó} (that year) by one named before, or not at all.
 *
 * @param kind how
 * @param number the year, or the distance in years
 */
record YearRef(Kind kind, int number) {
    enum Kind {
        MISSING,
        NUMBER,
        DISTANCE,
        /** As a distance, but never counted from another period: "năm ngoái". */
        LAST_YEAR,
        SAME,
        LUNAR
    }

    static final YearRef MISSING = new YearRef(Kind.MISSING, 0);

    /** The year of the sexagenary cycle, such as Giáp Thìn (40). */
    static YearRef cycle(int number) {
        return new YearRef(Kind.LUNAR, number);
    }

    static YearRef of(int year) {
        return new YearRef(Kind.NUMBER, year);
    }

    static YearRef distance(int years) {
        return new YearRef(Kind.DISTANCE, years);
    }

    static YearRef lastYear() {
        return new YearRef(Kind.LAST_YEAR, -1);
    }

    /** So many years from the one named last: 0 in "năm đó" (that year), 1 in "năm sau đó". */
    static YearRef same(int years) {
        return new YearRef(Kind.SAME, years);
    }

    boolean isMissing() {
        return kind == Kind.MISSING;
    }

    /** Whether it is told by its distance from the year of publication: "năm nay". */
    boolean isDistance() {
        return kind == Kind.DISTANCE || kind == Kind.LAST_YEAR;
    }

    /** The year, or 0 where the article does not tell. */
    int in(Timeline timeline) {
        return switch (kind) {
            case MISSING -> 0;
            case NUMBER -> number;
            case DISTANCE, LAST_YEAR -> timeline.knowsPublication() ? timeline.year() + number : 0;
            case SAME -> timeline.lastYear() == 0 ? 0 : timeline.lastYear() + number;
            case LUNAR -> {
                int told = timeline.lastYear() == 0 ? 2000 : timeline.lastYear();
                int near = timeline.year() == 0 ? told : timeline.year();
                int step = Math.floorMod(number - (near - 4), 60);
                yield near + (step > 30 ? step - 60 : step);
            }
        };
    }

    /** What the year leans on; null for nothing, as where its number is written. */
    DateAnchor anchor(Timeline timeline) {
        return switch (kind) {
            case NUMBER, LUNAR -> null;
            case SAME -> timeline.lastAnchor(Grain.YEAR);
            case MISSING, DISTANCE, LAST_YEAR -> timeline.publication();
        };
    }
}
