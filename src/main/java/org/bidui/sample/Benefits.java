package org.bidui.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the departments of education, health, social security, the disabled, housing and water know of the county.
 *
 * @param rolls the rows of each list
 * @param pensionFlags who takes part in the residents' pension, if the registry is right: persons' numbers
 * @param unsafeWater whose water is unsafe, by the registry: numbers of its households
 * @param unsubsidised whose insurance nobody subsidised: persons' numbers
 * @param withoutCritical who lacks the insurance against critical illness: persons' numbers
 * @param withoutSupplementary who lacks the supplementary one: persons' numbers
 */
record Benefits(
        Map<String, List<BenefitRow>> rolls,
        Set<String> pensionFlags,
        Set<String> unsafeWater,
        Set<String> unsubsidised,
        Set<String> withoutCritical,
        Set<String> withoutSupplementary) {

    static Benefits empty() {
        return new Benefits(
                new TreeMap<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    List<BenefitRow> of(String roll) {
        return rolls.computeIfAbsent(roll, fresh -> new ArrayList<>());
    }
}
