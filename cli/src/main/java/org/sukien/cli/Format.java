package org.sukien.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import org.sukien.json.RecordWriter;
import org.sukien.record.ArticleRecord;

/** How records are shown. */
enum Format {
    TABLE,
    JSON,
    JSONL;

    RecordSink to(Console console, boolean withText) throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
        RecordWriter writer = this == JSON ? RecordWriter.array(out) : RecordWriter.lines(out);
        return new Json(withText ? writer.withText() : writer);
    }

    private record Json(RecordWriter writer) implements RecordSink {
        @Override
        public void write(ArticleRecord record) throws IOException {
            writer.write(record);
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
