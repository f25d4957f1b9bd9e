package org.bidui.intake.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** An Office Open XML workbook, transitional or strict. Hidden sheets are sheets; chart sheets are none. */
public final class XlsxFile implements TableFile {
    private final OoxmlPackage opc;
    private final WorkbookPart workbook;
    private final SharedStrings strings;
    private final Styles styles;
    private @Nullable XlsxRows cursor;

    private XlsxFile(OoxmlPackage opc, WorkbookPart workbook) throws IOException, XMLStreamException {
        this.opc = opc;
        this.workbook = workbook;
        this.strings = new SharedStrings(opc, workbook.find("sharedStrings", "sharedStrings.xml"));
        this.styles = Styles.read(opc, workbook.find("styles", "styles.xml"));
    }

    /** Opens a workbook for reading; nothing is written beside it. */
    public static XlsxFile open(Path file) throws UnreadableFileException {
        OoxmlPackage opc = null;
        try {
            opc = OoxmlPackage.open(file);
            return new XlsxFile(opc, WorkbookPart.of(opc));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            if (opc != null) {
                opc.close();
            }
            throw Damage.of(e);
        }
    }

    @Override
    public List<String> sheets() {
        return workbook.sheets().stream().map(WorkbookPart.Sheet::name).toList();
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public RowCursor open(int sheet) throws UnreadableFileException {
        closeCursor();
        try {
            WorkbookPart.Sheet wanted = workbook.sheets().get(sheet);
            XmlStream xml = XmlStream.of(opc.open(wanted.part()));
            XlsxCells cells = new XlsxCells(xml, strings, styles, new DateCells(workbook.date1904()));
            cursor = new XlsxRows(xml, cells, wanted.hidden());
            return cursor;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Damage.of(e);
        }
    }

    @Override
    public void close() {
        closeCursor();
        strings.close();
        opc.close();
    }

    private void closeCursor() {
        if (cursor != null) {
            cursor.close();
        }
    }
}
