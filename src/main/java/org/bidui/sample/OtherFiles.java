package org.bidui.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.bidui.sample.RegistryHousehold.Member;
import org.bidui.wording.Wording;

/** What else lies in the folder: lists of departments that no roll describes yet, notes, litter. */
record OtherFiles(SampleCounty county) {
    private static final Wording WORDING = Terms.WORDING;
    private static final int LOCK_FILE_SIZE = 165;
    private static final int BORROWERS = 9;
    private static final int LOAN = 50_000;

    void write(Path folder, SampleProgress progress) throws IOException {
        writeWork(folder.resolve(WORDING.say("work.file")), progress);
        writeLoans(folder.resolve(WORDING.say("loans.file")), progress);
        Files.writeString(folder.resolve(WORDING.say("note.file")), Texts.read("note.txt"), DelimitedFile.GB18030);
        Files.write(folder.resolve("Thumbs.db"), new byte[512]);
        String day = county.period().atEndOfMonth().format(DateTimeFormatter.BASIC_ISO_DATE);
        byte[] lock = new byte[LOCK_FILE_SIZE];
        byte[] user = "Administrator".getBytes(StandardCharsets.US_ASCII);
        lock[0] = (byte) user.length;
        System.arraycopy(user, 0, lock, 1, user.length);
        Files.write(folder.resolve("~$" + WORDING.say("registry.file", day)), lock);
    }

    private void writeWork(Path file, SampleProgress progress) throws IOException {
        Layout layout = Layout.of("work");
        int rows = 0;
        try (WorkbookFile workbook = WorkbookFile.xlsx()) {
            workbook.startSheet(WORDING.say("work.sheet"));
            workbook.add(layout.headers());
            for (RegistryHousehold household : county.registry()) {
                for (Member member : household.members()) {
                    if (member.traits().months() > 0) {
                        workbook.add(layout.cells(column -> work(column, household, member)));
                        rows++;
                    }
                }
            }
            workbook.save(file);
        }
        progress.wrote(file, rows);
    }

    private static Object work(String column, RegistryHousehold household, Member member) {
        return switch (column) {
            case "township" -> household.place().township();
            case "household" -> household.number();
            case "name" -> member.person().name();
            case "id" -> member.person().number();
            case "region" -> member.traits().work();
            case "months" -> member.traits().months();
            default -> throw new IllegalArgumentException(column);
        };
    }

    private void writeLoans(Path file, SampleProgress progress) throws IOException {
        Layout layout = Layout.of("loans");
        LocalDate lent = county.period().minusMonths(10).atDay(15);
        int rows = 0;
        try (DelimitedFile csv = DelimitedFile.gb18030(file, ',')) {
            csv.add(layout.headers());
            for (int i = 0; i < county.registry().size(); i += BORROWERS) {
                RegistryHousehold household = county.registry().get(i);
                csv.add(layout.cells(column -> loan(column, household, lent)));
                rows++;
            }
        }
        progress.wrote(file, rows);
    }

    private static Object loan(String column, RegistryHousehold household, LocalDate lent) {
        Member head = household.members().get(0);
        return switch (column) {
            case "household" -> household.number();
            case "name" -> head.person().name();
            case "id" -> head.person().number();
            case "amount" -> LOAN;
            case "bank" -> WORDING.say("bank");
            case "lent" -> lent.toString();
            case "due" -> lent.plusYears(3).toString();
            default -> throw new IllegalArgumentException(column);
        };
    }
}
