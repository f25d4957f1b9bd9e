package org.bidui.sample;

import org.jspecify.annotations.Nullable;

/** What a cell looks like in a file that knows nothing but text. */
final class CellText {
    private CellText() {}

    static String of(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof IdCell id ? of(id) : cell.toString();
    }

    /** A number that a spreadsheet took for a quantity is saved as it was shown. */
    private static String of(IdCell id) {
        return id.numeric()
                ? "%s.%sE+17".formatted(id.text().substring(0, 1), id.text().substring(1, 6))
                : id.text();
    }
}
