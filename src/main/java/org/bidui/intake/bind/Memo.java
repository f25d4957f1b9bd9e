package org.bidui.intake.bind;

import java.util.Objects;
import org.bidui.roll.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The last values of a column, so that what stands in it again and again (a township, a code, an amount) is read once
 * and kept once. Of fixed size: what is rarely repeated pushes itself out.
 */
final class Memo {
    private static final int PLACES = 512;

    private final Cell[] cells = new Cell[PLACES];
    private final @Nullable Object[] values = new Object[PLACES];

    /** Reads a value that is not remembered. */
    interface Reading {
        @Nullable
        Object of(Cell cell);
    }

    @Nullable
    Object get(Cell cell, Reading reading) {
        int hash = cell.text().hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        Cell known = cells[place];
        if (known != null && known.kind() == cell.kind() && Objects.equals(known.text(), cell.text())) {
            return values[place];
        }
        Object value = reading.of(cell);
        cells[place] = cell;
        values[place] = value;
        return value;
    }
}
