package org.bidui.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.bidui.check.OracleConditions.Named;
import org.bidui.check.OracleRolls.Fact;
import org.bidui.check.OracleRolls.House;
import org.bidui.person.Division;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/** Decides checks by going through everything for everybody, written from the specification alone. */
final class Oracle {
    private record Someone(House house, List<Fact> facts, List<Named> judged, List<Someone> all) {
        Someone(House house, List<Fact> facts, List<Named> judged) {
            this(house, facts, judged, List.of());
        }

        boolean has(long key) {
            return facts.stream().anyMatch(fact -> fact.key() == key);
        }
    }

    /** Somebody of a roll that the check names before. */
    private record Taken(Someone someone) {
        boolean is(Someone other) {
            return other.facts().stream().anyMatch(fact -> fact.key() != 0 && someone.has(fact.key()));
        }
    }

    private final OracleRolls rolls;
    private final OracleConditions conditions;
    private final OracleExpectations expectations;

    /** @param before the sheets of the last period's lists */
    Oracle(List<List<Row>> sheets, List<List<Row>> before, YearMonth period) {
        this.rolls = new OracleRolls(sheets, before, period);
        this.expectations = new OracleExpectations(rolls, new OracleConditions(rolls, period));
        this.conditions = new OracleConditions(rolls, period);
    }

    CheckResult run(Check check) {
        TreeMap<Division, Tally> tallies = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        List<Unmatchable> unmatchable = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        List<Someone> everybody = new ArrayList<>();
        for (Group group : check.groups()) {
            List<Someone> subjects = (check.unit() == Unit.HOUSEHOLD ? households(group) : persons(group))
                    .stream()
                            .filter(someone -> taken.stream().noneMatch(before -> before.is(someone)))
                            .toList();
            subjects.forEach(someone ->
                    everybody.add(new Someone(someone.house(), someone.facts(), someone.judged(), subjects)));
            subjects.forEach(someone -> taken.add(new Taken(someone)));
        }
        for (Someone someone : sorted(everybody)) {
            Subject subject = new Subject(check.unit(), null, rows(someone.facts()));
            Object verdict = decide(check, someone, someone.all());
            Tally one = new Tally(0, 0, 0, 0);
            if (verdict == OracleExpectations.NOBODY) {
                continue;
            }
            if (verdict instanceof Unmatchable.Reason reason) {
                unmatchable.add(new Unmatchable(subject, reason));
                one = new Tally(0, 0, 1, 0);
            } else if (verdict instanceof Function<?, ?> finding) {
                findings.add(finding(finding, subject));
                one = new Tally(0, 1, 0, 0);
            } else {
                one = new Tally(1, 0, 0, 0);
            }
            tallies.merge(division(someone.house()), one, Tally::plus);
        }
        return new CheckResult(check, tallies, findings, unmatchable);
    }

    @SuppressWarnings("unchecked")
    private static Finding finding(Function<?, ?> made, Subject subject) {
        return ((Function<Subject, Finding>) made).apply(subject);
    }

    static Function<Subject, Finding> found(Check check, List<Fact> concerned, List<Fact> evidence, boolean partly) {
        return subject -> new Finding(check, subject, rows(concerned), rows(evidence), partly);
    }

    /** Findings stand by township, village, household number, household, person: subjects are listed so from the start. */
    private List<Someone> sorted(List<Someone> subjects) {
        List<Fact> order = subjects.stream()
                .map(someone -> someone.facts().get(0).roll())
                .distinct()
                .flatMap(roll -> rolls.facts(roll).stream())
                .toList();
        List<Someone> sorted = new ArrayList<>(subjects);
        sorted.sort(Comparator.<Someone, Division>comparing(someone -> division(someone.house()))
                .thenComparing(someone -> number(someone.house()))
                .thenComparing(someone -> someone.house().facts().get(0).row().origin())
                .thenComparing(someone -> someone.facts().get(0).row().origin())
                .thenComparing(someone -> order.indexOf(someone.facts().get(0))));
        return sorted;
    }

    private static Division division(House house) {
        boolean placed = house.head().roll().find("village").isPresent();
        Object township = placed ? house.value("township") : null;
        Object village = placed ? house.value("village") : null;
        return new Division(township == null ? "" : (String) township, village == null ? "" : (String) village);
    }

    private static String number(House house) {
        Roll.Households households = house.head().roll().households();
        return households == null || house.value(households.key().name()) == null
                ? ""
                : house.head().text(households.key().name());
    }

    private List<Someone> households(Group check) {
        return sorted(rolls.houses(check.roll()).stream()
                .filter(house -> conditions.ofHouse(check.where(), house, false))
                .map(house -> new Someone(house, house.facts(), List.of(new Named(house.head(), house))))
                .toList());
    }

    private List<Someone> persons(Group check) {
        List<Someone> persons = new ArrayList<>();
        List<Fact> facts = rolls.facts(check.roll());
        for (Fact fact : facts) {
            List<Fact> own = facts.stream().filter(fact::isPerson).toList();
            List<Named> judged = own.stream()
                    .map(each -> new Named(each, rolls.houseOf(each)))
                    .filter(each -> conditions.ofFact(check.where(), each.fact(), each.house(), each, false))
                    .toList();
            if (own.get(0).row() == fact.row() && !judged.isEmpty()) {
                persons.add(new Someone(rolls.houseOf(fact), own, judged));
            }
        }
        return sorted(persons);
    }

    /** A reason, a finding to be made, or null for satisfied. */
    private Object decide(Check check, Someone someone, List<Someone> all) {
        boolean household = check.unit() == Unit.HOUSEHOLD;
        boolean keyed = someone.facts().stream().anyMatch(fact -> fact.key() != 0);
        boolean partly = household && keyed && someone.facts().stream().anyMatch(fact -> fact.key() == 0);
        if (check.expect() instanceof Expectation.Holds holds) {
            return expectations.holds(check, holds, someone.facts(), someone.judged(), keyed, partly);
        }
        if (check.expect() instanceof Expectation.FewerThan fewer) {
            return expectations.fewer(check, fewer, someone.facts(), someone.judged(), keyed, partly);
        }
        if (check.expect() instanceof Expectation.AgreesWith agrees) {
            return expectations.agrees(check, agrees, someone.facts(), someone.judged(), keyed, partly);
        }
        if (check.expect() instanceof Expectation.Unique unique) {
            boolean byNumber = unique.fields().contains("id_number");
            return byNumber && !keyed
                    ? Unmatchable.Reason.NO_KEY
                    : unique(check, unique, someone, all, byNumber && partly);
        }
        if (!keyed) {
            return Unmatchable.Reason.NO_KEY;
        }
        List<Fact> present = new ArrayList<>();
        List<Fact> missing = new ArrayList<>();
        Set<Fact> matched = new LinkedHashSet<>();
        for (List<Fact> person : household ? someone.house().persons() : List.of(someone.facts())) {
            Set<Fact> own = new LinkedHashSet<>();
            for (Named named : someone.judged()) {
                check.expect()
                        .sources()
                        .forEach(source -> own.addAll(
                                conditions.mentions(source, person.get(0).key(), named)));
            }
            matched.addAll(own);
            if (person.get(0).key() != 0) {
                (own.isEmpty() ? missing : present).addAll(person);
            }
        }
        Set<Fact> naming = new LinkedHashSet<>();
        if (household) {
            check.expect()
                    .sources()
                    .forEach(source -> naming.addAll(
                            conditions.naming(source, someone.judged().get(0))));
        }
        if (check.expect() instanceof Expectation.AbsentFrom) {
            matched.addAll(naming);
            List<Fact> shown = present.isEmpty() ? List.of(someone.house().head()) : present;
            return matched.isEmpty() ? null : found(check, shown, List.copyOf(matched), partly);
        }
        Expectation.Coverage members = ((Expectation.PresentIn) check.expect()).members();
        boolean satisfied = (!household || members == Expectation.Coverage.ANY)
                ? !present.isEmpty() || !naming.isEmpty()
                : missing.isEmpty() || (members == Expectation.Coverage.ALL_IF_ANY && present.isEmpty());
        return satisfied ? null : found(check, missing, List.copyOf(matched), partly);
    }

    private List<Named> inQuestion(Check check, Someone someone) {
        return check.unit() == Unit.PERSON
                ? someone.judged()
                : someone.facts().stream()
                        .map(fact -> new Named(fact, someone.house()))
                        .toList();
    }

    private Object unique(Check check, Expectation.Unique unique, Someone someone, List<Someone> all, boolean partly) {
        Set<Fact> concerned = new LinkedHashSet<>();
        Set<Fact> group = new LinkedHashSet<>();
        for (Named own : inQuestion(check, someone)) {
            List<Fact> same = new ArrayList<>();
            boolean conflict = false;
            for (Someone other : all) {
                for (Named named : inQuestion(check, other)) {
                    boolean alike = unique.fields().stream().allMatch(field -> alike(field, own, named));
                    if (alike) {
                        same.add(named.fact());
                        conflict |= check.unit() == Unit.PERSON
                                ? named.fact().row() != own.fact().row()
                                : !other.house().facts().equals(someone.house().facts());
                    }
                }
            }
            if (conflict) {
                concerned.add(own.fact());
                group.addAll(same);
            }
        }
        List<Fact> ordered = rolls.facts(someone.facts().get(0).roll()).stream()
                .filter(group::contains)
                .toList();
        return concerned.isEmpty() ? null : found(check, List.copyOf(concerned), ordered, partly);
    }

    private boolean alike(String field, Named one, Named other) {
        var type = one.fact().roll().get(field).type();
        Object value = rolls.value(one.fact(), one.house(), field);
        return OracleConditions.plain(value, type) != null
                && OracleConditions.same(value, rolls.value(other.fact(), other.house(), field), type);
    }

    static List<Row> rows(Collection<Fact> facts) {
        return facts.stream().map(Fact::row).toList();
    }
}
