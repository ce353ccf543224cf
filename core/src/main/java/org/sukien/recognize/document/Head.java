package org.sukien.recognize.document;

import org.sukien.lexicon.TsvTable;
import org.sukien.mention.DocumentKind;

/**
 * A word that names a kind of document. Immutable and thread-safe.
 *
 * @param kind the kind
 * @param use what it takes to cite one
 */
record Head(DocumentKind kind, Use use) {
    enum Use {
        /** nghị định: a number after it is the document's. */
        NOUN,
        /** quyết định, kế hoạch: also a verb or a plain noun; the words after the number must bear it out. */
        VERB,
        /** văn bản, thông báo: only with "số" or a symbol. */
        NUMBER,
        /** luật, hiệp định: a name follows. */
        LAW
    }

    static Head of(TsvTable.Row row) {
        return new Head(row.oneOf("kind", DocumentKind.class), row.oneOf("use", Use.class));
    }
}
