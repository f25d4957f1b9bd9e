package org.bidui.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bidui.dossier.Dossiers;
import org.bidui.dossier.Household;
import org.bidui.dossier.KeyedRows;
import org.bidui.dossier.Member;
import org.bidui.dossier.SubjectRows;
import org.bidui.person.PinyinOrder;
import org.bidui.report.Coverage.Count;
import org.bidui.report.CoverageReport.Term;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/** Counts how the registry meets the allowance and extreme-poverty rolls: each household and person once, in one term. */
public final class Coverages {
    private final Dossiers dossiers;
    private final Roll registry;
    private final Roll allowance;
    private final Roll extremePoverty;

    /** A roll that was not had counts as empty; the registry must be one that checks are about. */
    public Coverages(Dossiers dossiers, Roll registry, Roll allowance, Roll extremePoverty) {
        this.dossiers = dossiers;
        this.registry = registry;
        this.allowance = allowance;
        this.extremePoverty = extremePoverty;
    }

    /**
     * The counts by township. No exemption is known here: nobody is counted as exempt. A person in two households counts
     * with the first.
     *
     * @param lists see {@link CoverageReport}
     */
    public CoverageReport count(Map<Term, String> lists) {
        SortedMap<String, Coverage> townships = new TreeMap<>(PinyinOrder.get());
        SubjectRows subjects = dossiers.subjects(registry);
        for (Household household : subjects.households()) {
            List<Long> keys = household.members().stream()
                    .filter(Member::keyed)
                    .map(Member::key)
                    .toList();
            townships.merge(household.division().township(), one(keys, new Count(1, 0)), Coverage::plus);
        }
        for (int i = 0; i < subjects.list().size(); i++) {
            Row row = subjects.get(i);
            long key = row.id().key();
            if (key == 0 || subjects.first(key) == i) {
                String township = subjects.householdOf(i).division().township();
                List<Long> keys = key == 0 ? List.of() : List.of(key);
                townships.merge(township, one(keys, new Count(0, 1)), Coverage::plus);
            }
        }
        return new CoverageReport(townships, lists);
    }

    private Coverage one(List<Long> keys, Count count) {
        Count none = Count.ZERO;
        boolean onAllowance = isOn(dossiers.keyed(allowance), keys);
        boolean onExtremePoverty = isOn(dossiers.keyed(extremePoverty), keys);
        boolean missing = !keys.isEmpty() && !onAllowance && !onExtremePoverty;
        return new Coverage(
                count,
                onAllowance ? count : none,
                onExtremePoverty ? count : none,
                onAllowance && onExtremePoverty ? count : none,
                none,
                keys.isEmpty() ? count : none,
                missing ? count : none);
    }

    private static boolean isOn(KeyedRows rows, List<Long> keys) {
        return keys.stream().anyMatch(key -> rows.first(key) != KeyedRows.NONE);
    }
}
