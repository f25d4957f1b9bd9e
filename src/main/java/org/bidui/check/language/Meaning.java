package org.bidui.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidui.check.Fields;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * What a field's name means for the persons of one roll.
 *
 * @param household whether the value belongs to the household
 * @param field the roll's field; null where no column holds the value
 */
record Meaning(
        String name,
        FieldType type,
        boolean household,
        @Nullable Field field) {

    static Optional<Meaning> of(Roll roll, String name) {
        Optional<Meaning> own = roll.find(name).map(field -> new Meaning(name, field.type(), field.household(), field));
        FieldType derived = Fields.DERIVED.get(name);
        return own.isPresent() || derived == null
                ? own
                : Optional.of(new Meaning(name, derived, name.equals(Fields.MEMBER_COUNT), null));
    }

    /** All names that mean something. */
    static List<String> names(Roll roll) {
        List<String> names =
                new ArrayList<>(roll.fields().stream().map(Field::name).toList());
        Fields.DERIVED.keySet().stream()
                .sorted()
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    boolean isNumber() {
        return type == FieldType.NUMBER || type == FieldType.MONEY;
    }

    boolean isDate() {
        return type == FieldType.DATE;
    }

    boolean isText() {
        return type == FieldType.TEXT || type == FieldType.NAME || type == FieldType.CODE;
    }

    /** Whether a value of the one can equal a value of the other. */
    boolean comparable(Meaning other) {
        return type == other.type || (isNumber() && other.isNumber()) || (isText() && other.isText());
    }
}
