package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.lucene.search.IndexSearcher;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.search.CorpusQuery;
import org.sukien.corpus.search.Order;
import org.sukien.corpus.source.Reasons;
import org.sukien.corpus.statistics.Network;
import org.sukien.corpus.statistics.NetworkCounting;
import org.sukien.corpus.statistics.NetworkGexf;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import picocli.CommandLine.Model.CommandSpec;

/** {@code sukien export}: the articles that answer a query, in the formats of other programs. */
final class ExportCommand implements Callable<Integer> {
    private static final String GEXF = "gexf";
    private static final List<String> FORMATS =
            List.of("jsonl", "json", "csv", "brat", "conll", "jsonld", "tei", "html", GEXF);

    private final Console console;
    private CommandSpec spec;

    private ExportCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        ExportCommand command = new ExportCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description("Writes the articles of an index that answer a query in the format of another program.")
                .footer(Words.answerCodes());
        IndexAnswer.describe(spec);
        spec.addOption(Words.option(
                "--format",
                "FORMAT",
                "jsonl (one record a line, with its text; the default), json, csv, brat, conll, jsonld, tei, html, or gexf: the"
                        + " network of people and units who appear together."));
        Output.describe(spec);
        spec.addOption(IndexAnswer.copies());
        return Main.describe(spec, "export");
    }

    @Override
    public Integer call() {
        return IndexAnswer.of(spec, console, this::answer);
    }

    private int answer(CorpusIndex index, String words) throws IOException {
        String name = IndexAnswer.one(spec, "--format", FORMATS);
        boolean folder = List.of("brat", "csv").contains(name);
        Output output = Output.of(spec.commandLine(), name, folder, console);
        CorpusQuery query = index.query(words);
        try {
            if (name.equals(GEXF)) {
                network(index, query, output);
            } else {
                records(index, query, new FormatName(Format.values()).convert(name), output);
            }
            return Main.DONE;
        } catch (OutputFailure e) {
            console.say("cannot write to " + output.name() + ": " + Reasons.of(e.getCause()));
            return Main.FAILED;
        }
    }

    private void records(CorpusIndex index, CorpusQuery query, Format format, Output output) throws IOException {
        Format.Sink sink = OutputFailure.by(() -> format.to(output, console, true));
        try {
            index.each(query, Order.OLDEST, IndexAnswer.copies(spec), article -> {
                ArticleRecord record = article.record();
                OutputFailure.by(() -> sink.write(record));
                return true;
            });
        } finally {
            OutputFailure.by(sink::close);
        }
    }

    private void network(CorpusIndex index, CorpusQuery query, Output output) throws IOException {
        Network network = NetworkCounting.of(Set.of(MentionType.PERSON, MentionType.UNIT))
                .copies(IndexAnswer.copies(spec))
                .count(new IndexSearcher(index.reader()), query.lucene());
        OutputFailure.by(() -> {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(output.stream(), StandardCharsets.UTF_8))) {
                NetworkGexf.write(network, query.text(), out);
            }
        });
    }
}
