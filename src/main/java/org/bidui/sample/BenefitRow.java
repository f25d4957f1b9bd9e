package org.bidui.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a department's roll.
 *
 * @param household the registry's number of the household; empty where the roll does not say
 * @param values by column: texts, numbers and days
 */
record BenefitRow(Place place, Person person, IdCell id, String household, Map<String, Object> values) {

    BenefitRow with(String column, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(column);
        } else {
            changed.put(column, value);
        }
        return new BenefitRow(place, person, id, household, Map.copyOf(changed));
    }

    /** Empty for no value. */
    String text(String column) {
        Object value = values.get(column);
        return value == null ? "" : value.toString();
    }

    /** 0 for no value. */
    int number(String column) {
        return values.get(column) instanceof Integer number ? number : 0;
    }

    @Nullable
    LocalDate day(String column) {
        return values.get(column) instanceof LocalDate day ? day : null;
    }
}
