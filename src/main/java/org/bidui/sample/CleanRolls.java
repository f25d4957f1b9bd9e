package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bidui.sample.CountyBook.Death;
import org.bidui.sample.CountyBook.ExtremePoor;
import org.bidui.sample.CountyBook.Insured;
import org.bidui.sample.CountyBook.Student;
import org.bidui.sample.RegistryHousehold.Member;
import org.jspecify.annotations.Nullable;

/**
 * Derives the other rolls from the registry so that every check holds; only households of old people and children who
 * get the allowance instead of extreme poverty support remain as what the county really has to look into.
 */
final class CleanRolls {
    private static final int OLD = 60;
    private static final int GROWN_UP = 16;
    private static final int LARGEST_ALONE = 2;

    private final CountyBook book;
    private final Chance chance;
    private final People people;
    private final YearMonth period;
    private final LocalDate today;
    private int allowances;
    private int certificates;

    CleanRolls(CountyBook book, Chance chance, People people, YearMonth period) {
        this.book = book;
        this.chance = chance;
        this.people = people;
        this.period = period;
        this.today = period.atEndOfMonth();
    }

    void derive() {
        book.registry.replaceAll(this::support);
        for (RegistryHousehold household : book.registry) {
            for (Member member : household.members()) {
                insure(household.place(), member.person());
                enrol(household.place(), member);
            }
        }
        addStrangers();
    }

    private RegistryHousehold support(RegistryHousehold household) {
        if (isCandidate(household) && household.members().size() <= LARGEST_ALONE && chance.percent(85)) {
            household.members().forEach(m -> addExtremePoor(household.place(), m.person()));
            return household.withType(Terms.EXTREME_TYPE);
        }
        boolean entitled = household.isPoor() || (!household.hasLabour() && !household.isWithoutPolicy());
        if (!entitled && !chance.percent(36)) {
            return household;
        }
        addAllowance(
                household.number(),
                household.place(),
                household.members().stream()
                        .map(m -> AllowanceHousehold.Member.of(m.person(), m.relation()))
                        .toList());
        return household.withType(Terms.ALLOWANCE_TYPE);
    }

    /** All old, very young or unable to work, and one of them old or very young. */
    private boolean isCandidate(RegistryHousehold household) {
        return household.members().stream()
                        .allMatch(m -> isOldOrYoung(m)
                                || Terms.WITHOUT_LABOUR.contains(m.traits().labour()))
                && household.members().stream().anyMatch(this::isOldOrYoung);
    }

    private boolean isOldOrYoung(Member member) {
        int age = member.person().ageOn(today);
        return age >= OLD || age < GROWN_UP;
    }

    void addAllowance(@Nullable String registered, Place place, List<AllowanceHousehold.Member> members) {
        book.allowance.add(new AllowanceHousehold(
                "%d%07d".formatted(SampleCounty.REGION, 5_000_000 + ++allowances),
                registered,
                place,
                members,
                members.size(),
                chance.of(Terms.WORDING.list("allowance.categories")),
                members.size() * chance.between(180, 420),
                earlier(),
                null));
    }

    void addExtremePoor(Place place, Person person) {
        book.extremePoor.add(new ExtremePoor(
                place,
                person,
                IdCell.plain(person.number()),
                "TK%d%05d".formatted(SampleCounty.REGION, ++certificates),
                chance.percent(18),
                earlier(),
                null));
    }

    private YearMonth earlier() {
        return period.minusMonths(chance.between(2, 60));
    }

    void insure(Place place, Person person) {
        book.insured.add(new Insured(place, person, IdCell.plain(person.number()), Terms.INSURED, true));
    }

    private void enrol(Place place, Member member) {
        Person person = member.person();
        int age = person.ageOn(Population.schoolYearStart(today));
        boolean grown = Terms.MIDDLE_SCHOOL_OR_ABOVE.contains(member.traits().education());
        if ((age >= 6 && age <= 14) || (age == 15 && !grown)) {
            enrol(place, person, age);
        } else if (age >= 15 && age <= 17) {
            for (String stage : List.of(Terms.HIGH, Terms.VOCATIONAL)) {
                if (member.traits().school().startsWith(stage)) {
                    addStudent(place, person, stage, age - 14);
                }
            }
        }
    }

    private void enrol(Place place, Person person, int age) {
        if (age <= 11) {
            addStudent(place, person, Terms.PRIMARY, age - 5);
        } else {
            addStudent(place, person, Terms.MIDDLE, Math.min(9, age - 5));
        }
    }

    private void addStudent(Place place, Person person, String stage, int grade) {
        book.students.add(
                new Student(place, person, IdCell.plain(person.number()), stage, grade, Terms.ENROLLED, false));
    }

    /** People of the county who are on no registry: other children at school, the dead of the last months. */
    private void addStrangers() {
        List<Place> places = Place.listAll();
        for (int i = book.students.size(); i > 0; i--) {
            Person child = people.anybody(7, 14);
            enrol(chance.of(places), child, Math.max(6, child.ageOn(Population.schoolYearStart(today))));
        }
        int dead = Math.max(6, book.registry.size() / 20);
        for (int i = 0; i < dead; i++) {
            Person old = people.anybody(50, 95);
            addDeath(chance.of(places), old, today.minusDays(chance.between(0, 59)), chance.percent(10));
        }
    }

    void addDeath(Place place, Person person, LocalDate day, boolean monthOnly) {
        book.deaths.add(new Death(place, person, IdCell.plain(person.number()), day, monthOnly));
    }
}
