package org.bidui.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bidui.person.Division;
import org.bidui.roll.Row;

/** Counts verdicts by village and puts findings in the order in which people read them. */
final class ResultBuilder {
    private final Check check;
    private final Map<Division, Tally> tallies = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unmatchable> unmatchable = new ArrayList<>();

    private final Predicate<Subject> exempt;

    ResultBuilder(Check check, Predicate<Subject> exempt) {
        this.check = check;
        this.exempt = exempt;
    }

    /** Unmatchable and satisfied were decided before; an exemption turns a violation, and nothing else, into {@code exempt}. */
    void add(Subject subject, Verdict verdict) {
        Tally counted;
        if (verdict instanceof Verdict.NoSubject) {
            return;
        } else if (verdict instanceof Verdict.Undecided undecided) {
            unmatchable.add(new Unmatchable(subject, undecided.reason()));
            counted = new Tally(0, 0, 1, 0);
        } else if (verdict instanceof Verdict.Violated && exempt.test(subject)) {
            counted = new Tally(0, 0, 0, 1);
        } else if (verdict instanceof Verdict.Violated violated) {
            findings.add(new Finding(
                    check,
                    subject,
                    violated.concerned(),
                    violated.evidence(),
                    violated.details(),
                    violated.partlyUnmatchable()));
            counted = new Tally(0, 1, 0, 0);
        } else {
            counted = new Tally(1, 0, 0, 0);
        }
        tallies.merge(subject.division(), counted, Tally::plus);
    }

    CheckResult build() {
        SortedMap<Division, Tally> sorted = new TreeMap<>(tallies);
        Map<Division, Integer> places = new HashMap<>();
        sorted.keySet().forEach(division -> places.put(division, places.size()));
        Comparator<Subject> order = Comparator.<Subject>comparingInt(
                        subject -> places.getOrDefault(subject.division(), 0))
                .thenComparing(subject -> subject.household().number())
                .thenComparing(subject -> first(subject.household().rows()).origin())
                .thenComparing(subject -> first(subject.rows()).origin());
        findings.sort(Comparator.comparing(Finding::subject, order));
        unmatchable.sort(Comparator.comparing(Unmatchable::subject, order));
        return new CheckResult(check, sorted, findings, unmatchable);
    }

    private static Row first(List<Row> rows) {
        return rows.get(0);
    }
}
