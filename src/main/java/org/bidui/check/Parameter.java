package org.bidui.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a county may change, as it was from one date to the next.
 *
 * @param name the name by which checks call it: {@code ${name}}
 * @param title the Chinese name that people read
 * @param unit such as 元; empty where there is none
 * @param values in the order of their dates; at least one
 */
public record Parameter(String name, String title, String unit, List<Value> values) {
    public Parameter {
        values = values.stream()
                .sorted(Comparator.comparing(Value::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * A value and since when it holds.
     *
     * @param value a number or, where the unit is none, a word
     * @param from the first day; null from ever
     * @param source the document that says so
     */
    public record Value(Object value, @Nullable LocalDate from, String source) {}

    /** The value in force on a day; before the first date the first value, which is all that is known. */
    public Object on(LocalDate day) {
        Object value = values.get(0).value();
        for (Value later : values) {
            if (later.from() == null || !later.from().isAfter(day)) {
                value = later.value();
            }
        }
        return value;
    }

    /** Whether its values are numbers. */
    public boolean isNumber() {
        return values.get(0).value() instanceof BigDecimal;
    }
}
