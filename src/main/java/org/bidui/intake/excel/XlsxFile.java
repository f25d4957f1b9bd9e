package org.bidui.intake.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** An Office Open XML workbook, transitional or strict. Hidden sheets are sheets; chart sheets are none. */
public final class XlsxFile implements TableFile {
    private final OPCPackage opc;
    private final WorkbookPart workbook;
    private final SharedStrings strings;
    private final Styles styles;
    private @Nullable XlsxRows cursor;

    private XlsxFile(OPCPackage opc, WorkbookPart workbook) throws IOException, XMLStreamException, OpenXML4JException {
        this.opc = opc;
        this.workbook = workbook;
        this.strings = new SharedStrings(workbook.find("sharedStrings"));
        this.styles = Styles.read(workbook.find("styles"));
    }

    /** Opens a workbook for reading; nothing is written beside it. */
    public static XlsxFile open(Path file) throws UnreadableFileException {
        OPCPackage opc = null;
        try {
            // A ZipFile of our own: given a path, POI reads a zip without its directory as far as it goes.
            opc = openPackage(new ZipSecureFile(file.toFile()));
            return new XlsxFile(opc, WorkbookPart.of(opc));
        } catch (IOException | XMLStreamException | OpenXML4JException | RuntimeException e) {
            if (opc != null) {
                opc.revert();
            }
            throw Damage.of(e);
        }
    }

    private static OPCPackage openPackage(ZipSecureFile zip) throws IOException, OpenXML4JException {
        try {
            return OPCPackage.open(new ZipFileZipEntrySource(zip));
        } catch (OpenXML4JException | RuntimeException e) {
            zip.close();
            throw e;
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
            XmlStream xml = XmlStream.of(workbook.sheets().get(sheet).part().getInputStream());
            cursor = new XlsxRows(xml, new XlsxCells(xml, strings, styles, new DateCells(workbook.date1904())));
            return cursor;
        } catch (IOException | XMLStreamException e) {
            throw Refusals.damaged(Damage.of(e));
        }
    }

    @Override
    public void close() {
        closeCursor();
        strings.close();
        opc.revert();
    }

    private void closeCursor() {
        if (cursor != null) {
            cursor.close();
        }
    }
}
