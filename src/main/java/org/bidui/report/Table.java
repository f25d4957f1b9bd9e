package org.bidui.report;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a table: title in row 1, note in row 2, scope in row 3, header in row 4, one row a line from row 5. A table that is longer
 * than a sheet goes on in another, with the same head.
 */
final class Table {
    /** The header's row on every sheet of this kind, from 0. */
    static final int HEADER_ROW = 3;

    /** Rows kept free at the end: an empty one and the signatures. */
    private static final int TAIL = 2;

    private final Book book;
    private final String name;
    private final Heading heading;
    private final List<Column> columns;
    private final int frozenColumns;
    private final Ending ending;
    private Pen pen;
    private int[] widths;

    /** The last row that the filter is for; -1 as long as there is one part. */
    private int filtered = -1;

    /** How many cells a row has. */
    private int width;

    /** What is done to each sheet of a table once its rows are there. */
    interface Ending {
        /**
         * Adds what belongs below and over the rows.
         *
         * @param firstRow the first row of data, from 0; {@code lastRow} is before it when there is none
         */
        void end(Pen pen, int firstRow, int lastRow);
    }

    /**
     * @param name the first sheet's, as assigned
     * @param frozenColumns how many columns stay in sight
     */
    Table(Book book, String name, Heading heading, List<Column> columns, int frozenColumns, Ending ending) {
        this.book = book;
        this.name = name;
        this.heading = heading;
        this.columns = columns;
        this.frozenColumns = frozenColumns;
        this.ending = ending;
        this.widths = narrowest();
        this.width = columns.size();
        this.pen = open(name);
    }

    /** Adds a row, one value a column: a text, a number, or null for an empty cell. */
    void add(List<@Nullable Object> values) {
        if (pen.rows() >= book.rowLimit() - TAIL) {
            end();
            widths = narrowest();
            filtered = -1;
            pen = open(book.names().assign(name));
        }
        SXSSFRow row = pen.row();
        int lines = 1;
        for (int i = 0; i < width; i++) {
            Object value = values.get(i);
            pen.cell(row, i, value, columns.get(i).look());
            if (value != null) {
                lines = Math.max(lines, measure(value.toString(), i));
            }
        }
        pen.height(row, lines);
    }

    /** Widens the column as far as it may become, and says how many lines the text then takes. */
    private int measure(String text, int column) {
        int textWidth = TextWidth.of(text);
        int widest = columns.get(column).widest();
        widths[column] = Math.max(widths[column], Math.min(textWidth, widest));
        return textWidth <= widest ? 1 : TextWidth.lines(text, widest);
    }

    /** Starts a second part, whose rows come in the same columns under headings of their own; the rest of the columns has none. */
    void section(String title, List<String> titles) {
        if (filtered < 0) {
            filtered = pen.rows() - 1;
        }
        pen.row();
        pen.across(title, Look.SECTION, 0, columns.size() - 1, 1.8);
        SXSSFRow row = pen.row(1.6);
        for (int i = 0; i < titles.size(); i++) {
            pen.cell(row, i, titles.get(i), Look.HEADER);
        }
        width = titles.size();
    }

    /** Ends the last sheet. */
    void end() {
        int lastRow = pen.rows() - 1;
        int lastFiltered = filtered < 0 ? lastRow : filtered;
        int lastColumn = columns.size() - 1;
        pen.sheet().setAutoFilter(new CellRangeAddress(HEADER_ROW, Math.max(lastFiltered, HEADER_ROW), 0, lastColumn));
        for (int i = 0; i < columns.size(); i++) {
            pen.width(i, widths[i]);
        }
        ending.end(pen, HEADER_ROW + 1, lastRow);
    }

    private Pen open(String sheetName) {
        Pen opened = new Pen(book.sheet(sheetName), book.styles());
        int lastColumn = columns.size() - 1;
        opened.across(heading.title(), Look.TITLE, 0, lastColumn, 2);
        opened.across(heading.note(), Look.NOTE, 0, lastColumn, TextWidth.lines(heading.note(), noteWidth()) + 0.2);
        opened.across(heading.scope(), Look.NOTE, 0, lastColumn, 1.1);
        opened.header(columns, widths);
        opened.sheet().createFreezePane(frozenColumns, HEADER_ROW + 1);
        Paper.layOut(opened.sheet());
        Paper.repeat(opened.sheet(), HEADER_ROW, HEADER_ROW);
        return opened;
    }

    private int noteWidth() {
        return columns.stream().mapToInt(Column::narrowest).sum();
    }

    private int[] narrowest() {
        return columns.stream().mapToInt(Column::narrowest).toArray();
    }
}
