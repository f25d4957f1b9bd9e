package org.bidui.sample;

import java.io.IOException;
import java.util.List;
import org.bidui.sample.CountyBook.Student;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The students of a school in the school's own columns. */
record StudentTable(String school, Layout layout, List<Student> students) {
    private static final Wording WORDING = Terms.WORDING;
    private static final int GUARDIAN_OLDER_BY = 26;
    private static final int GUARDIAN_SEQUENCE = 997;

    void writeTo(RowOutput output) throws IOException {
        output.add(layout.headers());
        for (int i = 0; i < students.size(); i++) {
            Student student = students.get(i);
            int serial = i + 1;
            output.add(layout.cells(column -> value(column, student, serial)));
        }
    }

    private @Nullable Object value(String column, Student student, int serial) {
        Person person = student.person();
        return switch (column) {
            case "serial" -> serial;
            case "name" -> person.name();
            case "sex" -> person.male() ? Terms.MALE : Terms.FEMALE;
            case "birth" -> DateForms.day(person.birth(), 1);
            case "ethnicity" -> null;
            case "id_type" -> WORDING.say("students.id-type");
            case "id" -> student.id().text().isEmpty() ? null : student.id();
            case "school" -> school;
            case "stage" -> student.stage();
            case "grade" -> WORDING.say("students.grade", student.grade());
            case "class" -> WORDING.say("students.class", 1 + serial % 4);
            case "student_no" -> student.inStudentNumber() ? "G" + person.number() : null;
            case "status" -> student.status();
            case "address" -> student.place().township() + student.place().village();
            default -> guardian(column, person, serial);
        };
    }

    private static Object guardian(String column, Person student, int serial) {
        return switch (column) {
            case "guardian" ->
                student.name().substring(0, 1)
                        + Terms.WORDING.list("students.guardian-names").get(serial % 4);
            case "guardian_relation" ->
                WORDING.list("students.guardian-relations").get(0);
            case "guardian_flag" -> WORDING.say("yes");
            case "guardian_id" ->
                org.bidui.person.IdNumber.compose(
                                SampleCounty.REGION, student.birth().minusYears(GUARDIAN_OLDER_BY), GUARDIAN_SEQUENCE)
                        .keyText();
            default -> throw new IllegalArgumentException(column);
        };
    }
}
