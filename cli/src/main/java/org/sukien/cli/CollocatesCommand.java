package org.sukien.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.statistics.CollocateTable;
import org.sukien.corpus.statistics.Collocates;
import org.sukien.corpus.statistics.WordKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sukien collocates}: the words that stand near what a query finds. */
final class CollocatesCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private CollocatesCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        CollocatesCommand command = new CollocatesCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .description(
                        "Finds the words, or names, that stand near the matches of a query more often than elsewhere.");
        IndexAnswer.describe(spec, "1..*");
        spec.addOption(Words.option("--of", "WHAT", "syllables (the default), words, person, unit or place."))
                .addOption(IndexAnswer.number("--window", "How many words on each side are near: 5."))
                .addOption(IndexAnswer.number("--min-count", "Only what is near so often: 3."))
                .addOption(Words.option(
                        "--sort",
                        "MEASURE",
                        "loglikelihood (the default), logdice, mi (mutual information) or count."));
        WordAnalyzers.describe(spec);
        Results.describe(spec);
        return Main.describe(spec, "collocates");
    }

    @Override
    public Integer call() {
        Results results = new Results(spec, console);
        return results.ask((index, query) -> answer(index, query, results));
    }

    private int answer(CorpusIndex index, String query, Results results) throws IOException {
        WordKind words = results.option("--of", WordKind::parse).orElse(WordKind.SYLLABLES);
        try (Analyzer analyzer = WordAnalyzers.of(words, spec, results)) {
            CollocateTable found = collocates(words, analyzer)
                    .minCount(IndexAnswer.number(spec, "--min-count", 3))
                    .order(results.option("--sort", Collocates.Order::parse).orElse(Collocates.Order.LOGLIKELIHOOD))
                    .copies(results.copies())
                    .find(new IndexSearcher(index.reader()), Results.query(index, query));
            DataTable table = new DataTable(
                    DataTable.Column.words("word"),
                    DataTable.Column.number("left"),
                    DataTable.Column.number("right"),
                    DataTable.Column.number("count", "near"),
                    DataTable.Column.number("everywhere"),
                    DataTable.Column.number("logLikelihood", "likelihood"),
                    DataTable.Column.number("logDice"),
                    DataTable.Column.number("mutualInformation", "MI"));
            found.collocates().stream()
                    .limit(results.top())
                    .forEach(word -> table.row(
                            word.word(),
                            word.left(),
                            word.right(),
                            word.count(),
                            word.everywhere(),
                            word.logLikelihood(),
                            word.logDice(),
                            word.mutualInformation()));
            results.write(table, notes(found, results.isTable()));
        }
        return Main.DONE;
    }

    private Collocates collocates(WordKind words, Analyzer analyzer) {
        try {
            return Collocates.among(words, analyzer).within(IndexAnswer.number(spec, "--window", 5));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static List<String> notes(CollocateTable found, boolean table) {
        String where = found.matches()
                + (found.matches() == 1 ? " match in " : " matches in ")
                + Results.many(found.articles(), "article");
        if (found.collocates().isEmpty()) {
            return List.of("nothing found near " + where);
        }
        return table ? List.of(Results.many(found.collocates().size(), "collocate") + " of " + where) : List.of();
    }
}
