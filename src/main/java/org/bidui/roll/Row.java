package org.bidui.roll;

import org.bidui.person.IdNumber;
import org.jspecify.annotations.Nullable;

/** One person's (or thing's) row of a roll: typed values by field, and where it stands. Immutable once built. */
public final class Row {
    private final Roll roll;
    private final Origin origin;
    private final @Nullable Object[] values;

    /**
     * @param values one per field of the roll, at {@link Field#index()}, of the Java type its {@link FieldType} names;
     *     null for an empty field. The array is the row's own from now on.
     */
    public Row(Roll roll, Origin origin, @Nullable Object[] values) {
        if (values.length != roll.fields().size()) {
            throw new IllegalArgumentException(
                    "a row of " + roll.id() + " has " + roll.fields().size() + " values, not " + values.length);
        }
        this.roll = roll;
        this.origin = origin;
        this.values = values;
    }

    public Roll roll() {
        return roll;
    }

    public Origin origin() {
        return origin;
    }

    /** The value of a field of this row's roll, or null when it is empty. */
    public @Nullable Object value(Field field) {
        return values[field.index()];
    }

    /** The value as text for people: empty when there is none. */
    public String text(Field field) {
        return FieldText.of(value(field));
    }

    /** The value of the field of that name as text; empty when the roll has no such field or the row no value. */
    public String text(String field) {
        return roll.find(field).map(this::text).orElse("");
    }

    /** The person's number; {@link IdNumber#absent()} when the row has none. */
    public IdNumber id() {
        Field field = roll.idField();
        return field != null && value(field) instanceof IdNumber id ? id : IdNumber.absent();
    }

    /** The person's name as the file has it; empty when there is none. */
    public String name() {
        return text(Roll.NAME);
    }
}
