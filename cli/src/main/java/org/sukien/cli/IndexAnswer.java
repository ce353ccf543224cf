package org.sukien.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.sukien.corpus.index.WrongIndexException;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.search.QuerySyntaxException;
import org.sukien.corpus.source.Reasons;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * What commands that question an index have in common: its folder, the question, and what is said when either is wrong.
 */
final class IndexAnswer {
    private IndexAnswer() {}

    /** What a command does with an open index. */
    @FunctionalInterface
    interface Question {
        int ask(CorpusIndex index, String query) throws IOException;
    }

    /** Adds INDEX and QUERY. */
    static void describe(CommandSpec spec) {
        describe(spec, "1..*");
    }

    /** Adds INDEX and QUERY, of which there may be so many words. */
    static void describe(CommandSpec spec, String arity) {
        describe(
                spec,
                arity,
                "QUERY",
                "Words, \"phrases\", person:\"Lò Văn Páo\", rank:trung-tướng, event:award, @person, date:2022-08,"
                        + " figure:>5000, AND OR NOT, wildcards: corpus/index/README.md has the table. Best in single"
                        + " quotes." + (arity.startsWith("0") ? " All articles, if there is none." : ""));
    }

    /** Adds INDEX and other words. */
    static void describe(CommandSpec spec, String arity, String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .paramLabel("INDEX")
                .type(String.class)
                .description("The folder that sukien index wrote.")
                .build());
        spec.addPositional(PositionalParamSpec.builder()
                .index("1..*")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build());
    }

    /** Adds an option with a whole number. */
    static OptionSpec number(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("N")
                .type(Integer.class)
                .description(description)
                .build();
    }

    /** Adds {@code --copies}. */
    static OptionSpec copies() {
        return Words.option(
                "--copies",
                "WHICH",
                "show (the default) or hide: whether articles that repeat another one are left out.");
    }

    /** Whether copies are wanted. */
    static boolean copies(CommandSpec spec) {
        return one(spec, "--copies", List.of("show", "hide")).equals("show");
    }

    /** One of the words that an option takes; the first where the option is not there. */
    static String one(CommandSpec spec, String option, List<String> known) {
        String word = spec.commandLine().getParseResult().matchedOptionValue(option, known.get(0));
        if (!known.contains(word)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": \"" + word + "\" is none of " + String.join(", ", known));
        }
        return word;
    }

    /** The number of an option. */
    static int number(CommandSpec spec, String option, int unless) {
        return spec.commandLine().getParseResult().matchedOptionValue(option, unless);
    }

    /** Opens the index, asks, and says what went wrong. */
    static int of(CommandSpec spec, Console console, Question question) {
        String folder = spec.commandLine().getParseResult().matchedPositionalValue(0, "");
        List<String> words = spec.commandLine().getParseResult().matchedPositionalValue(1, List.<String>of());
        String query = String.join(" ", words);
        try (CorpusIndex index = CorpusIndex.open(Path.of(folder))) {
            return question.ask(index, query);
        } catch (QuerySyntaxException e) {
            QueryPointer.lines(e, console.columns()).forEach(console.err()::println);
        } catch (InvalidPathException e) {
            console.say(folder + " is no path: " + e.getReason());
        } catch (OutputFailure e) {
            console.say("cannot write to " + e.output() + ": " + Reasons.of(e.getCause()));
        } catch (WrongIndexException e) {
            console.say(e.getMessage());
        } catch (IOException e) {
            console.say("cannot read " + folder + ": " + Reasons.of(e));
        }
        return Main.FAILED;
    }
}
