package org.bidui.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Periods as users write them. */
final class Months {
    private static final Wording WORDING = Wording.of(Months.class);
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    private Months() {}

    /**
     * The month written; when none is, the one before today's.
     *
     * @throws UsageFailure unless it is written as {@code 2020-03}
     */
    static YearMonth read(@Nullable String text, Clock clock) {
        if (text == null) {
            return YearMonth.now(clock).minusMonths(1);
        }
        Matcher month = MONTH.matcher(text);
        try {
            if (month.matches()) {
                return YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
            }
        } catch (DateTimeException e) {
            // Said below: there is no such month.
        }
        throw new UsageFailure(WORDING.say("period.form", text));
    }
}
