package org.sukien.corpus.concordance;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import org.sukien.export.CsvTable;

/**
 * Writes a concordance as CSV: {@code article,published,outlet,title,start,end,left,match,right}. Offsets count UTF-16 code
 * units of the article's text; line breaks and tabs of the three texts are spaces, and an apostrophe stands before what a
 * spreadsheet would take for a formula. Not thread-safe.
 */
public final class ConcordanceCsv implements LineVisitor, Closeable {
    private final CsvTable table;

    /**
     * Writes the header.
     *
     * @param out closed with this
     */
    public ConcordanceCsv(Writer out) throws IOException {
        table = new CsvTable(out, "article", "published", "outlet", "title", "start", "end", "left", "match", "right");
    }

    @Override
    public boolean visit(ConcordanceLine line) throws IOException {
        table.words(line.article())
                .value(line.published())
                .words(line.outlet())
                .words(line.title().map(ConcordanceLine::flat))
                .value(line.span().start())
                .value(line.span().end())
                .words(ConcordanceLine.flat(line.left()))
                .words(ConcordanceLine.flat(line.match()))
                .words(ConcordanceLine.flat(line.right()))
                .end();
        return true;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
