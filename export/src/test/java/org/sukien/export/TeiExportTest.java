package org.sukien.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TeiExportTest {
    private static final String TEXT =
            "Sáng 28/2/2023, Công an tỉnh Lào Cai tổ chức hội nghị, Thiếu tá Lê Bá Cam chủ trì.";

    private static byte[] bytes(List<ArticleRecord> records) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordExport export = new TeiExport(out)) {
            for (ArticleRecord record : records) {
                export.write(record);
            }
        }
        return out.toByteArray();
    }

    private static Document parsed(List<ArticleRecord> records) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(records)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String legal(String text) {
        return WellFormed.of(text).replaceAll("[\u0000-\u0008\u000b\u000c\u000e-\u001f]", "\uFFFD");
    }

    @Test
    void marksNamesAndStatesEvents() throws Exception {
        Document document = parsed(List.of(Articles.read("1", TEXT)));
        Element date = (Element)
                all(document, "ab").get(0).getElementsByTagName("date").item(0);
        assertThat(date.getTextContent()).isEqualTo("Sáng 28/2/2023");
        assertThat(date.getAttribute("when")).isEqualTo("2023-02-28");
        assertThat(date.getAttribute("when-custom")).isEqualTo("2023-02-28TMO");
        Element event = all(document, "event").get(0);
        assertThat(event.getAttribute("type")).isEqualTo("meeting");
        assertThat(event.getAttribute("ana")).isEqualTo("#factuality.happened #main");
        Element relation = all(document, "relation").get(0);
        assertThat(relation.getAttribute("name")).isEqualTo("organizer");
        assertThat(relation.getAttribute("active")).isEqualTo("#a1u1");
        assertThat(relation.getAttribute("passive")).isEqualTo("#a1e1");
    }

    @Test
    void theCharactersAreThoseOfTheArticle() throws Exception {
        for (ArticleRecord record : Articles.all()) {
            assertThat(all(parsed(List.of(record)), "ab").get(0).getTextContent())
                    .isEqualTo(legal(record.text()));
        }
    }

    @Test
    void everyPointerLeadsToAnElementAndEveryIdIsGivenOnce() throws Exception {
        Document document = parsed(Articles.all());
        Set<String> ids = new HashSet<>();
        List<String> pointers = new ArrayList<>();
        for (Element element : all(document, "*")) {
            if (element.hasAttribute("xml:id")) {
                assertThat(ids.add(element.getAttribute("xml:id"))).isTrue();
            }
            for (String name : List.of("ref", "corresp", "where", "active", "passive", "ana")) {
                if (element.hasAttribute(name)) {
                    pointers.addAll(List.of(element.getAttribute(name).split(" ")));
                }
            }
        }
        assertThat(pointers).isNotEmpty().allSatisfy(pointer -> assertThat(ids).contains(pointer.substring(1)));
    }

    @Test
    void everyMentionIsAnElementThatHoldsItsWords() throws Exception {
        for (ArticleRecord record : Articles.samples()) {
            Document document = parsed(List.of(record));
            List<String> names = new ArrayList<>();
            NodeList found = all(document, "ab").get(0).getElementsByTagName("persName");
            for (int i = 0; i < found.getLength(); i++) {
                names.add(found.item(i).getTextContent());
            }
            assertThat(names)
                    .isEqualTo(record.mentions().stream()
                            .filter(mention -> mention.type() == MentionType.PERSON)
                            .map(Mention::text)
                            .toList());
        }
    }

    @Test
    void anArticleWithoutAnythingHasNoLists() throws Exception {
        Document document = parsed(List.of(Articles.read("1", "")));
        assertThat(all(document, "standOff")).isEmpty();
        assertThat(all(document, "TEI")).hasSize(1);
    }
}
