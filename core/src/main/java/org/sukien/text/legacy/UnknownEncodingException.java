package org.sukien.text.legacy;

import java.io.IOException;

/** No encoding is likely enough for a text; {@link #detection()} says which were thought of. */
public final class UnknownEncodingException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Detection detection;

    UnknownEncodingException(Detection detection) {
        super(message(detection));
        this.detection = detection;
    }

    /** What was found, each encoding with its score. */
    public Detection detection() {
        return detection;
    }

    private static String message(Detection detection) {
        StringBuilder text = new StringBuilder("no encoding is certain enough; the likeliest:");
        detection.ranked().stream()
                .limit(3)
                .forEach(guess -> text.append(' ')
                        .append(guess.encoding().name())
                        .append(String.format(java.util.Locale.ROOT, " %.2f", guess.score())));
        return text.toString();
    }
}
