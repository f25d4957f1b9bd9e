package org.bidui.intake.table;

/** What a spreadsheet hides from those who look at it. It is read all the same. */
public enum Hidden {
    SHEET,
    COLUMNS,
    ROWS
}
