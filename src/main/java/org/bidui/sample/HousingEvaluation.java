package org.bidui.sample;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.sample.CountyBook.ExtremePoor;
import org.bidui.sample.RegistryHousehold.Member;

/** Houses, drinking water, relocation. */
final class HousingEvaluation extends BenefitEvaluation {
    private static final List<String> DANGEROUS = List.of("C", "D");

    HousingEvaluation(CountyBook book, Benefits benefits, YearMonth period) {
        super("housing", book, benefits, period);
    }

    @Override
    void judge() {
        Set<String> dangerous = keys(HousingDepartment.HOUSES, row -> DANGEROUS.contains(row.text("grade")));
        Set<String> unrepaired = keys(
                HousingDepartment.HOUSES,
                row -> DANGEROUS.contains(row.text("grade"))
                        && !row.text("works").equals(HousingDepartment.DONE));
        Set<String> unsafe =
                keys(HousingDepartment.WATER, row -> row.text("safe").equals(HousingDepartment.NO));
        Set<String> reported = new HashSet<>();
        Map<String, RegistryHousehold> registry = new LinkedHashMap<>();
        for (RegistryHousehold household : book.registry) {
            registry.put(household.number(), household);
            Set<String> keys = keys(household);
            if (keys.isEmpty()) {
                continue;
            }
            boolean open = keys.stream().anyMatch(unrepaired::contains);
            report("dangerous-house-unrepaired", household, open);
            if (open) {
                reported.addAll(keys);
            }
            report(
                    "registry-says-dangerous",
                    household,
                    household.dangerousHouse() && keys.stream().noneMatch(dangerous::contains));
            report("registry-omits-dangerous", household, !household.dangerousHouse() && open);
            report(
                    "unsafe-water",
                    household,
                    benefits.unsafeWater().contains(household.number())
                            || keys.stream().anyMatch(unsafe::contains));
        }
        judgeOthersHouses(unrepaired, reported);
        judgeRelocated(registry);
    }

    /** Whose house is known already from the registry is not reported again. */
    private void judgeOthersHouses(Set<String> unrepaired, Set<String> reported) {
        for (AllowanceHousehold household : book.allowance) {
            if (household.inForce(period)) {
                List<String> keys = household.members().stream()
                        .map(member -> member.id().key())
                        .filter(key -> !key.isEmpty())
                        .toList();
                boolean open = keys.stream().anyMatch(unrepaired::contains)
                        && keys.stream().noneMatch(reported::contains);
                report("dangerous-house-unrepaired", household, open);
                if (open) {
                    reported.addAll(keys);
                }
            }
        }
        for (ExtremePoor row : book.extremePoor) {
            String key = row.id().key();
            report(
                    "dangerous-house-unrepaired",
                    row.place(),
                    row.person(),
                    key,
                    row.inForce(period) && !row.inHome() && unrepaired.contains(key) && reported.add(key));
        }
    }

    private void judgeRelocated(Map<String, RegistryHousehold> registry) {
        Set<String> seen = new HashSet<>();
        for (BenefitRow row : benefits.of(HousingDepartment.RELOCATION)) {
            RegistryHousehold household = registry.get(row.household());
            if (household != null && seen.add(row.household())) {
                report(
                        "relocated-not-moved-in",
                        household,
                        !row.text("occupied").equals(HousingDepartment.YES));
            }
        }
    }

    private static Set<String> keys(RegistryHousehold household) {
        Set<String> keys = new HashSet<>();
        for (Member member : household.members()) {
            if (member.id().usable()) {
                keys.add(member.id().key());
            }
        }
        return keys;
    }
}
