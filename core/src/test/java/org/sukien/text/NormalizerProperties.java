package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What holds for every normaliser and every text. */
final class NormalizerProperties {
    private NormalizerProperties() {}

    static void check(Normalizer normalizer, String given) {
        List<Change> changes = new ArrayList<>();
        NormalizedText text = normalizer.normalize(given, List.of(), changes);
        assertThat(text.given()).isSameAs(given);
        isIdempotent(normalizer, text);
        hasSoundOffsets(text);
        tellsItsChanges(text, changes);
        keepsWhatIsKept(normalizer, given);
    }

    private static void isIdempotent(Normalizer normalizer, NormalizedText text) {
        NormalizedText again = normalizer.normalize(text.view());
        if (!again.view().equals(text.view())) {
            assertThat(escaped(again.view()))
                    .as("again: " + escaped(text.given()))
                    .isEqualTo(escaped(text.view()));
        }
        if (text.view().equals(text.given()) && text.view() != text.given()) {
            throw new AssertionError("a view of its own for a text that is normal: " + text.given());
        }
    }

    /** Both ways monotonic, from edge to edge, and each character of the view made of some of the given ones. */
    static void hasSoundOffsets(NormalizedText text) {
        String view = text.view();
        String given = text.given();
        int lastGiven = 0;
        for (int v = 0; v <= view.length(); v++) {
            int g = text.offsets().toGiven(v);
            int end = text.offsets().toGivenEnd(v);
            if (g < lastGiven || g > given.length() || end > g && !isInside(text, v) || end < 0) {
                throw fault(text, "view offset " + v + " is given " + g + ", " + end);
            }
            lastGiven = g;
        }
        int lastView = 0;
        for (int g = 0; g <= given.length(); g++) {
            int v = text.offsets().toView(g);
            if (v < lastView || v > view.length()) {
                throw fault(text, "given offset " + g + " is view " + v);
            }
            lastView = v;
        }
        if (lastView != view.length() || text.offsets().toGiven(view.length()) != given.length()) {
            throw fault(text, "the ends differ");
        }
        for (int v = 0; v < view.length(); v++) {
            Span span = text.toGiven(v, v + 1);
            boolean same = span.length() == 1 && given.charAt(span.start()) == view.charAt(v);
            if (!same && given.indexOf(view.charAt(v), span.start()) == span.start() && span.length() == 1) {
                throw fault(text, "view character " + v);
            }
            if (span.length() == 0) {
                throw fault(text, "view character " + v + " is made of nothing");
            }
        }
    }

    private static boolean isInside(NormalizedText text, int v) {
        return text.offsets().toView(text.offsets().toGiven(v)) != v
                || text.offsets().toGivenEnd(v) > text.offsets().toGiven(v);
    }

    private static void tellsItsChanges(NormalizedText text, List<Change> changes) {
        assertThat(changes.isEmpty()).isEqualTo(text.view().equals(text.given()));
        int last = 0;
        for (Change change : changes) {
            assertThat(change.span().start()).isBetween(last, text.given().length());
            assertThat(change.span().end()).isLessThanOrEqualTo(text.given().length());
            assertThat(change.after()).isNotEqualTo(change.before());
            last = change.span().start();
        }
    }

    /** Every third character is kept: each stays, where the map says. */
    private static void keepsWhatIsKept(Normalizer normalizer, String given) {
        List<Span> kept = new ArrayList<>();
        for (int i = 0; i < given.length(); i += 3) {
            kept.add(new Span(i, i + 1));
        }
        NormalizedText text = normalizer.normalize(given, kept);
        for (Span span : kept) {
            int v = text.offsets().toView(span.start());
            if (v >= text.view().length() || text.view().charAt(v) != given.charAt(span.start())) {
                throw fault(text, "not kept: " + span);
            }
        }
        assertThat(normalizer
                        .normalize(given, List.of(new Span(0, given.length())))
                        .view())
                .isSameAs(given);
    }

    private static AssertionError fault(NormalizedText text, String reason) {
        return new AssertionError(reason + "\n  given " + escaped(text.given()) + "\n  view  " + escaped(text.view()));
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c >= ' ' && c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return escaped.toString();
    }
}
