package org.sukien.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.statistics.Career;
import org.sukien.corpus.statistics.CareerStep;
import org.sukien.corpus.statistics.Careers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code sukien careers}: a person's ranks and posts over time, with their sources. */
final class CareersCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private CareersCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        CareersCommand command = new CareersCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .description(
                        "Tells a person's ranks and posts over time, with the articles that state them. A name without"
                                + " diacritics finds all that it may be.");
        IndexAnswer.describe(spec, "1..*", "NAME", "The person's full name, \"Lò Văn Páo\".");
        Results.describe(spec);
        return Main.describe(spec, "careers");
    }

    @Override
    public Integer call() {
        Results results = new Results(spec, console);
        return results.ask((index, name) -> answer(index, name, results));
    }

    private int answer(CorpusIndex index, String name, Results results) throws IOException {
        List<Career> careers = Careers.of(name)
                .copies(results.copies())
                .find(new IndexSearcher(index.reader()), new MatchAllDocsQuery());
        List<String> notes = careers.isEmpty() ? List.of("nobody found of the name " + name) : new ArrayList<>();
        if (!results.isTable()) {
            results.write(sources(careers, results), notes);
            return Main.DONE;
        }
        for (Career career : careers) {
            notes.add(career.name() + ": " + Results.many(career.articles(), "article"));
        }
        results.write(steps(careers, results), notes);
        return Main.DONE;
    }

    /** A row for each step, with its first source. */
    private static DataTable steps(List<Career> careers, Results results) {
        boolean several = careers.size() > 1;
        List<DataTable.Column> columns = new ArrayList<>();
        if (several) {
            columns.add(DataTable.Column.words("name"));
        }
        for (String title : List.of("from", "to", "what", "which")) {
            columns.add(DataTable.Column.words(title));
        }
        columns.add(DataTable.Column.number("sources"));
        columns.add(DataTable.Column.words("first"));
        DataTable table = new DataTable(columns);
        for (Career career : careers) {
            career.steps().stream().limit(results.top()).forEach(step -> {
                List<Object> cells = new ArrayList<>();
                if (several) {
                    cells.add(career.name());
                }
                cells.add(step.first());
                cells.add(step.last().equals(step.first()) ? "" : step.last());
                cells.add(state(step) + step.what());
                cells.add(step.title() + step.unit().map(unit -> ", " + unit).orElse(""));
                cells.add((long) step.sources().size());
                CareerStep.Source source = step.sources().get(0);
                cells.add(source.article() + ": “" + source.words() + "”");
                table.row(cells);
            });
        }
        return table;
    }

    private static String state(CareerStep step) {
        return (step.former() ? "former " : "") + (step.acting() ? "acting " : "") + (step.concurrent() ? "also " : "");
    }

    /** A row for each source of each step. */
    private static DataTable sources(List<Career> careers, Results results) {
        DataTable table = new DataTable(
                DataTable.Column.words("name"),
                DataTable.Column.words("date"),
                DataTable.Column.words("what"),
                DataTable.Column.words("title"),
                DataTable.Column.words("unit"),
                DataTable.Column.words("former"),
                DataTable.Column.words("acting"),
                DataTable.Column.words("concurrent"),
                DataTable.Column.words("article"),
                DataTable.Column.number("start"),
                DataTable.Column.number("end"),
                DataTable.Column.words("words"));
        for (Career career : careers) {
            career.steps().stream().limit(results.top()).forEach(step -> {
                for (CareerStep.Source source : step.sources()) {
                    table.row(
                            career.name(),
                            source.date(),
                            step.what(),
                            step.title(),
                            step.unit(),
                            step.former(),
                            step.acting(),
                            step.concurrent(),
                            source.article(),
                            source.start(),
                            source.end(),
                            source.words());
                }
            });
        }
        return table;
    }
}
