package org.bidui.dossier;

import java.util.List;
import org.bidui.person.DivisionNames;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/** Makes households for tests of other packages. */
public final class HouseholdOf {
    private HouseholdOf() {}

    /** A household of one row. */
    public static Household row(Roll roll, String key, Row row) {
        return new Household(roll, key, Household.Grouping.NUMBER, List.of(row), row, DivisionNames.AS_WRITTEN);
    }
}
