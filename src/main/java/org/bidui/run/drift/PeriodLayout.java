package org.bidui.run.drift;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a period's rolls looked like, by the rolls' ids. Only rolls whose files were the period's own.
 *
 * @param period such as {@code 2020-03}
 */
public record PeriodLayout(String period, Map<String, RollLayout> rolls) {
    @SuppressWarnings("NullAway") // what a file of an older version leaves out
    public PeriodLayout {
        rolls = rolls == null ? Map.of() : new TreeMap<>(rolls);
    }

    /**
     * This layout, with the rolls that it does not tell taken from an earlier run of the same period.
     *
     * @param present the ids of the rolls that the period still has
     */
    public PeriodLayout over(PeriodLayout earlier, Collection<String> present) {
        Map<String, RollLayout> all = new TreeMap<>(earlier.rolls());
        all.keySet().retainAll(present);
        all.putAll(rolls);
        return new PeriodLayout(period, all);
    }
}
