package org.sukien.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.sukien.explain.Candidate;
import org.sukien.explain.Defeat;
import org.sukien.explain.Explanation;
import org.sukien.mention.Mention;

/** Writes explanations as JSON Lines, one candidate a line. Not thread-safe. */
final class CandidateLines {
    private final JsonLines lines;

    CandidateLines(Writer out) throws IOException {
        lines = new JsonLines(out);
    }

    void write(Explanation explanation) throws IOException {
        for (Candidate candidate : explanation.candidates()) {
            lines.write(json -> write(json, explanation, candidate));
        }
        lines.flush();
    }

    private static void write(JsonGenerator json, Explanation explanation, Candidate candidate) throws IOException {
        Mention mention = candidate.mention();
        if (explanation.id().isPresent()) {
            json.writeStringField("id", explanation.id().get());
        }
        if (explanation.source().isPresent()) {
            json.writeStringField("source", explanation.source().get());
        }
        json.writeStringField("type", mention.type().code());
        place(json, candidate);
        json.writeStringField("text", mention.text());
        json.writeStringField("value", MentionValue.of(mention));
        json.writeBooleanField("kept", candidate.isKept());
        if (candidate.defeat().isPresent()) {
            Defeat defeat = candidate.defeat().get();
            json.writeStringField("by", defeat.by().name().toLowerCase(Locale.ROOT));
            json.writeObjectFieldStart("winner");
            place(json, defeat.winner());
            json.writeEndObject();
        }
    }

    private static void place(JsonGenerator json, Candidate candidate) throws IOException {
        json.writeNumberField("start", candidate.mention().span().start());
        json.writeNumberField("end", candidate.mention().span().end());
        json.writeStringField("rule", candidate.mention().rule());
        json.writeNumberField("weight", candidate.weight());
    }
}
