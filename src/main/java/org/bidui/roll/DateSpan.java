package org.bidui.roll;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as exactly as a department wrote it: a day, a month or a year.
 *
 * @param first the first day it can be
 * @param last the last day it can be; the same for a date known to the day
 */
public record DateSpan(LocalDate first, LocalDate last) implements Comparable<DateSpan> {

    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span cannot end before it starts");
        }
    }

    public static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    public static DateSpan of(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth());
    }

    public static DateSpan of(Year year) {
        return new DateSpan(year.atDay(1), year.atDay(year.length()));
    }

    /** As exactly as it is known: {@code 2020-03-05}, {@code 2020-03} or {@code 2020}. */
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? YearMonth.from(first).toString()
                : Year.from(first).toString();
    }

    @Override
    public int compareTo(DateSpan other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
