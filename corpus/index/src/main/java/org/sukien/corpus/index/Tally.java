package org.sukien.corpus.index;

import java.util.ArrayList;
import java.util.List;
import org.sukien.corpus.source.Skipped;

/** What came of a run's articles so far. Thread-safe. */
final class Tally {
    private final IndexingListener listener;
    private final List<Skipped> reasons = new ArrayList<>();
    private long indexed;
    private long alreadyThere;
    private long skipped;
    private long bytes;

    Tally(IndexingListener listener) {
        this.listener = listener;
    }

    synchronized void indexed(int size) {
        indexed++;
        bytes += size;
    }

    synchronized void alreadyThere(int size) {
        alreadyThere++;
        bytes += size;
    }

    synchronized void skipped(Skipped article, int size) {
        skipped++;
        bytes += size;
        if (reasons.size() < Manifest.REASONS) {
            reasons.add(article);
        }
        listener.skipped(article);
    }

    synchronized long done() {
        return indexed + alreadyThere + skipped;
    }

    synchronized long bytes() {
        return bytes;
    }

    /** The state of things, as a commit tells it. */
    synchronized Manifest manifest(Manifest.State state, long articles, long otherRecords, Duplicates.Found copies) {
        return new Manifest(
                Manifest.ownVersion(),
                state,
                articles,
                indexed + alreadyThere + skipped,
                indexed,
                alreadyThere,
                skipped,
                otherRecords,
                copies.exact(),
                copies.near(),
                reasons);
    }
}
