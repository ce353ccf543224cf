package org.sukien.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.identity.CorpusIds;
import org.sukien.record.ArticleRecord;

/**
 * Extracts articles on all processors and writes their records in the order in which the articles came. Only a few
 * articles are in memory at a time. One thread gives it articles.
 */
final class Extraction implements AutoCloseable {
    private static final int PROCESSORS = 4;
    private static final int AHEAD = 16;
    /** Texts of more characters are extracted alone, so that few of them are in memory. */
    private static final int HUGE = 1_000_000;

    private final Sukien sukien;
    private final CorpusIds ids = CorpusIds.standard();
    private final Format.Sink sink;
    private final Intake complaints;
    private final Queue<Pending> waiting = new ArrayDeque<>();
    private final int processors = Math.min(PROCESSORS, Runtime.getRuntime().availableProcessors());
    private ExecutorService threads;
    private boolean begun;
    private int written;

    private record Pending(Article article, Future<ArticleRecord> record) {}

    Extraction(Sukien sukien, Format.Sink sink, Intake complaints) {
        this.sukien = sukien;
        this.sink = sink;
        this.complaints = complaints;
    }

    /** How many records are written. */
    int written() {
        return written;
    }

    void take(Article article) {
        // The first article is all there is for most; it is not worth a thread.
        if (!begun || processors == 1 || article.text().length() > HUGE) {
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

    private ArticleRecord extract(Article article) {
        return ids.identify(sukien.extract(article));
    }

    /** Writes what is waiting, until only so many articles are left. */
    void drain(int left) {
        while (waiting.size() > left) {
            Pending next = waiting.remove();
            try {
                write(next.record().get());
            } catch (ExecutionException e) {
                failed(next.article(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private void write(ArticleRecord record) {
        try {
            sink.write(record);
            written++;
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    private void failed(Article article, Throwable fault) {
        if (fault instanceof OutputFailure) {
            throw (OutputFailure) fault;
        }
        String where = article.source().or(article::id).orElse("-");
        if (fault instanceof OutOfMemoryError) {
            complaints.skip(where, Reasons.TOO_LARGE);
            return;
        }
        complaints.skip(where, "cannot be extracted, which is a fault of this program: " + fault);
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
