package org.sukien.corpus.index;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.FoundArticle;
import org.sukien.corpus.source.RawArticle;
import org.sukien.corpus.source.Skipped;
import org.sukien.corpus.source.SourceItem;

/**
 * One run over a source: a thread fetches articles, others read, extract and add them, and one more commits now and then.
 * What waits between them is bounded in bytes, so a huge article is dealt with alone. Used once.
 */
final class IndexingRun {
    /** So many bytes of articles are fetched and not added yet; an article of more has the processors for itself. */
    private static final int IN_WORK = 1_000_000;
    /** However small they are, only so many articles are in work. */
    private static final int SMALLEST = IN_WORK / 64;
    /** What hasn't been committed after so many bytes of articles is committed, however short the time. */
    private static final long COMMIT_BYTES = 256_000_000;

    private static final long TELL_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final CorpusIndexer indexer;
    private final IndexStore store;
    private final ArticleSource source;
    private final IndexingListener listener;
    private final long commitNanos;
    private final Tally tally;
    private final Semaphore room = new Semaphore(IN_WORK);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final int threads;
    private final ExecutorService workers;
    private final ExecutorService committer = Executors.newSingleThreadExecutor();
    private final long begun = System.nanoTime();
    private long told = begun;
    private volatile long committed = begun;
    private volatile long committedBytes;
    private volatile boolean committing;

    IndexingRun(CorpusIndexer indexer, IndexStore store, ArticleSource source, Choices choices) {
        this.indexer = indexer;
        this.store = store;
        this.source = source;
        listener = choices.listener();
        commitNanos = choices.commitNanos();
        tally = new Tally(listener);
        threads = choices.threads();
        workers = Executors.newFixedThreadPool(threads);
    }

    /** How a run goes. */
    record Choices(int threads, long commitNanos, IndexingListener listener) {}

    /** Adds all that there is, or what comes before {@code indexer} is told to stop, and commits it. */
    Manifest run() throws IOException {
        try {
            Optional<RawArticle> next = fetch();
            while (next.isPresent()) {
                submit(next.get());
                next = fetch();
            }
            // Each thread writes what it has in memory; a commit would write all of it in one.
            for (int thread = 0; thread < threads; thread++) {
                workers.execute(() -> attempt(store::flush));
            }
            finish(workers);
            finish(committer);
            throwFailure();
            tell(System.nanoTime());
            return last();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            workers.shutdownNow();
            committer.shutdownNow();
        }
    }

    private Optional<RawArticle> fetch() {
        return indexer.isStopped() || failure.get() != null ? Optional.empty() : source.nextRaw();
    }

    private void submit(RawArticle article) throws InterruptedException {
        int size = Math.min(IN_WORK, Math.max(SMALLEST, article.size()));
        while (!room.tryAcquire(size, TELL_NANOS, TimeUnit.NANOSECONDS)) {
            look();
        }
        workers.execute(() -> {
            attempt(() -> work(article));
            room.release(size);
        });
        look();
    }

    /** Work that may fail, and then ends the run. */
    private interface Work {
        void run() throws IOException;
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private void work(RawArticle raw) throws IOException {
        SourceItem item = failure.get() == null ? raw.read() : new Skipped(raw.where(), "");
        if (failure.get() != null) {
            return;
        }
        if (item instanceof Skipped skipped) {
            tally.skipped(skipped, raw.size());
            return;
        }
        try {
            if (indexer.add(((FoundArticle) item).article())) {
                tally.indexed(raw.size());
            } else {
                tally.alreadyThere(raw.size());
            }
        } catch (RefusedArticleException e) {
            tally.skipped(new Skipped(raw.where(), e.getMessage()), raw.size());
        }
    }

    /** Tells how far it is, and commits, if it is time to. */
    private void look() {
        long now = System.nanoTime();
        if (now - told >= TELL_NANOS) {
            tell(now);
        }
        if (!committing && (now - committed >= commitNanos || tally.bytes() - committedBytes >= COMMIT_BYTES)) {
            committing = true;
            committer.execute(() -> {
                committedBytes = tally.bytes();
                attempt(() -> store.commit(manifest(Manifest.State.UNFINISHED, Duplicates.Found.NONE)));
                committed = System.nanoTime();
                committing = false;
            });
        }
    }

    private void tell(long now) {
        told = now;
        listener.progress(new IndexingListener.Progress(tally.done(), tally.bytes(), source.progress(), now - begun));
    }

    private void finish(ExecutorService threads) throws InterruptedException {
        threads.shutdown();
        while (!threads.awaitTermination(TELL_NANOS, TimeUnit.NANOSECONDS)) {
            if (threads == workers) {
                look();
            }
        }
    }

    private Manifest last() throws IOException {
        boolean stopped = indexer.isStopped();
        Duplicates.Found copies = stopped ? Duplicates.Found.NONE : store.markDuplicates();
        Manifest manifest = manifest(stopped ? Manifest.State.STOPPED : Manifest.State.FINISHED, copies);
        store.commit(manifest);
        return manifest;
    }

    private Manifest manifest(Manifest.State state, Duplicates.Found copies) {
        return tally.manifest(state, store.size(), source.otherRecords(), copies);
    }

    private void throwFailure() throws IOException {
        Throwable fault = failure.get();
        if (fault instanceof IOException failed) {
            throw failed;
        }
        if (fault instanceof OutOfMemoryError) {
            throw new IOException("Java has too little memory; give it more with -Xmx", fault);
        }
        if (fault != null) {
            throw store.cause().orElseGet(() -> new IOException("a fault of this program: " + fault, fault));
        }
    }
}
