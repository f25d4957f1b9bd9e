package org.bidui.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bidui.person.IdNumber;
import org.bidui.roll.Row;
import org.bidui.roll.SheetAccount;

/** Reads tables written down in a test. */
final class Desk {
    final List<Row> rows = new ArrayList<>();
    final List<SheetAccount> accounts = new ArrayList<>();
    final Survey survey;

    private Desk(MemoryTables tables, Path folder) throws IOException {
        Intake intake = new Intake(TestRolls.ROLLS, tables);
        survey = intake.survey(folder, YearMonth.of(2020, 3), FileChoices.NONE);
        for (SurveyedFile file : survey.files()) {
            accounts.addAll(intake.read(file, roll -> rows::add));
        }
    }

    /** One file of one sheet; {@code @1}, {@code @2} … stand for {@link #id}. */
    static Desk read(Path folder, String file, String... lines) throws IOException {
        return of(new MemoryTables(folder).put(file, "Sheet1", MemoryTables.rows(withIds(lines))), folder);
    }

    static Desk of(MemoryTables tables, Path folder) throws IOException {
        return new Desk(tables, folder);
    }

    static String[] withIds(String... lines) {
        String[] filled = lines.clone();
        for (int i = 0; i < filled.length; i++) {
            for (int person = 30; person > 0; person--) {
                filled[i] = filled[i].replace("@" + person, id(person));
            }
        }
        return filled;
    }

    static String id(int person) {
        return IdNumber.compose(340621, LocalDate.of(1960, 1, 1).plusDays(person * 37L), 100 + person)
                .keyText();
    }

    SheetAccount account() {
        return accounts.get(0);
    }

    /** Some fields of every row, joined by {@code |}; a number that is {@code @n} is written so. */
    List<String> shown(String... fields) {
        return rows.stream().map(row -> shown(row, fields)).toList();
    }

    private static String shown(Row row, String... fields) {
        List<String> texts = new ArrayList<>();
        for (String field : fields) {
            String text = row.text(field);
            for (int person = 1; person <= 30; person++) {
                text = text.equals(id(person)) ? "@" + person : text;
            }
            texts.add(text);
        }
        return String.join("|", texts);
    }
}
