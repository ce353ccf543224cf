package org.sukien.export;

import java.io.Closeable;
import java.io.IOException;
import org.sukien.record.ArticleRecord;

/**
 * Takes records one after the other and writes them in a format of its own. Nothing of a record is kept after {@link
 * #write}, and nothing is sure to be whole before the export is closed. Not thread-safe.
 */
public interface RecordExport extends Closeable {
    /**
     * Writes one record.
     *
     * @throws IOException if it can't be written; what was written before may be cut off
     */
    void write(ArticleRecord record) throws IOException;
}
