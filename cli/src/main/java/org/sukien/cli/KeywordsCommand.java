package org.sukien.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.statistics.KeywordTable;
import org.sukien.corpus.statistics.Keywords;
import org.sukien.corpus.statistics.WordKind;
import picocli.CommandLine.Model.CommandSpec;

/** {@code sukien keywords}: the words that some articles have more often than the rest. */
final class KeywordsCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private KeywordsCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        KeywordsCommand command = new KeywordsCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .description("Finds the words that are more frequent in the articles of a query than in all others, by"
                        + " log-likelihood.");
        IndexAnswer.describe(spec, "1..*");
        spec.addOption(Words.option(
                        "--of", "WHAT", "pairs of syllables (the default), words, syllables, person, unit or place."))
                .addOption(IndexAnswer.number("--min-count", "Only what comes so often in the articles: 3."))
                .addOption(Words.option(
                        "--min-likelihood",
                        "NUMBER",
                        "Only what has such a log-likelihood: 10.83, exceeded by chance once in 1,000 times."))
                .addOption(Words.flag("--rare", "What is rarer there than in all others."));
        WordAnalyzers.describe(spec);
        Results.describe(spec);
        return Main.describe(spec, "keywords");
    }

    @Override
    public Integer call() {
        Results results = new Results(spec, console);
        return results.ask((index, query) -> answer(index, query, results));
    }

    private int answer(CorpusIndex index, String query, Results results) throws IOException {
        WordKind words = results.option("--of", WordKind::parse).orElse(WordKind.PAIRS);
        try (Analyzer analyzer = WordAnalyzers.of(words, spec, results)) {
            KeywordTable found = Keywords.among(words, analyzer)
                    .minCount(IndexAnswer.number(spec, "--min-count", 3))
                    .minLikelihood(
                            results.option("--min-likelihood", Results::decimal).orElse(10.83))
                    .rare(results.words().hasMatchedOption("--rare"))
                    .copies(results.copies())
                    .find(new IndexSearcher(index.reader()), Results.query(index, query));
            DataTable table = new DataTable(
                    DataTable.Column.words("word"),
                    DataTable.Column.number("count", "here"),
                    DataTable.Column.number("countElsewhere", "elsewhere"),
                    DataTable.Column.number("perMillion", "per million"),
                    DataTable.Column.number("perMillionElsewhere", "elsewhere"),
                    DataTable.Column.number("logLikelihood", "likelihood"),
                    DataTable.Column.number("logRatio", "log ratio"),
                    DataTable.Column.number("difference", "% diff."));
            found.keywords().stream()
                    .limit(results.top())
                    .forEach(word -> table.row(
                            word.word(),
                            word.inside(),
                            word.outside(),
                            word.perMillion(),
                            word.perMillionOutside(),
                            word.logLikelihood(),
                            word.logRatio(),
                            word.difference()));
            results.write(table, notes(found, results.isTable()));
        }
        return Main.DONE;
    }

    private static List<String> notes(KeywordTable found, boolean table) {
        String compared = Results.many(found.articles(), "article") + " (" + found.size() + " "
                + found.words().code() + ") against " + found.others() + " (" + found.rest() + ")";
        if (found.keywords().isEmpty()) {
            return List.of("nothing found: " + compared);
        }
        return table ? List.of(Results.many(found.keywords().size(), "keyword") + ": " + compared) : List.of();
    }
}
