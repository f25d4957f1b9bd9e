package org.bidui.intake.excel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.bidui.intake.table.CellText;
import org.bidui.roll.Cell;

/** Cells of dates from the ways that files hold a date. */
final class DateCells {
    /** One more than the serial of 9999-12-31. */
    private static final double END_OF_TIME = 2_958_466;

    private final boolean date1904;

    /** @param date1904 whether day 0 is 1904-01-01, as on old Macs */
    DateCells(boolean date1904) {
        this.date1904 = date1904;
    }

    /** The date of a serial number; a time of day without a date, or a number that is no date, stays a number. */
    Cell ofSerial(double serial) {
        if (!(serial >= 1 && serial < END_OF_TIME)) {
            return CellText.number(serial);
        }
        LocalDateTime date = DateUtil.getLocalDateTime(serial, date1904, true);
        return date == null ? CellText.number(serial) : of(date);
    }

    /** As {@link #ofSerial(double)}, from the number's text. */
    Cell ofSerial(String raw) {
        try {
            return ofSerial(Double.parseDouble(raw));
        } catch (NumberFormatException e) {
            return CellText.number(raw);
        }
    }

    /** The date of an ISO 8601 text such as {@code 2020-03-05T00:00:00.000Z}; a cell of text when it is none. */
    static Cell ofIso(String text) {
        try {
            String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            return local.indexOf('T') < 0
                    ? new Cell(Cell.Kind.DATE, LocalDate.parse(local).toString())
                    : of(LocalDateTime.parse(local));
        } catch (DateTimeException e) {
            return Cell.text(text);
        }
    }

    private static Cell of(LocalDateTime date) {
        boolean midnight = date.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Cell(Cell.Kind.DATE, midnight ? date.toLocalDate().toString() : date.toString());
    }
}
