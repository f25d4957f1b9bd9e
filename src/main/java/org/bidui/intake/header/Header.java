package org.bidui.intake.header;

import java.util.List;

/**
 * A sheet's header.
 *
 * @param firstRow the number of its first row, as the spreadsheet program shows it
 * @param lastRow the number of its last row
 * @param columns those with a text, from left to right
 * @param titles the texts of the rows above, each on one line
 */
public record Header(int firstRow, int lastRow, List<HeaderColumn> columns, List<String> titles) {
    public Header {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
    }

    /** The columns as people are told of them. */
    public List<String> shown() {
        return columns.stream().map(HeaderColumn::shown).toList();
    }
}
