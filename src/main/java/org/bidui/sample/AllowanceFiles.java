package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.bidui.sample.AllowanceHousehold.Member;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The allowance: the county's list with one household a row, and one township's own with one person a row. */
record AllowanceFiles(SampleCounty county) {
    private static final Wording WORDING = Terms.WORDING;

    void write(Path folder, SampleProgress progress) throws IOException {
        new WideAllowanceFile(county).write(folder, progress);
        Path file = folder.resolve(WORDING.say("allowance.own-file"));
        Layout layout = Layout.of("allowance.own");
        int rows = 0;
        try (DelimitedFile own = DelimitedFile.gb18030(file, ',')) {
            own.add(layout.headers());
            for (AllowanceHousehold household : county.allowance()) {
                if (SampleCounty.hasOwnFile(household.place())) {
                    for (Member member : household.members()) {
                        own.add(layout.cells(column -> value(column, household, member)));
                        rows++;
                    }
                }
            }
        }
        progress.wrote(file, rows);
    }

    private static @Nullable Object value(String column, AllowanceHousehold household, Member member) {
        return switch (column) {
            case "name" -> member.person().name();
            case "id" -> member.id();
            case "relation" -> member.relation();
            default -> value(column, household, 0);
        };
    }

    /** @param turn takes the forms of writing in turn */
    static @Nullable Object value(String column, AllowanceHousehold household, int turn) {
        return switch (column) {
            case "township" -> household.place().township();
            case "village" -> household.place().village();
            case "number" -> turn % 40 == 39 ? Double.valueOf(household.number()) : household.number();
            case "head" -> household.head().person().name();
            case "head_id" -> household.head().id();
            case "stated" -> household.stated();
            case "category" -> household.category();
            case "amount" -> turn % 15 == 14 ? household.amount() + ".00" : household.amount();
            case "start" -> DateForms.month(household.start(), turn);
            case "end" -> DateForms.month(household.end(), turn);
            case "bank" -> WORDING.say("bank");
            case "account" -> "6217" + household.number().substring(1);
            default -> throw new IllegalArgumentException(column);
        };
    }
}
