package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The county's rolls while they are being made. */
final class CountyBook {
    final List<RegistryHousehold> registry = new ArrayList<>();
    final List<AllowanceHousehold> allowance = new ArrayList<>();
    final List<ExtremePoor> extremePoor = new ArrayList<>();
    final List<Death> deaths = new ArrayList<>();
    final List<Student> students = new ArrayList<>();
    final List<Insured> insured = new ArrayList<>();
    final PlantNotes notes = new PlantNotes();
    /** Numbers of households and people that a plant has changed already: one error each is enough. */
    final Set<String> touched = new HashSet<>();

    /** A row of the extreme poverty roll. */
    record ExtremePoor(
            Place place,
            Person person,
            IdCell id,
            String certificate,
            boolean inHome,
            YearMonth start,
            @Nullable YearMonth end) {
        ExtremePoor withId(IdCell other) {
            return new ExtremePoor(place, person, other, certificate, inHome, start, end);
        }

        boolean inForce(YearMonth period) {
            return !start.isAfter(period) && (end == null || !end.isBefore(period));
        }
    }

    /** @param monthOnly whether the roll says no more than the month of {@code day} */
    record Death(Place place, Person person, IdCell id, LocalDate day, boolean monthOnly) {
        /** The last day it can have been. */
        LocalDate latest() {
            return monthOnly ? YearMonth.from(day).atEndOfMonth() : day;
        }
    }

    /** @param inStudentNumber whether the number stands in the student number's column alone, after a {@code G} */
    record Student(
            Place place, Person person, IdCell id, String stage, int grade, String status, boolean inStudentNumber) {
        Student withId(IdCell other) {
            return new Student(place, person, other, stage, grade, status, inStudentNumber);
        }

        Student withStatus(String other) {
            return new Student(place, person, id, stage, grade, other, inStudentNumber);
        }
    }

    /** A row of the medical insurance roll. */
    record Insured(Place place, Person person, IdCell id, String status, boolean registered) {
        Insured withId(IdCell other) {
            return new Insured(place, person, other, status, registered);
        }

        Insured withStatus(String other) {
            return new Insured(place, person, id, other, registered);
        }
    }

    /** The index of an element that is wanted, searched from a place given by chance; −1 when there is none. */
    static <T> int anyOf(List<T> elements, Chance chance, Predicate<T> wanted) {
        int from = elements.isEmpty() ? 0 : chance.between(0, elements.size() - 1);
        for (int i = 0; i < elements.size(); i++) {
            int at = (from + i) % elements.size();
            if (wanted.test(elements.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
