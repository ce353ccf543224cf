package org.sukien.corpus.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges segments in one thread beside, and keeps what goes wrong there, a full disk, for those who add. Thread-safe. */
final class Merges extends ConcurrentMergeScheduler {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Merges() {
        // Merging must not take the processors from extraction; it is seldom needed, as buffers are large.
        setMaxMergesAndThreads(4, 1);
    }

    @Override
    protected void handleMergeException(Throwable fault) {
        failure.compareAndSet(null, fault);
    }

    /** Tells those who add of what went wrong. */
    void check() throws IOException {
        Throwable fault = failure.get();
        if (fault != null) {
            throw cause(fault);
        }
    }

    /** What is behind a fault: a full disk, where that closed the writer and another thread then found it closed. */
    static IOException cause(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof IOException failed) {
                return failed;
            }
        }
        return new IOException(fault.toString(), fault);
    }
}
