package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.statistics.Counted;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What the commands that count have in common: how much is shown, in which form, and where it goes. */
final class Results {
    private static final int SHOWN = 20;

    private final CommandSpec spec;
    private final Console console;

    Results(CommandSpec spec, Console console) {
        this.spec = spec;
        this.console = console;
    }

    /** Adds the options and the exit codes. */
    static void describe(CommandSpec spec) {
        spec.addOption(IndexAnswer.number("--top", "How many rows at most: " + SHOWN + " on a terminal, else all."));
        describeForm(spec);
    }

    /** Adds them without the number of rows. */
    static void describeForm(CommandSpec spec) {
        spec.addOption(Words.option(
                        "--copies",
                        "WHICH",
                        "hide (the default) or show: whether articles that repeat another one count."))
                .addOption(Words.flag("--csv", "Writes CSV."))
                .addOption(Words.flag("--json", "Writes JSON Lines, one object a row."))
                .addOption(OptionSpec.builder("-o", "--output")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Writes there and not to standard output.")
                        .build());
        spec.usageMessage().sortOptions(false).footer(Words.answerCodes());
    }

    /** Whether copies count. */
    boolean copies() {
        return IndexAnswer.one(spec, "--copies", List.of("hide", "show")).equals("show");
    }

    /** The articles that a query asks for; all, if it is empty. */
    static Query query(CorpusIndex index, String query) {
        return query.isBlank() ? new MatchAllDocsQuery() : index.query(query).lucene();
    }

    /** How many rows are shown. */
    int top() {
        int top = words().matchedOptionValue("--top", isTable() ? SHOWN : Integer.MAX_VALUE);
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top: " + top + " is less than 1");
        }
        return top;
    }

    boolean isTable() {
        return !words().hasMatchedOption("--csv") && !words().hasMatchedOption("--json");
    }

    /** Opens the index and asks, unless the options exclude each other. */
    int ask(IndexAnswer.Question question) {
        check();
        return IndexAnswer.of(spec, console, question);
    }

    private void check() {
        if (words().hasMatchedOption("--csv") && words().hasMatchedOption("--json")) {
            throw new ParameterException(spec.commandLine(), "--csv and --json: only one of them");
        }
        copies();
        top();
    }

    /** A number of things: "1 article", "2 articles". */
    static String many(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A number of what was counted: "2 events". */
    static String many(long number, Counted counted) {
        String things = counted.code();
        return many(number, things.substring(0, things.length() - 1));
    }

    /** The value of an option, as something understands it. */
    <T> Optional<T> option(String name, Function<String, T> parse) {
        Optional<String> word = Optional.ofNullable(words().matchedOptionValue(name, null));
        try {
            return word.map(parse);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ParameterException(spec.commandLine(), name + ": " + e.getMessage(), e);
        }
    }

    /** A number with or without a fraction. */
    static double decimal(String word) {
        try {
            return new BigDecimal(word).doubleValue();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + word + "\" is no number", e);
        }
    }

    /**
     * Writes a table in the form that is asked for, and notes for a person.
     *
     * @throws OutputFailure if the output takes no more
     */
    void write(DataTable table, List<String> notes) {
        if (isTable()) {
            text(out -> {
                if (!table.isEmpty()) {
                    table.draw(out, console.columns(), colour());
                }
                for (String note : notes) {
                    for (String line : TextColumns.wrap(TextColumns.clean(note), console.columns())) {
                        out.write(Style.FAINT.on(line, colour()) + "\n");
                    }
                }
            });
            return;
        }
        if (words().hasMatchedOption("--csv")) {
            text(table::csv);
        } else {
            text(table::json);
        }
        notes.forEach(note -> console.say(TextColumns.clean(note)));
    }

    /** What writes text. */
    @FunctionalInterface
    interface Text {
        void write(Writer out) throws IOException;
    }

    /** Writes to the file of {@code -o} or to standard output. */
    void text(Text text) {
        Optional<Path> file = option("--output", Results::path);
        text(text, file);
    }

    /** Writes to the file that an option names. */
    void file(String option, Text text) {
        text(text, Optional.of(option(option, Results::path).orElseThrow()));
    }

    private void text(Text text, Optional<Path> file) {
        try (OutputStream stream = file.isPresent() ? Files.newOutputStream(file.get()) : console.out();
                Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
            text.write(out);
        } catch (IOException e) {
            throw file.isPresent() ? new OutputFailure(file.get().toString(), e) : new OutputFailure(e);
        }
    }

    boolean colour() {
        return console.terminal() && !words().hasMatchedOption("--output");
    }

    int columns() {
        return console.columns();
    }

    ParseResult words() {
        return spec.commandLine().getParseResult();
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(word + " is no path: " + e.getReason(), e);
        }
    }
}
