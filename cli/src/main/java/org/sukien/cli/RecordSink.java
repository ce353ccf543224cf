package org.sukien.cli;

import java.io.Closeable;
import java.io.IOException;
import org.sukien.record.ArticleRecord;

/** Where records go, one after the other. */
interface RecordSink extends Closeable {
    /** Writes one record. */
    void write(ArticleRecord record) throws IOException;
}
