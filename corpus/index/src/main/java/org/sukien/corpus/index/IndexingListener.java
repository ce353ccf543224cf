package org.sukien.corpus.index;

import org.sukien.corpus.source.Skipped;
import org.sukien.corpus.source.SourceProgress;

/**
 * Is told how indexing goes, by threads of the indexer: one article at a time, and perhaps meanwhile that time has passed.
 * Whoever takes long holds it up.
 */
public interface IndexingListener {
    /** Nothing is told. */
    IndexingListener SILENT = new IndexingListener() {};

    /** An article was skipped. */
    default void skipped(Skipped article) {}

    /** Some time has passed, about a quarter of a second. */
    default void progress(Progress progress) {}

    /**
     * How far it is.
     *
     * @param articles how many articles have been dealt with: added, known or skipped
     * @param bytes how many bytes these had, unpacked
     * @param source how far the files have been read
     * @param nanos how long it has taken so far
     */
    record Progress(long articles, long bytes, SourceProgress source, long nanos) {
        /** Megabytes, of a million bytes, a second. */
        public double speed() {
            return nanos == 0 ? 0 : bytes * 1e3 / nanos;
        }

        /** How many seconds are left, if it goes on as it went; negative where that isn't known. */
        public double secondsLeft() {
            double share = source.share();
            return share == 0 ? -1 : nanos / 1e9 * (1 - share) / share;
        }
    }
}
