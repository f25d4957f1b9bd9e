/** Spreadsheets of Excel and its relatives as tables: xlsx, xls (BIFF8) and XML Spreadsheet 2003, read as streams. */
@NullMarked
package org.bidui.intake.excel;

import org.jspecify.annotations.NullMarked;
