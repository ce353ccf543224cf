package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.sukien.corpus.index.EntityRow;
import org.sukien.mention.MentionType;
import org.sukien.text.DictionaryOrder;

/**
 * Counts who appears with whom in the articles of a query.
 *
 * <pre>{@code
 * Network network = NetworkCounting.of(Set.of(MentionType.PERSON)).within(Within.SENTENCE).count(searcher, query);
 * network.edges().get(0);   // Edge[source=person-1, target=person-4, weight=12]
 * }</pre>
 *
 * <p>Who is the same in several articles: who has the same kind and name, capitals and the place of tone marks aside, or,
 * if asked for, the same corpus id. Copies are left out unless asked for. No record is read; memory grows with the distinct
 * names and pairs. Immutable and thread-safe. Known weaknesses: by name, namesakes are one node, and one body under two names
 * is two; by id, who is named without a post is another one in each article, and who changes from one body to another is two;
 * in an article with a hundred names each is together with 99.
 */
public final class NetworkCounting {
    private final Set<MentionType> kinds;
    private final Within within;
    private final boolean ids;
    private final boolean copies;
    private final long minWeight;
    private final int maxNodes;

    private NetworkCounting(
            Set<MentionType> kinds, Within within, boolean ids, boolean copies, long minWeight, int maxNodes) {
        this.kinds = Set.copyOf(kinds);
        this.within = within;
        this.ids = ids;
        this.copies = copies;
        this.minWeight = minWeight;
        this.maxNodes = maxNodes;
    }

    /**
     * Counts who appears in one article with whom.
     *
     * @param kinds the kinds of nodes: {@code PERSON}, {@code UNIT}, {@code PLACE}
     * @throws IllegalArgumentException if there is none, or another one
     */
    public static NetworkCounting of(Set<MentionType> kinds) {
        Set<MentionType> known = Set.of(MentionType.PERSON, MentionType.UNIT, MentionType.PLACE);
        if (kinds.isEmpty() || !known.containsAll(kinds)) {
            throw new IllegalArgumentException(kinds + " are not of person, unit, place");
        }
        return new NetworkCounting(kinds, Within.ARTICLE, false, false, 1, Integer.MAX_VALUE);
    }

    /** The same within something smaller. */
    public NetworkCounting within(Within within) {
        return new NetworkCounting(kinds, within, ids, copies, minWeight, maxNodes);
    }

    /** The same, but who has the same corpus id is the same; parts more namesakes, and more of what is one. */
    public NetworkCounting ids(boolean ids) {
        return new NetworkCounting(kinds, within, ids, copies, minWeight, maxNodes);
    }

    /** The same, with or without articles that are copies of others. */
    public NetworkCounting copies(boolean copies) {
        return new NetworkCounting(kinds, within, ids, copies, minWeight, maxNodes);
    }

    /** The same, of pairs that are together at least so often. */
    public NetworkCounting minWeight(long minWeight) {
        return new NetworkCounting(kinds, within, ids, copies, minWeight, maxNodes);
    }

    /** The same, of the so many nodes that most articles have, among those that are left. */
    public NetworkCounting maxNodes(int maxNodes) {
        return new NetworkCounting(kinds, within, ids, copies, minWeight, maxNodes);
    }

    /**
     * Counts.
     *
     * @throws IOException if the index can't be read
     */
    public Network count(IndexSearcher searcher, Query query) throws IOException {
        Cooccurrences cooccurrences = new Cooccurrences(within, kinds, ids);
        PairCounter pairs = new PairCounter();
        List<long[]> appearances = new ArrayList<>();
        long articles = Articles.each(searcher, query, copies, columns -> {
            List<EntityRow> entities = columns.entities();
            Set<Integer> all = cooccurrences.all(entities);
            for (int number : all) {
                while (appearances.size() <= number) {
                    appearances.add(new long[1]);
                }
                appearances.get(number)[0]++;
            }
            for (Set<Integer> group : cooccurrences.of(columns, entities, all)) {
                add(group, pairs);
            }
        });
        return network(cooccurrences, pairs, appearances, articles);
    }

    private static void add(Set<Integer> group, PairCounter pairs) {
        int[] numbers = group.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int i = 0; i < numbers.length; i++) {
            for (int k = i + 1; k < numbers.length; k++) {
                pairs.add(numbers[i], numbers[k], true);
            }
        }
    }

    private Network network(Cooccurrences cooccurrences, PairCounter pairs, List<long[]> appearances, long articles) {
        List<Integer> kept = kept(cooccurrences, pairs, appearances);
        Map<Integer, Integer> places = new HashMap<>();
        Map<MentionType, Integer> ofKind = new EnumMap<>(MentionType.class);
        List<Network.Node> nodes = new ArrayList<>();
        for (int number : kept) {
            MentionType kind = cooccurrences.kind(number);
            String id = kind.code() + "-" + ofKind.merge(kind, 1, Integer::sum);
            places.put(number, nodes.size());
            nodes.add(new Network.Node(
                    id, cooccurrences.label(number), kind, appearances.get(number)[0]));
        }
        List<int[]> edges = new ArrayList<>();
        pairs.each((one, other, weight, unused) -> {
            Integer left = places.get(one);
            Integer right = places.get(other);
            if (weight >= minWeight && left != null && right != null) {
                edges.add(new int[] {Math.min(left, right), Math.max(left, right), weight});
            }
        });
        edges.sort(Comparator.<int[]>comparingInt(edge -> edge[0]).thenComparingInt(edge -> edge[1]));
        return new Network(
                within,
                nodes,
                edges.stream()
                        .map(edge -> new Network.Edge(
                                nodes.get(edge[0]).id(), nodes.get(edge[1]).id(), edge[2]))
                        .toList(),
                articles);
    }

    /** The numbers of the nodes, in their order: those who are together with another often enough, the first of them. */
    private List<Integer> kept(Cooccurrences cooccurrences, PairCounter pairs, List<long[]> appearances) {
        Set<Integer> linked = new TreeSet<>();
        pairs.each((one, other, weight, unused) -> {
            if (weight >= minWeight) {
                linked.add(one);
                linked.add(other);
            }
        });
        Map<Integer, String> keys = new HashMap<>();
        linked.forEach(number ->
                keys.put(number, DictionaryOrder.key(cooccurrences.label(number)) + cooccurrences.key(number)));
        return linked.stream()
                .sorted(Comparator.<Integer>comparingLong(number -> -appearances.get(number)[0])
                        .thenComparing(keys::get))
                .limit(maxNodes)
                .toList();
    }
}
