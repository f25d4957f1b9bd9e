package org.bidui.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bidui.wording.Wording;

/** One workbook while it is written: its sheets, their names, its styles. Rows go to a temporary file as they come. */
final class Book implements AutoCloseable {
    /** Rows kept in memory; no cell is looked at again. */
    private static final int WINDOW = 50;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final SheetNames names = new SheetNames();
    private final int rowLimit;

    /** @param rowLimit rows of a sheet, before it continues on the next */
    Book(int rowLimit) {
        XSSFWorkbook empty = new XSSFWorkbook();
        styles = new Styles(empty);
        workbook = new SXSSFWorkbook(empty, WINDOW, false, false);
        this.rowLimit = rowLimit;
    }

    Styles styles() {
        return styles;
    }

    SheetNames names() {
        return names;
    }

    int rowLimit() {
        return rowLimit;
    }

    /** @param name one that {@link #names()} has assigned */
    SXSSFSheet sheet(String name) {
        return workbook.createSheet(name);
    }

    /** The properties of the document hold no personal data, the operator's name included. */
    void describe(JobReport report) {
        Wording wording = Wording.of(Book.class);
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(wording.say(
                "property.title",
                report.job().title(),
                PeriodText.of(report.facts().period())));
        core.setCreator(wording.say("property.program"));
        core.setCreated(Optional.of(Date.from(
                report.facts().started().atZone(ZoneId.systemDefault()).toInstant())));
        workbook.getXSSFWorkbook()
                .getProperties()
                .getExtendedProperties()
                .setApplication(wording.say("property.program"));
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    /** Deletes the temporary files. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
