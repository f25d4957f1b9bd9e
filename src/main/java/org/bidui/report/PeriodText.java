package org.bidui.report;

import java.time.YearMonth;
import org.bidui.wording.Wording;

/** A period as titles write it: 2020年03月. */
final class PeriodText {
    private static final Wording WORDING = Wording.of(PeriodText.class);

    private PeriodText() {}

    static String of(YearMonth period) {
        return WORDING.say("period", period.getYear(), "%02d".formatted(period.getMonthValue()));
    }
}
