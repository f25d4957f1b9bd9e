package org.bidui.intake.table;

import java.io.Closeable;
import java.util.Set;
import org.bidui.roll.Cell;

/**
 * Goes down a sheet row by row. Rows that the file leaves out are left out here too: {@link #rowNumber()} tells the gap.
 * A merged cell's text stands in its first cell alone. The cells it covers are empty, unless the file has values in them:
 * those a program left there, since Excel deletes them, so they are read as they stand.
 */
public interface RowCursor extends Closeable {
    /**
     * Moves to the next row.
     *
     * @return false after the last one
     * @throws UnreadableFileException when the content from here on is damaged
     */
    boolean next() throws UnreadableFileException;

    /** The row's number as the spreadsheet program shows it, from 1; for a text file, the number of its record. */
    int rowNumber();

    /** One more than the place of the row's last cell that is not blank; 0 for a blank row. */
    int width();

    /** The cell at a place from 0; {@link Cell#EMPTY} where the row has none. Valid until the next {@link #next()} and after. */
    Cell cell(int column);

    /** What of the sheet is hidden, as far as it has been read. */
    default Set<Hidden> hidden() {
        return Set.of();
    }

    @Override
    void close();
}
