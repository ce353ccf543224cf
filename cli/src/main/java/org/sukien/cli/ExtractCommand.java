package org.sukien.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code sukien extract}: articles in, records out. */
final class ExtractCommand implements Callable<Integer>, Intake {
    private final Console console;
    private CommandSpec spec;
    private Extraction extraction;
    private int skipped;

    private ExtractCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        ExtractCommand command = new ExtractCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description("Reads Vietnamese news articles and tells who, when, where, how much and what happened.")
                .footer(
                        "",
                        "Exit codes: 0 all was read; 1 some input was skipped, each named on standard error; 2 wrong use,"
                                + " nothing readable, or the output failed.");
        spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel("PATH")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Files (.txt, .html, .htm, .jsonl, each also .gz), folders of them, or - for"
                                + " standard input.")
                        .build())
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .converters(new FormatName())
                        .description("table (for people; the default), json (one array) or jsonl (one record a line).")
                        .build())
                .addOption(OptionSpec.builder("--published")
                        .paramLabel("DATE")
                        .type(String.class)
                        .description("When the articles came out: 2024, 2024-01 or 2024-01-12. A row's own date wins.")
                        .build())
                .addOption(OptionSpec.builder("--lexicon")
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .description("Adds the words of a tab-separated file; may be given several times.")
                        .build())
                .addOption(OptionSpec.builder("--text")
                        .description("Writes each article's text into its JSON record.")
                        .build());
        return Main.describe(spec, "extract");
    }

    @Override
    public Integer call() {
        ParseResult words = spec.commandLine().getParseResult();
        Optional<PublicationDate> date = date(words.matchedOptionValue("--published", null));
        Sukien sukien = extractor(words.matchedOptionValue("--lexicon", List.of()));
        Format format = words.matchedOptionValue("--format", Format.TABLE);
        boolean text = words.hasMatchedOption("--text");
        List<InputFile> files = InputFiles.find(words.matchedPositionalValue(0, List.of()), this);
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

    private Optional<PublicationDate> date(String published) {
        try {
            return Optional.ofNullable(published).map(PublicationDate::parse);
        } catch (IllegalArgumentException e) {
            throw wrongUse("--published: " + e.getMessage(), e);
        }
    }

    private Sukien extractor(List<String> lexicons) {
        Sukien.Builder builder = Sukien.builder();
        for (String lexicon : lexicons) {
            try {
                builder.lexicon(Path.of(lexicon));
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
