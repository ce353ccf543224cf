package org.sukien.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sukien.corpus.source.Reasons;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code sukien extract}: articles in, records out. */
final class ExtractCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

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
                .footer(Words.exitCodes(""));
        ArticleInput.describePaths(spec);
        spec.addOption(OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(Format.class)
                .converters(new FormatName(Format.values()))
                .description(
                        "table (for people; the default), json (one array), jsonl (one record a line), or what other programs"
                                + " read: brat, conll, csv, jsonld, tei.")
                .build());
        Output.describe(spec);
        ArticleInput.describeReading(spec);
        spec.addOption(OptionSpec.builder("--text")
                .description("Writes each article's text into its JSON record.")
                .build());
        return Main.describe(spec, "extract");
    }

    @Override
    public Integer call() {
        ArticleInput input = new ArticleInput(spec, console);
        if (input.isEmpty()) {
            return Main.FAILED;
        }
        ParseResult words = spec.commandLine().getParseResult();
        Format format = words.matchedOptionValue("--format", Format.TABLE);
        Output output = Output.of(spec.commandLine(), format, input, console);
        int written;
        try (Format.Sink sink = format.to(output, console, words.hasMatchedOption("--text"));
                Extraction records = new Extraction(input.sukien(), sink, input)) {
            input.fetch(records::take);
            records.drain(0);
            written = records.written();
        } catch (IOException e) {
            return failed(output, e);
        } catch (OutputFailure e) {
            return failed(output, e.getCause());
        }
        return input.code(written);
    }

    private int failed(Output output, IOException reason) {
        console.say("cannot write to " + output.name() + ": " + Reasons.of(reason));
        return Main.FAILED;
    }
}
