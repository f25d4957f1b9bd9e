package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in the mixed forms of hand-made lists. */
final class DateForms {
    private static final List<DateTimeFormatter> DAYS = formats("dates.day");
    private static final List<DateTimeFormatter> MONTHS = formats("dates.month");

    private DateForms() {}

    /** @param turn takes the forms in turn */
    static String day(LocalDate day, int turn) {
        return DAYS.get(Math.floorMod(turn, DAYS.size())).format(day);
    }

    /** Empty for no month. */
    static String month(@Nullable YearMonth month, int turn) {
        return month == null
                ? ""
                : MONTHS.get(Math.floorMod(turn, MONTHS.size())).format(month);
    }

    private static List<DateTimeFormatter> formats(String list) {
        return Terms.WORDING.list(list).stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                .toList();
    }
}
