package org.bidui.intake.bind;

import java.util.List;
import java.util.Map;
import org.bidui.person.IdNumber;
import org.bidui.roll.Cell;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** Fills empty fields from the other fields that their definitions name. */
final class Fallbacks {
    private final Roll roll;
    private final List<Field> fields;

    Fallbacks(Roll roll) {
        this.roll = roll;
        this.fields = roll.fields().stream()
                .filter(field -> !field.otherwise().isEmpty())
                .toList();
    }

    void fill(@Nullable Object[] values) {
        for (Field field : fields) {
            if (isEmpty(values[field.index()])) {
                for (Field.Otherwise other : field.otherwise()) {
                    Object value = holds(other.when(), values)
                            ? converted(values[roll.get(other.field()).index()], field)
                            : null;
                    if (value != null) {
                        values[field.index()] = value;
                        break;
                    }
                }
            }
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof IdNumber id && id.text().isEmpty());
    }

    private boolean holds(Map<String, String> when, @Nullable Object[] values) {
        return when.entrySet().stream().allMatch(asked -> {
            Object value = values[roll.get(asked.getKey()).index()];
            return value != null && value.toString().contains(asked.getValue());
        });
    }

    /** A number hidden in a student number (学籍号) is read as such; another field's value as a cell of a list of codes. */
    private static @Nullable Object converted(@Nullable Object value, Field target) {
        if (target.type() == FieldType.ID_NUMBER && value instanceof String text) {
            IdNumber number = IdNumber.readStudentNumber(text);
            return number.usable() ? number : null;
        }
        if (target.type() == FieldType.CODE && value instanceof String text) {
            Object code = target.read(Cell.text(text));
            return code == Field.UNREADABLE ? null : code;
        }
        return value;
    }
}
