package org.sukien.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words that commands have in common. */
final class Words {
    private Words() {}

    /** The files and folders that a command reads. */
    static PositionalParamSpec paths(String arity, String description) {
        return PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** An option with a value. */
    static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    /** An option with a value that may be given several times. */
    static OptionSpec options(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(description)
                .build();
    }

    /** An option with several values between commas. */
    static OptionSpec list(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(description)
                .build();
    }

    /** An option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    /** What the exit codes of a command mean that questions an index, as its help says it. */
    static String[] answerCodes() {
        return new String[] {
            "", "Exit codes: 0 done, also if nothing was found; 2 wrong use, no index, or the output failed."
        };
    }

    /**
     * What the exit codes of a command mean, as its help says it.
     *
     * @param alsoOne what else the code 1 may mean; empty for nothing
     */
    static String[] exitCodes(String alsoOne) {
        return new String[] {
            "",
            "Exit codes: 0 all was read; 1 some input was skipped, each named on standard error" + alsoOne
                    + "; 2 wrong use, nothing readable, or the output failed."
        };
    }
}
