package org.sukien.corpus.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** What an index answers, in a form that doesn't hang on the order of its documents. */
final class IndexView {
    private IndexView() {}

    /** Each article's id, with its key, group and copy. */
    static Map<String, String> articles(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                LeafReader segment = leaf.reader();
                BinaryDocValues keys = segment.getBinaryDocValues(Fields.KEY);
                NumericDocValues groups = segment.getNumericDocValues(Fields.GROUP);
                NumericDocValues copies = segment.getNumericDocValues(Fields.COPY);
                for (int doc = 0; doc < segment.maxDoc(); doc++) {
                    if (segment.getLiveDocs() != null && !segment.getLiveDocs().get(doc)) {
                        continue;
                    }
                    String id = segment.storedFields().document(doc).get(Fields.ID);
                    keys.advanceExact(doc);
                    groups.advanceExact(doc);
                    copies.advanceExact(doc);
                    String before = found.put(
                            id,
                            ArticleKey.of(keys.binaryValue()) + " " + groups.longValue() + " " + copies.longValue());
                    if (before != null) {
                        throw new AssertionError(id + " is there twice");
                    }
                }
            }
        }
        return found;
    }

    /** How many articles of each value of a facet there are, and who is found by some words. */
    static List<String> answers(Path folder) throws IOException {
        List<String> answers = new ArrayList<>();
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (String field : List.of(Fields.PERSON, Fields.UNIT, Fields.RANK, Fields.EVENT, Fields.MONTH)) {
                Map<BytesRef, Integer> counts = new TreeMap<>();
                for (LeafReaderContext leaf : reader.leaves()) {
                    var values = leaf.reader().getSortedSetDocValues(field);
                    for (int doc = 0; values != null && doc < leaf.reader().maxDoc(); doc++) {
                        boolean live = leaf.reader().getLiveDocs() == null
                                || leaf.reader().getLiveDocs().get(doc);
                        if (live && values.advanceExact(doc)) {
                            for (int i = 0; i < values.docValueCount(); i++) {
                                counts.merge(BytesRef.deepCopyOf(values.lookupOrd(values.nextOrd())), 1, Integer::sum);
                            }
                        }
                    }
                }
                counts.forEach((value, count) -> answers.add(field + " " + value.utf8ToString() + " " + count));
            }
            answers.addAll(found(reader, Fields.TEXT, "@person", "trưởng", "phòng"));
            answers.addAll(found(reader, Fields.TEXT, "hội", "nghị"));
            answers.addAll(found(reader, Fields.PERSON, "luc", "van", "khoat"));
        }
        return answers;
    }

    /** The ids of the articles that hold words one after the other. */
    static List<String> found(DirectoryReader reader, String field, String... words) throws IOException {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        phrase.setSlop(words[0].startsWith("@") ? 8 : 0);
        for (String word : words) {
            phrase.add(new Term(field, word));
        }
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(phrase.build(), 100_000).scoreDocs) {
            ids.add(field + " " + reader.storedFields().document(hit.doc).get(Fields.ID));
        }
        ids.sort(null);
        return ids;
    }
}
