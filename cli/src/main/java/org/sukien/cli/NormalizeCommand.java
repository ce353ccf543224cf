package org.sukien.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sukien.text.Normalizer;
import org.sukien.text.PieceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
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
                .footer(
                        "",
                        "Exit codes: 0 all was read; 1 some input was skipped, or with --check a text is not in normal"
                                + " form; 2 wrong use, nothing readable, or the output failed.");
        spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel("PATH")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "Text files, also gzipped, or - for standard input, which is read if none is given.")
                        .build())
                .addOption(option("--tone", "STYLE", "old (hòa, thúy), new (hoà, thuý) or keep; the default is keep."))
                .addOption(OptionSpec.builder("--step")
                        .paramLabel("STEP")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .description("Does only the steps named, of " + StepChoice.codes()
                                + "; +STEP adds one to the standard steps, which are all but quotes and dashes, and"
                                + " no-STEP takes one away. May be given several times.")
                        .build())
                .addOption(option(
                        "--from",
                        "CHARSET",
                        "How the text is encoded: utf-8 (the default), tcvn3, vni, viscii, … or auto, to find out."))
                .addOption(flag("--report", "Writes each change as a line of JSON instead of the text."))
                .addOption(flag("--check", "Writes path:line:column and each change for reading instead of the text."));
        return Main.describe(spec, "normalize");
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    @Override
    public Integer call() {
        ParseResult words = spec.commandLine().getParseResult();
        boolean check = words.hasMatchedOption("--check");
        if (check && words.hasMatchedOption("--report")) {
            throw new ParameterException(spec.commandLine(), "--report and --check exclude each other");
        }
        Normalizer normalizer;
        TextEncodings encoding;
        try {
            normalizer = StepChoice.of(
                    words.matchedOptionValue("--tone", "keep"), words.matchedOptionValue("--step", List.of()));
            encoding = TextEncodings.of(words.matchedOptionValue("--from", "utf-8"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        List<InputFile> files = InputFiles.find(words.matchedPositionalValue(0, List.of("-")), this);
        int read = 0;
        boolean changed = false;
        Normalization.Output output = check
                ? Normalization.Output.CHECK
                : words.hasMatchedOption("--report") ? Normalization.Output.REPORT : Normalization.Output.TEXT;
        try (Normalization normalization = new Normalization(normalizer, console.out(), output)) {
            for (InputFile file : files) {
                read += read(file, encoding, normalization) ? 1 : 0;
            }
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

    /** Reads a file from its beginning to its end, or to where it can't be read; says whether that was all. */
    private boolean read(InputFile file, TextEncodings encoding, Normalization normalization) {
        normalization.begin(file.name());
        try (PieceReader pieces = new PieceReader(encoding.reader(file.open(console.in())))) {
            for (String piece = pieces.read(); piece != null; piece = pieces.read()) {
                normalization.take(piece);
            }
            return true;
        } catch (CharacterCodingException e) {
            skip(file.name(), "is no UTF-8 behind line " + normalization.line() + "; --from says how else to read it");
        } catch (IOException e) {
            skip(file.name(), Reasons.of(e));
        }
        return false;
    }

    @Override
    public void skip(String where, String reason) {
        skipped++;
        console.say(where + ": " + reason);
    }
}
