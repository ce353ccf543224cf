package org.sukien.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sukien.corpus.index.CorpusIndexer;
import org.sukien.corpus.index.Manifest;
import org.sukien.corpus.index.WrongIndexException;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.Reasons;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code sukien index}: articles into an index that can be searched and counted. */
final class IndexCommand implements Callable<Integer> {
    private static final String THREADS = "--threads";

    private final Console console;
    private CommandSpec spec;

    private IndexCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        IndexCommand command = new IndexCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description(
                        "Extracts Vietnamese news articles into an index, for search, concordances and statistics.")
                .footer(Words.exitCodes(""));
        ArticleInput.describePaths(spec);
        spec.addOption(OptionSpec.builder("-o", "--output")
                .paramLabel("INDEX")
                .type(String.class)
                .required(true)
                .description(
                        "The folder of the index: a new one, or an index to add to. What is there already isn't added"
                                + " again, so a run that was interrupted is made good by the same command.")
                .build());
        spec.addOption(Words.option(
                THREADS,
                "N",
                "How many articles are extracted at a time; as many as there are processors unless told."));
        ArticleInput.describeReading(spec);
        return Main.describe(spec, "index");
    }

    @Override
    public Integer call() {
        ParseResult words = spec.commandLine().getParseResult();
        Path folder = folder(words.matchedOptionValue("--output", ""));
        ArticleInput input = new ArticleInput(spec, console);
        int threads = threads(words.matchedOptionValue(THREADS, null));
        if (input.isEmpty()) {
            return Main.FAILED;
        }
        PrintStream out = new PrintStream(console.out(), true, StandardCharsets.UTF_8);
        IndexingReport report = new IndexingReport(console, out);
        try (CorpusIndexer indexer = CorpusIndexer.builder(folder)
                        .sukien(input.sukien())
                        .threads(threads)
                        .listener(report)
                        .build();
                ArticleSource source = input.open();
                Interruption interruption = Interruption.of(indexer::stop)) {
            Manifest manifest = indexer.run(source);
            report.finish(manifest, folder);
            interruption.done();
            return manifest.read() == manifest.skipped()
                    ? Main.FAILED
                    : manifest.skipped() > 0 ? Main.SKIPPED : Main.DONE;
        } catch (WrongIndexException e) {
            console.say(e.getMessage());
        } catch (OutputFailure e) {
            console.say("cannot write to " + e.output() + ": " + e.getMessage());
        } catch (IOException e) {
            report.clear();
            console.say("cannot write to " + folder + ": " + Reasons.of(e)
                    + "; what was committed before is kept, and the same command adds the rest");
            if (Boolean.getBoolean("sukien.trace")) {
                e.printStackTrace();
            }
        }
        return Main.FAILED;
    }

    private Path folder(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "-o: " + word + " is no path: " + e.getReason(), e);
        }
    }

    private int threads(String word) {
        if (word == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        try {
            int threads = Integer.parseInt(word);
            if (threads >= 1 && threads <= 1024) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new ParameterException(spec.commandLine(), THREADS + ": \"" + word + "\" is no number from 1 to 1024");
    }
}
