package org.sukien.cli;

import java.io.IOException;
import java.util.List;
import org.sukien.text.PieceReader;

/** Reads files as plain text, piece by piece, in constant memory. What can't be read is told, and the next file follows. */
final class TextFeed {
    /** What takes the pieces of one file after the other. */
    interface Taker {
        /** A file begins. */
        void begin(String name);

        /**
         * The next piece of it.
         *
         * @throws OutputFailure if the output takes no more
         */
        void take(String piece);
    }

    private final Console console;
    private final TextEncodings encoding;
    private final Complaints complaints;

    TextFeed(Console console, TextEncodings encoding, Complaints complaints) {
        this.console = console;
        this.encoding = encoding;
        this.complaints = complaints;
    }

    /** Reads the files; says how many could be read to their ends. */
    int read(List<InputFile> files, Taker taker) {
        int read = 0;
        for (InputFile file : files) {
            read += read(file, taker) ? 1 : 0;
        }
        return read;
    }

    private boolean read(InputFile file, Taker taker) {
        taker.begin(file.name());
        try (PieceReader pieces = new PieceReader(encoding.reader(file.open(console.in())))) {
            for (String piece = pieces.read(); piece != null; piece = pieces.read()) {
                taker.take(piece);
            }
            return true;
        } catch (IOException e) {
            complaints.skip(file.name(), Reasons.of(e));
            return false;
        }
    }
}
