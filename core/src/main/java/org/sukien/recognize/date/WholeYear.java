package org.sukien.recognize.date;

/**
 * A year: "năm 2023", "năm nay" (this year), "đầu năm", "năm đó" (that year).
 *
 * @param year which one; left out, it is that of publication
 */
record WholeYear(YearRef year) implements Meaning {
    @Override
    public Resolved in(Timeline timeline) {
        int y = year.isMissing() ? timeline.year() : year.in(timeline);
        if (y == 0) {
            return year.isDistance() ? Resolved.reference(year.number()) : Resolved.unresolved("XXXX");
        }
        return Resolved.of(Stretch.year(y), year.anchor(timeline));
    }

    @Override
    public String rule() {
        return year.kind() == YearRef.Kind.NUMBER ? "date.year.calendar" : "date.year.relative";
    }
}
