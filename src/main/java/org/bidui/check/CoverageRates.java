package org.bidui.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bidui.dossier.Dossiers;
import org.bidui.dossier.Household;
import org.bidui.dossier.KeyedRows;
import org.bidui.dossier.Member;
import org.bidui.dossier.SubjectRows;
import org.bidui.person.Division;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/**
 * How many households and persons of one roll are on any of others, of all: 户保率 and 人保率 are those of the registry on
 * the allowance and extreme-poverty rolls.
 *
 * @param households by village: distinct households with any member on the other rolls
 * @param persons by village: distinct persons on the other rolls; one in two households counts with the first
 */
public record CoverageRates(SortedMap<Division, Rate> households, SortedMap<Division, Rate> persons) {
    public CoverageRates {
        households = Collections.unmodifiableSortedMap(new TreeMap<>(households));
        persons = Collections.unmodifiableSortedMap(new TreeMap<>(persons));
    }

    /**
     * The rates in these dossiers.
     *
     * @param roll a roll that checks are about
     * @param covering the rolls any of which covers; one that was not had counts as empty
     */
    public static CoverageRates of(Dossiers dossiers, Roll roll, List<Roll> covering) {
        List<KeyedRows> rolls = covering.stream().map(dossiers::keyed).toList();
        SubjectRows subjects = dossiers.subjects(roll);
        Map<Division, Rate> households = new HashMap<>();
        for (Household household : subjects.households()) {
            boolean covered =
                    household.members().stream().mapToLong(Member::key).anyMatch(key -> isOn(rolls, key));
            households.merge(household.division(), rate(covered), Rate::plus);
        }
        Map<Division, Rate> persons = new HashMap<>();
        for (int i = 0; i < subjects.list().size(); i++) {
            Row row = subjects.get(i);
            long key = row.id().key();
            if (key == 0 || subjects.first(key) == i) {
                persons.merge(subjects.householdOf(i).division(), rate(isOn(rolls, key)), Rate::plus);
            }
        }
        return new CoverageRates(new TreeMap<>(households), new TreeMap<>(persons));
    }

    private static Rate rate(boolean covered) {
        return new Rate(covered ? 1 : 0, 1);
    }

    private static boolean isOn(List<KeyedRows> rolls, long key) {
        return rolls.stream().anyMatch(rows -> rows.first(key) != KeyedRows.NONE);
    }
}
