package org.bidui.report;

/**
 * What stands above the header of a table's sheet, one row each.
 *
 * @param title the sheet's title
 * @param note what it holds and why, in sentences
 * @param scope period, place and number
 */
record Heading(String title, String note, String scope) {}
