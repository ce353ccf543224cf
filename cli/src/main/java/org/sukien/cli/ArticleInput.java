package org.sukien.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.FieldNames;
import org.sukien.corpus.source.FoundArticle;
import org.sukien.corpus.source.RawArticle;
import org.sukien.corpus.source.Skipped;
import org.sukien.corpus.source.SourceEncoding;
import org.sukien.corpus.source.SourceFile;
import org.sukien.corpus.source.SourceFiles;
import org.sukien.corpus.source.SourceItem;
import org.sukien.corpus.source.SourceKind;
import org.sukien.corpus.source.Sources;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The articles that a command reads, and the extractor that it reads them with: the words PATH, those that say how files are
 * read, and those of {@link ExtractorChoice}. Not thread-safe.
 */
final class ArticleInput implements Complaints {
    private final Console console;
    private final CommandLine line;
    private final Sources sources;
    private final Sukien sukien;
    private final SourceFiles files;
    private int taken;
    private boolean skipped;

    /**
     * Finds the files and builds the extractor.
     *
     * @throws ParameterException if a word makes no sense
     */
    ArticleInput(CommandSpec spec, Console console) {
        this.console = console;
        line = spec.commandLine();
        sources = sources(console);
        sukien = ExtractorChoice.extractor(line);
        files = SourceFiles.find(line.getParseResult().matchedPositionalValue(0, List.of()));
    }

    /** Adds PATH. */
    static void describePaths(CommandSpec spec) {
        spec.addPositional(
                Words.paths(
                        "1..*",
                        "Files (.txt, .html, .htm, .jsonl, .csv, .warc, each also .gz), folders of them, or - for standard input."));
    }

    /** Adds the words that say how files are read, and what furnishes the extractor. */
    static void describeReading(CommandSpec spec) {
        spec.addOption(Words.option(
                        "--published",
                        "DATE",
                        "When the articles came out: 2024, 2024-01 or 2024-01-12. A row's own date wins."))
                .addOption(Words.option(
                        "--field",
                        "NAMES",
                        "What the fields of .jsonl and the columns of .csv are called: text=body,id=url,published=date,"
                                + "title=headline; the default is text, id, published, and no title of its own."))
                .addOption(Words.option(
                        "--from",
                        "CHARSET",
                        "How texts are encoded: utf-8 (the default, unless a page declares another), tcvn3, vni,"
                                + " viscii, … or auto, to find out."))
                .addOption(Words.option(
                        "--as",
                        "KIND",
                        "What standard input holds, and files of other names: txt, html, jsonl, csv or warc."));
        ExtractorChoice.describe(spec);
    }

    Sukien sukien() {
        return sukien;
    }

    /** Whether there is nothing to be read; if so, it is told why. */
    boolean isEmpty() {
        if (files.files().isEmpty()) {
            files.skipped().forEach(this::skip);
            return true;
        }
        return false;
    }

    /** Whether a path is one of the files to be read. */
    boolean reads(Path path) {
        for (SourceFile file : files.files()) {
            try {
                if (file.path().isPresent()
                        && Files.exists(path)
                        && Files.isSameFile(file.path().get(), path)) {
                    return true;
                }
            } catch (IOException e) {
                // What can't be looked at will be told of when it is read or written.
                continue;
            }
        }
        return false;
    }

    /** Reads the articles one after the other; what can't be read is told on standard error. */
    void read(Consumer<Article> articles) {
        fetch(raw -> {
            SourceItem item = raw.read();
            if (item instanceof FoundArticle found) {
                taken++;
                articles.accept(found.article());
            } else {
                skip((Skipped) item);
            }
        });
    }

    /** Fetches the articles one after the other and leaves it to the taker to read them and to tell what can't be. */
    void fetch(Consumer<RawArticle> articles) {
        try (ArticleSource source = open()) {
            for (Optional<RawArticle> next = source.nextRaw(); next.isPresent(); next = source.nextRaw()) {
                articles.accept(next.get());
            }
        }
    }

    /** The articles, to be taken one after the other. */
    ArticleSource open() {
        return sources.open(files);
    }

    /** How many articles were read. */
    int taken() {
        return taken;
    }

    /** The exit code of a command that is done with so many articles. */
    int code(int done) {
        return done == 0 ? Main.FAILED : skipped ? Main.SKIPPED : Main.DONE;
    }

    private Sources sources(Console in) {
        Sources chosen = Sources.standard().withStandardInput(in.in());
        chosen = chosen.withEncoding(word("--from", SourceEncoding::of).orElse(SourceEncoding.DECLARED))
                .withFields(word("--field", FieldNames::parse).orElse(FieldNames.STANDARD))
                .withKind(word("--as", SourceKind::ofCode).orElse(SourceKind.UNKNOWN));
        Optional<PublicationDate> date = word("--published", PublicationDate::parse);
        return date.isPresent() ? chosen.withPublished(date.get()) : chosen;
    }

    private <T> Optional<T> word(String option, Function<String, T> meaning) {
        ParseResult words = line.getParseResult();
        try {
            return Optional.ofNullable(words.<String>matchedOptionValue(option, null))
                    .map(meaning);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, option + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void skip(String where, String reason) {
        skipped = true;
        console.say(where + ": " + reason);
    }
}
