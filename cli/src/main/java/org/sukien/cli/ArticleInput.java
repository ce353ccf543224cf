package org.sukien.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The articles that a command reads, and the extractor that it reads them with: the words PATH and {@code --published},
 * and those of {@link ExtractorChoice}. Not thread-safe.
 */
final class ArticleInput implements Intake {
    private final Console console;
    private final CommandLine line;
    private final Optional<PublicationDate> date;
    private final Sukien sukien;
    private final List<InputFile> files;
    private Consumer<Article> taker;
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
        ParseResult words = line.getParseResult();
        date = date(words.matchedOptionValue("--published", null));
        sukien = ExtractorChoice.extractor(line);
        files = InputFiles.find(words.matchedPositionalValue(0, List.of()), this);
    }

    /** Adds PATH. */
    static void describePaths(CommandSpec spec) {
        spec.addPositional(Words.paths(
                "1..*", "Files (.txt, .html, .htm, .jsonl, each also .gz), folders of them, or - for standard input."));
    }

    /** Adds {@code --published} and what furnishes the extractor. */
    static void describeReading(CommandSpec spec) {
        spec.addOption(Words.option(
                "--published",
                "DATE",
                "When the articles came out: 2024, 2024-01 or 2024-01-12. A row's own date wins."));
        ExtractorChoice.describe(spec);
    }

    Sukien sukien() {
        return sukien;
    }

    /** Whether there is anything to be read. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Whether a path is one of the files to be read. */
    boolean reads(Path path) {
        for (InputFile file : files) {
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
        taker = articles;
        ArticleFileReader reader = new ArticleFileReader(console.in(), date, this);
        for (InputFile file : files) {
            reader.read(file);
        }
    }

    /** How many articles were read. */
    int taken() {
        return taken;
    }

    /** The exit code of a command that is done with so many articles. */
    int code(int done) {
        return done == 0 ? Main.FAILED : skipped ? Main.SKIPPED : Main.DONE;
    }

    private Optional<PublicationDate> date(String published) {
        try {
            return Optional.ofNullable(published).map(PublicationDate::parse);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, "--published: " + e.getMessage(), e);
        }
    }

    @Override
    public void take(Article article) {
        taken++;
        taker.accept(article);
    }

    @Override
    public void skip(String where, String reason) {
        skipped = true;
        console.say(where + ": " + reason);
    }
}
