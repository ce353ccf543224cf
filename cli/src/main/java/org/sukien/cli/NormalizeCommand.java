package org.sukien.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sukien.corpus.source.SourceEncoding;
import org.sukien.corpus.source.SourceFile;
import org.sukien.text.Normalizer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code sukien normalize}: text in, the same text in normal form out, or what would be changed. */
final class NormalizeCommand implements Callable<Integer>, Complaints {
    private final Console console;
    private CommandSpec spec;
    private int skipped;

    private NormalizeCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        NormalizeCommand command = new NormalizeCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description(
                        "Brings Vietnamese text to normal form, whatever its size; tone marks stay where they are.")
                .footer(Words.exitCodes(", or with --check a text is not in normal form"));
        spec.addPositional(Words.paths(
                        "0..*", "Text files, also gzipped, or - for standard input, which is read if none is given."))
                .addOption(Words.option(
                        "--tone", "STYLE", "old (hòa, thúy), new (hoà, thuý) or keep; the default is keep."))
                .addOption(Words.options(
                        "--step",
                        "STEP",
                        "Does only the steps named, of " + StepChoice.codes()
                                + "; +STEP adds one to the standard steps, which are all but quotes and dashes, and"
                                + " no-STEP takes one away. May be given several times."))
                .addOption(Words.option(
                        "--from",
                        "CHARSET",
                        "How the text is encoded: utf-8 (the default), tcvn3, vni, viscii, … or auto, to find out."))
                .addOption(Words.flag("--report", "Writes each change as a line of JSON instead of the text."))
                .addOption(Words.flag(
                        "--check", "Writes path:line:column and each change for reading instead of the text."));
        return Main.describe(spec, "normalize");
    }

    @Override
    public Integer call() {
        ParseResult words = spec.commandLine().getParseResult();
        boolean check = words.hasMatchedOption("--check");
        if (check && words.hasMatchedOption("--report")) {
            throw new ParameterException(spec.commandLine(), "--report and --check exclude each other");
        }
        Normalizer normalizer;
        SourceEncoding encoding;
        try {
            normalizer = StepChoice.of(
                    words.matchedOptionValue("--tone", "keep"), words.matchedOptionValue("--step", List.of()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        try {
            encoding = SourceEncoding.of(words.matchedOptionValue("--from", "utf-8"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--from: " + e.getMessage(), e);
        }
        List<SourceFile> files = TextFeed.find(words.matchedPositionalValue(0, List.of("-")), this);
        Normalization.Output output = check
                ? Normalization.Output.CHECK
                : words.hasMatchedOption("--report") ? Normalization.Output.REPORT : Normalization.Output.TEXT;
        int read;
        boolean changed;
        try (Normalization normalization = new Normalization(normalizer, console, output)) {
            read = new TextFeed(console, encoding, this).read(files, normalization);
            changed = normalization.changed();
        } catch (IOException | OutputFailure e) {
            console.say("cannot write to standard output: " + e.getMessage());
            return Main.FAILED;
        }
        if (read == 0) {
            return Main.FAILED;
        }
        return skipped > 0 || check && changed ? Main.SKIPPED : Main.DONE;
    }

    @Override
    public void skip(String where, String reason) {
        skipped++;
        console.say(where + ": " + reason);
    }
}
