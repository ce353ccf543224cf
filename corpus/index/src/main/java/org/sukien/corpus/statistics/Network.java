package org.sukien.corpus.statistics;

import java.util.List;
import org.sukien.mention.MentionType;

/**
 * Who appears with whom. Immutable and thread-safe.
 *
 * @param within what they share
 * @param nodes those who appear with somebody, by how many articles have them, the greatest first, of equals in the order
 *     of the dictionary
 * @param edges each pair once, in the order of the nodes
 * @param articles the articles that were looked at
 */
public record Network(Within within, List<Node> nodes, List<Edge> edges, long articles) {
    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A person, unit or place.
     *
     * @param id {@code person-1}…: its kind and its place among those of the kind
     * @param label the name as it is mostly written
     * @param kind {@code PERSON}, {@code UNIT} or {@code PLACE}
     * @param articles how many of the articles have it
     */
    public record Node(String id, String label, MentionType kind, long articles) {}

    /**
     * Two who appear together.
     *
     * @param source the id of the one
     * @param target the id of the other
     * @param weight in how many sentences, events or articles they do
     */
    public record Edge(String source, String target, long weight) {}
}
