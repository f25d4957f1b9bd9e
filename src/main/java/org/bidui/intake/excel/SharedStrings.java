package org.bidui.intake.excel;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.TextBudget;
import org.bidui.roll.Cell;
import org.jspecify.annotations.Nullable;

/** The strings that the cells of a workbook share, read only as far as they are asked for. */
final class SharedStrings implements Closeable {
    private final OoxmlPackage opc;
    private final @Nullable String part;
    private final StringBuilder buffer = new StringBuilder();
    private final TextBudget budget = new TextBudget();
    private Cell[] cells = new Cell[256];
    private int count;
    private @Nullable XmlStream xml;
    private boolean finished;

    /** @param part its name; null when the workbook has no shared strings */
    SharedStrings(OoxmlPackage opc, @Nullable String part) {
        this.opc = opc;
        this.part = part;
        finished = part == null;
    }

    /** The string at a place from 0, as a cell; the same object every time. */
    Cell get(int index) throws IOException, XMLStreamException {
        while (index >= count && !finished) {
            readNext();
        }
        if (index < 0 || index >= count) {
            throw Refusals.of("no-string");
        }
        return cells[index];
    }

    private void readNext() throws IOException, XMLStreamException {
        if (xml == null && part != null) {
            xml = XmlStream.of(opc.open(part));
        }
        if (xml == null || !xml.nextStart()) {
            finished = true;
            close();
        } else if (xml.name().equals("si")) {
            String text = RichText.read(xml, buffer);
            budget.spend(text);
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, 2 * count);
            }
            cells[count++] = Cell.text(text);
        }
    }

    @Override
    public void close() {
        if (xml != null) {
            xml.close();
        }
    }
}
