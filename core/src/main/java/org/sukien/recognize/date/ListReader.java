package org.sukien.recognize.date;

/**
 * Reads years and months that a count gathers: "hai năm 2025 và 2026" (the two years), "ba tháng 10, 11 và 12/2023". The
 * count belongs to the phrase, and must be that of the units listed.
 */
final class ListReader {
    private static final int MOST = 12;

    private final Cursor c;
    private final PartReader parts;

    ListReader(Cursor cursor, PartReader parts) {
        c = cursor;
        this.parts = parts;
    }

    /** The units listed after a count, as the span from the first to the last; null if there are none. */
    Meaning after(Count count) {
        int number = count.whole();
        if (number < 2 || number > MOST) {
            return null;
        }
        return c.takeUnit(Unit.YEAR) ? years(number) : c.takeUnit(Unit.MONTH) ? months(number) : null;
    }

    private Meaning years(int number) {
        int first = c.takeYear(1900, 2099);
        int last = first;
        boolean run = false;
        for (int listed = 1; listed < number && last > 0 && !run; listed++) {
            run = c.takeDash() || c.take(Term.Kind.TO) != null;
            boolean joined = run || c.take(Term.Kind.AND) != null || c.takeSign(',');
            c.take(Term.Kind.AND);
            int next = joined ? c.takeYear(1900, 2099) : 0;
            last = next > last ? next : 0;
        }
        boolean fits = last > first && (!run || last - first + 1 == number);
        return fits ? new Interval(new WholeYear(YearRef.of(first)), new WholeYear(YearRef.of(last))) : null;
    }

    private Meaning months(int number) {
        YearPart first = month();
        YearPart last = first;
        for (int listed = 1; listed < number && last != null; listed++) {
            boolean joined = c.take(Term.Kind.AND) != null || c.takeSign(',');
            c.take(Term.Kind.AND);
            YearPart next = joined ? month() : null;
            last = next != null && next.number() == last.number() + 1 ? next : null;
        }
        return last == null ? null : new Interval(first.sharing(last), last);
    }

    private YearPart month() {
        return parts.headlessMonth() instanceof YearPart part ? part : null;
    }
}
