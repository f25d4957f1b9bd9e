package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The lists of the departments, each in a form of its own: workbooks with a title, text of several kinds. */
record BenefitFiles(SampleCounty county) {
    private static final Wording WORDING = Terms.WORDING;

    /** Writes a month's lists; bills are a month's own, the earlier month's file has all before it. */
    void write(Path folder, YearMonth month, SampleProgress progress) throws IOException {
        for (String roll : county.benefits().rolls().keySet()) {
            List<String> form = WORDING.list("benefit." + roll);
            Path file = folder.resolve(form.get(0));
            List<BenefitRow> rows = roll.equals(HealthDepartment.BILLS)
                    ? bills(month)
                    : county.benefits().of(roll);
            write(file, form.get(1), form.get(2), Layout.of("benefit." + roll), rows);
            progress.wrote(file, rows.size());
        }
    }

    /** A bill of the month before is listed again: it counts once. */
    private List<BenefitRow> bills(YearMonth month) {
        boolean current = month.equals(county.period());
        List<BenefitRow> before = new ArrayList<>();
        List<BenefitRow> now = new ArrayList<>();
        for (BenefitRow row : county.benefits().of(HealthDepartment.BILLS)) {
            LocalDate day = row.day("discharged");
            boolean inPeriod = day != null && YearMonth.from(day).equals(county.period());
            (inPeriod ? now : before).add(row);
        }
        if (current && !before.isEmpty()) {
            now.add(before.get(before.size() - 1));
        }
        return current ? now : before;
    }

    private void write(Path file, String form, String title, Layout layout, List<BenefitRow> rows) throws IOException {
        switch (form) {
            case "xlsx", "xls" -> {
                try (WorkbookFile workbook = form.equals("xls") ? WorkbookFile.xls() : WorkbookFile.xlsx()) {
                    workbook.startSheet("Sheet1");
                    if (!title.isEmpty()) {
                        workbook.add(List.of(title));
                        workbook.merge(0, 0, 0, layout.width() - 1);
                    }
                    add(workbook, layout, rows);
                    workbook.save(file);
                }
            }
            default -> {
                try (DelimitedFile text = form.equals("utf8")
                        ? DelimitedFile.utf8(file)
                        : DelimitedFile.gb18030(file, form.equals("tabs") ? '\t' : ',')) {
                    add(text, layout, rows);
                }
            }
        }
    }

    private static void add(RowOutput output, Layout layout, List<BenefitRow> rows) throws IOException {
        output.add(layout.headers());
        for (int i = 0; i < rows.size(); i++) {
            BenefitRow row = rows.get(i);
            int serial = i + 1;
            output.add(layout.cells(column -> value(column, row, serial)));
        }
    }

    private static @Nullable Object value(String column, BenefitRow row, int serial) {
        return switch (column) {
            case "serial" -> serial;
            case "city" -> WORDING.say("aid.city");
            case "county" -> WORDING.say("county");
            case "township" -> row.place().township();
            case "village" -> row.place().village();
            case "household" -> row.household();
            case "name" -> row.person().name();
            case "sex" -> row.person().male() ? Terms.MALE : Terms.FEMALE;
            case "id" -> row.id();
            case "certificate" -> row.id().key() + row.text("type") + row.text("level");
            default -> {
                LocalDate day = row.day(column);
                yield day == null ? row.values().get(column) : DateForms.day(day, serial);
            }
        };
    }
}
