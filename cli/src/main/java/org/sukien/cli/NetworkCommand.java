package org.sukien.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.statistics.Network;
import org.sukien.corpus.statistics.NetworkCounting;
import org.sukien.corpus.statistics.NetworkGexf;
import org.sukien.corpus.statistics.Within;
import org.sukien.mention.MentionType;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sukien network}: who appears with whom. */
final class NetworkCommand implements Callable<Integer> {
    private final Console console;
    private CommandSpec spec;

    private NetworkCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        NetworkCommand command = new NetworkCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .description(
                        "Counts who appears with whom. --top is the number of nodes, those that most articles have.");
        IndexAnswer.describe(spec, "0..*");
        spec.addOption(Words.list("--of", "KIND", "person (the default), unit, place; several with commas."))
                .addOption(Words.option("--within", "WHAT", "article (the default), event or sentence."))
                .addOption(IndexAnswer.number("--min-weight", "Only pairs that are together so often: 1."))
                .addOption(Words.flag(
                        "--ids", "Tells those of one name apart by the index's ids, which part more than they should."))
                .addOption(Words.flag("--nodes", "Writes the nodes and not the edges."))
                .addOption(Words.option("--gexf", "FILE", "Writes GEXF 1.3, which Gephi opens, and nothing else."));
        Results.describe(spec);
        return Main.describe(spec, "network");
    }

    @Override
    public Integer call() {
        Results results = new Results(spec, console);
        return results.ask((index, query) -> answer(index, query, results));
    }

    private int answer(CorpusIndex index, String query, Results results) throws IOException {
        boolean gexf = results.words().hasMatchedOption("--gexf");
        boolean drawn = results.isTable() && !gexf;
        NetworkCounting counting = NetworkCounting.of(kinds(results))
                .within(results.option("--within", Within::parse).orElse(Within.ARTICLE))
                .minWeight(IndexAnswer.number(spec, "--min-weight", 1))
                .ids(results.words().hasMatchedOption("--ids"))
                .copies(results.copies());
        if (!drawn || results.words().hasMatchedOption("--top")) {
            counting = counting.maxNodes(IndexAnswer.number(spec, "--top", Integer.MAX_VALUE));
        }
        Network network = counting.count(new IndexSearcher(index.reader()), Results.query(index, query));
        if (gexf) {
            String title = query.isBlank() ? "all articles" : query;
            results.file("--gexf", out -> NetworkGexf.write(network, title, out));
        } else {
            boolean nodes = results.words().hasMatchedOption("--nodes");
            DataTable table = nodes ? nodes(network, results) : drawn ? strongest(network, results) : edges(network);
            results.write(table, notes(network, drawn));
        }
        return Main.DONE;
    }

    private Set<MentionType> kinds(Results results) {
        List<String> words = results.words().matchedOptionValue("--of", List.of("person"));
        Set<MentionType> kinds = EnumSet.noneOf(MentionType.class);
        for (String word : words) {
            kinds.add(
                    switch (word.strip().toLowerCase(Locale.ROOT)) {
                        case "person" -> MentionType.PERSON;
                        case "unit" -> MentionType.UNIT;
                        case "place" -> MentionType.PLACE;
                        default ->
                            throw new ParameterException(
                                    spec.commandLine(), "--of: \"" + word + "\" is none of person, unit, place");
                    });
        }
        return kinds;
    }

    private static DataTable nodes(Network network, Results results) {
        DataTable table = new DataTable(
                DataTable.Column.words("Id"),
                DataTable.Column.words("Label"),
                DataTable.Column.words("Kind"),
                DataTable.Column.number("Articles"));
        network.nodes().stream()
                .limit(results.top())
                .forEach(node -> table.row(node.id(), node.label(), node.kind().code(), node.articles()));
        return table;
    }

    /** With the columns by which Gephi knows edges. */
    private static DataTable edges(Network network) {
        DataTable table = new DataTable(
                DataTable.Column.words("Source"),
                DataTable.Column.words("Target"),
                DataTable.Column.words("Type"),
                DataTable.Column.number("Weight"),
                DataTable.Column.words("SourceLabel"),
                DataTable.Column.words("TargetLabel"));
        Map<String, String> labels = labels(network);
        for (Network.Edge edge : network.edges()) {
            table.row(
                    edge.source(),
                    edge.target(),
                    "Undirected",
                    edge.weight(),
                    labels.get(edge.source()),
                    labels.get(edge.target()));
        }
        return table;
    }

    /** For a person: the heaviest first. */
    private static DataTable strongest(Network network, Results results) {
        DataTable table = new DataTable(
                DataTable.Column.words("one"), DataTable.Column.words("other"), DataTable.Column.number("together"));
        Map<String, String> labels = labels(network);
        network.edges().stream()
                .sorted((one, other) -> Long.compare(other.weight(), one.weight()))
                .limit(results.top())
                .forEach(edge -> table.row(labels.get(edge.source()), labels.get(edge.target()), edge.weight()));
        return table;
    }

    private static Map<String, String> labels(Network network) {
        return network.nodes().stream()
                .collect(Collectors.toMap(Network.Node::id, Network.Node::label, (one, other) -> one, HashMap::new));
    }

    private static List<String> notes(Network network, boolean drawn) {
        if (network.nodes().isEmpty()) {
            return List.of("nothing found");
        }
        return drawn
                ? List.of(Results.many(network.nodes().size(), "node") + ", "
                        + Results.many(network.edges().size(), "edge") + " within one "
                        + network.within().code() + ", from " + Results.many(network.articles(), "article"))
                : List.of();
    }
}
