package org.sukien.recognize.document;

import java.util.Map;
import java.util.TreeMap;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.mention.DocumentKind;

/**
 * The word lists of documents: kinds ("Nghị định"), names of laws ("Luật Đất đai"), words that go on about a document
 * ("của", "quy định"), and the symbols of numbers ("NĐ-CP"). Immutable once read.
 */
final class DocumentWords {
    final WordList<Head> heads;
    final WordList<DocumentKind> laws;
    final WordList<Boolean> followers;
    /** The lists with which a document's name may begin. */
    final long beginning;

    final Map<String, DocumentKind> symbols = new TreeMap<>();

    /** Registers and reads them. */
    DocumentWords(Lexicon.Builder words) {
        heads = words.list("dochead", Head::of);
        laws = words.list("lawname", row -> row.oneOf("kind", DocumentKind.class));
        followers = words.list("docafter", row -> true);
        beginning = WordList.bits(laws, heads);
        for (String table : new String[] {"heads", "laws", "followers"}) {
            words.read(TsvTable.resource(DocumentWords.class, table + ".tsv"));
        }
        for (TsvTable.Row row :
                TsvTable.resource(DocumentWords.class, "symbols.tsv").rows()) {
            row.require("source");
            if (symbols.put(row.require("form"), row.oneOf("kind", DocumentKind.class)) != null) {
                throw row.fault("duplicate form \"" + row.get("form") + "\"");
            }
        }
    }
}
