package org.sukien.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.sukien.corpus.source.Reasons;
import org.sukien.corpus.source.SourceEncoding;
import org.sukien.corpus.source.SourceFile;
import org.sukien.corpus.source.SourceFiles;
import org.sukien.corpus.source.SourceKind;
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
    private final SourceEncoding encoding;
    private final Complaints complaints;

    TextFeed(Console console, SourceEncoding encoding, Complaints complaints) {
        this.console = console;
        this.encoding = encoding;
        this.complaints = complaints;
    }

    /** The files that words mean; what can't be read is told. Folders are asked for texts, not for tables or archives. */
    static List<SourceFile> find(List<String> words, Complaints complaints) {
        SourceFiles found = SourceFiles.find(words, EnumSet.of(SourceKind.TEXT, SourceKind.PAGE, SourceKind.ROWS));
        found.skipped().forEach(complaints::skip);
        return found.files();
    }

    /** Reads the files; says how many could be read to their ends. */
    int read(List<SourceFile> files, Taker taker) {
        int read = 0;
        for (SourceFile file : files) {
            read += read(file, taker) ? 1 : 0;
        }
        return read;
    }

    private boolean read(SourceFile file, Taker taker) {
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
