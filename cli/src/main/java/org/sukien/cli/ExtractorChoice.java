package org.sukien.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.sukien.Sukien;
import org.sukien.corpus.source.Reasons;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The extractor that a command reads with: {@code --lexicon} and {@code --name-model}. */
final class ExtractorChoice {
    private static final String LEXICON = "--lexicon";
    private static final String MODEL = "--name-model";

    private ExtractorChoice() {}

    /** Adds {@code --lexicon} and {@code --name-model}. */
    static void describe(CommandSpec spec) {
        describeLexicon(spec);
        spec.addOption(Words.option(
                MODEL, "FILE", "Adds a name model, such as \"sukien train\" makes, where no rule finds anything."));
    }

    /** Adds {@code --lexicon}. */
    static void describeLexicon(CommandSpec spec) {
        spec.addOption(
                Words.options(LEXICON, "FILE", "Adds the words of a tab-separated file; may be given several times."));
    }

    /**
     * The extractor as the words of the command line furnish it.
     *
     * @throws ParameterException if a file is missing or malformed
     */
    static Sukien extractor(CommandLine line) {
        Sukien.Builder builder = withLexicons(line);
        ParseResult words = line.getParseResult();
        if (words.hasMatchedOption(MODEL)) {
            add(line, MODEL, words.matchedOptionValue(MODEL, ""), builder::nameModel);
        }
        return built(line, builder);
    }

    /** An extractor with its lexicons, to be furnished further and then {@link #built}. */
    static Sukien.Builder withLexicons(CommandLine line) {
        Sukien.Builder builder = Sukien.builder();
        List<String> lexicons = line.getParseResult().matchedOptionValue(LEXICON, List.of());
        for (String lexicon : lexicons) {
            add(line, LEXICON, lexicon, builder::lexicon);
        }
        return builder;
    }

    /** The extractor; words of a lexicon that are no words of ours are refused here. */
    static Sukien built(CommandLine line, Sukien.Builder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, LEXICON + ": " + e.getMessage(), e);
        }
    }

    private interface Part {
        Sukien.Builder from(Path file) throws IOException;
    }

    private static void add(CommandLine line, String option, String file, Part part) {
        try {
            part.from(Path.of(file));
        } catch (IOException e) {
            throw new ParameterException(line, option + ": " + file + ": " + Reasons.of(e), e);
        } catch (InvalidPathException e) {
            throw new ParameterException(line, option + ": " + file + ": " + e.getReason(), e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, option + ": " + e.getMessage(), e);
        }
    }
}
