package org.bidui.sample;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.bidui.sample.CountyBook.Student;

/** Aid for students, and the rain and dew plan (雨露计划) for those of vocational schools. */
final class EducationDepartment extends Department {
    static final String AID = "education_aid";
    static final String RAIN_DEW = "rain_dew";
    private static final int AMOUNT = 625;
    private static final int RAIN_DEW_AMOUNT = 1500;

    private final Map<String, Student> students = new HashMap<>();

    EducationDepartment(CountyBook book, Benefits benefits, Chance chance, People people, YearMonth period) {
        super(book, benefits, chance, people, period);
        book.students.stream()
                .filter(student -> student.id().usable())
                .forEach(student -> students.put(student.id().key(), student));
    }

    @Override
    void derive() {
        for (Registered who : registered) {
            Student student = students.get(who.key());
            if (student != null) {
                addAid(who, student);
                if (student.stage().equals(Terms.VOCATIONAL)) {
                    addRainDew(who, student.stage());
                }
            }
        }
    }

    @Override
    void plant(int turn) {
        plantOn(
                who -> is(who, Terms.PRIMARY) || is(who, Terms.MIDDLE),
                "student-without-aid",
                "no-aid",
                who -> drop(AID, who.key()));
        plantOn(
                who -> is(who, Terms.VOCATIONAL),
                "vocational-without-rain-dew",
                "no-rain-dew",
                who -> drop(RAIN_DEW, who.key()));
        plantOn(
                who -> is(who, Terms.HIGH),
                "rain-dew-not-vocational",
                "rain-dew-high",
                who -> addRainDew(who, Terms.VOCATIONAL));
        BenefitRow stranger = addStranger(AID, 8, 14, aid(Terms.MIDDLE, nth("aid.bases", turn)));
        promise("aid-recipient-not-registered", stranger, "aid-unregistered");
        addStranger(AID, 8, 14, aid(Terms.MIDDLE, WORDING.say("aid.other-basis")));
        plantOn(who -> is(who, Terms.PRIMARY), "school-status-mismatch", "school-status", this::misstate);
    }

    private boolean is(Registered who, String stage) {
        Student student = students.get(who.key());
        return student != null && student.stage().equals(stage);
    }

    private void addAid(Registered who, Student student) {
        add(
                AID,
                who,
                aid(
                        student.stage(),
                        nth("aid.bases", students.size() + benefits.of(AID).size())));
    }

    private static Map<String, Object> aid(String stage, String basis) {
        boolean grown = stage.equals(Terms.HIGH) || stage.equals(Terms.VOCATIONAL);
        return Map.of(
                "stage",
                stage,
                "basis",
                basis,
                "program",
                WORDING.list("aid.programs").get(grown ? 1 : 0),
                "amount",
                AMOUNT);
    }

    private void addRainDew(Registered who, String stage) {
        add(
                RAIN_DEW,
                who,
                Map.of(
                        "stage",
                        stage,
                        "major",
                        nth("aid.majors", who.household().income()),
                        "amount",
                        RAIN_DEW_AMOUNT));
    }

    /** The registry says that a child of a primary school is in a middle school. */
    private void misstate(Registered who) {
        book.registry.replaceAll(household -> household.withMembers(household.members().stream()
                .map(member ->
                        member.id().key().equals(who.key()) ? member.atSchool(WORDING.say("school.wrong")) : member)
                .toList()));
    }
}
