package org.bidui.intake.excel;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.table.CellText;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;

/** Reads the cells of a sheet's XML. */
final class XlsxCells {
    private final XmlStream xml;
    private final SharedStrings strings;
    private final Styles styles;
    private final DateCells dates;
    private final StringBuilder value = new StringBuilder();

    private int column;
    private int style;
    private String type = "n";

    XlsxCells(XmlStream xml, SharedStrings strings, Styles styles, DateCells dates) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.dates = dates;
    }

    /** The place from 0 of the cell that was read last, or -1 when it did not say. */
    int column() {
        return column;
    }

    /** Reads the {@code c} element that starts here, and moves to its end. */
    Cell read() throws IOException, XMLStreamException {
        readAttributes();
        Cell cell = Cell.EMPTY;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> {
                        value.setLength(0);
                        xml.appendElementText(value);
                        cell = cell();
                    }
                    case "is" -> cell = Cell.text(RichText.read(xml, value));
                    default -> xml.skipElement();
                }
            }
            event = xml.next();
        }
        return cell;
    }

    private void readAttributes() throws UnreadableFileException {
        column = -1;
        style = 0;
        type = "n";
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = Numerals.column(xml.attribute(i));
                case "s" -> style = Numerals.parse(xml.attribute(i), 0);
                case "t" -> type = xml.attribute(i);
                default -> xml.notice(xml.attributeName(i));
            }
        }
    }

    private Cell cell() throws IOException, XMLStreamException {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> strings.get(sharedIndex());
            case "str", "inlineStr" -> Cell.text(RichText.unescaped(value));
            case "b" -> CellText.bool(isTrue());
            case "e" -> new Cell(Cell.Kind.ERROR, value.toString());
            case "d" -> DateCells.ofIso(value.toString().strip());
            default -> styles.isDate(style) ? dates.ofSerial(value.toString()) : CellText.number(value.toString());
        };
    }

    private int sharedIndex() {
        int index = Numerals.parse(value, -1);
        return index >= 0 ? index : Numerals.parse(value.toString().strip(), -1);
    }

    private boolean isTrue() {
        String flag = value.toString().strip();
        return flag.equals("1") || flag.equals("true");
    }
}
