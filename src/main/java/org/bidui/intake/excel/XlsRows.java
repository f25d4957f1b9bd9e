package org.bidui.intake.excel;

import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.bidui.intake.table.CellRows;
import org.bidui.intake.table.Hidden;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;
import org.jspecify.annotations.Nullable;

/** Goes down the cell records of a BIFF8 sheet; cells that follow each other in one row make a row. */
final class XlsRows extends CellRows {
    private final XlsStream records;
    private final XlsCells cells;
    private @Nullable Record pending;

    /** Where the text of a formula goes when it comes. */
    private int formulaColumn;

    XlsRows(XlsStream records, XlsCells cells, boolean hiddenSheet) {
        this.records = records;
        this.cells = cells;
        if (hiddenSheet) {
            hidden.add(Hidden.SHEET);
        }
    }

    @Override
    public boolean next() throws UnreadableFileException {
        row.clear();
        try {
            Record record = pending == null ? nextRecord() : pending;
            pending = null;
            int index = -1;
            for (; record != null; record = nextRecord()) {
                int at = rowOf(record);
                if (index >= 0 && at >= 0 && at != index) {
                    pending = record;
                    return true;
                }
                if (at >= 0 && index < 0) {
                    index = at;
                    rowNumber = at + 1;
                }
                take(record);
            }
            return index >= 0;
        } catch (UnreadableFileException | RuntimeException e) {
            finished = true;
            throw Damage.of(e);
        }
    }

    private @Nullable Record nextRecord() {
        Record record = finished ? null : records.next();
        finished = record == null;
        return record;
    }

    private static int rowOf(Record record) {
        if (record instanceof CellValueRecordInterface cell) {
            return cell.getRow() & 0xFFFF;
        }
        if (record instanceof MulRKRecord numbers) {
            return numbers.getRow() & 0xFFFF;
        }
        return OldText.isOne(record) ? OldText.of(record).row() : -1;
    }

    private void take(Record record) throws UnreadableFileException {
        if (record instanceof CellValueRecordInterface cell) {
            int column = cell.getColumn() & 0xFF;
            row.set(column, cells.of(record));
            formulaColumn = record instanceof FormulaRecord formula && formula.hasCachedResultString() ? column : -1;
        } else if (record instanceof StringRecord text && formulaColumn >= 0) {
            row.set(formulaColumn, Cell.text(text.getString()));
            formulaColumn = -1;
        } else if (record instanceof MulRKRecord numbers) {
            for (int i = 0; i < numbers.getNumColumns(); i++) {
                int column = numbers.getFirstColumn() + i & 0xFF;
                row.set(column, cells.number(numbers.getRKNumberAt(i), numbers.getXFAt(i)));
            }
        } else if (OldText.isOne(record)) {
            OldText text = OldText.of(record);
            row.set(text.column(), Cell.text(text.text()));
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            hidden.add(Hidden.COLUMNS);
        } else if (record instanceof RowRecord about && about.getZeroHeight()) {
            hidden.add(Hidden.ROWS);
        }
    }

    @Override
    public void close() {
        finished = true;
        pending = null;
        records.close();
    }
}
