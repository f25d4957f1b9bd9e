package org.bidui.roll;

import java.util.Comparator;

/**
 * Where a row stands.
 *
 * @param sheet the sheet
 * @param row the row's number as the spreadsheet program shows it, from 1
 */
public record Origin(SheetRef sheet, int row) implements Comparable<Origin> {
    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::sheet).thenComparingInt(Origin::row);

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }
}
