package org.sukien.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.sukien.text.legacy.EncodingDetector;
import org.sukien.text.legacy.TextEncoding;

/** How bytes are read as text: what {@code --from} says. */
interface TextEncodings {
    /** The text of a stream, in constant memory. */
    Reader reader(InputStream in) throws IOException;

    /**
     * Of a name; "auto" finds out. Bytes that mean nothing in the encoding are refused, with their offset.
     *
     * @throws IllegalArgumentException if there is no such encoding
     */
    static TextEncodings of(String name) {
        if (name.equals("auto")) {
            return in -> EncodingDetector.standard().reader(in, CodingErrorAction.REPORT);
        }
        Optional<TextEncoding> encoding = TextEncoding.forName(name);
        if (encoding.isEmpty()) {
            throw new IllegalArgumentException("--from: there is no encoding \"" + name + "\"");
        }
        return in -> encoding.get().reader(in, CodingErrorAction.REPORT);
    }
}
