package org.bidui.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes one expectation of those of several alternatives. */
final class Merging {

    private static final Set<String> VALUES = Set.of("enum", "const");

    private Merging() {}

    /** Whether all violations are of one value and of keywords that can be said together. */
    static boolean isPossible(List<Violation> violations) {
        Violation first = violations.get(0);
        return violations.stream().allMatch(other -> other.pointer().equals(first.pointer()))
                && (violations.stream().allMatch(other -> VALUES.contains(other.keyword()))
                        || violations.stream().allMatch(other -> other.keyword().equals("required"))
                        || violations.stream().allMatch(other -> other.keyword().equals("type")));
    }

    /** The first violation, expecting whatever any of them expects. */
    static Violation expectations(List<Violation> violations) {
        Violation first = violations.get(0);
        if (violations.size() == 1) {
            return first;
        }
        Set<JsonNode> expected = new LinkedHashSet<>();
        for (Violation violation : violations) {
            if (violation.keyword().equals("required")) {
                expected.add(JsonNodeFactory.instance.textNode(violation.property()));
            } else if (violation.expected().isArray()) {
                violation.expected().forEach(expected::add);
            } else {
                expected.add(violation.expected());
            }
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode().addAll(expected);
        return switch (first.keyword()) {
            case "required" -> first.expecting("requiredOneOf", all);
            case "const" -> first.expecting("enum", all);
            default -> first.expecting(first.keyword(), all);
        };
    }
}
