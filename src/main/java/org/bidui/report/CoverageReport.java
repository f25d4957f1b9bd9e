package org.bidui.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bidui.person.PinyinOrder;

/**
 * 户保率, 人保率 and the 勾稽表 of the job that compares registry and allowance.
 *
 * @param townships by township; the county's is their sum
 * @param lists for a term of the 勾稽表, the id of the check whose sheet lists exactly those; a term without a list is left out
 */
public record CoverageReport(SortedMap<String, Coverage> townships, Map<Term, String> lists) {
    /** What the 勾稽表 adds and takes away. */
    public enum Term {
        ALLOWANCE,
        EXTREME_POVERTY,
        BOTH,
        EXEMPT,
        UNMATCHABLE,
        MISSING;

        Coverage.Count of(Coverage coverage) {
            return switch (this) {
                case ALLOWANCE -> coverage.allowance();
                case EXTREME_POVERTY -> coverage.extremePoverty();
                case BOTH -> coverage.both();
                case EXEMPT -> coverage.exempt();
                case UNMATCHABLE -> coverage.unmatchable();
                case MISSING -> coverage.missing();
            };
        }
    }

    public CoverageReport {
        SortedMap<String, Coverage> ordered = new TreeMap<>(PinyinOrder.get());
        ordered.putAll(townships);
        townships = Collections.unmodifiableSortedMap(ordered);
        lists = Map.copyOf(lists);
    }

    /** The county's. */
    public Coverage total() {
        return townships.values().stream().reduce(Coverage.ZERO, Coverage::plus);
    }
}
