package org.sukien.recognize.date;

import java.time.LocalDate;
import org.sukien.mention.DateValue;

/**
 * Months in a row of one year: "9 tháng đầu năm 2021" is {@code 2021-01/2021-09}, "6 tháng cuối năm" {@code 2021-07/2021-12}.
 *
 * @param from the first month
 * @param to the last month
 * @param year their year; left out, it is that of publication
 */
record MonthRun(int from, int to, YearRef year) implements Meaning {
    @Override
    public Resolved in(Timeline timeline) {
        int y = year.isMissing() ? timeline.year() : year.in(timeline);
        if (y == 0) {
            return Resolved.unresolved("XXXX-" + Stretch.padded(from, 2) + "/XXXX-" + Stretch.padded(to, 2));
        }
        Stretch first = new Stretch(Grain.MONTH, LocalDate.of(y, from, 1));
        Stretch last = new Stretch(Grain.MONTH, LocalDate.of(y, to, 1));
        DateValue value = DateValue.of(first.text() + "/" + last.text(), first.first(), last.last());
        return new Resolved(value, year.anchor(timeline));
    }

    @Override
    public String rule() {
        return "date.period.months";
    }
}
