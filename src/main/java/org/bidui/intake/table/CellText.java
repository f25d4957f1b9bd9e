package org.bidui.intake.table;

import org.bidui.roll.Cell;

/** Cells from the texts that files hold, safe against numbers no spreadsheet can mean. */
public final class CellText {
    /** No spreadsheet writes a number longer than this. */
    private static final int LONGEST_NUMBER = 40;

    private static final double LARGEST_EXACT = 1e15;

    private CellText() {}

    /** A cell for what a file declares to be a number; a cell of text when it is none. */
    public static Cell number(String raw) {
        if (raw.isEmpty()) {
            return Cell.EMPTY;
        }
        if (raw.length() > LONGEST_NUMBER) {
            return Cell.text(raw);
        }
        try {
            return raw.indexOf('E') < 0 && raw.indexOf('e') < 0 ? Cell.number(raw) : scientific(raw);
        } catch (NumberFormatException e) {
            String stripped = raw.strip();
            return stripped.length() < raw.length() ? number(stripped) : Cell.text(raw);
        }
    }

    /** A cell for a number held in binary form; an error when it is none. */
    public static Cell number(double value) {
        if (Math.rint(value) == value && Math.abs(value) < LARGEST_EXACT) {
            return Cell.number(Long.toString((long) value));
        }
        return Double.isFinite(value) ? Cell.number(Double.toString(value)) : new Cell(Cell.Kind.ERROR, "#NUM!");
    }

    /** A cell that holds true or false, as {@code 1} or {@code 0}. */
    public static Cell bool(boolean value) {
        return new Cell(Cell.Kind.BOOLEAN, value ? "1" : "0");
    }

    /** An exponent beyond those of a double would make a text of millions of digits. */
    private static Cell scientific(String raw) {
        double value = Double.parseDouble(raw);
        if (!Double.isFinite(value)) {
            return Cell.text(raw);
        }
        return value == 0 ? Cell.number("0") : Cell.number(raw);
    }
}
