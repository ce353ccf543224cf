package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sukien.explain.Explanation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

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
        spec.addOption(OptionSpec.builder("--rule")
                .paramLabel("RULE")
                .type(String.class)
                .description("Only what this rule proposed or won against: an id, or its beginning, such as place or"
                        + " date.relative; of the text only the lines that hold it.")
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
        ParseResult words = spec.commandLine().getParseResult();
        boolean table = words.matchedOptionValue("--format", Format.TABLE) == Format.TABLE;
        Optional<String> rule = Optional.ofNullable(words.matchedOptionValue("--rule", null));
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            CandidateLines lines = new CandidateLines(out);
            input.read(article -> {
                Explanation whole = input.sukien().explain(article);
                Explanation explanation = rule.map(whole::about).orElse(whole);
                try {
                    if (rule.isPresent() && explanation.candidates().isEmpty()) {
                        return;
                    }
                    if (table) {
                        ExplanationDrawing drawing =
                                new ExplanationDrawing(explanation, console.columns(), console.terminal());
                        out.write(rule.isPresent() ? drawing.marked() : drawing.whole());
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
