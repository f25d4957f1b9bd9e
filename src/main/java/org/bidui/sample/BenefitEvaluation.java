package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What correct comparisons of the benefit jobs find, said in plain code from the county's truth. It shares nothing with
 * the checks it is to test.
 */
abstract class BenefitEvaluation {
    final CountyBook book;
    final Benefits benefits;
    final YearMonth period;
    final LocalDate today;
    final Matches matches;
    final List<Registered> registered;
    private final FindingList findings;
    private final String job;

    BenefitEvaluation(String job, CountyBook book, Benefits benefits, YearMonth period) {
        this.job = job;
        this.book = book;
        this.benefits = benefits;
        this.period = period;
        this.today = period.atEndOfMonth();
        this.matches = new Matches(book, period);
        this.registered = Registered.list(book);
        this.findings = new FindingList(book.notes);
    }

    /** The findings of all benefit jobs. */
    static List<ExpectedFinding> list(CountyBook book, Benefits benefits, YearMonth period) {
        List<ExpectedFinding> all = new ArrayList<>();
        for (BenefitEvaluation evaluation : List.of(
                new EducationEvaluation(book, benefits, period),
                new MedicalEvaluation(book, benefits, period),
                new SocialSecurityEvaluation(book, benefits, period),
                new DisabilityEvaluation(book, benefits, period),
                new HousingEvaluation(book, benefits, period))) {
            evaluation.judge();
            all.addAll(evaluation.findings.list());
        }
        return all;
    }

    abstract void judge();

    /** The keys in force on a list whose rows meet a condition. */
    Set<String> keys(String roll, Predicate<BenefitRow> wanted) {
        Set<String> keys = new HashSet<>();
        benefits.of(roll).stream()
                .filter(row -> isInForce(row) && wanted.test(row))
                .forEach(row -> keys.add(row.id().key()));
        return keys;
    }

    Set<String> keys(String roll) {
        return keys(roll, row -> true);
    }

    private boolean isInForce(BenefitRow row) {
        for (String start : List.of("start", "signed", "admitted")) {
            LocalDate day = row.day(start);
            if (day != null && day.isAfter(today)) {
                return false;
            }
        }
        LocalDate end = row.day("ends");
        return end == null || !end.isBefore(today);
    }

    /** The first row of every person of a list. */
    List<BenefitRow> persons(String roll) {
        Set<String> seen = new HashSet<>();
        return benefits.of(roll).stream()
                .filter(row -> isInForce(row) && seen.add(row.id().key()))
                .toList();
    }

    void report(String check, Registered who, boolean found) {
        if (found) {
            findings.add(
                    job,
                    check,
                    false,
                    who.household().number(),
                    who.key(),
                    who.person().name(),
                    who.place(),
                    List.of(who.person()));
        }
    }

    /** A person of a roll without households. */
    void report(String check, Place place, Person person, String key, boolean found) {
        if (found) {
            findings.add(job, check, false, "", key, person.name(), place, List.of(person));
        }
    }

    void report(String check, BenefitRow row, boolean found) {
        report(check, row.place(), row.person(), row.id().key(), found);
    }

    void report(String check, RegistryHousehold household, boolean found) {
        if (found) {
            RegistryHousehold.Member head = household.members().get(0);
            findings.add(
                    job,
                    check,
                    true,
                    household.number(),
                    head.id().key(),
                    head.person().name(),
                    household.place(),
                    household.members().stream()
                            .map(RegistryHousehold.Member::person)
                            .toList());
        }
    }

    void report(String check, AllowanceHousehold household, boolean found) {
        if (found) {
            AllowanceHousehold.Member head = household.head();
            findings.add(
                    job,
                    check,
                    true,
                    household.number(),
                    head.id().key(),
                    head.person().name(),
                    household.place(),
                    household.members().stream()
                            .map(AllowanceHousehold.Member::person)
                            .toList());
        }
    }
}
