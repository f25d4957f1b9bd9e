package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bidui.sample.CountyBook.Death;
import org.jspecify.annotations.Nullable;

/** The cremations of a month, dates in mixed forms. Who died in its last days stands in the next month's list. */
record DeathFiles(SampleCounty county) {
    private static final int LAST_DAY_LISTED = 25;

    void write(Path folder, YearMonth month, SampleProgress progress) throws IOException {
        Path file = folder.resolve(Terms.WORDING.say("deaths.file", month.getYear(), month.getMonthValue()));
        boolean current = month.equals(county.period());
        List<Death> deaths =
                county.deaths().stream().filter(d -> isListedNow(d) == current).toList();
        Layout layout = Layout.of("deaths");
        try (DelimitedFile csv = DelimitedFile.utf8(file)) {
            csv.add(layout.headers());
            for (int i = 0; i < deaths.size(); i++) {
                Death death = deaths.get(i);
                int turn = i;
                csv.add(layout.cells(column -> value(column, death, turn)));
            }
        }
        progress.wrote(file, deaths.size());
    }

    private boolean isListedNow(Death death) {
        LocalDate listedFrom = county.period().minusMonths(1).atDay(LAST_DAY_LISTED);
        return death.day().isAfter(listedFrom) && !(death.monthOnly() && !isInPeriod(death));
    }

    private boolean isInPeriod(Death death) {
        return YearMonth.from(death.day()).equals(county.period());
    }

    private static @Nullable Object value(String column, Death death, int turn) {
        return switch (column) {
            case "name" -> death.person().name();
            case "sex" -> death.person().male() ? Terms.MALE : Terms.FEMALE;
            case "id" -> death.id();
            case "died" ->
                death.monthOnly()
                        ? DateForms.month(YearMonth.from(death.day()), turn)
                        : DateForms.day(death.day(), turn);
            case "cremated" ->
                death.monthOnly() ? null : DateForms.day(death.day().plusDays(2), turn + 1);
            case "township" -> death.place().township();
            default -> throw new IllegalArgumentException(column);
        };
    }
}
