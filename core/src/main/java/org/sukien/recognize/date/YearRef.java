package org.sukien.recognize.date;

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

    static YearRef same() {
        return new YearRef(Kind.SAME, 0);
    }

    boolean isMissing() {
        return kind == Kind.MISSING;
    }

    /** The year, or 0 where the article does not tell. */
    int in(Timeline timeline) {
        return switch (kind) {
            case MISSING -> 0;
            case NUMBER -> number;
            case DISTANCE, LAST_YEAR -> timeline.knowsPublication() ? timeline.year() + number : 0;
            case SAME -> timeline.lastYear();
            case LUNAR -> {
                int near = timeline.year() == 0 ? 2000 : timeline.year();
                int step = Math.floorMod(number - (near - 4), 60);
                yield near + (step > 30 ? step - 60 : step);
            }
        };
    }
}
