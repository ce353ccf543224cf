package org.sukien.corpus.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.sukien.lucene.VietnameseAnalyzer;

/**
 * The version of what {@link Fields} describes. Every commit carries it, and an index of another version is refused, as
 * neither its words nor its columns would be understood: it is to be built anew from its sources.
 *
 * <p>Stateless and thread-safe.
 */
public final class IndexFormat {
    /** The version that is written and read. It goes up with every change of {@link Fields}, of a column or of the words. */
    public static final int VERSION = 2;

    static final String FORMAT = "sukien.format";

    private IndexFormat() {}

    /**
     * What cuts the words of articles and of queries: small letters, one spelling, each word once. Words that were typed
     * without diacritics are the business of queries, so that the index holds no word twice.
     */
    public static Analyzer analyzer() {
        return VietnameseAnalyzer.builder().fold(false).build();
    }

    /**
     * Makes sure that a folder holds an index of this version.
     *
     * @return the user data of its last commit
     * @throws WrongIndexException if it is none, or one of another version
     * @throws IOException if it can't be read
     */
    public static Map<String, String> check(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongIndexException(folder + " is no index: there is no such folder");
        }
        return commit(folder)
                .orElseThrow(() -> new WrongIndexException(
                        folder + " is no index; sukien index PATH… -o " + folder + " makes one"));
    }

    /** The user data of the last commit, if a folder, which need not exist, holds an index of this version. */
    static Optional<Map<String, String>> commit(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (SegmentInfos.getLastCommitSegmentsFileName(directory) == null) {
                return Optional.empty();
            }
            Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
            String format = data.get(FORMAT);
            if (format == null) {
                throw new WrongIndexException(folder + " is an index of another program");
            }
            if (!format.equals(Integer.toString(VERSION))) {
                throw other(folder, "of format " + format, null);
            }
            return Optional.of(data);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw other(folder, "of another version of Lucene", e);
        }
    }

    private static WrongIndexException other(Path folder, String what, IOException cause) {
        return new WrongIndexException(
                folder + " is an index " + what + ", and this version reads format " + VERSION
                        + ": build it anew with sukien index PATH… -o NEW-FOLDER, from the same files",
                cause);
    }

    /**
     * Makes sure that an index may be written to a folder: it holds one of this version, or nothing, or what a process left
     * that ended before its first commit.
     */
    static Optional<Map<String, String>> checkWritable(Path folder) throws IOException {
        Optional<Map<String, String>> data = commit(folder);
        if (data.isEmpty() && Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new WrongIndexException(folder + " is a file; an index is a folder");
            }
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> foreign = files.filter(
                                file -> !isLeftOver(file.getFileName().toString()))
                        .findFirst();
                if (foreign.isPresent()) {
                    throw new WrongIndexException(
                            folder + " is no index and not empty: name a new folder, and sukien index"
                                    + " PATH… -o NEW-FOLDER makes it");
                }
            }
        }
        return data;
    }

    private static boolean isLeftOver(String name) {
        return name.equals("write.lock")
                || name.equals(Manifest.FILE + ".new")
                || name.startsWith("pending_segments_")
                || name.startsWith("_");
    }
}
