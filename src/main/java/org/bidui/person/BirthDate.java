package org.bidui.person;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Digits 7 to 14 of an ID number, as a number {@code yyyyMMdd}.
 *
 * <p>A date is possible when it is in the calendar and its year is 1850 to 2100. The clock is never asked: whether
 * someone was born after the period is for a check to say.
 */
final class BirthDate {
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2100;

    private BirthDate() {}

    static boolean possible(int yyyyMMdd) {
        int year = yyyyMMdd / 10_000;
        int month = yyyyMMdd / 100 % 100;
        int day = yyyyMMdd % 100;
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= length(year, month);
    }

    static @Nullable LocalDate find(int yyyyMMdd) {
        return possible(yyyyMMdd) ? LocalDate.of(yyyyMMdd / 10_000, yyyyMMdd / 100 % 100, yyyyMMdd % 100) : null;
    }

    /** Completed years; {@code null} for an impossible date and before the birth. See {@link IdNumber#ageOn}. */
    static @Nullable Integer ageOn(LocalDate day, int yyyyMMdd) {
        LocalDate birth = find(yyyyMMdd);
        return birth == null || day.isBefore(birth)
                ? null
                : Integer.valueOf(Period.between(birth, day).getYears());
    }

    private static int length(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
