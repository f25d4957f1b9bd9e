package org.bidui.intake.text;

import java.io.IOException;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.RowCells;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;

/** Goes down the records of a text file. A blank line is a row of no width. */
final class TextRows implements RowCursor {
    private static final String[] NOTHING = {};

    private final Records records;
    private String[] fields = NOTHING;
    private int rowNumber;
    private boolean finished;

    TextRows(Records records) {
        this.records = records;
    }

    @Override
    public boolean next() throws UnreadableFileException {
        if (finished) {
            return false;
        }
        try {
            String[] record = records.next();
            finished = record == null;
            fields = record == null ? NOTHING : record;
            rowNumber += finished ? 0 : 1;
            if (fields.length > RowCells.MOST_COLUMNS && width() > RowCells.MOST_COLUMNS) {
                throw Refusals.of("column", rowNumber);
            }
            return !finished;
        } catch (IOException | RuntimeException e) {
            finished = true;
            throw Refusals.damaged(e);
        }
    }

    @Override
    public int rowNumber() {
        return rowNumber;
    }

    @Override
    public int width() {
        int width = fields.length;
        while (width > 0 && fields[width - 1].isBlank()) {
            width--;
        }
        return width;
    }

    @Override
    public Cell cell(int column) {
        return column < fields.length ? Cell.text(fields[column]) : Cell.EMPTY;
    }

    @Override
    public void close() {
        finished = true;
        records.close();
    }
}
