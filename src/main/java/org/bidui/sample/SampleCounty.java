package org.bidui.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bidui.sample.CountyBook.Death;
import org.bidui.sample.CountyBook.ExtremePoor;
import org.bidui.sample.CountyBook.Insured;
import org.bidui.sample.CountyBook.Student;

/**
 * A synthetic county with everything that its rolls say, and what comparing them has to find. Nobody in it exists.
 *
 * @param registry in the order of the file
 * @param allowance in the order of the files: the township with a file of its own comes last
 * @param insured the rows of people whom the registry knows; the rest of the county is made while it is written
 * @param benefits the rolls of the other departments
 * @param findings complete: exactly what the jobs allowance, education, medical, social-security, disability and housing
 *     have to report
 */
record SampleCounty(
        long seed,
        YearMonth period,
        List<RegistryHousehold> registry,
        List<AllowanceHousehold> allowance,
        List<ExtremePoor> extremePoor,
        List<Death> deaths,
        List<Student> students,
        List<Insured> insured,
        Benefits benefits,
        List<ExpectedFinding> findings) {

    /** The region code of the county: 340621. */
    static final int REGION = 340_621;

    /** Among so many registered people each error is planted once. */
    private static final int PEOPLE_FOR_A_PLANT = 400;

    /** Of so many households one has a member that it did not have the month before. */
    private static final int HOUSEHOLDS_FOR_A_NEWCOMER = 40;

    /** The same arguments give the same county. */
    static SampleCounty generate(int registered, long seed, YearMonth period) {
        Chance chance = new Chance(seed);
        People people = new People(chance, IdAllocator.ofKnown(REGION), period.atEndOfMonth());
        Population population = new Population(chance, people, period.atEndOfMonth());
        CountyBook book = new CountyBook();
        int times = Math.max(1, registered / PEOPLE_FOR_A_PLANT);
        book.registry.addAll(population.settle(registered));
        CleanRolls rolls = new CleanRolls(book, chance, people, period);
        rolls.derive();
        new AllowancePlants(book, chance, people, rolls, period).plant(times);
        new DeathPlants(book, chance, rolls, period).plant(times);
        new SchoolAndInsurancePlants(book, chance, population, period.atEndOfMonth()).plant(times);
        new NumberPlants(book, chance).plant(times);
        book.allowance.sort(Comparator.comparing(h -> hasOwnFile(h.place())));
        Benefits benefits = Benefits.empty();
        Departments departments = new Departments(book, benefits, chance, people, period);
        departments.work(times);
        List<ExpectedFinding> findings = new ArrayList<>(new Evaluation(book, period, benefits).list());
        findings.addAll(BenefitEvaluation.list(book, benefits, period));
        requirePromises(book, findings);
        return new SampleCounty(
                seed,
                period,
                List.copyOf(book.registry),
                List.copyOf(book.allowance),
                List.copyOf(book.extremePoor),
                List.copyOf(book.deaths),
                List.copyOf(book.students),
                List.copyOf(book.insured),
                benefits,
                List.copyOf(findings));
    }

    /** The same county a month earlier, when some of its people were not registered yet. */
    SampleCounty monthBefore() {
        List<RegistryHousehold> households = new ArrayList<>();
        for (int i = 0; i < registry.size(); i++) {
            RegistryHousehold household = registry.get(i);
            int members = household.members().size();
            boolean grew = i % HOUSEHOLDS_FOR_A_NEWCOMER == HOUSEHOLDS_FOR_A_NEWCOMER - 1 && members > 1;
            households.add(grew ? household.withMembers(household.members().subList(0, members - 1)) : household);
        }
        return new SampleCounty(
                seed,
                period.minusMonths(1),
                List.copyOf(households),
                allowance,
                extremePoor,
                deaths,
                students,
                insured,
                benefits,
                List.of());
    }

    /** Whether the township sends its allowance list separately. */
    static boolean hasOwnFile(Place place) {
        return place.township().equals(Terms.WORDING.say("allowance.own-township"));
    }

    /** How many people the registry has, counted by rows. */
    int registeredPeople() {
        return registry.stream().mapToInt(h -> h.members().size()).sum();
    }

    private static void requirePromises(CountyBook book, List<ExpectedFinding> findings) {
        Set<String> found = new HashSet<>();
        for (ExpectedFinding finding : findings) {
            found.add(finding.check() + " " + finding.householdNumber());
            found.add(finding.check() + " " + finding.idNumber());
        }
        for (PlantNotes.Promise promise : book.notes.promises()) {
            if (!found.contains(promise.check() + " " + promise.subject())) {
                throw new IllegalStateException("a plant does not come out: " + promise.check());
            }
        }
    }
}
