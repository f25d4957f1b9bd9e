package org.bidui.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The name under which each township and village of a run is shown, so that 孙疃 and 孙疃镇 are one: what the county has
 * written down, and beyond that wordings that differ in nothing but the kind of place they add, where they can mean one
 * place only. Immutable.
 */
public final class DivisionNames {
    /** Every name as it stands. */
    public static final DivisionNames AS_WRITTEN = new DivisionNames(DivisionAliases.NONE, Map.of(), Map.of());

    private final DivisionAliases aliases;
    private final Map<String, String> townships;
    private final Map<String, Map<String, String>> villages;

    private DivisionNames(
            DivisionAliases aliases, Map<String, String> townships, Map<String, Map<String, String>> villages) {
        this.aliases = aliases;
        this.townships = townships;
        this.villages = villages;
    }

    /**
     * The names of a run.
     *
     * @param seen every township and village that its rolls name, in any order
     */
    public static DivisionNames of(DivisionAliases aliases, Collection<Division> seen) {
        Set<String> townshipNames = new TreeSet<>();
        seen.forEach(division -> townshipNames.add(aliases.township(division.township())));
        DivisionNames ofTownships =
                new DivisionNames(aliases, PlaceWordings.TOWNSHIPS.merge(townshipNames, aliases::isTownship), Map.of());
        Map<String, Set<String>> villageNames = new HashMap<>();
        for (Division division : seen) {
            String township = ofTownships.township(division.township());
            villageNames
                    .computeIfAbsent(township, fresh -> new TreeSet<>())
                    .add(aliases.village(township, division.village()));
        }
        Map<String, Map<String, String>> merged = new HashMap<>();
        villageNames.forEach((township, names) -> merged.put(
                township, PlaceWordings.VILLAGES.merge(names, village -> aliases.isVillage(township, village))));
        return new DivisionNames(aliases, ofTownships.townships, merged);
    }

    /** The division under the names by which it is shown. */
    public Division shown(Division division) {
        String township = township(division.township());
        String village = aliases.village(township, division.village());
        return new Division(township, villages.getOrDefault(township, Map.of()).getOrDefault(village, village));
    }

    private String township(String text) {
        String listed = aliases.township(text);
        return townships.getOrDefault(listed, listed);
    }
}
