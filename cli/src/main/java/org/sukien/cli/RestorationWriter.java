package org.sukien.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.sukien.restore.Alternative;
import org.sukien.restore.DiacriticRestorer;
import org.sukien.restore.RestoredSyllable;

/** Writes texts with their diacritics, or as JSON Lines what every word may be read as. Not thread-safe. */
final class RestorationWriter implements TextFeed.Taker {
    private static final double ROUNDING = 10_000;

    private final DiacriticRestorer restorer;
    private final Writer out;
    private final JsonLines lines;
    private String source = "-";
    private long offset;

    RestorationWriter(DiacriticRestorer restorer, Writer out, boolean alternatives) throws IOException {
        this.restorer = restorer;
        this.out = out;
        lines = alternatives ? new JsonLines(out) : null;
    }

    @Override
    public void begin(String name) {
        source = name;
        offset = 0;
    }

    @Override
    public void take(String piece) {
        try {
            if (lines == null) {
                out.write(restorer.restoreText(piece));
            } else {
                for (RestoredSyllable syllable : restorer.restore(piece).syllables()) {
                    lines.write(json -> write(json, piece, syllable));
                }
                lines.flush();
            }
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
        offset += piece.length();
    }

    private void write(JsonGenerator json, String piece, RestoredSyllable syllable) throws IOException {
        json.writeStringField("source", source);
        json.writeNumberField("start", offset + syllable.span().start());
        json.writeNumberField("end", offset + syllable.span().end());
        json.writeStringField("given", syllable.span().of(piece));
        json.writeStringField("chosen", syllable.chosen());
        json.writeNumberField("confidence", rounded(syllable.confidence()));
        json.writeArrayFieldStart("alternatives");
        for (Alternative other : syllable.alternatives()) {
            json.writeStartObject();
            json.writeStringField("form", other.form());
            json.writeNumberField("probability", rounded(other.probability()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static double rounded(double probability) {
        return Math.round(probability * ROUNDING) / ROUNDING;
    }
}
