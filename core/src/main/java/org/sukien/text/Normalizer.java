package org.sukien.text;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the letters of a text right and keeps the way back. {@link #standard()} makes "Tha\u0300nh phố Ðà&amp;nbsp;Nẵng", with
 * a decomposed à, an eth and an entity, "Thành phố Đà Nẵng"; well-formed text it returns as it is, tone marks where they
 * stood.
 *
 * <pre>{@code
 * Normalizer normalizer = Normalizer.builder().tones(ToneStyle.NEW).build();
 * NormalizedText text = normalizer.normalize("Ðồng Hới, Hòa Bình");
 * text.view();          // "Đồng Hới, Hoà Bình"
 * text.toGiven(10, 13); // [10,13)
 * }</pre>
 *
 * <p>What is done is a chain of {@link NormalizationStep}s, each switched by itself. Spans that must stay as they are
 * written are given along with the text. A second run changes nothing more. Work is linear in the text's length; text in
 * normal form passes after one look at each character. Offsets count UTF-16 code units. Immutable and thread-safe. Known
 * weakness: more than 64 marks on one letter stay as they are, also where NFC would order them.
 */
public final class Normalizer {
    private static final Set<NormalizationStep> OF_WORDS = EnumSet.of(
            NormalizationStep.MARKS,
            NormalizationStep.ACCENTS,
            NormalizationStep.D_STROKE,
            NormalizationStep.LOOK_ALIKES);

    private static final Normalizer STANDARD = builder().build();

    private final EnumSet<NormalizationStep> steps;
    private final EnumSet<NormalizationStep> wordSteps;
    private final ToneStyle tones;
    /** What a text must hold, of {@link Suspects}, to be worth a second look. */
    private final int suspects;

    private Normalizer(EnumSet<NormalizationStep> steps, ToneStyle tones) {
        this.steps = steps.clone();
        this.wordSteps = steps.clone();
        this.wordSteps.retainAll(OF_WORDS);
        this.tones = tones;
        this.suspects = suspectsOf(steps);
    }

    /** All {@linkplain NormalizationStep#isStandard() standard} steps: tone marks, quotation marks and dashes stay. */
    public static Normalizer standard() {
        return STANDARD;
    }

    /** A builder that begins with the standard steps. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps that are done, in their order. */
    public Set<NormalizationStep> steps() {
        return steps.clone();
    }

    /** How tone marks are placed, if they are. */
    public Optional<ToneStyle> tones() {
        return Optional.ofNullable(tones);
    }

    /** The text with its normalised view. */
    public NormalizedText normalize(String text) {
        return run(text, List.of(), null);
    }

    /**
     * The text with its normalised view, in which some spans stay as they are written.
     *
     * @param kept spans of the text; nothing that touches one is changed
     * @throws IllegalArgumentException if a span lies outside of the text
     */
    public NormalizedText normalize(String text, Collection<Span> kept) {
        return run(text, kept, null);
    }

    /**
     * The same, and what was changed.
     *
     * @param kept spans of the text; nothing that touches one is changed
     * @param changes the changes are added here, by their place in the text
     * @throws IllegalArgumentException if a span lies outside of the text
     */
    public NormalizedText normalize(String text, Collection<Span> kept, Collection<? super Change> changes) {
        List<Change> found = new ArrayList<>();
        NormalizedText normalized = run(text, kept, found);
        found.sort(Comparator.comparingInt(change -> change.span().start()));
        changes.addAll(found);
        return normalized;
    }

    /** What {@link #normalize(String)} changes, by place in the text; changes at one place by step. */
    public List<Change> changes(String text) {
        List<Change> changes = new ArrayList<>();
        normalize(text, List.of(), changes);
        return List.copyOf(changes);
    }

    /** Whether {@link #normalize(String)} leaves the text as it is. */
    public boolean isNormal(String text) {
        return normalize(text).view().equals(text);
    }

    private NormalizedText run(String text, Collection<Span> kept, List<Change> changes) {
        int found = Suspects.in(text) & suspects;
        if (found == 0 && kept.isEmpty()) {
            return new NormalizedText(text, text, OffsetMap.identity());
        }
        if (found == Suspects.TONE && kept.isEmpty() && tones.isPlaced(text)) {
            return new NormalizedText(text, text, OffsetMap.identity());
        }
        Rewriting r = new Rewriting(text, kept, changes);
        boolean stale = false;
        if (found(found, Suspects.ENTITY, NormalizationStep.ENTITIES)) {
            EntityStep.run(r);
            found = Suspects.in(r.text, r.length) & suspects;
        }
        if (found(found, Suspects.SPACE, NormalizationStep.SPACES)) {
            SpaceStep.run(r);
        }
        if (found(found, Suspects.INVISIBLE, NormalizationStep.INVISIBLE)) {
            InvisibleStep.run(r);
            stale = true;
        }
        if (found(found, Suspects.UNCOMPOSED, NormalizationStep.NFC)) {
            ComposeStep.run(r);
            found = Suspects.in(r.text, r.length) & suspects;
            stale = false;
        }
        if ((found & (Suspects.LETTER | Suspects.ACCENT)) != 0) {
            WordStep.run(r, wordSteps);
            stale = true;
        }
        found = stale ? Suspects.in(r.text, r.length) & suspects : found;
        if (found(found, Suspects.PLACE, NormalizationStep.MARKS)) {
            PlaceStep.run(r);
        }
        if (found(found, Suspects.QUOTE_OR_DASH, NormalizationStep.QUOTES)) {
            PunctuationStep.run(r, NormalizationStep.QUOTES);
        }
        if (found(found, Suspects.QUOTE_OR_DASH, NormalizationStep.DASHES)) {
            PunctuationStep.run(r, NormalizationStep.DASHES);
        }
        if (found(found, Suspects.TONE, NormalizationStep.TONES)) {
            ToneStep.run(r, tones);
        }
        return r.result();
    }

    private boolean found(int found, int suspicion, NormalizationStep step) {
        return (found & suspicion) != 0 && steps.contains(step);
    }

    private static int suspectsOf(Set<NormalizationStep> steps) {
        int suspects = 0;
        for (NormalizationStep step : steps) {
            suspects |= switch (step) {
                case ENTITIES -> Suspects.ENTITY;
                case SPACES -> Suspects.SPACE;
                case INVISIBLE -> Suspects.INVISIBLE;
                case NFC -> Suspects.UNCOMPOSED;
                case MARKS -> Suspects.LETTER | Suspects.PLACE;
                case D_STROKE, LOOK_ALIKES -> Suspects.LETTER;
                case ACCENTS -> Suspects.ACCENT;
                case QUOTES, DASHES -> Suspects.QUOTE_OR_DASH;
                case TONES -> Suspects.TONE;
            };
        }
        return suspects;
    }

    /** The text with its view in NFC, and nothing else changed: the view of {@link NormalizedText#of}. */
    public static NormalizedText nfc(String given) {
        if (isNfc(given)) {
            return new NormalizedText(given, given, OffsetMap.identity());
        }
        Rewriting r = new Rewriting(given, List.of(), null);
        ComposeStep.run(r);
        return r.result();
    }

    /** Whether a text is in NFC: at a glance where it holds Latin, Vietnamese and common marks alone. */
    public static boolean isNfc(String text) {
        return ComposeStep.isSettled(text) || java.text.Normalizer.isNormalized(text, Form.NFC);
    }

    /** Chooses steps. Not thread-safe; what it builds is. */
    public static final class Builder {
        private final EnumSet<NormalizationStep> steps = EnumSet.noneOf(NormalizationStep.class);
        private ToneStyle tones;

        private Builder() {
            for (NormalizationStep step : NormalizationStep.values()) {
                if (step.isStandard()) {
                    steps.add(step);
                }
            }
        }

        /**
         * Adds a step.
         *
         * @throws IllegalArgumentException for {@link NormalizationStep#TONES}, which wants a style: see {@link #tones}
         */
        public Builder with(NormalizationStep step) {
            if (step == NormalizationStep.TONES) {
                throw new IllegalArgumentException("tones are placed in a style: use tones(ToneStyle)");
            }
            steps.add(step);
            return this;
        }

        /** Takes a step away. */
        public Builder without(NormalizationStep step) {
            steps.remove(step);
            if (step == NormalizationStep.TONES) {
                tones = null;
            }
            return this;
        }

        /** Takes all steps away, to add single ones. */
        public Builder none() {
            steps.clear();
            tones = null;
            return this;
        }

        /** Places tone marks in a style. */
        public Builder tones(ToneStyle style) {
            tones = Objects.requireNonNull(style, "style");
            steps.add(NormalizationStep.TONES);
            return this;
        }

        /** The normaliser. */
        public Normalizer build() {
            return new Normalizer(steps, tones);
        }
    }
}
