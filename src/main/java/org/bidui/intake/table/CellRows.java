package org.bidui.intake.table;

import java.util.EnumSet;
import java.util.Set;
import org.bidui.roll.Cell;

/** What cursors over cells have in common: the row they stand on, and what they met that is hidden. */
public abstract class CellRows implements RowCursor {
    /** The cells of the row at hand. */
    protected final RowCells row = new RowCells();
    /** What is hidden in the rows so far. */
    protected final Set<Hidden> hidden = EnumSet.noneOf(Hidden.class);
    /** The number of the row at hand, from 1. */
    protected int rowNumber;
    /** Whether there is nothing more to read. */
    protected boolean finished;

    @Override
    public final int rowNumber() {
        return rowNumber;
    }

    @Override
    public final int width() {
        return row.width();
    }

    @Override
    public final Cell cell(int column) {
        return row.get(column);
    }

    @Override
    public final Set<Hidden> hidden() {
        return hidden;
    }
}
