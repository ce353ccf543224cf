package org.sukien.event;

/**
 * Says how people met, as the sentence of a meeting tells: "hội nghị trực tuyến" is online, "trực tiếp kết hợp trực
 * tuyến" hybrid. Words are the things of the classes {@code hybrid}, {@code online} and {@code in-person}. Bounded by a
 * fixed reach around the trigger.
 */
final class Modes {
    private static final int REACH = 40;
    private static final String[] MODES = {"hybrid", "online", "in-person"};

    private final Reading reading;
    private final Phrases phrases;

    Modes(Reading reading, Phrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /** The mode of a meeting, or empty. */
    String of(Trigger trigger) {
        int sentence = reading.tokens.sentence(trigger.first());
        int from = Math.max(reading.tokens.sentenceStart(sentence), trigger.first() - REACH);
        int to = Math.min(reading.tokens.sentenceEnd(sentence), trigger.end() + REACH);
        for (String mode : MODES) {
            if (phrases.names(mode, from, to)) {
                return mode;
            }
        }
        return "";
    }
}
