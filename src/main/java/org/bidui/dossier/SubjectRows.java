package org.bidui.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bidui.person.DivisionNames;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/** All rows of a roll that checks are about, by number and by household. */
public final class SubjectRows extends KeyedRows {
    private final Roll roll;
    private final List<Household> households;
    private final int[] householdOf;

    SubjectRows(Roll roll, List<Row> rows, DivisionNames names) {
        super(rows);
        this.roll = roll;
        HouseholdGrouping grouping = new HouseholdGrouping(roll, rows, names);
        this.households = grouping.households();
        this.householdOf = grouping.householdOf();
    }

    public Roll roll() {
        return roll;
    }

    /** In the order of their first rows. */
    public List<Household> households() {
        return households;
    }

    /** The household of the row of that number. */
    public Household householdOf(int number) {
        return households.get(householdOf[number]);
    }

    /** How many households were put together by what. */
    public Map<Household.Grouping, Integer> groupings() {
        Map<Household.Grouping, Integer> counts = new EnumMap<>(Household.Grouping.class);
        households.forEach(household -> counts.merge(household.grouping(), 1, Integer::sum));
        return counts;
    }
}
