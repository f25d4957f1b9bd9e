package org.bidui.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of plain sheets, the same bytes for the same content. */
final class WorkbookFile implements RowOutput, Closeable {
    private static final int WINDOW = 100;
    private static final Date CREATED = Date.from(Instant.parse("2020-04-01T00:00:00Z"));

    private final Workbook workbook;
    private @Nullable Sheet sheet;
    private int nextRow;

    private WorkbookFile(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Streams: memory does not grow with the rows. */
    static WorkbookFile xlsx() {
        XSSFWorkbook core = new XSSFWorkbook();
        core.getProperties().getCoreProperties().setCreated(Optional.of(CREATED));
        return new WorkbookFile(new SXSSFWorkbook(core, WINDOW, false, false));
    }

    /** BIFF8: 65,536 rows at most, all in memory. */
    static WorkbookFile xls() {
        return new WorkbookFile(new HSSFWorkbook());
    }

    /** The rows that follow go to a new sheet. */
    void startSheet(String name) {
        sheet = workbook.createSheet(name);
        nextRow = 0;
    }

    /** Merges cells of the sheet; rows and columns count from 0, both ends included. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        current().addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    @Override
    public void add(List<? extends @Nullable Object> cells) {
        Row row = current().createRow(nextRow++);
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value != null && !CellText.of(value).isEmpty()) {
                fill(row.createCell(i), value);
            }
        }
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof IdCell id && id.numeric()) {
            cell.setCellValue(Double.parseDouble(id.text()));
        } else {
            cell.setCellValue(CellText.of(value));
        }
    }

    void save(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream stream = Files.newOutputStream(part)) {
            workbook.write(stream);
        }
        if (workbook instanceof HSSFWorkbook) {
            Files.move(part, file);
        } else {
            TimelessZip.copy(part, file);
            Files.delete(part);
        }
    }

    private Sheet current() {
        if (sheet == null) {
            throw new IllegalStateException("no sheet started");
        }
        return sheet;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
