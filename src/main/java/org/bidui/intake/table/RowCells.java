package org.bidui.intake.table;

import java.util.Arrays;
import org.bidui.roll.Cell;

/** The cells of one row while it is being read; used again for the next row. Holds nothing for columns right of the last cell with text. */
public final class RowCells {
    /** Columns of the largest sheet: {@code XFD} is the last one. */
    public static final int MOST_COLUMNS = 16_384;

    private Cell[] cells = new Cell[32];
    private int used;
    private int width;

    public RowCells() {
        Arrays.fill(cells, Cell.EMPTY);
    }

    /** Empties the row. */
    public void clear() {
        Arrays.fill(cells, 0, used, Cell.EMPTY);
        used = 0;
        width = 0;
    }

    /**
     * Puts a cell.
     *
     * @param column its place from 0, below {@link #MOST_COLUMNS}
     */
    public void set(int column, Cell cell) {
        if (column >= used && cell.text().isEmpty()) {
            return;
        }
        if (column >= cells.length) {
            grow(column);
        }
        cells[column] = cell;
        used = Math.max(used, column + 1);
        if (column >= width) {
            width = cell.isBlank() ? width : column + 1;
        } else if (column == width - 1 && cell.isBlank()) {
            narrow();
        }
    }

    /** The cell at a place from 0; {@link Cell#EMPTY} where none was put. */
    public Cell get(int column) {
        return column < used ? cells[column] : Cell.EMPTY;
    }

    /** One more than the place of the last cell that is not blank; 0 for a blank row. */
    public int width() {
        return width;
    }

    private void grow(int column) {
        int length = cells.length;
        cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * length));
        Arrays.fill(cells, length, cells.length, Cell.EMPTY);
    }

    private void narrow() {
        while (width > 0 && cells[width - 1].isBlank()) {
            width--;
        }
    }
}
