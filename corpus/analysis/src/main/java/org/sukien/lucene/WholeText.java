package org.sukien.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Reads the whole text of one field after another into one buffer. Used by one thread at a time. */
final class WholeText {
    private static final int ROOM = 8192;
    /** A buffer beyond this many characters is for one text alone: few texts are so long, and threads are many. */
    private static final int KEPT = 1 << 20;

    private char[] buffer = new char[ROOM];

    /** All that a reader has left. */
    String read(Reader reader) throws IOException {
        int length = 0;
        for (int n = reader.read(buffer, 0, buffer.length);
                n >= 0;
                n = reader.read(buffer, length, buffer.length - length)) {
            length += n;
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, length * 2);
            }
        }
        String text = new String(buffer, 0, length);
        if (buffer.length > KEPT) {
            buffer = new char[ROOM];
        }
        return text;
    }
}
