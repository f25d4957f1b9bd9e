package org.bidui.check;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bidui.person.Division;

/**
 * What a check came to in one period.
 *
 * @param check the check
 * @param tallies by village; the townships' and the county's are their sums
 * @param findings by township, village (pinyin order) and household
 * @param unmatchable in the same order
 */
public record CheckResult(
        Check check, SortedMap<Division, Tally> tallies, List<Finding> findings, List<Unmatchable> unmatchable) {
    public CheckResult {
        tallies = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
        findings = List.copyOf(findings);
        unmatchable = List.copyOf(unmatchable);
    }

    /** The county's. */
    public Tally total() {
        return tallies.values().stream().reduce(Tally.ZERO, Tally::plus);
    }

    /** By township; the key's village is empty. */
    public SortedMap<Division, Tally> townships() {
        SortedMap<Division, Tally> townships = new TreeMap<>();
        for (Map.Entry<Division, Tally> village : tallies.entrySet()) {
            townships.merge(new Division(village.getKey().township(), ""), village.getValue(), Tally::plus);
        }
        return townships;
    }
}
