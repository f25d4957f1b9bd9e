package org.bidui.sample;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bidui.sample.CountyBook.Insured;
import org.bidui.sample.CountyBook.Student;

/** Plants children who are not at school and people without medical insurance; and what only looks like it. */
final class SchoolAndInsurancePlants {
    private final CountyBook book;
    private final Chance chance;
    private final Population population;
    private final LocalDate schoolYear;
    private final Set<String> mustLearn = new HashSet<>();

    SchoolAndInsurancePlants(CountyBook book, Chance chance, Population population, LocalDate today) {
        this.book = book;
        this.chance = chance;
        this.population = population;
        this.schoolYear = Population.schoolYearStart(today);
    }

    void plant(int times) {
        book.registry.forEach(h -> h.members().stream()
                .filter(m -> isOfSchoolAge(m.person()))
                .forEach(m -> mustLearn.add(m.person().number())));
        for (int i = 0; i < times; i++) {
            leaveSchool(i);
            keepInSchool(i);
            loseInsurance();
            endInsurance(i);
            changeInsurance(i);
            registerTwice();
        }
    }

    private boolean isOfSchoolAge(Person person) {
        int age = person.ageOn(schoolYear);
        return age >= 6 && age <= 14;
    }

    private void leaveSchool(int turn) {
        int gone = anyStudent(s -> true);
        if (gone >= 0) {
            Student student = book.students.remove(gone);
            promise("school-age-not-enrolled", student.person().number(), "no-school");
        }
        int left = anyStudent(s -> true);
        if (left >= 0) {
            Student student = book.students.get(left);
            book.students.set(left, student.withStatus(nth(Terms.LEFT_SCHOOL, turn)));
            promise("school-age-not-enrolled", student.person().number(), "left-school");
        }
    }

    /** A status that says nothing bad, and a number that stands in the student number alone: no findings. */
    private void keepInSchool(int turn) {
        int counted = anyStudent(s -> true);
        if (counted >= 0) {
            Student student = book.students.get(counted);
            book.students.set(counted, student.withStatus(nth(Terms.STILL_COUNTED, turn)));
            book.touched.add(student.person().number());
        }
        int hidden = anyStudent(s -> true);
        if (hidden >= 0) {
            Student s = book.students.get(hidden);
            book.students.set(
                    hidden,
                    new Student(
                            s.place(),
                            s.person(),
                            IdCell.written(s.person().number(), ""),
                            s.stage(),
                            s.grade(),
                            s.status(),
                            true));
            book.touched.add(s.person().number());
        }
    }

    private void loseInsurance() {
        int at = anyInsured();
        if (at >= 0) {
            Insured row = book.insured.remove(at);
            promise("uninsured", row.person().number(), "no-insurance");
        }
    }

    private void endInsurance(int turn) {
        int at = anyInsured();
        if (at >= 0) {
            Insured row = book.insured.get(at);
            book.insured.set(at, row.withStatus(nth(Terms.UNINSURED, turn)));
            promise("uninsured", row.person().number(), "ended-insurance");
        }
    }

    /** Ended here and begun there: no finding. */
    private void changeInsurance(int turn) {
        int at = anyInsured();
        if (at >= 0) {
            Insured row = book.insured.get(at);
            book.insured.add(at, row.withStatus(nth(Terms.UNINSURED, turn)));
            book.touched.add(row.person().number());
        }
    }

    /** Somebody who stands in two households and is not insured: one finding. */
    private void registerTwice() {
        int from = anyHousehold();
        int to = anyHousehold();
        if (from >= 0 && to > from) {
            RegistryHousehold household = book.registry.get(to);
            Person person = book.registry.get(from).members().get(0).person();
            RegistryHousehold.Member member = population.member(
                    person,
                    "%s%02d".formatted(household.number(), household.members().size() + 1),
                    Terms.OTHER);
            RegistryHousehold.Traits same =
                    book.registry.get(from).members().get(0).traits();
            book.registry.set(
                    to,
                    household.and(
                            new RegistryHousehold.Member(person, member.id(), member.number(), Terms.OTHER, same)));
            book.insured.removeIf(row -> row.person().equals(person));
            book.touched.add(household.number());
            book.touched.add(book.registry.get(from).number());
            promise("uninsured", person.number(), "registered-twice");
        }
    }

    private int anyHousehold() {
        return CountyBook.anyOf(
                book.registry,
                chance,
                h -> h.members().size() < 6
                        && h.isOfType(Terms.GENERAL_TYPE)
                        && !book.touched.contains(h.number())
                        && h.members().stream()
                                .noneMatch(m -> book.touched.contains(m.person().number())));
    }

    private int anyStudent(Predicate<Student> wanted) {
        return CountyBook.anyOf(
                book.students,
                chance,
                s -> mustLearn.contains(s.person().number())
                        && !book.touched.contains(s.person().number())
                        && wanted.test(s));
    }

    private int anyInsured() {
        return CountyBook.anyOf(
                book.insured, chance, row -> !book.touched.contains(row.person().number()));
    }

    private static String nth(List<String> values, int turn) {
        return values.get(turn % values.size());
    }

    private void promise(String check, String person, String reason) {
        book.notes.promise(check, person, reason);
        book.touched.add(person);
    }
}
