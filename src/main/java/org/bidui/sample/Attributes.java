package org.bidui.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often a value is met at an age and state of health, from {@code attributes.txt}. */
final class Attributes {
    private static final String ANY = "*";

    private final Map<String, List<Line>> fields = new HashMap<>();
    private final Chance chance;

    Attributes(Chance chance) {
        this.chance = chance;
        for (String line : Texts.lines("attributes.txt")) {
            String[] parts = line.split("\\|", -1);
            String[] ages = parts[1].split("-", 2);
            fields.computeIfAbsent(parts[0], field -> new ArrayList<>())
                    .add(new Line(Integer.parseInt(ages[0]), Integer.parseInt(ages[1]), parts[2], weighted(parts[3])));
        }
    }

    /** @param condition the state of health, or the schooling, on which the value depends */
    String pick(String field, int age, String condition) {
        for (Line line : fields.getOrDefault(field, List.of())) {
            if (age >= line.from
                    && age <= line.to
                    && (line.condition.equals(ANY) || line.condition.equals(condition))) {
                return chance.of(line.values);
            }
        }
        throw new IllegalStateException("attributes.txt says nothing on " + field + " at " + age);
    }

    String pick(String field) {
        return pick(field, 0, ANY);
    }

    private static List<String> weighted(String values) {
        List<String> weighted = new ArrayList<>();
        for (String value : values.split(";", -1)) {
            int colon = value.lastIndexOf(':');
            for (int i = Integer.parseInt(value.substring(colon + 1)); i > 0; i--) {
                weighted.add(value.substring(0, colon));
            }
        }
        return List.copyOf(weighted);
    }

    private record Line(int from, int to, String condition, List<String> values) {}
}
