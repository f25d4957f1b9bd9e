package org.bidui.intake.header;

import java.util.ArrayList;
import java.util.List;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.UnreadableFileException;

/** The first rows of a sheet: enough to find its header and to see whether data follow. */
public final class SheetTop {
    private static final int ROWS = 60;
    /** Rows that a text file's exporter may have left blank do not count, up to this many. */
    private static final int FARTHEST = 400;

    private final List<TopRow> rows;

    private SheetTop(List<TopRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Reads at most the first rows that a cursor has; it is left where that ends. */
    public static SheetTop read(RowCursor cursor) throws UnreadableFileException {
        List<TopRow> rows = new ArrayList<>();
        for (int i = 0; rows.size() < ROWS && i < FARTHEST && cursor.next(); i++) {
            TopRow row = TopRow.of(cursor);
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return new SheetTop(rows);
    }

    /** Whether nothing stands in the sheet. */
    public boolean isBlank() {
        return rows.isEmpty();
    }

    /** Whether any row follows the header among the first ones. */
    public boolean hasRowsBelow(Header header) {
        return rows.stream().anyMatch(row -> row.number() > header.lastRow());
    }

    /** A number that two sheets share when their first rows are the same. */
    public int fingerprint() {
        return rows.hashCode();
    }

    /** The rows that are not blank, from the top. */
    List<TopRow> rows() {
        return rows;
    }
}
