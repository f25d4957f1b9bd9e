package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bidui.sample.CountyBook.ExtremePoor;
import org.bidui.sample.RegistryHousehold.Member;

/**
 * What a correct comparison finds, said once more in plain code and from the county's truth rather than its files. It
 * shares nothing with the checks it is to test.
 */
final class Evaluation {
    private static final String ALLOWANCE = "allowance";
    private static final int OLD = 60;
    private static final int GROWN_UP = 16;

    private final CountyBook book;
    private final YearMonth period;
    private final LocalDate today;
    private final Matches matches;
    private final FindingList findings;

    Evaluation(CountyBook book, YearMonth period, Benefits benefits) {
        this.book = book;
        this.period = period;
        this.today = period.atEndOfMonth();
        this.matches = new Matches(book, period);
        benefits.of(HealthDepartment.EMPLOYEES)
                .forEach(row -> matches.insured.add(row.id().key()));
        this.findings = new FindingList(book.notes);
    }

    List<ExpectedFinding> list() {
        book.registry.forEach(this::judgeRegistered);
        book.allowance.stream().filter(h -> h.inForce(period)).forEach(this::judgeRecipients);
        judgePeopleOnAllowance();
        judgeExtremePoor();
        judgeServices();
        return findings.list();
    }

    private void judgeRegistered(RegistryHousehold household) {
        List<String> keys = keys(household.members().stream().map(Member::id).toList());
        if (keys.isEmpty()) {
            return;
        }
        boolean paid = matches.anyPaid(keys);
        boolean extremelyPoor = keys.stream().anyMatch(matches.extremeRows::containsKey);
        report("household-without-allowance", household, household.isPoor() && !paid);
        report(
                "no-labour-household-without-allowance",
                household,
                !household.hasLabour() && !household.isWithoutPolicy() && !paid);
        report("member-without-allowance", household, paid && !keys.stream().allMatch(matches::isPaid));
        report("extreme-poverty-candidate", household, isCandidate(household) && !extremelyPoor);
        report(
                "registry-says-allowance",
                household,
                household.isOfType(Terms.ALLOWANCE_TYPE)
                        && keys.stream().noneMatch(matches.allowanceRows::containsKey));
        report("registry-says-extreme-poverty", household, household.isOfType(Terms.EXTREME_TYPE) && !extremelyPoor);
        report("registry-omits-allowance", household, household.isOfType(Terms.GENERAL_TYPE) && paid);
    }

    private boolean isCandidate(RegistryHousehold household) {
        Predicate<Member> oldOrYoung = m -> m.id().usable() && isOldOrYoung(m.person());
        return household.members().stream().anyMatch(oldOrYoung)
                && household.members().stream()
                        .allMatch(m -> oldOrYoung.test(m)
                                || Terms.WITHOUT_LABOUR.contains(m.traits().labour()));
    }

    private boolean isOldOrYoung(Person person) {
        int age = person.ageOn(today);
        return age >= OLD || age < GROWN_UP;
    }

    private void judgeRecipients(AllowanceHousehold household) {
        List<String> keys = keys(
                household.members().stream().map(AllowanceHousehold.Member::id).toList());
        long registered = keys.stream().filter(matches.registered::contains).count();
        report("recipient-not-registered", household, !keys.isEmpty() && registered == 0);
        report("recipient-partly-registered", household, registered > 0 && registered < keys.size());
        report(
                "insured-count-mismatch",
                household,
                household.stated() != household.members().size());
    }

    private void judgePeopleOnAllowance() {
        Set<String> seen = new HashSet<>();
        for (AllowanceHousehold household : book.allowance) {
            for (AllowanceHousehold.Member member : household.members()) {
                String key = member.id().key();
                if (household.inForce(period) && member.id().usable() && seen.add(key)) {
                    Subject subject = new Subject(household.number(), member.person(), household.place());
                    report(ALLOWANCE, "on-both-rolls", subject, matches.extremeRows.containsKey(key));
                    report(ALLOWANCE, "duplicate-recipient", subject, isRepeated(matches.allowanceRows, key));
                    report(ALLOWANCE, "allowance-paid-after-death", subject, matches.deadBefore.contains(key));
                }
            }
        }
    }

    private void judgeExtremePoor() {
        Set<String> seen = new HashSet<>();
        for (ExtremePoor row : book.extremePoor) {
            String key = row.id().key();
            if (row.inForce(period) && row.id().usable() && seen.add(key)) {
                Subject subject = new Subject("", row.person(), row.place());
                report(ALLOWANCE, "extreme-poverty-not-registered", subject, !matches.registered.contains(key));
                report(ALLOWANCE, "duplicate-extreme-poverty", subject, isRepeated(matches.extremeRows, key));
                report(ALLOWANCE, "extreme-poverty-paid-after-death", subject, matches.deadBefore.contains(key));
            }
        }
    }

    private void judgeServices() {
        LocalDate schoolYear = Population.schoolYearStart(today);
        Set<String> seen = new HashSet<>();
        for (RegistryHousehold household : book.registry) {
            for (Member member : household.members()) {
                String key = member.id().key();
                if (member.id().usable() && seen.add(key)) {
                    Subject subject = new Subject(household.number(), member.person(), household.place());
                    int age = member.person().ageOn(schoolYear);
                    boolean grown = Terms.MIDDLE_SCHOOL_OR_ABOVE.contains(
                            member.traits().education());
                    boolean mustLearn = age >= 6 && age <= 15 && !(age == 15 && grown);
                    report(
                            "education",
                            "school-age-not-enrolled",
                            subject,
                            mustLearn && !matches.atSchool.contains(key));
                    report("medical", "uninsured", subject, !matches.insured.contains(key));
                }
            }
        }
    }

    private static boolean isRepeated(Map<String, Integer> rows, String key) {
        return rows.getOrDefault(key, 0) > 1;
    }

    private static List<String> keys(List<IdCell> ids) {
        return ids.stream().filter(IdCell::usable).map(IdCell::key).toList();
    }

    private record Subject(String household, Person person, Place place) {}

    private void report(String job, String check, Subject subject, boolean found) {
        if (found) {
            Person person = subject.person();
            findings.add(
                    job,
                    check,
                    false,
                    subject.household(),
                    person.number(),
                    person.name(),
                    subject.place(),
                    List.of(person));
        }
    }

    private void report(String check, RegistryHousehold household, boolean found) {
        if (found) {
            Member head = household.members().get(0);
            List<Person> people =
                    household.members().stream().map(Member::person).toList();
            findings.add(
                    ALLOWANCE,
                    check,
                    true,
                    household.number(),
                    head.id().key(),
                    head.person().name(),
                    household.place(),
                    people);
        }
    }

    private void report(String check, AllowanceHousehold household, boolean found) {
        if (found) {
            AllowanceHousehold.Member head = household.head();
            List<Person> people = household.members().stream()
                    .map(AllowanceHousehold.Member::person)
                    .toList();
            findings.add(
                    ALLOWANCE,
                    check,
                    true,
                    household.number(),
                    head.id().key(),
                    head.person().name(),
                    household.place(),
                    people);
        }
    }
}
