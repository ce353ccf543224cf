package org.sukien.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sukien extract}: articles in, records out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads Vietnamese news articles and tells who, when, where, how much and what happened.",
        footer = {
            "",
            "Exit codes: 0 all was read; 1 some input was skipped, each named on standard error; 2 wrong use, nothing"
                    + " readable, or the output failed."
        })
final class ExtractCommand implements Callable<Integer>, Intake {
    private final Console console;
    private Extraction extraction;
    private int skipped;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files (.txt, .html, .htm, .jsonl, each also .gz), folders of them, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "table (for people; the default), json (one array) or jsonl (one record a line).")
    private Format format = Format.TABLE;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the articles came out: 2024, 2024-01 or 2024-01-12. A row's own date wins.")
    private String published;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Adds the words of a tab-separated file; may be given several times.")
    private List<Path> lexicons = new ArrayList<>();

    @Option(names = "--text", description = "Writes each article's text into its JSON record.")
    private boolean text;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<PublicationDate> date = date();
        Sukien sukien = extractor();
        List<InputFile> files = InputFiles.find(paths, this);
        if (files.isEmpty()) {
            return Main.FAILED;
        }
        try (Format.Sink sink = format.to(console, text);
                Extraction records = new Extraction(sukien, sink, this)) {
            extraction = records;
            ArticleFileReader reader = new ArticleFileReader(console.in(), date, this);
            for (InputFile file : files) {
                reader.read(file);
            }
            records.drain(0);
        } catch (IOException | OutputFailure e) {
            console.say("cannot write to standard output: " + e.getMessage());
            return Main.FAILED;
        }
        return extraction.written() == 0 ? Main.FAILED : skipped > 0 ? Main.SKIPPED : Main.DONE;
    }

    private Optional<PublicationDate> date() {
        try {
            return Optional.ofNullable(published).map(PublicationDate::parse);
        } catch (IllegalArgumentException e) {
            throw wrongUse("--published: " + e.getMessage(), e);
        }
    }

    private Sukien extractor() {
        Sukien.Builder builder = Sukien.builder();
        for (Path lexicon : lexicons) {
            try {
                builder.lexicon(lexicon);
            } catch (IOException e) {
                throw wrongUse("--lexicon: " + lexicon + ": " + Reasons.of(e), e);
            } catch (IllegalArgumentException e) {
                throw wrongUse("--lexicon: " + e.getMessage(), e);
            }
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw wrongUse("--lexicon: " + e.getMessage(), e);
        }
    }

    private ParameterException wrongUse(String reason, Exception cause) {
        return new ParameterException(spec.commandLine(), reason, cause);
    }

    @Override
    public void take(Article article) {
        extraction.take(article);
    }

    @Override
    public void skip(String where, String reason) {
        skipped++;
        console.say(where + ": " + reason);
    }
}
