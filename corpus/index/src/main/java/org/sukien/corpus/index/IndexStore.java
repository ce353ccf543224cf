package org.sukien.corpus.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
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
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final Merges merges;
    private final KeyTable keys;

    private IndexStore(Path folder, Directory directory, IndexWriter writer, Merges merges, KeyTable keys) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.merges = merges;
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
            Merges merges = new Merges();
            IndexWriter writer = new IndexWriter(directory, configuration(bufferMegabytes, merges));
            try {
                IndexStore store = new IndexStore(folder, directory, writer, merges, keys(writer));
                if (store.manifest().isEmpty()) {
                    // So that a process that ends soon leaves an index and not a folder that nobody knows.
                    store.commit(new Tally(IndexingListener.SILENT)
                            .manifest(Manifest.State.UNFINISHED, 0, 0, Duplicates.Found.NONE));
                }
                return store;
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

    private static IndexWriterConfig configuration(double bufferMegabytes, Merges merges) {
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

    /** Takes back a claim: the article isn't added. */
    void release(ArticleKey key) {
        synchronized (keys) {
            keys.remove(key);
        }
    }

    /**
     * Adds a document.
     *
     * @throws IOException if it can't be written, and then nothing more can
     * @throws RefusedArticleException if Lucene refuses this one, such as for an id of more than 32,766 bytes
     */
    void add(Document document) throws IOException {
        merges.check();
        try {
            writer.addDocument(document);
        } catch (IllegalArgumentException e) {
            throw new RefusedArticleException("cannot be indexed: " + e.getMessage(), e);
        }
    }

    /** Writes what one of the threads that added has in memory, if there is any; several threads may at once. */
    void flush() throws IOException {
        writer.flushNextBuffer();
    }

    /** Why the index takes no more, where it does not. */
    Optional<IOException> cause() {
        return Optional.ofNullable(writer.getTragicException()).map(Merges::cause);
    }

    /** Makes all that was added last, together with a manifest that tells of it. */
    void commit(Manifest manifest) throws IOException {
        merges.check();
        writer.setLiveCommitData(manifest.data().entrySet());
        writer.commit();
        Path file = folder.resolve(Manifest.FILE);
        Path written = folder.resolve(Manifest.FILE + ".new");
        try {
            Files.writeString(written, manifest.toJson());
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(written);
            throw e;
        }
    }

    /** Marks the copies among all articles; nobody may add meanwhile. */
    Duplicates.Found markDuplicates() throws IOException {
        return Duplicates.mark(writer);
    }

    /** What the last commit carries; nothing before the first. */
    Optional<Manifest> manifest() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return Manifest.of(data);
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
