package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sukien.corpus.source.Reasons;
import org.sukien.evaluate.Evaluation;
import org.sukien.evaluate.GoldArticle;
import org.sukien.evaluate.Mistake;
import org.sukien.json.RecordReader;
import org.sukien.record.ArticleRecord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code sukien evaluate}: gold articles in, precision, recall and F1 of each measure out. */
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private EvaluateCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        EvaluateCommand command = new EvaluateCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description("Measures how well records fit articles that were marked by hand.")
                .footer(
                        "",
                        "Exit codes: 0 done; 2 wrong use, a file that is missing or malformed, or the output failed.");
        spec.addPositional(GoldFolder.describe())
                .addOption(OptionSpec.builder("--records")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Records made before (JSON or JSON Lines, - for standard input), matched by id;"
                                + " without it the gold texts are extracted.")
                        .build())
                .addOption(OptionSpec.builder("--errors")
                        .paramLabel("MEASURE")
                        .type(String.class)
                        .description("Instead of the table, what this measure counts as missed, spurious or wrong.")
                        .build())
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .converters(new FormatName(Format.TABLE, Format.JSONL))
                        .description("table (the default) or jsonl (one measure or mistake a line).")
                        .build());
        ExtractorChoice.describe(spec);
        return Main.describe(spec, "evaluate");
    }

    @Override
    public Integer call() {
        ParseResult words = spec.commandLine().getParseResult();
        String folder = words.matchedPositionalValue(0, "");
        Optional<String> errors = Optional.ofNullable(words.matchedOptionValue("--errors", null));
        boolean table = words.matchedOptionValue("--format", Format.TABLE) == Format.TABLE;
        Evaluation evaluation;
        try {
            evaluation = evaluation(GoldFolder.read(folder), words.matchedOptionValue("--records", null));
        } catch (IllegalArgumentException e) {
            console.say(e.getMessage());
            return Main.FAILED;
        }
        if (errors.isPresent() && !evaluation.scores().containsKey(errors.get())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--errors: \"" + errors.get() + "\" is none of "
                            + String.join(", ", evaluation.scores().keySet()));
        }
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            if (errors.isPresent()) {
                mistakes(evaluation.mistakes(errors.get()), table, out);
            } else if (table) {
                out.write(evaluation.table());
            } else {
                scores(evaluation, out);
            }
        } catch (IOException e) {
            console.say("cannot write to standard output: " + e.getMessage());
            return Main.FAILED;
        }
        return Main.DONE;
    }

    private Evaluation evaluation(List<GoldArticle> gold, String records) {
        if (records == null) {
            return Evaluation.of(gold, ExtractorChoice.extractor(spec.commandLine())::extract);
        }
        Map<String, ArticleRecord> byId = new HashMap<>();
        try (InputStream in = records.equals("-") ? console.in() : Files.newInputStream(Path.of(records));
                RecordReader reader = RecordReader.of(in)) {
            int number = 0;
            for (Optional<ArticleRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                String which = "record " + ++number;
                String id = next.get().id().orElseThrow(() -> new IllegalArgumentException(which + " has no id"));
                if (byId.put(id, next.get()) != null) {
                    throw new IllegalArgumentException("two records with the id " + id);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            String reason = reason(e);
            boolean line = reason.startsWith("line ");
            throw new IllegalArgumentException(records + (line ? ":" + reason.substring(5) : ": " + reason), e);
        }
        List<String> missing = gold.stream()
                .map(GoldArticle::id)
                .filter(id -> !byId.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            console.say(missing.size() + " of " + gold.size() + " articles have no record: "
                    + String.join(" ", missing.subList(0, Math.min(8, missing.size()))));
        }
        return Evaluation.of(gold, byId);
    }

    private static String reason(Exception e) {
        return e instanceof IOException ? Reasons.of((IOException) e) : e.getMessage();
    }

    private static void mistakes(List<Mistake> mistakes, boolean table, Writer out) throws IOException {
        JsonLines lines = new JsonLines(out);
        for (Mistake mistake : mistakes) {
            if (table) {
                out.write(TextColumns.clean(mistake.toString()) + "\n");
            } else {
                lines.write(json -> {
                    json.writeStringField("id", mistake.article());
                    json.writeStringField("gold", mistake.gold());
                    json.writeStringField("found", mistake.found());
                });
            }
        }
        lines.flush();
    }

    private static void scores(Evaluation evaluation, Writer out) throws IOException {
        JsonLines lines = new JsonLines(out);
        for (var score : evaluation.scores().entrySet()) {
            lines.write(json -> {
                json.writeStringField("measure", score.getKey());
                json.writeNumberField("precision", score.getValue().precision());
                json.writeNumberField("recall", score.getValue().recall());
                json.writeNumberField("f1", score.getValue().f1());
                json.writeNumberField("right", score.getValue().right());
                json.writeNumberField("gold", score.getValue().gold());
                json.writeNumberField("found", score.getValue().found());
            });
        }
        lines.flush();
    }
}
