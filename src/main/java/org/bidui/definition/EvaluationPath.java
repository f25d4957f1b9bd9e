package org.bidui.definition;

import java.util.List;
import java.util.Set;

/** The steps through a schema, and how many of them are steps into the value. */
final class EvaluationPath {

    private static final Set<String> NAMED_INTO = Set.of("properties", "patternProperties", "prefixItems");
    private static final Set<String> INTO =
            Set.of("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contains");
    private static final Set<String> NAMED = Set.of("allOf", "anyOf", "oneOf", "dependentSchemas");

    private EvaluationPath() {}

    /** The pointer, cut to the value to which the end of a path applies. */
    static String value(List<Object> path, String pointer) {
        int steps = 0;
        int i = 0;
        while (i < path.size()) {
            String step = String.valueOf(path.get(i));
            if (NAMED_INTO.contains(step)) {
                steps++;
                i += 2;
            } else if (INTO.contains(step)) {
                steps++;
                i++;
            } else {
                i += NAMED.contains(step) ? 2 : 1;
            }
        }
        StringBuilder value = new StringBuilder();
        String[] parts = pointer.split("/", -1);
        for (int part = 1; part < parts.length && part <= steps; part++) {
            value.append('/').append(parts[part]);
        }
        return value.toString();
    }
}
