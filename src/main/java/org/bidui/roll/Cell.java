package org.bidui.roll;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * One cell as a file has it, before anybody knows which field it is.
 *
 * @param kind what the file says the cell is; a text file has nothing but {@link Kind#TEXT}
 * @param text never blank padding alone removed: the text as it stands; a number as plain decimal digits; a date as ISO 8601
 */
public record Cell(Kind kind, String text) {
    /** An empty cell. */
    public static final Cell EMPTY = new Cell(Kind.TEXT, "");

    /** Digits that a spreadsheet number can hold; what stands beyond them is noise of the binary form. */
    private static final MathContext SPREADSHEET_PRECISION = new MathContext(15);

    private static final int LONGEST_EXACT_INTEGER = 15;

    /** What the file says a cell is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** A formula that failed, such as {@code #N/A}: as good as empty. */
        ERROR
    }

    public Cell {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** A cell of text. */
    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text);
    }

    /**
     * A numeric cell.
     *
     * @param raw the number as the file stores it, such as {@code 3.4062119E+17} or {@code 0.10000000000000001}
     * @throws NumberFormatException when it is no number
     */
    public static Cell number(String raw) {
        return new Cell(Kind.NUMBER, isShortInteger(raw) ? raw : plain(new BigDecimal(raw)));
    }

    /** True when nothing that people see stands in the cell, or an error value. */
    public boolean isBlank() {
        return kind == Kind.ERROR || ShownText.isBlank(text);
    }

    private static boolean isShortInteger(String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST_EXACT_INTEGER || (raw.charAt(0) == '0' && raw.length() > 1)) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String plain(BigDecimal number) {
        boolean longInteger = number.precision() - number.scale() > LONGEST_EXACT_INTEGER;
        BigDecimal shown = longInteger ? number : number.round(SPREADSHEET_PRECISION);
        if (shown.signum() == 0) {
            return "0";
        }
        return shown.stripTrailingZeros().toPlainString();
    }
}
