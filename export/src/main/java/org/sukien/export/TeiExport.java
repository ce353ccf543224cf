package org.sukien.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sukien.mention.FigureValue;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;

/**
 * Writes records as one document of the <a href="https://tei-c.org/guidelines/p5/">Text Encoding Initiative</a>, P5: a {@code
 * teiCorpus} with a {@code TEI} for each article, its text with every mention as an element, and beside the text the lists of people, units, places and
 * events.
 *
 * <pre>{@code
 * <ab><date when="2023-02-28" when-custom="2023-02-28TMO">Sáng 28/2/2023</date>,
 *   <orgName ref="#a1u1">Công an tỉnh Lào Cai</orgName> <anchor xml:id="a1e1t"/>tổ chức hội nghị.</ab>
 * <event xml:id="a1e1" type="meeting" subtype="conference" corresp="#a1e1t" when="2023-02-28"> … </event>
 * <relation name="organizer" active="#a1u1" passive="#a1e1"/>
 * }</pre>
 *
 * <p>Names are {@code persName}, {@code orgName}, {@code placeName}; ranks and posts {@code roleName}; dates {@code date}, with the days as {@code
 * when} or {@code from} and {@code to} and the TIMEX3 value as {@code when-custom}; figures {@code measure}, whose unit is a currency of ISO 4217 or a
 * UCUM code; documents {@code rs}. An {@code anchor} stands where an event is stated. Roles are {@code relation}s from their filler to the event, or a {@code
 * desc} where the filler is no entity. Whether an event happened, and which is the main one, is said by {@code ana}, which points at the taxonomy in the header.
 *
 * <p>The characters of {@code ab} are those of the article one for one, so that the record's offsets, in UTF-16 code units, count in it too; what XML 1.0 can't hold is U+FFFD. Rules and
 * evidence are left out. UTF-8. Nothing is kept between records; the document is whole once the export is closed. Not thread-safe.
 */
public final class TeiExport implements RecordExport {
    private final TeiElements tei;
    private int articles;
    private boolean broken;
    private boolean closed;

    /** Begins the document. Closing the export closes the stream. */
    public TeiExport(OutputStream out) throws IOException {
        tei = new TeiElements(out);
        tei.root("teiCorpus").language("vi").line();
        tei.begin("teiHeader").begin("fileDesc");
        tei.begin("titleStmt")
                .element("title", Optional.of("Articles read by Sukien"))
                .end();
        tei.begin("publicationStmt").element("p", Optional.of("Not published.")).end();
        tei.begin("sourceDesc")
                .element("p", Optional.of("News articles; each has a header of its own."))
                .end();
        tei.end();
        tei.begin("encodingDesc").begin("classDecl").line();
        taxonomy("factuality", names(Event.Factuality.values()));
        taxonomy("qualifier", names(FigureValue.Qualifier.values()));
        tei.begin("taxonomy").begin("category").id("main");
        tei.element("catDesc", Optional.of("what the article is about"))
                .end()
                .end()
                .line();
        tei.end().end().end().line();
    }

    private static List<String> names(Enum<?>[] constants) {
        return List.of(constants).stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void taxonomy(String name, List<String> values) throws IOException {
        tei.begin("taxonomy").id(name);
        for (String value : values) {
            tei.begin("category")
                    .id(name + "." + value)
                    .element("catDesc", Optional.of(value))
                    .end();
        }
        tei.end().line();
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        // Whoever writes a record half must not have it closed into a whole one.
        broken = true;
        articles++;
        String prefix = "a" + articles;
        tei.begin("TEI").id(prefix).line();
        header(record);
        TeiStandOff.write(tei, prefix, record);
        TeiText.write(tei, prefix, record);
        tei.end().line();
        broken = false;
    }

    private void header(ArticleRecord record) throws IOException {
        tei.begin("teiHeader").begin("fileDesc");
        tei.begin("titleStmt")
                .begin("title")
                .text(record.title().orElse(""))
                .end()
                .element("author", record.author())
                .end();
        tei.begin("publicationStmt")
                .begin("publisher")
                .text(record.outlet().orElse(""))
                .end();
        if (record.published().isPresent()) {
            tei.empty("date").attribute("when", record.published());
        }
        tei.element("idno", record.id()).end();
        tei.begin("sourceDesc")
                .element("p", Optional.of(record.source().orElse("")))
                .end();
        tei.end().end().line();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            tei.close(!broken);
        }
    }
}
