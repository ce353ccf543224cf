package org.sukien.text;

/**
 * A half-open range {@code [start, end)} of a text, counted in UTF-16 code units: in "Sáng 28/2/2023, tại Hà Nội" the
 * date "Sáng 28/2/2023" is {@code [0, 14)}.
 *
 * <p>Units: {@link String} indexes. Immutable and thread-safe. Known weakness: a span doesn't know which text it points
 * into; everywhere in this library that is the text as it was given, unless a name says "view".
 *
 * @param start index of the first code unit, 0 or more
 * @param end index after the last code unit, {@code start} or more
 */
public record Span(int start, int end) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("[" + start + "," + end + ")");
        }
    }

    /** How many code units the span holds: 14 for {@code [0, 14)}. */
    public int length() {
        return end - start;
    }

    /** The slice of {@code text} that the span marks; {@link IndexOutOfBoundsException} if the text is shorter. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether both spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
