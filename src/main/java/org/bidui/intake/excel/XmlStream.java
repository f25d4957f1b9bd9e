package org.bidui.intake.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.UnreadableFileException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** An XML document pulled event by event. Names are local names, whatever the prefix; a DTD is refused. */
final class XmlStream implements Closeable {
    /** A cell holds 32,767 characters; escapes, and the generosity of other programs, make it more. */
    private static final int LONGEST_TEXT = 1_000_000;

    private static final String CELL = "c";
    private static final int DEEPEST = 250;
    private static final int MOST_NAMES = 10_000;

    private final Closeable input;
    private final XMLStreamReader2 xml;
    private final Set<String> names = new HashSet<>();
    private final String[] lately = new String[256];
    private int depth;

    private XmlStream(Closeable input, XMLStreamReader2 xml) {
        this.input = input;
        this.xml = xml;
    }

    /** Takes over the stream: it is closed with this one, or when this fails. */
    static XmlStream of(InputStream input) throws IOException, XMLStreamException {
        try {
            return new XmlStream(input, (XMLStreamReader2) factory().createXMLStreamReader(input));
        } catch (XMLStreamException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    /** As {@link #of(InputStream)}, for text whose encoding is known. */
    static XmlStream of(Reader input) throws IOException, XMLStreamException {
        try {
            return new XmlStream(input, (XMLStreamReader2) factory().createXMLStreamReader(input));
        } catch (XMLStreamException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    private static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves on to the next start or end of an element or the end of the document, or to text. */
    int next() throws XMLStreamException, UnreadableFileException {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusals.of("external-entity");
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return event;
    }

    /** What a parser keeps of a document is how deep it is and the names it uses. */
    private void enter() throws UnreadableFileException {
        depth++;
        if (depth > DEEPEST) {
            throw Refusals.of("markup");
        }
        String name = xml.getLocalName();
        notice(name);
        if (!name.equals(CELL)) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                notice(xml.getAttributeLocalName(i));
            }
        }
    }

    /** Counts the different names; those of cells' attributes, which are millions, only where the caller does not know them. */
    void notice(String name) throws UnreadableFileException {
        int slot = name.hashCode() & lately.length - 1;
        if (!name.equals(lately[slot])) {
            lately[slot] = name;
            if (names.add(name) && names.size() > MOST_NAMES) {
                throw Refusals.of("markup");
            }
        }
    }

    /** Moves on to the next start of an element; false at the end of the document. */
    boolean nextStart() throws XMLStreamException, UnreadableFileException {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** The local name of the element that starts or ends here. */
    String name() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int i) {
        return xml.getAttributeLocalName(i);
    }

    String attribute(int i) {
        return xml.getAttributeValue(i);
    }

    /** The value of the attribute with a local name, whatever its prefix. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of an attribute with a prefix, such as {@code r:id} beside {@code id}. */
    @Nullable
    String qualifiedAttribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && !xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text below the element that starts here, and moves to its end. */
    void appendElementText(StringBuilder text) throws XMLStreamException, UnreadableFileException {
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() > LONGEST_TEXT) {
                        throw Refusals.of("long-text", LONGEST_TEXT);
                    }
                }
                default -> {}
            }
        }
    }

    /** Moves from the start of an element to its end. */
    void skipElement() throws XMLStreamException, UnreadableFileException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Whether an attribute that is a flag is set. */
    static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag) || "on".equals(flag);
    }

    @Override
    public void close() {
        try (input) {
            xml.close();
        } catch (XMLStreamException | IOException | RuntimeException e) {
            // Nothing was written: a stream that cannot be closed has lost nothing.
            return;
        }
    }
}
