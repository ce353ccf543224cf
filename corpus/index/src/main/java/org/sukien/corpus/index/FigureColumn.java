package org.sukien.corpus.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;

/**
 * The figures of an article as the bytes of a doc value: {@code decode(encode(rows(record)))} are the rows of the record, in
 * text order. Numbers keep their digits: 1.50 does not become 1.5. An article without figures has the rows of no bytes.
 *
 * <p>Stateless and thread-safe.
 */
public final class FigureColumn {
    private FigureColumn() {}

    /** The figures among a record's mentions. */
    public static List<FigureRow> rows(ArticleRecord record) {
        List<FigureRow> rows = new ArrayList<>();
        for (Mention mention : record.mentions()) {
            if (mention instanceof FigureMention figure) {
                FigureValue value = figure.value();
                rows.add(new FigureRow(
                        value.kind(),
                        value.value(),
                        value.max(),
                        value.total(),
                        value.qualifier(),
                        value.currency().or(value::unit),
                        figure.span()));
            }
        }
        return rows;
    }

    /** The bytes of rows; no bytes for no rows. */
    public static BytesRef encode(List<FigureRow> rows) {
        if (rows.isEmpty()) {
            return new BytesRef();
        }
        ColumnWriter out = new ColumnWriter().number(rows.size());
        for (FigureRow row : rows) {
            out.constant(row.kind())
                    .decimal(row.value())
                    .decimal(row.max())
                    .decimal(row.total())
                    .constant(row.qualifier())
                    .string(row.measure())
                    .span(row.span());
        }
        return out.finish();
    }

    /**
     * The rows of bytes.
     *
     * @param bytes not kept, not changed
     * @throws CorruptIndexException if the bytes are not what {@link #encode} writes
     */
    public static List<FigureRow> decode(BytesRef bytes) throws CorruptIndexException {
        if (bytes.length == 0) {
            return List.of();
        }
        ColumnReader in = new ColumnReader("figures", bytes);
        int size = in.size();
        List<FigureRow> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(new FigureRow(
                    in.constant(FigureValue.Kind.values()),
                    in.decimal(),
                    in.decimals(),
                    in.decimals(),
                    in.constant(FigureValue.Qualifier.values()),
                    in.strings(),
                    in.span()));
        }
        in.finish();
        return rows;
    }
}
