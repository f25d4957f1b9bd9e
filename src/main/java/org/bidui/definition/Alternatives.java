package org.bidui.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Settles which alternative of {@code oneOf} and {@code anyOf} the author meant. A validator reports what is wrong with
 * every alternative; an author wants to hear about one.
 */
final class Alternatives {

    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");
    private static final Set<String> IDENTITY = Set.of("required", "additionalProperties", "unevaluatedProperties");

    /** A choice in the schema, applied to one value of the file. */
    private record Choice(List<Object> path, String pointer) {}

    private Alternatives() {}

    /** The violations worth saying, in the order of the given ones. */
    static List<Violation> settle(List<Violation> violations) {
        return settle(violations, 0);
    }

    private static List<Violation> settle(List<Violation> violations, int from) {
        List<Violation> plain = new ArrayList<>();
        Map<Choice, Map<Integer, List<Violation>>> choices = new LinkedHashMap<>();
        for (Violation violation : violations) {
            int at = choice(violation.evaluation(), from);
            if (at < 0) {
                plain.add(violation);
            } else {
                List<Object> path = violation.evaluation().subList(0, at + 1);
                Choice choice = new Choice(path, EvaluationPath.value(path, violation.pointer()));
                choices.computeIfAbsent(choice, any -> new TreeMap<>())
                        .computeIfAbsent((Integer) violation.evaluation().get(at + 1), any -> new ArrayList<>())
                        .add(violation);
            }
        }
        plain.removeIf(violation -> choices.containsKey(new Choice(violation.evaluation(), violation.pointer())));
        choices.forEach((choice, branches) -> plain.addAll(choose(
                choice.pointer(),
                branches.values().stream()
                        .map(branch -> settle(branch, choice.path().size() + 1))
                        .toList())));
        return plain;
    }

    /** Where the next choice begins in a path, or -1. */
    private static int choice(List<Object> path, int from) {
        for (int i = from; i + 1 < path.size(); i++) {
            boolean keyword = i == 0 || !path.get(i - 1).equals("properties");
            if (keyword && CHOICES.contains(String.valueOf(path.get(i))) && path.get(i + 1) instanceof Integer) {
                return i;
            }
        }
        return -1;
    }

    private static List<Violation> choose(String pointer, List<List<Violation>> branches) {
        List<List<Violation>> live = branches.stream()
                .filter(branch -> branch.stream().noneMatch(violation -> isOtherType(violation, pointer)))
                .toList();
        if (live.isEmpty()) {
            return List.of(Merging.expectations(branches.stream()
                    .flatMap(List::stream)
                    .filter(violation -> isOtherType(violation, pointer))
                    .toList()));
        }
        long least = live.stream()
                .mapToLong(branch -> strangeness(branch, pointer))
                .min()
                .orElse(0);
        List<List<Violation>> best = live.stream()
                .filter(branch -> strangeness(branch, pointer) == least)
                .toList();
        if (best.size() > 1 && best.stream().allMatch(branch -> branch.size() == 1)) {
            List<Violation> singles = best.stream().flatMap(List::stream).toList();
            if (Merging.isPossible(singles)) {
                return List.of(Merging.expectations(singles));
            }
        }
        return best.stream()
                .max(Comparator.comparingInt((List<Violation> branch) ->
                                branch.stream().mapToInt(Violation::depth).max().orElse(0))
                        .thenComparingInt(branch -> -branch.size()))
                .orElse(List.of());
    }

    private static boolean isOtherType(Violation violation, String pointer) {
        return violation.keyword().equals("type") && violation.pointer().equals(pointer);
    }

    /** How little the value looks like a branch: by its own keys first, by what is deeper last. */
    private static long strangeness(List<Violation> branch, String pointer) {
        int depth = Pointer.steps(pointer).size();
        long identity = branch.stream()
                .filter(violation -> (violation.pointer().equals(pointer) && IDENTITY.contains(violation.keyword()))
                        || (violation.keyword().equals("const") && violation.depth() <= depth + 1))
                .count();
        return 1000 * identity + Math.min(999, branch.size());
    }
}
