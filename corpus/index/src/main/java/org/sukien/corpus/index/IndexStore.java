package org.sukien.corpus.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;

/**
 * An index that is written to: what it holds, and its commits. What was committed stays whatever happens afterwards; what
 * was not is gone after {@link #rollback} or with the process. Thread-safe.
 */
final class IndexStore {
    private final Directory directory;
    private final IndexWriter writer;
    private final KeyTable keys;

    private IndexStore(Directory directory, IndexWriter writer, KeyTable keys) {
        this.directory = directory;
        this.writer = writer;
        this.keys = keys;
    }

    /**
     * Opens an index to add to it, or begins one.
     *
     * @throws WrongIndexException if the folder is no place for it, or another process is writing there
     */
    static IndexStore open(Path folder, double bufferMegabytes) throws IOException {
        IndexFormat.checkWritable(folder);
        Files.createDirectories(folder);
        return open(FSDirectory.open(folder), folder, bufferMegabytes);
    }

    static IndexStore open(Directory directory, Path folder, double bufferMegabytes) throws IOException {
        try {
            IndexWriter writer = new IndexWriter(directory, configuration(bufferMegabytes));
            try {
                return new IndexStore(directory, writer, keys(writer));
            } catch (IOException | RuntimeException | Error e) {
                writer.rollback();
                throw e;
            }
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new WrongIndexException(folder + " is being written to by another process", e);
        } catch (IOException | RuntimeException | Error e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig configuration(double bufferMegabytes) {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        // Merging must not take the processors from reading; it is seldom needed, as buffers are large.
        merges.setMaxMergesAndThreads(4, 1);
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setNoCFSRatio(0);
        return new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(bufferMegabytes)
                .setUseCompoundFile(false)
                .setMergeScheduler(merges)
                .setMergePolicy(policy)
                .setMaxFullFlushMergeWaitMillis(0)
                .setCommitOnClose(false);
    }

    private static KeyTable keys(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            KeyTable keys = new KeyTable(reader.maxDoc());
            for (LeafReaderContext leaf : reader.leaves()) {
                BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.KEY);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = 0; values != null && doc < leaf.reader().maxDoc(); doc++) {
                    if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
                        keys.add(ArticleKey.of(values.binaryValue()));
                    }
                }
            }
            return keys;
        }
    }

    /** Whether an article of this key is neither in the index nor on its way there; from now on it is. */
    boolean claim(ArticleKey key) {
        synchronized (keys) {
            return keys.add(key);
        }
    }

    /**
     * Adds a document.
     *
     * @throws IOException if it can't be written, and then nothing more can
     * @throws IllegalArgumentException if Lucene refuses it, such as for an id of more than 32,766 bytes
     */
    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    /** Makes all that was added last, together with data that tells of it. */
    void commit(Map<String, String> data) throws IOException {
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** The writer, for what is changed once all is added. */
    IndexWriter writer() {
        return writer;
    }

    /** How many articles there are, committed or not. */
    int size() {
        return writer.getDocStats().numDocs;
    }

    /** Ends; what was not committed is lost. */
    void rollback() throws IOException {
        try {
            writer.rollback();
        } finally {
            directory.close();
        }
    }
}
