package org.sukien.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sukien.Sukien;
import org.sukien.corpus.source.FoundArticle;
import org.sukien.corpus.source.RawArticle;
import org.sukien.corpus.source.Reasons;
import org.sukien.corpus.source.Skipped;
import org.sukien.corpus.source.SourceItem;
import org.sukien.identity.CorpusIds;
import org.sukien.record.ArticleRecord;

/**
 * Reads and extracts articles on all processors and writes their records in the order in which the articles came. Only a few
 * articles are in memory at a time. One thread gives it articles.
 */
final class Extraction implements AutoCloseable {
    private static final int PROCESSORS = 4;
    private static final int AHEAD = 16;
    /** Articles of more bytes are extracted alone, so that few of them are in memory. */
    private static final int HUGE = 1_000_000;

    private final Sukien sukien;
    private final CorpusIds ids = CorpusIds.standard();
    private final Format.Sink sink;
    private final Complaints complaints;
    private final Queue<Pending> waiting = new ArrayDeque<>();
    private final int processors = Math.min(PROCESSORS, Runtime.getRuntime().availableProcessors());
    private ExecutorService threads;
    private boolean begun;
    private int written;

    private record Pending(RawArticle article, Future<Result> result) {}

    /** What comes of an article: its record, or why there is none. */
    private record Result(Optional<ArticleRecord> record, Optional<Skipped> skipped) {}

    Extraction(Sukien sukien, Format.Sink sink, Complaints complaints) {
        this.sukien = sukien;
        this.sink = sink;
        this.complaints = complaints;
    }

    /** How many records are written. */
    int written() {
        return written;
    }

    void take(RawArticle article) {
        // The first article is all there is for most; it is not worth a thread.
        if (!begun || processors == 1 || article.size() > HUGE) {
            begun = true;
            drain(0);
            try {
                write(extract(article));
            } catch (RuntimeException e) {
                failed(article, e);
            }
            return;
        }
        if (threads == null) {
            threads = Executors.newFixedThreadPool(processors);
        }
        waiting.add(new Pending(article, threads.submit(() -> extract(article))));
        drain(AHEAD);
    }

    private Result extract(RawArticle raw) {
        SourceItem item = raw.read();
        return item instanceof FoundArticle found
                ? new Result(Optional.of(ids.identify(sukien.extract(found.article()))), Optional.empty())
                : new Result(Optional.empty(), Optional.of((Skipped) item));
    }

    /** Writes what is waiting, until only so many articles are left. */
    void drain(int left) {
        while (waiting.size() > left) {
            Pending next = waiting.remove();
            try {
                write(next.result().get());
            } catch (ExecutionException e) {
                failed(next.article(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private void write(Result result) {
        result.skipped().ifPresent(complaints::skip);
        try {
            if (result.record().isPresent()) {
                sink.write(result.record().get());
                written++;
            }
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    private void failed(RawArticle article, Throwable fault) {
        if (fault instanceof OutputFailure) {
            throw (OutputFailure) fault;
        }
        if (fault instanceof OutOfMemoryError) {
            complaints.skip(article.where(), Reasons.TOO_LARGE);
            return;
        }
        complaints.skip(article.where(), "cannot be extracted, which is a fault of this program: " + fault);
        if (Boolean.getBoolean("sukien.trace")) {
            fault.printStackTrace();
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
