package org.sukien.text;

/**
 * One thing that a {@link Normalizer} changed, and by which step. In "Ðà Nẵng" with an eth the change is
 * {@code [0,1) d-stroke "Ð" "Đ"}.
 *
 * <p>Where steps work one after the other, {@code before} is what the step found, which another step may have written:
 * of {@code "&agrave;&shy;"} the entities give "à" and a soft hyphen, and the soft hyphen is then removed.
 * {@code span.of(given)} is always what was given. Units: UTF-16 code units. Immutable and thread-safe.
 *
 * @param span the range of the given text
 * @param before what the step found there
 * @param after what it wrote; empty if it removed something
 * @param step the step
 */
public record Change(Span span, String before, String after, NormalizationStep step) {
    @Override
    public String toString() {
        return span + " " + step.code() + " \"" + before + "\" \"" + after + "\"";
    }
}
