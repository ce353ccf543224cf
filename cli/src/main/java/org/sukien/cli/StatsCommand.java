package org.sukien.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.search.IndexSearcher;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.statistics.CountTable;
import org.sukien.corpus.statistics.Counted;
import org.sukien.corpus.statistics.Counting;
import org.sukien.corpus.statistics.Dimension;
import org.sukien.corpus.statistics.Overview;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sukien stats}: counts of an index, broken down. */
final class StatsCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private StatsCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        StatsCommand command = new StatsCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .description(
                        "Counts articles, mentions, events or figures of an index: which unit held how many conferences in"
                                + " which month. Without --count and --by, what the index holds.");
        IndexAnswer.describe(spec, "0..*");
        spec.addOption(Words.option(
                        "--count",
                        "WHAT",
                        "articles (the default), mentions, events (the default with an option for events) or"
                                + " figures."))
                .addOption(Words.list(
                        "--by",
                        "DIMENSION",
                        "type, subtype, event, factuality, day, week, month, year, outlet, unit, person, place,"
                                + " rank, position or role:NAME; several with commas. An event's own date counts, else that of"
                                + " publication."));
        EventOptions.describe(spec);
        Results.describe(spec);
        return Main.describe(spec, "stats");
    }

    @Override
    public Integer call() {
        Results results = new Results(spec, console);
        return results.ask((index, query) -> answer(index, query, results));
    }

    private int answer(CorpusIndex index, String query, Results results) throws IOException {
        IndexSearcher searcher = new IndexSearcher(index.reader());
        List<String> by = results.words().matchedOptionValue("--by", List.<String>of());
        boolean events = EventOptions.areGiven(results);
        if (by.isEmpty() && !results.words().hasMatchedOption("--count") && !events) {
            overview(Overview.of(searcher, Results.query(index, query), results.copies()), results);
            return Main.DONE;
        }
        Counted counted = results.option("--count", Counted::parse).orElse(events ? Counted.EVENTS : Counted.ARTICLES);
        EventOptions.check(spec, results, counted);
        CountTable table = counting(counted, by, results).count(searcher, Results.query(index, query));
        if (table.total() == 0 && events) {
            EventOptions.tellUnknown(results, searcher, console);
        }
        new CountDrawing(table, results).write();
        return Main.DONE;
    }

    private Counting counting(Counted counted, List<String> by, Results results) {
        try {
            List<Dimension> dimensions = new ArrayList<>();
            for (String word : by) {
                dimensions.add(Dimension.parse(word));
            }
            return EventOptions.apply(
                    results, Counting.of(counted).by(dimensions).copies(results.copies()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--by: " + e.getMessage(), e);
        }
    }

    private static void overview(Overview overview, Results results) throws IOException {
        DataTable table = new DataTable(
                DataTable.Column.words("what"), DataTable.Column.number("count"), DataTable.Column.number("distinct"));
        for (Overview.Line line : overview.lines()) {
            table.row(line.what(), line.count(), line.distinct());
        }
        List<String> notes = results.isTable() && overview.first().isPresent()
                ? List.of("published from " + overview.first().get() + " to "
                        + overview.last().orElseThrow())
                : List.of();
        results.write(table, notes);
    }
}
