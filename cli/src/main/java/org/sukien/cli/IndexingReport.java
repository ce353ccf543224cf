package org.sukien.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sukien.corpus.index.IndexingListener;
import org.sukien.corpus.index.Manifest;
import org.sukien.corpus.source.Skipped;

/**
 * Tells the person who indexes how it goes: what is skipped, on standard error; on a terminal one line that is written
 * over; and what came of it.
 */
final class IndexingReport implements IndexingListener {
    private static final double MEGABYTE = 1e6;

    private final Console console;
    private final PrintStream out;
    private final long begun = System.nanoTime();
    private int shown;
    private long bytes;

    /** @param out standard output */
    IndexingReport(Console console, PrintStream out) {
        this.console = console;
        this.out = out;
    }

    @Override
    public synchronized void skipped(Skipped article) {
        clear();
        console.say(article.toString());
    }

    @Override
    public synchronized void progress(Progress progress) {
        bytes = progress.bytes();
        if (!console.terminal()) {
            return;
        }
        String line = line(progress);
        String fitting = line.substring(0, Math.min(line.length(), console.columns() - 1));
        out.print("\r" + fitting + " ".repeat(Math.max(0, shown - fitting.length())));
        out.flush();
        shown = fitting.length();
    }

    /** {@code 12,345 articles, 4.1 MB/s, 12 s left}. */
    static String line(Progress progress) {
        String line = String.format(Locale.ROOT, "%,d articles, %.1f MB/s", progress.articles(), progress.speed());
        double left = progress.secondsLeft();
        return left < 0 ? line : line + ", " + time(left) + " left";
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 120
                ? whole + " s"
                : whole < 7200 ? whole / 60 + " min" : String.format(Locale.ROOT, "%.1f h", whole / 3600.0);
    }

    /** Takes the line away, so that another may be written. */
    synchronized void clear() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
            shown = 0;
        }
    }

    /**
     * Says what came of it.
     *
     * @throws OutputFailure if standard output takes no more; the index is whole
     */
    synchronized void finish(Manifest manifest, Path folder) throws IOException {
        clear();
        summary(manifest).forEach(out::println);
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d articles, %.1f MB; %.1f s, %.1f MB/s",
                folder,
                manifest.articles(),
                size(folder) / MEGABYTE,
                seconds,
                bytes / MEGABYTE / seconds));
        if (out.checkError()) {
            throw new OutputFailure(new IOException("it takes no more"));
        }
    }

    /** What a manifest says. */
    static List<String> summary(Manifest manifest) {
        String read = String.format(
                Locale.ROOT,
                "%,d read: %,d indexed, %,d already there, %,d skipped",
                manifest.read(),
                manifest.indexed(),
                manifest.alreadyThere(),
                manifest.skipped());
        if (manifest.otherRecords() > 0) {
            read += String.format(Locale.ROOT, "; %,d records of web archives are no pages", manifest.otherRecords());
        }
        return List.of(
                read,
                manifest.state() == Manifest.State.FINISHED
                        ? String.format(
                                Locale.ROOT,
                                "%,d articles have the same words as an earlier one, %,d nearly the same",
                                manifest.exactCopies(),
                                manifest.nearCopies())
                        : "stopped before the end; the same command adds the rest");
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
