package org.bidui.roll;

import org.jspecify.annotations.Nullable;

/**
 * Something in a sheet that staff should look at: a row that was rejected, or a value that was read with a doubt.
 *
 * @param row the row's number as the spreadsheet program shows it; 0 when the remark is about the sheet
 * @param column the column's header, or null when the remark is about the whole row
 * @param text what was found, masked where it is personal
 * @param reason one Chinese phrase
 * @param rejection whether the row was rejected
 */
public record Remark(int row, @Nullable String column, String text, String reason, boolean rejection) {}
