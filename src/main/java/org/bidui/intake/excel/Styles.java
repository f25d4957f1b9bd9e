package org.bidui.intake.excel;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The one thing we want to know of a workbook's cell styles: which of them show a date. */
final class Styles {
    private final BitSet dates = new BitSet();

    /** @param part its name; null when the workbook has no styles */
    static Styles read(OoxmlPackage opc, @Nullable String part) throws IOException, XMLStreamException {
        Styles styles = new Styles();
        if (part != null) {
            try (XmlStream xml = XmlStream.of(opc.openSmall(part))) {
                styles.read(xml);
            }
        }
        return styles;
    }

    /** Whether the cell style at a place from 0 shows a date. */
    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    private void read(XmlStream xml) throws IOException, XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        while (xml.nextStart()) {
            if (xml.name().equals("numFmt")) {
                String code = xml.attribute("formatCode");
                codes.put(Numerals.parse(xml.attribute("numFmtId"), -1), code == null ? "" : code);
            } else if (xml.name().equals("cellXfs")) {
                readCellFormats(xml, codes);
            }
        }
    }

    private void readCellFormats(XmlStream xml, Map<Integer, String> codes) throws IOException, XMLStreamException {
        Map<Integer, Boolean> known = new HashMap<>();
        int style = 0;
        int event = xml.next();
        while (!(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs"))) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("xf")) {
                int id = Numerals.parse(xml.attribute("numFmtId"), 0);
                dates.set(style++, known.computeIfAbsent(id, i -> NumberFormats.isDate(i, codes.get(i))));
            }
            event = xml.next();
        }
    }
}
