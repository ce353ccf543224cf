package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.sukien.explain.Rule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** {@code sukien rules}: the rules that records name. */
final class RulesCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private RulesCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        RulesCommand command = new RulesCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description("Lists the rules that records name, each with what it finds and an invented example.")
                .footer("", "Exit codes: 0 done; 2 wrong use, or the output failed.");
        spec.addOption(OptionSpec.builder("--type")
                        .paramLabel("TYPE")
                        .type(String.class)
                        .description(
                                "Only those of one type: person, rank, position, unit, place, date, figure, document"
                                        + " or event.")
                        .build())
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .converters(new FormatName(Format.TABLE, Format.JSONL))
                        .description("table (the default) or jsonl (one rule a line).")
                        .build());
        ExtractorChoice.describe(spec);
        return Main.describe(spec, "rules");
    }

    @Override
    public Integer call() {
        List<Rule> rules = chosen(ExtractorChoice.extractor(spec.commandLine()).rules());
        boolean table =
                spec.commandLine().getParseResult().matchedOptionValue("--format", Format.TABLE) == Format.TABLE;
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            if (table) {
                table(rules, out);
            } else {
                lines(rules, out);
            }
        } catch (IOException e) {
            console.say("cannot write to standard output: " + e.getMessage());
            return Main.FAILED;
        }
        return Main.DONE;
    }

    private List<Rule> chosen(List<Rule> all) {
        String type = spec.commandLine().getParseResult().matchedOptionValue("--type", "");
        if (type.isEmpty()) {
            return all;
        }
        List<Rule> rules = all.stream()
                .filter(rule -> rule.type().equals(type.toLowerCase(Locale.ROOT)))
                .toList();
        if (rules.isEmpty()) {
            Set<String> types = new TreeSet<>();
            all.forEach(rule -> types.add(rule.type()));
            throw new ParameterException(
                    spec.commandLine(), "--type: \"" + type + "\" is none of " + String.join(", ", types));
        }
        return rules;
    }

    /** What a rule finds beside its id, the example below; of an event the word in the same line. */
    private void table(List<Rule> rules, Writer out) throws IOException {
        int first = rules.stream()
                        .mapToInt(rule -> rule.id().length())
                        .filter(n -> n < 32)
                        .max()
                        .orElse(0)
                + 2;
        int room = Math.max(30, console.columns() - first);
        for (Rule rule : rules) {
            boolean fits = rule.id().length() + 2 <= first;
            out.write(Style.LABEL.on(rule.id(), console.terminal()));
            out.write(fits ? " ".repeat(first - rule.id().length()) : "\n" + " ".repeat(first));
            boolean word = rule.type().equals("event");
            cell(TextColumns.wrap(word ? rule.finds() + " " + rule.example() : rule.finds(), room), first, out);
            if (!word) {
                out.write(" ".repeat(first));
                cell(TextColumns.wrap(rule.example(), room), first, out);
            }
        }
    }

    private static void cell(List<String> lines, int first, Writer out) throws IOException {
        out.write(String.join("\n" + " ".repeat(first), lines) + "\n");
    }

    private static void lines(List<Rule> rules, Writer out) throws IOException {
        JsonLines lines = new JsonLines(out);
        for (Rule rule : rules) {
            lines.write(json -> {
                json.writeStringField("id", rule.id());
                json.writeStringField("type", rule.type());
                json.writeStringField("finds", rule.finds());
                json.writeStringField("example", rule.example());
            });
        }
        lines.flush();
    }
}
