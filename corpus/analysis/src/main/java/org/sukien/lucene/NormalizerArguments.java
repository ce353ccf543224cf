package org.sukien.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.AbstractAnalysisFactory;
import org.sukien.text.NormalizationStep;
import org.sukien.text.Normalizer;
import org.sukien.text.ToneStyle;

/** The arguments {@code tone} and {@code steps} of the factories that make something with a normaliser. */
final class NormalizerArguments {
    private NormalizerArguments() {}

    /**
     * Takes both arguments and makes the normaliser that they ask for.
     *
     * @param tone "old", "new" or "keep": what is meant where no tone is named
     * @throws IllegalArgumentException if a value can't be read, or an argument is left
     */
    static Normalizer take(AbstractAnalysisFactory factory, Map<String, String> args, String tone) {
        Normalizer.Builder builder = Normalizer.builder();
        Set<String> steps = factory.getSet(args, "steps");
        if (steps != null) {
            builder.none();
            steps.forEach(code -> builder.with(step(code)));
        }
        String asked = factory.get(args, "tone", List.of("old", "new", "keep"), tone);
        if (!asked.equals("keep")) {
            builder.tones(asked.equals("old") ? ToneStyle.OLD : ToneStyle.NEW);
        }
        requireNone(args);
        return builder.build();
    }

    /** Refuses arguments that nobody took. */
    static void requireNone(Map<String, String> args) {
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("unknown arguments: " + args.keySet());
        }
    }

    private static NormalizationStep step(String code) {
        return NormalizationStep.of(code)
                .orElseThrow(() -> new IllegalArgumentException("no step of normalisation: \"" + code + "\""));
    }
}
