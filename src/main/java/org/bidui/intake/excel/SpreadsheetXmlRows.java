package org.bidui.intake.excel;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.table.CellRows;
import org.bidui.intake.table.CellText;
import org.bidui.intake.table.Hidden;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.RowCells;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;

/** Goes down the rows of one sheet of an XML Spreadsheet 2003. */
final class SpreadsheetXmlRows extends CellRows {
    private static final int MOST_ROWS = 1_048_576;

    private final XmlStream xml;
    private final StringBuilder text = new StringBuilder();

    /** Sheets that start before the one that is wanted. */
    private int before;

    /** Rows that the last one stands for, beside itself. */
    private int span;

    SpreadsheetXmlRows(XmlStream xml, int sheet) {
        this.xml = xml;
        this.before = sheet + 1;
    }

    @Override
    public boolean next() throws UnreadableFileException {
        row.clear();
        try {
            while (!finished) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (enters()) {
                            return true;
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT ->
                        finished = before == 0 && xml.name().equals("Worksheet");
                    case XMLStreamConstants.END_DOCUMENT -> finished = true;
                    default -> {}
                }
            }
            return false;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            finished = true;
            throw Damage.of(e);
        }
    }

    /** Reads the row when one of the wanted sheet starts here. */
    private boolean enters() throws IOException, XMLStreamException {
        if (xml.name().equals("Worksheet")) {
            before--;
        } else if (before == 0) {
            switch (xml.name()) {
                case "Row" -> {
                    readRow();
                    return true;
                }
                case "Column" -> note(Hidden.COLUMNS);
                case "Visible" -> hidden.add(Hidden.SHEET);
                default -> {}
            }
        }
        return false;
    }

    private void note(Hidden kind) {
        if (XmlStream.isTrue(xml.attribute("Hidden"))) {
            hidden.add(kind);
        }
    }

    private void readRow() throws IOException, XMLStreamException {
        String index = xml.attribute("Index");
        rowNumber = index == null ? rowNumber + 1 + span : Numerals.parse(index, Integer.MAX_VALUE);
        if (rowNumber < 1 || rowNumber > MOST_ROWS) {
            throw Refusals.of("row", index == null ? Integer.toString(rowNumber) : index);
        }
        span = count("Span");
        note(Hidden.ROWS);
        int column = 0;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("Cell")) {
                    String place = xml.attribute("Index");
                    column = place == null ? column : Numerals.parse(place, Integer.MAX_VALUE) - 1;
                    if (column < 0 || column >= RowCells.MOST_COLUMNS) {
                        throw Refusals.of("column", rowNumber);
                    }
                    int covered = count("MergeAcross");
                    row.set(column, readCell());
                    column += 1 + covered;
                } else {
                    xml.skipElement();
                }
            }
            event = xml.next();
        }
    }

    /** What is no number, or beyond every sheet, is as good as the largest sheet. */
    private int count(String attribute) {
        String number = xml.attribute(attribute);
        return number == null ? 0 : Math.min(Numerals.parse(number, MOST_ROWS), MOST_ROWS);
    }

    private Cell readCell() throws IOException, XMLStreamException {
        Cell cell = Cell.EMPTY;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("Data")) {
                    cell = readData();
                } else {
                    xml.skipElement();
                }
            }
            event = xml.next();
        }
        return cell;
    }

    private Cell readData() throws IOException, XMLStreamException {
        String type = xml.attribute("Type");
        text.setLength(0);
        xml.appendElementText(text);
        String value = text.toString();
        if (value.isEmpty() || type == null) {
            return Cell.text(value);
        }
        return switch (type) {
            case "Number" -> CellText.number(value);
            case "DateTime" -> DateCells.ofIso(value);
            case "Boolean" -> CellText.bool(XmlStream.isTrue(value.strip().toLowerCase(Locale.ROOT)));
            case "Error" -> new Cell(Cell.Kind.ERROR, value);
            default -> Cell.text(value);
        };
    }

    @Override
    public void close() {
        finished = true;
        xml.close();
    }
}
