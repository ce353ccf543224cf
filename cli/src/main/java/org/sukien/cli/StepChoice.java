package org.sukien.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sukien.text.NormalizationStep;
import org.sukien.text.Normalizer;
import org.sukien.text.ToneStyle;

/** Builds the normaliser that {@code --tone} and {@code --step} describe. */
final class StepChoice {
    private static final String MORE = "+";
    private static final String LESS = "no-";

    private StepChoice() {}

    /**
     * The normaliser.
     *
     * @param tone old, new or keep
     * @param words codes of steps, each alone, with "+" or with "no-", or several with commas between
     * @throws IllegalArgumentException if a word is none of these
     */
    static Normalizer of(String tone, List<String> words) {
        Normalizer.Builder builder = Normalizer.builder();
        List<String> single =
                words.stream().flatMap(word -> Arrays.stream(word.split(","))).toList();
        if (single.stream().anyMatch(word -> !word.startsWith(MORE) && !word.startsWith(LESS))) {
            builder.none();
        }
        for (String word : single) {
            if (word.startsWith(LESS)) {
                builder.without(step(word.substring(LESS.length())));
            } else {
                builder.with(step(word.startsWith(MORE) ? word.substring(MORE.length()) : word));
            }
        }
        style(tone).ifPresent(builder::tones);
        return builder.build();
    }

    private static Optional<ToneStyle> style(String tone) {
        return switch (tone) {
            case "old" -> Optional.of(ToneStyle.OLD);
            case "new" -> Optional.of(ToneStyle.NEW);
            case "keep" -> Optional.empty();
            default -> throw new IllegalArgumentException("--tone: \"" + tone + "\" is none of old, new, keep");
        };
    }

    private static NormalizationStep step(String code) {
        return NormalizationStep.of(code)
                .filter(step -> step != NormalizationStep.TONES)
                .orElseThrow(() -> new IllegalArgumentException("--step: \"" + code + "\" is none of " + codes()));
    }

    /** The steps' codes; tones are placed by {@code --tone}. */
    static String codes() {
        return Arrays.stream(NormalizationStep.values())
                .filter(step -> step != NormalizationStep.TONES)
                .map(NormalizationStep::code)
                .collect(Collectors.joining(", "));
    }
}
