package org.bidui.report;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one sheet from top to bottom. */
final class Pen {
    /** A column's padding, in characters, and the 256 parts that a character has. */
    private static final double PADDING = 1.2;

    private static final int PARTS = 256;
    private static final int WIDEST = 255;
    private static final float LINE = 14.5f;

    /** Above and below the text of a row. */
    private static final float SPACE = 3f;

    /** Excel's limit. */
    private static final float TALLEST = 409f;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int rows;

    Pen(SXSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    /** How many rows there are; the next one's index. */
    int rows() {
        return rows;
    }

    SXSSFRow row() {
        return sheet.createRow(rows++);
    }

    SXSSFRow row(double lines) {
        SXSSFRow row = row();
        row.setHeightInPoints((float) (lines * LINE));
        return row;
    }

    /** Spreadsheet programs do not all find the height themselves. */
    void height(SXSSFRow row, int lines) {
        row.setHeightInPoints(Math.min(TALLEST, lines * LINE + SPACE));
    }

    /** Text is always text, whatever it begins with; a number is a number; null is an empty cell. */
    Cell cell(SXSSFRow row, int column, @Nullable Object value, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.get(look));
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null && !value.toString().isEmpty()) {
            cell.setCellValue(CellText.of(value.toString()));
        }
        return cell;
    }

    /** A row with one text across columns. */
    void across(String text, Look look, int firstColumn, int lastColumn, double lines) {
        SXSSFRow row = row(lines);
        cell(row, firstColumn, text, look);
        for (int column = firstColumn + 1; column <= lastColumn; column++) {
            cell(row, column, null, look);
        }
        if (lastColumn > firstColumn) {
            merge(row, firstColumn, lastColumn);
        }
    }

    /** A header row, as tall as the most wrapped of its titles. */
    void header(List<Column> columns, int[] widths) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            lines = Math.max(lines, TextWidth.lines(columns.get(i).title(), widths[i]));
        }
        SXSSFRow row = row(lines + 0.6);
        for (int i = 0; i < columns.size(); i++) {
            cell(row, i, columns.get(i).title(), Look.HEADER);
        }
    }

    /** Makes one cell of several in a row; each keeps its border. */
    void merge(SXSSFRow row, int firstColumn, int lastColumn) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), firstColumn, lastColumn));
    }

    void link(Cell cell, String sheetName, Look look) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(SheetNames.address(sheetName));
        cell.setHyperlink(link);
        cell.setCellStyle(styles.get(look));
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, (int) Math.min(WIDEST * PARTS, (characters + PADDING) * PARTS));
    }
}
