package org.bidui.intake.excel;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.table.CellRows;
import org.bidui.intake.table.Hidden;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.RowCells;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;

/** Goes down the rows of a sheet's XML. What the sheet says of its own extent is not believed. */
final class XlsxRows extends CellRows {
    private static final int MOST_ROWS = 1_048_576;

    private final XmlStream xml;
    private final XlsxCells cells;
    private boolean inData;

    XlsxRows(XmlStream xml, XlsxCells cells, boolean hiddenSheet) {
        this.xml = xml;
        this.cells = cells;
        if (hiddenSheet) {
            hidden.add(Hidden.SHEET);
        }
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
                        finished = inData && xml.name().equals("sheetData");
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

    /** Reads the row when one starts here. */
    private boolean enters() throws IOException, XMLStreamException {
        if (inData && xml.name().equals("row")) {
            readRow();
            return true;
        }
        switch (xml.name()) {
            case "sheetData" -> inData = true;
            case "col" -> note(Hidden.COLUMNS, "hidden");
            case "sheetFormatPr" -> note(Hidden.ROWS, "zeroHeight");
            default -> {}
        }
        return false;
    }

    private void note(Hidden kind, String attribute) {
        if (XmlStream.isTrue(xml.attribute(attribute))) {
            hidden.add(kind);
        }
    }

    private void readRow() throws IOException, XMLStreamException {
        String number = xml.attribute("r");
        rowNumber = number == null ? rowNumber + 1 : Numerals.parse(number, Integer.MAX_VALUE);
        if (rowNumber < 1 || rowNumber > MOST_ROWS) {
            throw Refusals.of("row", number == null ? rowNumber : number);
        }
        note(Hidden.ROWS, "hidden");
        int column = -1;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("c")) {
                    Cell cell = cells.read();
                    column = cells.column() < 0 ? column + 1 : cells.column();
                    if (column >= RowCells.MOST_COLUMNS) {
                        throw Refusals.of("column", rowNumber);
                    }
                    row.set(column, cell);
                } else {
                    xml.skipElement();
                }
            }
            event = xml.next();
        }
    }

    @Override
    public void close() {
        finished = true;
        xml.close();
    }
}
