package org.sukien.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sukien.article.PublicationDate;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;

/**
 * Reads gold articles: {@code <article published="2024-03-13"><date v="2024-03-12TAF">Chiều 12/3</date>, …</article>} and the
 * facts beside it.
 *
 * <p>The text between the root element's tags, from its first character to its last, is the article; tags do not nest. A
 * file that breaks this, or a rule of its tags, is refused as a whole with file, line and reason. One use reads one article;
 * {@link #folder} may be called from any thread.
 */
public final class GoldReader {
    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldMention> mentions = new ArrayList<>();

    private GoldReader(Path file) {
        this.file = file;
    }

    /**
     * All gold articles of a folder, by name.
     *
     * @throws IllegalArgumentException if there is none, or one is malformed: {@code gold/001.xml:3: a date without v: "hôm qua"}
     * @throws IOException if a file can't be read
     */
    public static List<GoldArticle> folder(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files(folder)) {
            articles.add(new GoldReader(file).article());
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException(folder + ": holds no gold articles (.xml)");
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
            throw fault(line(e), reason(e), e);
        }
        Path facts = file.resolveSibling(id + ".json");
        if (!Files.exists(facts)) {
            throw new IllegalArgumentException(facts + ": is missing beside " + name);
        }
        return new GoldArticle(id, text.toString(), published, mentions, FactsReader.read(facts, taggedPeople()));
    }

    private Set<String> taggedPeople() {
        Set<String> people = new HashSet<>();
        for (GoldMention mention : mentions) {
            if (mention.type() == MentionType.PERSON) {
                people.add(NameComparison.key(mention.span().of(text.toString())));
            }
        }
        return people;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Optional<String> read(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        Optional<String> published = Optional.ofNullable(xml.getAttributeValue(null, "published"));
        try {
            published.ifPresent(PublicationDate::parse);
        } catch (IllegalArgumentException e) {
            throw fault(line(xml), "published: " + e.getMessage(), e);
        }
        int start = -1;
        MentionType type = null;
        Map<String, String> attributes = Map.of();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (start >= 0) {
                        throw fault(line(xml), "tag " + xml.getLocalName() + " inside another", null);
                    }
                    start = text.length();
                    type = type(xml);
                    attributes = attributes(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (start >= 0) {
                        GoldMention mention = new GoldMention(type, new Span(start, text.length()), attributes);
                        Optional<String> fault = TagRules.fault(mention, text.substring(start));
                        if (fault.isPresent()) {
                            throw fault(line(xml), fault.get(), null);
                        }
                        mentions.add(mention);
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

    private MentionType type(XMLStreamReader xml) {
        String tag = xml.getLocalName();
        for (MentionType type : MentionType.values()) {
            if (type.code().equals(tag.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        throw fault(line(xml), "unknown tag " + tag, null);
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    }

    /** The parser's own words, without the place that it puts before them. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }

    private IllegalArgumentException fault(int line, String reason, Exception cause) {
        return new IllegalArgumentException(file + ":" + line + ": " + reason, cause);
    }
}
