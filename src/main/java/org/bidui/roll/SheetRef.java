package org.bidui.roll;

import java.util.Comparator;

/**
 * A sheet of a file, as a reader of the workbook would look it up.
 *
 * @param file the file's name below the input folder, with its folder when it is an earlier period's
 * @param number the sheet's place in the file, from 0
 * @param sheet the sheet's name, empty for a file that has no sheets
 */
public record SheetRef(String file, int number, String sheet) implements Comparable<SheetRef> {
    private static final Comparator<SheetRef> ORDER =
            Comparator.comparing(SheetRef::file).thenComparingInt(SheetRef::number);

    @Override
    public int compareTo(SheetRef other) {
        return ORDER.compare(this, other);
    }
}
