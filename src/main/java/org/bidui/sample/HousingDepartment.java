package org.bidui.sample;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The state of houses, drinking water, and who was moved out of the hills. */
final class HousingDepartment extends Department {
    static final String HOUSES = "housing";
    static final String WATER = "water";
    static final String RELOCATION = "relocation";
    static final String DONE = WORDING.list("housing.works").get(2);
    static final String YES = WORDING.say("yes");
    static final String NO = WORDING.say("no");

    HousingDepartment(CountyBook book, Benefits benefits, Chance chance, People people, YearMonth period) {
        super(book, benefits, chance, people, period);
    }

    @Override
    void derive() {
        for (RegistryHousehold household : book.registry) {
            if (household.members().get(0).id().usable()) {
                if (household.dangerousHouse()) {
                    house(household, chance.percent(50) ? "C" : "D", DONE);
                } else if (chance.percent(12)) {
                    house(household, chance.percent(60) ? "A" : "B", null);
                }
                add(WATER, household, Map.of("source", nth("water.sources", household.group()), "safe", YES));
                if (chance.percent(3)) {
                    relocate(household, YES);
                }
            }
        }
    }

    @Override
    void plant(int turn) {
        Set<String> assessed = on(HOUSES);
        Set<String> relocated = new HashSet<>();
        benefits.of(RELOCATION).forEach(row -> relocated.add(row.household()));
        plantOnHousehold(h -> h.dangerousHouse(), "dangerous-house-unrepaired", "unrepaired", h -> {
            drop(HOUSES, head(h));
            house(h, "D", nth("housing.works", turn % 2));
        });
        plantOnHousehold(
                h -> !h.dangerousHouse() && !assessed.contains(head(h)),
                "registry-omits-dangerous",
                "omits-dangerous",
                h -> house(h, "C", null));
        plantOnHousehold(
                h -> h.dangerousHouse(), "registry-says-dangerous", "says-dangerous", h -> drop(HOUSES, head(h)));
        plantOnHousehold(
                h -> true,
                "unsafe-water",
                "unsafe-water-registry",
                h -> benefits.unsafeWater().add(h.number()));
        plantOnHousehold(h -> true, "unsafe-water", "unsafe-water", h -> {
            drop(WATER, head(h));
            add(WATER, h, Map.of("source", nth("water.sources", 2), "safe", NO));
        });
        plantOnHousehold(
                h -> !relocated.contains(h.number()),
                "relocated-not-moved-in",
                "not-moved",
                h -> relocate(h, turn % 2 == 0 ? NO : null));
        int at = CountyBook.anyOf(
                book.allowance,
                chance,
                h -> h.registered() == null
                        && h.inForce(period)
                        && h.head().id().usable()
                        && !book.touched.contains(h.number()));
        if (at >= 0) {
            AllowanceHousehold household = book.allowance.get(at);
            book.touched.add(household.number());
            add(
                    HOUSES,
                    household.place(),
                    household.head().person(),
                    "",
                    Map.of("grade", "C", "works", nth("housing.works", turn % 2)));
            book.notes.promise("dangerous-house-unrepaired", household.number(), "unrepaired");
        }
    }

    private void plantOnHousehold(
            Predicate<RegistryHousehold> wanted, String check, String reason, Consumer<RegistryHousehold> error) {
        int at = CountyBook.anyOf(
                book.registry,
                chance,
                h -> h.members().get(0).id().usable()
                        && !book.touched.contains(h.number())
                        && !book.touched.contains("H" + h.number())
                        && wanted.test(h));
        if (at >= 0) {
            RegistryHousehold household = book.registry.get(at);
            book.touched.add("H" + household.number());
            error.accept(household);
            book.notes.promise(check, household.number(), reason);
        }
    }

    private static String head(RegistryHousehold household) {
        return household.members().get(0).id().key();
    }

    private void add(String roll, RegistryHousehold household, Map<String, Object> values) {
        RegistryHousehold.Member head = household.members().get(0);
        add(roll, household.place(), head.person().withNumber(head.id().key()), household.number(), values);
    }

    private void house(RegistryHousehold household, String grade, @Nullable String works) {
        Map<String, Object> values =
                new HashMap<>(Map.of("grade", grade, "size", household.members().size()));
        if (works != null) {
            values.put("works", works);
        }
        add(HOUSES, household, values);
    }

    private void relocate(RegistryHousehold household, @Nullable String occupied) {
        List<RegistryHousehold.Member> members = household.members();
        for (RegistryHousehold.Member member : members) {
            if (member.id().usable()) {
                Map<String, Object> values = new HashMap<>(Map.of(
                        "relation",
                        member.relation(),
                        "head",
                        members.get(0).person().name(),
                        "site",
                        WORDING.say("relocation.site", household.place().township())));
                if (occupied != null) {
                    values.put("occupied", occupied);
                }
                add(
                        RELOCATION,
                        household.place(),
                        member.person().withNumber(member.id().key()),
                        household.number(),
                        values);
            }
        }
    }
}
