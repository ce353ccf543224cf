package org.sukien.corpus.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** The signatures of an index's articles, in any order; what was read is not kept. Not thread-safe. */
final class SignatureReader {
    private final List<LeafReaderContext> leaves;
    private final BinaryDocValues[] values;

    SignatureReader(IndexReader reader) {
        leaves = reader.leaves();
        values = new BinaryDocValues[leaves.size()];
    }

    /** The signature of a document; null where it has none. Valid until the next is asked for. */
    BytesRef of(int doc) throws IOException {
        int leaf = ReaderUtil.subIndex(doc, leaves);
        int inLeaf = doc - leaves.get(leaf).docBase;
        BinaryDocValues column = values[leaf];
        // Columns are read forwards alone; to go back is to begin anew, which costs next to nothing.
        if (column == null || column.docID() > inLeaf) {
            column = leaves.get(leaf).reader().getBinaryDocValues(Fields.MINHASH);
            values[leaf] = column;
        }
        return column != null && column.advanceExact(inLeaf) ? column.binaryValue() : null;
    }
}
