package org.sukien.text;

/**
 * A text as it was given, and a second view of it that is in normal form. Given "Hoà Bình" in decomposed letters,
 * {@link #view()} is "Hoà Bình" in composed ones, and {@link #toGiven(int, int)} turns a range of the view into the
 * {@link Span} of the given text.
 *
 * <p>{@link #of} changes nothing but the Unicode form: capitals, tone placement and spaces stay as written, and comparing
 * without regard to case and tone placement is the work of {@link SyllableKey}. A {@link Normalizer} may do more. Offsets
 * count UTF-16 code units. Immutable and thread-safe.
 */
public final class NormalizedText {
    private final String given;
    private final String view;
    private final OffsetMap map;

    NormalizedText(String given, String view, OffsetMap map) {
        this.given = given;
        this.view = view;
        this.map = map;
    }

    /** The text with its NFC view; the view is the given string itself where that is in NFC. */
    public static NormalizedText of(String given) {
        return Normalizer.nfc(given);
    }

    /** The text exactly as it was given. */
    public String given() {
        return given;
    }

    /** The view in normal form; the given string itself where that is normal. */
    public String view() {
        return view;
    }

    /** The map between both. */
    public OffsetMap offsets() {
        return map;
    }

    /**
     * The given text's span of the view's range {@code [start, end)}: the characters that the range was made of, without
     * what was removed before and behind it.
     */
    public Span toGiven(int start, int end) {
        if (map.isIdentity()) {
            return new Span(start, end);
        }
        int from = map.toGiven(start);
        return new Span(from, start == end ? from : Math.max(from, map.toGivenEnd(end)));
    }

    /** The view's range of a span of the given text. */
    public Span toView(Span span) {
        return map.isIdentity() ? span : new Span(map.toView(span.start()), map.toView(span.end()));
    }
}
