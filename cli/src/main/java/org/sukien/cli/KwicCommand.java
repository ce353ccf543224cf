package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sukien.corpus.concordance.Concordance;
import org.sukien.corpus.concordance.ConcordanceCsv;
import org.sukien.corpus.concordance.ConcordanceJson;
import org.sukien.corpus.concordance.ConcordanceRequest;
import org.sukien.corpus.concordance.LineVisitor;
import org.sukien.corpus.concordance.Sorting;
import org.sukien.corpus.search.CorpusIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sukien kwic}: each place that a query finds, in its context. */
final class KwicCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private KwicCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        KwicCommand command = new KwicCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description(
                        "Shows each place that a query finds with what stands before and behind it, one line each.")
                .footer(Words.answerCodes());
        IndexAnswer.describe(spec);
        spec.addOption(Words.option(
                        "--sort",
                        "SIDE",
                        "none (by date of publication; the default), left or right: by the words on that side, as a dictionary"
                                + " orders them."))
                .addOption(IndexAnswer.number("--neighbours", "How many words the sorting looks at: 3."))
                .addOption(IndexAnswer.number(
                        "--width",
                        "How much is shown on each side: as many columns as fit, in CSV and JSON 60 characters."))
                .addOption(IndexAnswer.number("--limit", "How many lines at most; all, if it is not said."))
                .addOption(IndexAnswer.copies())
                .addOption(Words.flag("--csv", "Writes CSV with the article's id, date and headline and the offsets."))
                .addOption(Words.flag("--json", "Writes the same as JSON Lines."));
        return Main.describe(spec, "kwic");
    }

    @Override
    public Integer call() {
        return IndexAnswer.of(spec, console, this::answer);
    }

    private int answer(CorpusIndex index, String query) throws IOException {
        String sort = IndexAnswer.one(spec, "--sort", List.of("none", "left", "right"));
        boolean csv = spec.commandLine().getParseResult().hasMatchedOption("--csv");
        boolean json = spec.commandLine().getParseResult().hasMatchedOption("--json");
        if (csv && json) {
            throw new ParameterException(spec.commandLine(), "--csv and --json: only one of them");
        }
        boolean table = !csv && !json;
        ConcordanceRequest request = ConcordanceRequest.of(index.query(query));
        int width = IndexAnswer.number(spec, "--width", table ? KwicTable.columns(console.columns()) : request.width());
        try {
            request = request.width(width)
                    .width(table ? KwicTable.units(width) : width)
                    .sort(Sorting.valueOf(sort.toUpperCase(Locale.ROOT)))
                    .neighbours(IndexAnswer.number(spec, "--neighbours", request.neighbours()))
                    .limit(IndexAnswer.number(spec, "--limit", request.limit()))
                    .copies(IndexAnswer.copies(spec));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        long lines;
        try {
            lines = write(index, request, width, csv, json);
        } catch (OutOfMemoryError e) {
            console.say(
                    "too many lines to be sorted in the memory that Java may use: ask for the first ones with --limit, or"
                            + " give it more with -Xmx");
            return Main.FAILED;
        }
        if (lines == 0) {
            explain(index.count(request.query()));
        }
        return Main.DONE;
    }

    private long write(CorpusIndex index, ConcordanceRequest request, int width, boolean csv, boolean json)
            throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        if (csv) {
            return lines(index, request, new ConcordanceCsv(out));
        }
        return json
                ? lines(index, request, new ConcordanceJson(out))
                : lines(index, request, new KwicTable(out, width, console.terminal()));
    }

    /** Writes the lines and closes what writes them; what can't be written is no fault of the index. */
    private static <T extends LineVisitor & Closeable> long lines(CorpusIndex index, ConcordanceRequest request, T rows)
            throws IOException {
        try {
            return Concordance.of(index).each(request, line -> OutputFailure.by(() -> rows.visit(line)));
        } finally {
            OutputFailure.by(rows::close);
        }
    }

    private void explain(int articles) {
        console.say(
                articles == 0
                        ? "nothing found"
                        : "the query finds " + Results.many(articles, "article")
                                + ", but by nothing that could be shown in its place");
    }
}
