package org.bidui.sample;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidui.sample.CountyBook.Student;

/** Aid for students. */
final class EducationEvaluation extends BenefitEvaluation {
    private static final List<String> AIDED = List.of(Terms.PRIMARY, Terms.MIDDLE, Terms.HIGH, Terms.VOCATIONAL);

    private final Map<String, List<Student>> students;

    EducationEvaluation(CountyBook book, Benefits benefits, YearMonth period) {
        super("education", book, benefits, period);
        this.students = book.students.stream()
                .filter(row -> row.id().usable())
                .collect(Collectors.groupingBy(row -> row.id().key()));
    }

    @Override
    void judge() {
        Set<String> rainDew = keys(EducationDepartment.RAIN_DEW);
        Set<String> aided = new HashSet<>(keys(EducationDepartment.AID));
        aided.addAll(rainDew);
        for (Registered who : registered) {
            List<Student> enrolled = rows(who.key());
            boolean vocational = enrolled.stream().anyMatch(row -> row.stage().equals(Terms.VOCATIONAL));
            report(
                    "student-without-aid",
                    who,
                    enrolled.stream().anyMatch(row -> AIDED.contains(row.stage())) && !aided.contains(who.key()));
            report("vocational-without-rain-dew", who, vocational && !rainDew.contains(who.key()));
            String stage = stage(who.traits().school());
            report(
                    "school-status-mismatch",
                    who,
                    !stage.isEmpty()
                            && enrolled.stream().anyMatch(row -> !row.stage().equals(stage)));
        }
        for (BenefitRow row : persons(EducationDepartment.RAIN_DEW)) {
            report(
                    "rain-dew-not-vocational",
                    row,
                    rows(row.id().key()).stream()
                            .noneMatch(student -> student.stage().equals(Terms.VOCATIONAL)));
        }
        List<String> registry = Terms.WORDING.list("aid.bases");
        for (BenefitRow row : persons(EducationDepartment.AID)) {
            report(
                    "aid-recipient-not-registered",
                    row,
                    registry.contains(row.text("basis"))
                            && !matches.registered.contains(row.id().key()));
        }
    }

    private List<Student> rows(String key) {
        return students.getOrDefault(key, List.of());
    }

    /** Of the registry's words for where somebody goes to school. */
    private static String stage(String school) {
        for (String pair : Terms.WORDING.list("school.stages")) {
            int equals = pair.indexOf('=');
            if (school.startsWith(pair.substring(0, equals))) {
                return pair.substring(equals + 1);
            }
        }
        return "";
    }
}
