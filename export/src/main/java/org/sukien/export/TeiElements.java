package org.sukien.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of TEI: all that is text may come from an article, and ends up as well-formed XML all the same. */
final class TeiElements {
    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final Writer out;
    private final XMLStreamWriter xml;

    TeiElements(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What the XML writer throws is what went wrong below it. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private TeiElements run(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException ? (IOException) e.getCause() : new IOException(e);
        }
    }

    /** Begins the document with its outermost element. */
    TeiElements root(String name) throws IOException {
        return run(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            xml.writeDefaultNamespace(NAMESPACE);
        });
    }

    TeiElements begin(String name) throws IOException {
        return run(() -> xml.writeStartElement(name));
    }

    TeiElements end() throws IOException {
        return run(xml::writeEndElement);
    }

    TeiElements empty(String name) throws IOException {
        return run(() -> xml.writeEmptyElement(name));
    }

    /** A line break, for whoever reads the file; only where white space means nothing. */
    TeiElements line() throws IOException {
        return run(() -> xml.writeCharacters("\n"));
    }

    TeiElements id(String id) throws IOException {
        return run(() -> xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "id", id));
    }

    TeiElements language(String code) throws IOException {
        return run(() -> xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", code));
    }

    TeiElements attribute(String name, String value) throws IOException {
        return run(() -> xml.writeAttribute(name, legal(value)));
    }

    TeiElements attribute(String name, Optional<String> value) throws IOException {
        return value.isPresent() ? attribute(name, value.get()) : this;
    }

    /** An element with text, where there is any. */
    TeiElements element(String name, Optional<String> text) throws IOException {
        return text.isPresent() ? begin(name).text(text.get()).end() : this;
    }

    /** Characters, one for one; a carriage return is written as its number, since a parser would read a line feed. */
    TeiElements text(String text) throws IOException {
        String legal = legal(text);
        int from = 0;
        for (int at = legal.indexOf('\r'); at >= 0; at = legal.indexOf('\r', from)) {
            String before = legal.substring(from, at);
            run(() -> {
                xml.writeCharacters(before);
                xml.writeEntityRef("#13");
            });
            from = at + 1;
        }
        String rest = legal.substring(from);
        return run(() -> xml.writeCharacters(rest));
    }

    /** The text with U+FFFD in place of what XML 1.0 can't hold, so that its length stays. */
    private static String legal(String text) {
        String formed = WellFormed.of(text);
        StringBuilder mended = null;
        for (int i = 0; i < formed.length(); i++) {
            char c = formed.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            if (control || c == '\uFFFE' || c == '\uFFFF') {
                mended = mended == null ? new StringBuilder(formed) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? formed : mended.toString();
    }

    /** Ends the document, and closes the stream below. */
    void close(boolean whole) throws IOException {
        try {
            if (whole) {
                run(xml::writeEndDocument);
                out.write('\n');
            }
            run(xml::flush);
        } finally {
            out.close();
        }
    }
}
