package org.sukien.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sukien.text.legacy.EncodingDetector;
import org.sukien.text.legacy.TextEncoding;

/** How bytes are read as text: what {@code --from} says. */
interface TextEncodings {
    /** The text of a stream, in constant memory. */
    Reader reader(InputStream in) throws IOException;

    /**
     * Of a name: "auto" finds out, "utf-8" refuses what is no UTF-8, others replace what they cannot read by U+FFFD.
     *
     * @throws IllegalArgumentException if there is no such encoding
     */
    static TextEncodings of(String name) {
        if (name.equals("auto")) {
            return in -> EncodingDetector.standard().reader(in);
        }
        Optional<TextEncoding> encoding = TextEncoding.forName(name);
        if (encoding.isEmpty()) {
            throw new IllegalArgumentException("--from: there is no encoding \"" + name + "\"");
        }
        return encoding.get().equals(TextEncoding.UTF_8) ? TextEncodings::strictUtf8 : encoding.get()::reader;
    }

    private static Reader strictUtf8(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
