package org.sukien.corpus.statistics;

import java.io.IOException;

/**
 * A network as GEXF 1.3, which Gephi and others open: nodes with their label, kind and number of articles, undirected edges
 * with their weight. Equal networks give equal bytes. Stateless and thread-safe. Source: the GEXF 1.3
 * schema, gexf.net/1.3/gexf.xsd and github.com/gephi/gexf, specs/1.3.
 */
public final class NetworkGexf {
    private NetworkGexf() {}

    /**
     * Writes a network.
     *
     * @param title what it is of, such as the query
     * @param out takes the text, a whole XML document; not closed
     */
    public static void write(Network network, String title, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\"")
                .append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
                .append(" xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\">\n");
        out.append("  <meta>\n    <creator>Sukien</creator>\n    <description>")
                .append(Markup.text(title))
                .append("; together in one ")
                .append(network.within().code())
                .append("</description>\n  </meta>\n");
        out.append("  <graph mode=\"static\" defaultedgetype=\"undirected\">\n");
        out.append("    <attributes class=\"node\">\n")
                .append("      <attribute id=\"kind\" title=\"kind\" type=\"string\"/>\n")
                .append("      <attribute id=\"articles\" title=\"articles\" type=\"long\"/>\n")
                .append("    </attributes>\n");
        out.append("    <nodes>\n");
        for (Network.Node node : network.nodes()) {
            out.append("      <node id=\"" + node.id() + "\" label=\"" + Markup.text(node.label()) + "\"><attvalues>")
                    .append("<attvalue for=\"kind\" value=\"" + node.kind().code() + "\"/>")
                    .append("<attvalue for=\"articles\" value=\"" + node.articles() + "\"/>")
                    .append("</attvalues></node>\n");
        }
        out.append("    </nodes>\n    <edges>\n");
        int number = 0;
        for (Network.Edge edge : network.edges()) {
            out.append("      <edge id=\"" + number++ + "\" source=\"" + edge.source() + "\" target=\"" + edge.target()
                    + "\" weight=\"" + edge.weight() + "\"/>\n");
        }
        out.append("    </edges>\n  </graph>\n</gexf>\n");
    }
}
