package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.sukien.explain.Explanation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code sukien explain}: articles in, every proposal of every rule out, and what became of it. */
final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private ExplainCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        ExplainCommand command = new ExplainCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description(
                        "Shows by which rule each mention of an article was found, and which proposals it stood against.")
                .footer(Words.exitCodes(""));
        ArticleInput.describePaths(spec);
        spec.addOption(OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(Format.class)
                .converters(new FormatName(Format.TABLE, Format.JSONL))
                .description("table (the text with all proposals drawn under it; the default) or jsonl (one a line).")
                .build());
        ArticleInput.describeReading(spec);
        return Main.describe(spec, "explain");
    }

    @Override
    public Integer call() {
        ArticleInput input = new ArticleInput(spec, console);
        if (input.isEmpty()) {
            return Main.FAILED;
        }
        boolean table =
                spec.commandLine().getParseResult().matchedOptionValue("--format", Format.TABLE) == Format.TABLE;
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            CandidateLines lines = new CandidateLines(out);
            input.read(article -> {
                Explanation explanation = input.sukien().explain(article);
                try {
                    if (table) {
                        out.write(ExplanationDrawing.of(explanation, console.columns(), console.terminal()));
                    } else {
                        lines.write(explanation);
                    }
                } catch (IOException e) {
                    throw new OutputFailure(e);
                }
            });
        } catch (IOException | OutputFailure e) {
            console.say("cannot write to standard output: " + e.getMessage());
            return Main.FAILED;
        }
        return input.code(input.taken());
    }
}
