package org.bidui.check;

import java.time.LocalDate;

/** What a value is compared with. */
public sealed interface Operand {
    /** A value written in the check. */
    record Literal(Object value) implements Operand {}

    /** A figure of the county's, as it is on the period's last day. */
    record OfCounty(Parameter parameter) implements Operand {}

    /** The period's first or last day, moved by whole months. */
    record PeriodBound(boolean start, int months) implements Operand {
        /** The day meant, for a period from {@code first} to {@code last}. */
        public LocalDate day(LocalDate first, LocalDate last) {
            return (start ? first : last).plusMonths(months);
        }
    }

    /** 31 December of the year before the period's: what comes after it is of the calendar year. */
    record LastYearEnd() implements Operand {
        /** The day meant, for a period that starts on {@code first}. */
        public LocalDate day(LocalDate first) {
            return LocalDate.of(first.getYear() - 1, 12, 31);
        }
    }

    /** A field of the subject, or one of {@link Fields#DERIVED}. */
    record SubjectField(String field) implements Operand {}
}
