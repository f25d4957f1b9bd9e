package org.bidui.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds wordings of one place among the names of a run: the bare name, and the bare name with the kind of place. Two names
 * with different kinds (孙疃镇 and 孙疃乡, 杨柳村 and 杨柳社区) are two places; the bare name then is neither's.
 */
final class PlaceWordings {
    // 镇, 乡, 街道; each with its government
    static final PlaceWordings TOWNSHIPS = new PlaceWordings(List.of(
            List.of("\u9547", "\u9547\u653f\u5e9c", "\u9547\u4eba\u6c11\u653f\u5e9c"),
            List.of("\u4e61", "\u4e61\u653f\u5e9c", "\u4e61\u4eba\u6c11\u653f\u5e9c"),
            List.of("\u8857\u9053", "\u8857\u9053\u529e", "\u8857\u9053\u529e\u4e8b\u5904", "\u529e\u4e8b\u5904")));
    // 村, 社区; each with its committee
    static final PlaceWordings VILLAGES = new PlaceWordings(List.of(
            List.of(
                    "\u6751",
                    "\u884c\u653f\u6751",
                    "\u6751\u59d4\u4f1a",
                    "\u6751\u6c11\u59d4\u5458\u4f1a",
                    "\u6751\u6751\u59d4\u4f1a",
                    "\u6751\u6751\u6c11\u59d4\u5458\u4f1a"),
            List.of(
                    "\u793e\u533a",
                    "\u5c45\u59d4\u4f1a",
                    "\u5c45\u6c11\u59d4\u5458\u4f1a",
                    "\u793e\u533a\u5c45\u59d4\u4f1a",
                    "\u793e\u533a\u5c45\u6c11\u59d4\u5458\u4f1a")));

    private final List<List<String>> kinds;

    /** @param kinds for each kind of place its endings, the plainest first */
    private PlaceWordings(List<List<String>> kinds) {
        this.kinds = kinds;
    }

    /**
     * For every name that is another wording of one to be shown, that one. Shown is a name that the county has written
     * down, else the bare name with the kind's plainest ending, else the longest.
     *
     * @param listed whether the county has written a name down; two such names never become one
     */
    Map<String, String> merge(Set<String> names, Predicate<String> listed) {
        Map<String, List<String>> written = new TreeMap<>();
        names.stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> written.computeIfAbsent(ChineseText.plain(name), fresh -> new ArrayList<>())
                        .add(name));
        Map<String, String> shown = new HashMap<>();
        for (Set<String> one : keepApart(groups(written.keySet()))) {
            List<String> all = one.stream()
                    .flatMap(plain -> written.getOrDefault(plain, List.of()).stream())
                    .toList();
            if (all.stream().filter(listed).count() < 2) {
                String best = all.stream().min(shownFirst(listed)).orElseThrow();
                all.stream().filter(name -> !name.equals(best)).forEach(name -> shown.put(name, best));
            }
        }
        return shown;
    }

    private List<Set<String>> groups(Set<String> names) {
        Map<String, List<Set<String>>> byStem = new LinkedHashMap<>();
        names.forEach(name -> byStem.computeIfAbsent(name, this::none));
        for (String name : names) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                for (String ending : kinds.get(kind)) {
                    if (name.endsWith(ending) && name.length() > ending.length()) {
                        String stem = name.substring(0, name.length() - ending.length());
                        byStem.computeIfAbsent(stem, this::none).get(kind).add(name);
                    }
                }
            }
        }
        List<Set<String>> groups = new ArrayList<>();
        byStem.forEach((stem, ofKinds) -> {
            List<Set<String>> filled =
                    ofKinds.stream().filter(own -> !own.isEmpty()).toList();
            if (names.contains(stem) && filled.size() == 1) {
                filled.get(0).add(stem);
            }
            groups.addAll(filled);
            if (names.contains(stem) && filled.isEmpty()) {
                groups.add(new TreeSet<>(Set.of(stem)));
            }
        });
        return groups;
    }

    private List<Set<String>> none(String stem) {
        List<Set<String>> empty = new ArrayList<>();
        kinds.forEach(kind -> empty.add(new TreeSet<>()));
        return empty;
    }

    /** Without groups that lie within others, and with those that overlap in part taken apart. */
    private static List<Set<String>> keepApart(List<Set<String>> groups) {
        List<Set<String>> whole = new ArrayList<>();
        for (Set<String> group : groups) {
            boolean within = groups.stream()
                    .anyMatch(other -> other != group
                            && other.containsAll(group)
                            && (other.size() > group.size() || whole.contains(other)));
            if (!within) {
                whole.add(group);
            }
        }
        List<Set<String>> apart = new ArrayList<>();
        for (Set<String> group : whole) {
            boolean overlaps = whole.stream()
                    .anyMatch(other -> other != group && other.stream().anyMatch(group::contains));
            if (overlaps) {
                group.forEach(name -> apart.add(Set.of(name)));
            } else {
                apart.add(group);
            }
        }
        return apart;
    }

    private Comparator<String> shownFirst(Predicate<String> listed) {
        return Comparator.comparing((String name) -> !listed.test(name))
                .thenComparing(name -> kinds.stream()
                        .noneMatch(endings -> ChineseText.plain(name).endsWith(endings.get(0))))
                .thenComparing(Comparator.comparingInt(String::length).reversed())
                .thenComparing(Comparator.naturalOrder());
    }
}
