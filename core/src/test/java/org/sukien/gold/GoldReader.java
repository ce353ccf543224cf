package org.sukien.gold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;

/**
 * Reads gold articles: {@code <article published="2024-03-13"><date v="2024-03-12TAF">Chiều 12/3</date>, …</article>}.
 *
 * <p>The text between the root element's tags, from its first character to its last, is the article; tags do not nest. A
 * file that breaks this is refused with its name and the reason.
 */
final class GoldReader {
    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldMention> mentions = new ArrayList<>();

    private GoldReader(Path file) {
        this.file = file;
    }

    /**
     * All gold articles of a folder, by name.
     *
     * @throws IllegalArgumentException if there is none, or one is malformed
     */
    static List<GoldArticle> folder(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files(folder)) {
            articles.add(new GoldReader(file).article());
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no gold articles in " + folder);
        }
        return articles;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private GoldArticle article() throws IOException {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".xml".length());
        Optional<String> published;
        try (InputStream in = Files.newInputStream(file)) {
            published = read(factory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
        return new GoldArticle(
                id, text.toString(), published, mentions, FactsReader.read(file.resolveSibling(id + ".json")));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Optional<String> read(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        Optional<String> published = Optional.ofNullable(xml.getAttributeValue(null, "published"));
        int start = -1;
        Map<String, String> attributes = Map.of();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (start >= 0) {
                        throw new IllegalArgumentException(file + ": nested tag " + xml.getLocalName());
                    }
                    start = text.length();
                    attributes = attributes(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (start >= 0) {
                        Span span = new Span(start, text.length());
                        mentions.add(new GoldMention(type(xml.getLocalName()), span, attributes));
                        start = -1;
                    }
                }
                default -> {}
            }
        }
        return published;
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private MentionType type(String tag) {
        try {
            return MentionType.valueOf(tag.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": unknown tag " + tag, e);
        }
    }
}
