package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bidui.sample.CountyBook.Student;
import org.bidui.wording.Wording;

/**
 * One list a school, each school with columns and a file format of its own: a sheet for each grade, tab-separated text
 * called {@code .xls}, CSV, workbooks; the vocational school's has the guardian's number beside the student's.
 */
final class StudentFiles {
    private static final Wording WORDING = Terms.WORDING;
    private static final int TOWNSHIPS_A_PRIMARY = 2;
    private static final int TOWNSHIPS_A_MIDDLE = 4;
    private static final int LAYOUTS = 3;
    private static final int MOST_IN_XLS = 10_000;

    private final Map<String, List<Student>> schools = new LinkedHashMap<>();

    StudentFiles(SampleCounty county) {
        List<String> townships =
                Place.listAll().stream().map(Place::township).distinct().toList();
        Map<String, List<Student>> unordered = new LinkedHashMap<>();
        for (Student student : county.students()) {
            unordered
                    .computeIfAbsent(school(student, townships), name -> new ArrayList<>())
                    .add(student);
        }
        schools.putAll(new TreeMap<>(unordered));
    }

    void write(Path folder, SampleProgress progress) throws IOException {
        int turn = 0;
        for (Map.Entry<String, List<Student>> school : schools.entrySet()) {
            StudentTable table = new StudentTable(school.getKey(), layout(school.getKey(), turn), school.getValue());
            Path file = write(folder, table, turn++);
            progress.wrote(file, school.getValue().size());
        }
    }

    private static String school(Student student, List<String> townships) {
        int township = townships.indexOf(student.place().township());
        if (student.stage().equals(Terms.PRIMARY)) {
            return WORDING.say("students.primary-school", townships.get(township - township % TOWNSHIPS_A_PRIMARY));
        }
        if (student.stage().equals(Terms.MIDDLE)) {
            return WORDING.say("students.middle-school", townships.get(township - township % TOWNSHIPS_A_MIDDLE));
        }
        return WORDING.say(student.stage().equals(Terms.HIGH) ? "students.high-school" : "students.vocational-school");
    }

    private static Layout layout(String school, int turn) {
        return school.equals(WORDING.say("students.vocational-school"))
                ? Layout.of("students.vocational")
                : Layout.of("students." + (1 + turn % LAYOUTS));
    }

    private static Path write(Path folder, StudentTable table, int turn) throws IOException {
        String name = WORDING.say("students.file", table.school());
        if (table.school().equals(WORDING.say("students.vocational-school"))) {
            return writeSheet(folder.resolve(name + ".xlsx"), WorkbookFile.xlsx(), table);
        }
        return switch (turn % 5) {
            case 0 -> writeGrades(folder.resolve(name + ".xlsx"), table);
            case 1 -> writeText(folder.resolve(name + ".xls"), '\t', table);
            case 2 -> writeText(folder.resolve(name + ".csv"), ',', table);
            case 3 ->
                table.students().size() > MOST_IN_XLS
                        ? writeSheet(folder.resolve(name + ".xlsx"), WorkbookFile.xlsx(), table)
                        : writeSheet(folder.resolve(name + ".xls"), WorkbookFile.xls(), table);
            default -> writeSheet(folder.resolve(name + ".xlsx"), WorkbookFile.xlsx(), table);
        };
    }

    private static Path writeText(Path file, char separator, StudentTable table) throws IOException {
        try (DelimitedFile text = DelimitedFile.gb18030(file, separator)) {
            table.writeTo(text);
        }
        return file;
    }

    private static Path writeSheet(Path file, WorkbookFile opened, StudentTable table) throws IOException {
        try (WorkbookFile workbook = opened) {
            workbook.startSheet(table.school());
            workbook.add(List.of(WORDING.say("students.title", table.school())));
            workbook.merge(0, 0, 0, table.layout().width() - 1);
            table.writeTo(workbook);
            workbook.save(file);
        }
        return file;
    }

    private static Path writeGrades(Path file, StudentTable table) throws IOException {
        Map<Integer, List<Student>> grades = new TreeMap<>();
        table.students()
                .forEach(s -> grades.computeIfAbsent(s.grade(), g -> new ArrayList<>())
                        .add(s));
        try (WorkbookFile workbook = WorkbookFile.xlsx()) {
            for (Map.Entry<Integer, List<Student>> grade : grades.entrySet()) {
                workbook.startSheet(WORDING.say("students.grade", grade.getKey()));
                new StudentTable(table.school(), table.layout(), grade.getValue()).writeTo(workbook);
            }
            workbook.startSheet(WORDING.say("students.empty-sheet"));
            workbook.save(file);
        }
        return file;
    }
}
