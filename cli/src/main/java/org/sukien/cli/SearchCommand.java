package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.search.Order;
import org.sukien.corpus.search.SearchJson;
import org.sukien.corpus.search.SearchRequest;
import org.sukien.corpus.search.SearchResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code sukien search}: the articles of an index that answer a query. */
final class SearchCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private SearchCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        SearchCommand command = new SearchCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description("Finds articles of an index by words, people, units, places, events, dates and figures.")
                .footer(Words.answerCodes());
        IndexAnswer.describe(spec);
        spec.addOption(IndexAnswer.number("--page", "Which page of hits, from 1."))
                .addOption(IndexAnswer.number("--size", "Hits on a page: 10; 0 for the total and the facets alone."))
                .addOption(Words.option("--sort", "ORDER", "score (the default), newest or oldest."))
                .addOption(
                        Words.list("--facet", "FIELD", "Counts the values of fields over all hits: person,unit,month."))
                .addOption(IndexAnswer.number("--facet-size", "Values of each field: 10."))
                .addOption(IndexAnswer.number("--passages", "Passages of each hit: 3."))
                .addOption(IndexAnswer.copies())
                .addOption(
                        Words.flag("--json", "Writes one JSON object: total, hits with passages and offsets, facets."));
        return Main.describe(spec, "search");
    }

    @Override
    public Integer call() {
        return IndexAnswer.of(spec, console, this::answer);
    }

    private int answer(CorpusIndex index, String query) throws IOException {
        SearchRequest request = request(index, query);
        SearchResult result = index.search(request);
        OutputFailure.by(() -> {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
                if (spec.commandLine().getParseResult().hasMatchedOption("--json")) {
                    SearchJson.write(request.query(), result, out);
                } else {
                    new HitList(console, out).write(result);
                }
            }
        });
        return Main.DONE;
    }

    private SearchRequest request(CorpusIndex index, String query) {
        ParseResult words = spec.commandLine().getParseResult();
        String sort = IndexAnswer.one(spec, "--sort", List.of("score", "newest", "oldest"));
        boolean copies = IndexAnswer.copies(spec);
        SearchRequest request = SearchRequest.of(index.query(query));
        try {
            return request.page(IndexAnswer.number(spec, "--page", request.page()))
                    .size(IndexAnswer.number(spec, "--size", request.size()))
                    .passages(IndexAnswer.number(spec, "--passages", request.passages()))
                    .order(Order.valueOf(sort.toUpperCase(Locale.ROOT)))
                    .facets(words.matchedOptionValue("--facet", List.<String>of()))
                    .facetSize(IndexAnswer.number(spec, "--facet-size", request.facetSize()))
                    .copies(copies);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
