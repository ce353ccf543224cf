package org.sukien.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sukien.corpus.statistics.TinyIndex.entity;
import static org.sukien.corpus.statistics.TinyIndex.event;
import static org.sukien.corpus.statistics.TinyIndex.person;
import static org.sukien.corpus.statistics.TinyIndex.unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.junit.jupiter.api.Test;
import org.sukien.corpus.index.EntityRow;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class NetworkTest {
    private static final Set<MentionType> PEOPLE = Set.of(MentionType.PERSON);

    /** An and Bình thrice in an article, twice in a sentence, once in an event; Cúc alone; Dũng in a copy. */
    private static IndexSearcher corpus(int perSegment) throws IOException {
        return new TinyIndex()
                .article("1")
                .text("An gặp Bình ở xã. Cúc ở nhà. Bình gọi An ra đồng.")
                .entities(
                        entity(MentionType.PERSON, "Lê An", 0, 38),
                        entity(MentionType.PERSON, "Vũ Bình", 7, 29),
                        entity(MentionType.PERSON, "Tạ Cúc", 18),
                        entity(MentionType.UNIT, "Đội Một", 12))
                .events(event(
                        "meeting",
                        "",
                        person("chair", "Lê An"),
                        person("participant", "Vũ Bình"),
                        unit("organizer", "Đội Một")))
                .article("2")
                .text("An đi. Bình về.")
                .entities(entity(MentionType.PERSON, "LÊ AN", 0), entity(MentionType.PERSON, "Vũ Bình", 7))
                .article("3")
                .text("An đi. Bình về.")
                .entities(entity(MentionType.PERSON, "Lê An", 0), entity(MentionType.PERSON, "Vũ Bình", 7))
                .article("4")
                .copy(1)
                .text("An gặp Dũng.")
                .entities(entity(MentionType.PERSON, "Lê An", 0), entity(MentionType.PERSON, "Hồ Dũng", 7))
                .article("5")
                .text("Lan một mình.")
                .entities(entity(MentionType.PERSON, "Đỗ Lan", 0))
                .searcher(perSegment);
    }

    private static List<String> edges(Network network) {
        return network.edges().stream()
                .map(edge ->
                        label(network, edge.source()) + " - " + label(network, edge.target()) + " = " + edge.weight())
                .toList();
    }

    private static String label(Network network, String id) {
        return network.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static Network count(NetworkCounting counting) throws IOException {
        return counting.count(corpus(2), new MatchAllDocsQuery());
    }

    @Test
    void inOneArticle() throws IOException {
        Network network = count(NetworkCounting.of(PEOPLE));
        assertThat(edges(network)).containsExactly("Lê An - Vũ Bình = 3", "Lê An - Tạ Cúc = 1", "Vũ Bình - Tạ Cúc = 1");
        assertThat(network.nodes())
                .containsExactly(
                        new Network.Node("person-1", "Lê An", MentionType.PERSON, 3),
                        new Network.Node("person-2", "Vũ Bình", MentionType.PERSON, 3),
                        new Network.Node("person-3", "Tạ Cúc", MentionType.PERSON, 1));
        assertThat(network.articles()).isEqualTo(4);
    }

    @Test
    void inOneSentenceOrEvent() throws IOException {
        assertThat(edges(count(NetworkCounting.of(PEOPLE).within(Within.SENTENCE))))
                .containsExactly("Lê An - Vũ Bình = 2");
        assertThat(edges(count(NetworkCounting.of(Set.of(MentionType.PERSON, MentionType.UNIT))
                        .within(Within.EVENT))))
                .containsExactly("Lê An - Vũ Bình = 1", "Lê An - Đội Một = 1", "Vũ Bình - Đội Một = 1");
    }

    @Test
    void copiesAndWeakTiesAndMinorOnes() throws IOException {
        assertThat(edges(count(NetworkCounting.of(PEOPLE).copies(true)))).contains("Lê An - Hồ Dũng = 1");
        assertThat(edges(count(NetworkCounting.of(PEOPLE).minWeight(2)))).containsExactly("Lê An - Vũ Bình = 3");
        Network two = count(NetworkCounting.of(PEOPLE).maxNodes(2));
        assertThat(two.nodes()).extracting(Network.Node::label).containsExactly("Lê An", "Vũ Bình");
        assertThat(edges(two)).containsExactly("Lê An - Vũ Bình = 3");
    }

    @Test
    void idsOfTheCorpusTellNamesakesApart() throws IOException {
        IndexSearcher searcher = new TinyIndex()
                .article("1")
                .entities(known("p1", "Lê An"), known("p2", "Vũ Bình"))
                .article("2")
                .entities(known("p9", "Lê An"), known("p2", "Bình Vũ"))
                .searcher(1);
        assertThat(NetworkCounting.of(PEOPLE)
                        .count(searcher, new MatchAllDocsQuery())
                        .nodes())
                .extracting(Network.Node::label)
                .containsExactly("Lê An", "Bình Vũ", "Vũ Bình");
        Network network = NetworkCounting.of(PEOPLE).ids(true).count(searcher, new MatchAllDocsQuery());
        assertThat(network.nodes()).extracting(Network.Node::label).containsExactly("Bình Vũ", "Lê An", "Lê An");
        assertThat(network.edges()).extracting(Network.Edge::weight).containsExactly(1L, 1L);
    }

    private static EntityRow known(String id, String name) {
        return new EntityRow(MentionType.PERSON, name, Optional.of(id), List.of(new Span(0, 2)));
    }

    @Test
    void segmentsDoNotCount() throws IOException {
        NetworkCounting counting =
                NetworkCounting.of(Set.of(MentionType.PERSON, MentionType.UNIT)).copies(true);
        Network whole = counting.count(corpus(9), new MatchAllDocsQuery());
        assertThat(counting.count(corpus(1), new MatchAllDocsQuery())).isEqualTo(whole);
    }

    @Test
    void nothingIsAnEmptyNetwork() throws IOException {
        Network none = NetworkCounting.of(PEOPLE).count(corpus(2), new MatchNoDocsQuery());
        assertThat(none.nodes()).isEmpty();
        assertThat(none.edges()).isEmpty();
        assertThat(gexf(none, "").getElementsByTagName("node").getLength()).isZero();
    }

    @Test
    void refusesKindsThatAreNone() {
        assertThatThrownBy(() -> NetworkCounting.of(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NetworkCounting.of(Set.of(MentionType.DATE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Within.parse("page")).hasMessage("\"page\" is none of sentence, event, article");
    }

    /** What the schema of GEXF 1.3 asks of the elements used: their order, their attributes, ids that are known. */
    @Test
    void gexfKeepsToItsSchema() throws Exception {
        Network network = count(NetworkCounting.of(Set.of(MentionType.PERSON, MentionType.UNIT)));
        Document gexf = gexf(network, "a <b> & \"c\" \u0001");
        Element root = gexf.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(root.getAttribute("version")).isEqualTo("1.3");
        assertThat(names(root)).containsExactly("meta", "graph");
        assertThat(root.getElementsByTagName("description").item(0).getTextContent())
                .isEqualTo("a <b> & \"c\" \ufffd; together in one article");
        Element graph = (Element) root.getElementsByTagName("graph").item(0);
        assertThat(graph.getAttribute("defaultedgetype")).isEqualTo("undirected");
        assertThat(graph.getAttribute("mode")).isEqualTo("static");
        assertThat(names(graph)).containsExactly("attributes", "nodes", "edges");

        Set<String> attributes = new HashSet<>();
        for (Element attribute : all(graph, "attribute")) {
            attributes.add(attribute.getAttribute("id"));
            assertThat(attribute.getAttribute("title")).isNotEmpty();
            assertThat(attribute.getAttribute("type")).isIn("string", "long");
        }
        Set<String> nodes = new HashSet<>();
        for (Element node : all(graph, "node")) {
            assertThat(nodes.add(node.getAttribute("id"))).isTrue();
            assertThat(node.getAttribute("label")).isNotEmpty();
            for (Element value : all(node, "attvalue")) {
                assertThat(attributes).contains(value.getAttribute("for"));
            }
        }
        assertThat(nodes).hasSize(network.nodes().size());
        Set<String> edges = new HashSet<>();
        for (Element edge : all(graph, "edge")) {
            assertThat(edges.add(edge.getAttribute("id"))).isTrue();
            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(Double.parseDouble(edge.getAttribute("weight"))).isPositive();
        }
        assertThat(edges).hasSize(network.edges().size());
    }

    private static Document gexf(Network network, String title) throws IOException {
        StringBuilder out = new StringBuilder();
        NetworkGexf.write(network, title, out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(Element parent) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i) instanceof Element child) {
                names.add(child.getTagName());
            }
        }
        return names;
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    @Test
    void pairsAreCountedHoweverManyThereAre() {
        PairCounter pairs = new PairCounter();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 300; i++) {
                for (int k = 0; k < i; k++) {
                    pairs.add(i, k, round == 0);
                }
            }
        }
        Set<List<Integer>> seen = new HashSet<>();
        pairs.each((one, other, first, second) -> {
            assertThat(one).isGreaterThan(other);
            assertThat(first).isEqualTo(1);
            assertThat(second).isEqualTo(1);
            assertThat(seen.add(List.of(one, other))).isTrue();
        });
        assertThat(seen).hasSize(300 * 299 / 2);
    }
}
