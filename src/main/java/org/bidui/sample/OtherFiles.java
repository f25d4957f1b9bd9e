package org.bidui.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bidui.sample.CountyBook.Student;
import org.bidui.sample.RegistryHousehold.Member;
import org.bidui.wording.Wording;

/** What else lies in the folder: rolls that no check asks for yet, a note, and what Windows and Excel leave behind. */
record OtherFiles(SampleCounty county) {
    private static final Wording WORDING = Terms.WORDING;
    private static final int PENSION_AGE = 60;
    private static final int MONTHLY_PENSION = 115;
    private static final int AID = 625;
    private static final int LOCK_FILE_SIZE = 165;

    void write(Path folder, SampleProgress progress) throws IOException {
        writePension(folder.resolve(WORDING.say("pension.file")), progress);
        writeAid(folder.resolve(WORDING.say("aid.file")), progress);
        Files.writeString(folder.resolve(WORDING.say("note.file")), Texts.read("note.txt"), DelimitedFile.GB18030);
        Files.write(folder.resolve("Thumbs.db"), new byte[512]);
        String day = county.period().atEndOfMonth().format(DateTimeFormatter.BASIC_ISO_DATE);
        byte[] lock = new byte[LOCK_FILE_SIZE];
        byte[] user = "Administrator".getBytes(StandardCharsets.US_ASCII);
        lock[0] = (byte) user.length;
        System.arraycopy(user, 0, lock, 1, user.length);
        Files.write(folder.resolve("~$" + WORDING.say("registry.file", day)), lock);
    }

    private void writePension(Path file, SampleProgress progress) throws IOException {
        LocalDate today = county.period().atEndOfMonth();
        Layout layout = Layout.of("pension");
        int rows = 0;
        try (WorkbookFile workbook = WorkbookFile.xlsx()) {
            workbook.startSheet(WORDING.say("pension.sheet"));
            workbook.add(layout.headers());
            for (RegistryHousehold household : county.registry()) {
                for (Member member : household.members()) {
                    if (member.person().ageOn(today) >= PENSION_AGE) {
                        workbook.add(layout.cells(column -> pension(column, household.place(), member.person())));
                        rows++;
                    }
                }
            }
            workbook.save(file);
        }
        progress.wrote(file, rows);
    }

    private static Object pension(String column, Place place, Person person) {
        return switch (column) {
            case "township" -> place.township();
            case "name" -> person.name();
            case "id" -> person.number();
            case "status" -> WORDING.say("pension.status");
            case "amount" -> MONTHLY_PENSION;
            default -> throw new IllegalArgumentException(column);
        };
    }

    private void writeAid(Path file, SampleProgress progress) throws IOException {
        List<Student> aided = county.students().stream()
                .filter(s -> !s.stage().equals(Terms.PRIMARY))
                .toList();
        Layout layout = Layout.of("aid");
        try (WorkbookFile workbook = WorkbookFile.xlsx()) {
            workbook.startSheet(WORDING.say("aid.sheet"));
            workbook.add(layout.headers());
            for (Student student : aided) {
                workbook.add(layout.cells(column -> aid(column, student)));
            }
            workbook.save(file);
        }
        progress.wrote(file, aided.size());
    }

    private static Object aid(String column, Student student) {
        List<String> programs = WORDING.list("aid.programs");
        return switch (column) {
            case "city" -> WORDING.say("aid.city");
            case "county" -> WORDING.say("county");
            case "township" -> student.place().township();
            case "village" -> student.place().village();
            case "name" -> student.person().name();
            case "id" -> student.person().number();
            case "school" ->
                WORDING.say("students.middle-school", student.place().township());
            case "stage" -> student.stage();
            case "kind" -> WORDING.say("aid.kind");
            case "program" ->
                student.stage().equals(Terms.VOCATIONAL)
                        ? programs.get(2)
                        : programs.get(student.stage().equals(Terms.HIGH) ? 1 : 0);
            case "amount" -> AID;
            default -> throw new IllegalArgumentException(column);
        };
    }
}
