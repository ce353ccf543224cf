package org.sukien.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.search.IndexSearcher;
import org.sukien.article.PublicationDate;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.statistics.Counted;
import org.sukien.corpus.statistics.Counting;
import org.sukien.corpus.statistics.TimeSeries;
import org.sukien.corpus.statistics.TimeStep;
import org.sukien.corpus.statistics.TimelineChart;
import org.sukien.corpus.statistics.TimelineSvg;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sukien timeline}: counts over time, drawn. */
final class TimelineCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private TimelineCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        TimelineCommand command = new TimelineCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage().description("Draws how many events, or articles, there were in each month.");
        IndexAnswer.describe(spec, "0..*");
        spec.addOption(Words.option("--count", "WHAT", "events (the default), articles, mentions or figures."))
                .addOption(Words.option("--by", "STEP", "day, week, month (the default) or year."))
                .addOption(Words.option("--from", "DAY", "From 2022-01-31, 2022-01 or 2022 on."))
                .addOption(Words.option("--to", "DAY", "Up to 2022-01-31, or the end of 2022-01 or 2022."))
                .addOption(Words.option("--svg", "FILE", "Draws a picture, and writes nothing else."))
                .addOption(Words.option("--title", "WORDS", "What stands above the picture: the query."));
        EventOptions.describe(spec);
        Results.describeForm(spec);
        return Main.describe(spec, "timeline");
    }

    @Override
    public Integer call() {
        Results results = new Results(spec, console);
        return results.ask((index, query) -> answer(index, query, results));
    }

    private int answer(CorpusIndex index, String query, Results results) throws IOException {
        Counted counted = results.option("--count", Counted::parse).orElse(Counted.EVENTS);
        EventOptions.check(spec, results, counted);
        TimeStep step = results.option("--by", TimeStep::parse).orElse(TimeStep.MONTH);
        Optional<LocalDate> from =
                results.option("--from", PublicationDate::parse).map(PublicationDate::first);
        Optional<LocalDate> to = results.option("--to", PublicationDate::parse).map(PublicationDate::last);
        Counting counting = EventOptions.apply(results, Counting.of(counted).copies(results.copies()));
        IndexSearcher searcher = new IndexSearcher(index.reader());
        TimeSeries series = TimeSeries.of(counting, step, searcher, Results.query(index, query))
                .between(from, to);
        if (series.total() == 0 && EventOptions.areGiven(results)) {
            EventOptions.tellUnknown(results, searcher, console);
        }
        if (results.words().hasMatchedOption("--svg")) {
            String title = results.option("--title", word -> word).orElse(query.isBlank() ? "all articles" : query);
            results.file("--svg", out -> TimelineSvg.write(series, title, out));
        } else if (results.isTable()) {
            chart(series, results);
        } else {
            table(series, results);
        }
        return Main.DONE;
    }

    private static void chart(TimeSeries series, Results results) {
        List<String> notes = notes(series);
        notes.add(
                series.bars().isEmpty()
                        ? "nothing found"
                        : Results.many(series.total(), series.counted()) + ", at most " + series.greatest() + " a "
                                + series.step().code());
        results.text(out -> {
            for (String line : TimelineChart.lines(series, results.columns())) {
                out.write(line + "\n");
            }
            for (String note : notes) {
                out.write(Style.FAINT.on(note, results.colour()) + "\n");
            }
        });
    }

    private void table(TimeSeries series, Results results) {
        DataTable table = new DataTable(DataTable.Column.words(series.step().code()), DataTable.Column.number("count"));
        try {
            series.every().forEach(bar -> table.row(series.label(bar), bar.count()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--from, --to: " + e.getMessage(), e);
        }
        results.write(table, notes(series));
    }

    private static List<String> notes(TimeSeries series) {
        List<String> notes = new ArrayList<>();
        if (series.undated() > 0) {
            notes.add("in no " + series.step().code() + ": " + Results.many(series.undated(), series.counted())
                    + ", without a date or with a longer one");
        }
        return notes;
    }
}
