package org.sukien.recognize.date;

import java.time.LocalDate;

/**
 * A month, quarter or half of a year: "tháng 1/2017", "quý III", "nửa đầu năm nay".
 *
 * @param grain MONTH, QUARTER or HALF
 * @param number which one, from 1 on
 * @param year its year
 */
record YearPart(Grain grain, int number, YearRef year) implements Meaning {
    private int firstMonth() {
        return switch (grain) {
            case QUARTER -> number * 3 - 2;
            case HALF -> number * 6 - 5;
            default -> number;
        };
    }

    @Override
    public Resolved in(Timeline timeline) {
        int y = year.in(timeline);
        boolean leaning = y == 0;
        if (leaning) {
            y = timeline.missingYear().of(firstMonth(), 1);
        }
        if (y == 0) {
            String part =
                    grain == Grain.MONTH ? Stretch.padded(number, 2) : (grain == Grain.QUARTER ? "Q" : "H") + number;
            return Resolved.unresolved("XXXX-" + part);
        }
        return Resolved.of(
                new Stretch(grain, LocalDate.of(y, firstMonth(), 1)),
                leaning ? timeline.missingYear().anchor(firstMonth(), 1) : year.anchor(timeline));
    }

    @Override
    public Meaning sharing(Meaning tail) {
        boolean shares =
                year.isMissing() && tail instanceof YearPart last && last.grain == grain && last.number >= number;
        return shares ? new YearPart(grain, number, ((YearPart) tail).year) : this;
    }

    @Override
    public Meaning following(Meaning head) {
        return year.isMissing() && head instanceof YearPart first ? new YearPart(grain, number, first.year) : this;
    }

    @Override
    public boolean statesYear() {
        return year.kind() == YearRef.Kind.NUMBER;
    }

    @Override
    public String rule() {
        return grain == Grain.MONTH
                ? "date.month.calendar"
                : grain == Grain.QUARTER ? "date.quarter.calendar" : "date.period.half";
    }
}
