package org.sukien.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sukien.json.RecordWriter;
import org.sukien.record.ArticleRecord;

/** How records are shown. */
enum Format {
    TABLE,
    JSON,
    JSONL,
    BRAT,
    CONLL,
    CSV,
    JSONLD,
    TEI,
    HTML;

    private static final int BUFFER = 1 << 16;

    /** Where records go, one after the other. */
    interface Sink extends Closeable {
        /** Writes one record. */
        void write(ArticleRecord record) throws IOException;
    }

    /** Whether it is a folder of several files. */
    boolean isFolder() {
        return this == BRAT || this == CSV;
    }

    /** A sink in this format; nothing is sure to be written before it is closed. */
    Sink to(Output output, Console console, boolean withText) throws IOException {
        if (compareTo(JSONL) > 0) {
            return Exports.to(this, output);
        }
        OutputStream out = new BufferedOutputStream(output.stream(), BUFFER);
        if (this == TABLE) {
            return new Tables(out, console.columns(), console.terminal() && !output.isFile());
        }
        RecordWriter writer = this == JSON ? RecordWriter.array(out) : RecordWriter.lines(out);
        return new Json(withText ? writer.withText() : writer);
    }

    private record Json(RecordWriter writer) implements Sink {
        @Override
        public void write(ArticleRecord record) throws IOException {
            writer.write(record);
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    private record Tables(OutputStream out, int columns, boolean terminal) implements Sink {
        @Override
        public void write(ArticleRecord record) throws IOException {
            out.write(RecordTable.of(record, columns, terminal).getBytes(StandardCharsets.UTF_8));
            if (terminal) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
