package org.sukien.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sukien.corpus.source.Reasons;
import org.sukien.evaluate.GoldArticle;
import org.sukien.train.CrossValidation;
import org.sukien.train.NameTrainer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * {@code sukien train}: marked articles in, a name model out, or what one would gain. Nothing of OpenNLP is loaded before it
 * runs, since every start of the program describes all commands.
 */
final class TrainCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private TrainCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        TrainCommand command = new TrainCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description(
                        "Teaches a model to find people, units and places, from articles that were marked by hand.")
                .footer(
                        "",
                        "Exit codes: 0 done; 2 wrong use, a file that is missing or malformed, too few names to learn from,"
                                + " or the output failed.");
        spec.addPositional(GoldFolder.describe())
                .addOption(OptionSpec.builder("-o", "--output")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Where to write the model, for --name-model of the other commands.")
                        .build())
                .addOption(OptionSpec.builder("--folds")
                        .paramLabel("N")
                        .type(Integer.class)
                        .description(
                                "Shows what a model gains: each of N parts is read by one that learnt from the others;"
                                        + " F1 of the rules, the model, and both.")
                        .build())
                .addOption(OptionSpec.builder("--algorithm")
                        .paramLabel("NAME")
                        .type(String.class)
                        .description("maxent (the default) or perceptron.")
                        .build())
                .addOption(OptionSpec.builder("--iterations")
                        .paramLabel("N")
                        .type(Integer.class)
                        .description("How often it goes through the articles; " + NameTrainer.ITERATIONS + ".")
                        .build())
                .addOption(OptionSpec.builder("--cutoff")
                        .paramLabel("N")
                        .type(Integer.class)
                        .description("How often a feature must be seen to count; " + NameTrainer.CUTOFF + ".")
                        .build());
        ExtractorChoice.describeLexicon(spec);
        return Main.describe(spec, "train");
    }

    private static NameTrainer.Algorithm algorithm(String name) {
        List<NameTrainer.Algorithm> known = Arrays.asList(NameTrainer.Algorithm.values());
        return known.stream()
                .filter(algorithm -> algorithm.code().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--algorithm: \"" + name + "\" is none of "
                        + known.stream().map(NameTrainer.Algorithm::code).collect(Collectors.joining(", "))));
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        ParseResult words = line.getParseResult();
        if (!words.hasMatchedOption("--output") && !words.hasMatchedOption("--folds")) {
            throw new ParameterException(line, "give --output FILE, --folds N, or both");
        }
        try {
            NameTrainer trainer = trainer(words);
            List<GoldArticle> gold = GoldFolder.read(words.matchedPositionalValue(0, ""));
            if (words.hasMatchedOption("--folds")) {
                validate(gold, words.matchedOptionValue("--folds", 0), trainer);
            }
            if (words.hasMatchedOption("--output")) {
                write(trainer.train(gold), words.matchedOptionValue("--output", ""));
            }
        } catch (IllegalArgumentException e) {
            console.say(e.getMessage());
            return Main.FAILED;
        } catch (OutputFailure e) {
            console.say("cannot write to " + e.getMessage());
            return Main.FAILED;
        }
        return Main.DONE;
    }

    private static NameTrainer trainer(ParseResult words) {
        return new NameTrainer(
                algorithm(words.matchedOptionValue("--algorithm", "maxent")),
                words.matchedOptionValue("--iterations", NameTrainer.ITERATIONS),
                words.matchedOptionValue("--cutoff", NameTrainer.CUTOFF));
    }

    private void validate(List<GoldArticle> gold, int folds, NameTrainer trainer) {
        CommandLine line = spec.commandLine();
        CrossValidation trial = CrossValidation.of(
                gold,
                folds,
                trainer,
                ExtractorChoice.built(line, ExtractorChoice.withLexicons(line))::extract,
                file -> ExtractorChoice.built(
                        line, ExtractorChoice.withLexicons(line).nameModel(file))::extract);
        try {
            console.out().write(trial.table().getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException e) {
            throw new OutputFailure(new IOException("standard output: " + e.getMessage(), e));
        }
    }

    private static void write(byte[] model, String file) {
        try {
            Files.write(Path.of(file), model);
        } catch (IOException e) {
            throw new OutputFailure(new IOException(file + ": " + Reasons.of(e), e));
        } catch (InvalidPathException e) {
            throw new OutputFailure(new IOException(file + ": " + e.getReason(), e));
        }
    }
}
