package org.sukien.recognize.date;

/** The units that durations are counted in, with their ISO 8601 forms: "75 năm" is {@code P75Y}. */
enum Unit {
    SECOND("PT", "S", 1, null),
    MINUTE("PT", "M", 1, null),
    HOUR("PT", "H", 1, null),
    DAY("P", "D", 1, Grain.DAY),
    WEEK("P", "W", 1, Grain.WEEK),
    MONTH("P", "M", 1, Grain.MONTH),
    QUARTER("P", "M", 3, Grain.QUARTER),
    YEAR("P", "Y", 1, Grain.YEAR),
    DECADE("P", "Y", 10, Grain.DECADE),
    CENTURY("P", "Y", 100, Grain.CENTURY);

    private final String prefix;
    private final String letter;
    private final int factor;
    private final Grain grain;

    Unit(String prefix, String letter, int factor, Grain grain) {
        this.prefix = prefix;
        this.letter = letter;
        this.factor = factor;
        this.grain = grain;
    }

    /** Its own bit in a set of units and {@link Term.Kind kinds}. */
    long bit() {
        return Long.MIN_VALUE >>> ordinal();
    }

    /** The unit of the calendar; null for hours and less. */
    Grain grain() {
        return grain;
    }

    /** How many of the units that it is written in: a decade is ten years. */
    int factor() {
        return factor;
    }

    boolean isTime() {
        return grain == null;
    }

    /** A duration of so many units: {@code P75Y}. */
    String duration(String amount) {
        return prefix + part(amount);
    }

    /** The duration without its prefix, for joining: {@code 6M} of "2 năm 6 tháng". */
    String part(String amount) {
        return (factor == 1 ? amount : scaled(amount)) + letter;
    }

    private String scaled(String amount) {
        return amount.indexOf('.') >= 0
                ? Double.toString(Double.parseDouble(amount) * factor)
                : Integer.toString(Integer.parseInt(amount) * factor);
    }
}
