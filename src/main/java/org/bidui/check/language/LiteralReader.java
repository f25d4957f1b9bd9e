package org.bidui.check.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.bidui.definition.Node;
import org.bidui.roll.Cell;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** Reads what an author wrote as a value of a field, just as a cell of a file would be read. */
final class LiteralReader {
    private final Authoring authoring;

    LiteralReader(Authoring authoring) {
        this.authoring = authoring;
    }

    /** The value, of the field's Java type; empty, and said, when it is none. */
    Optional<Object> read(Meaning field, Node node) {
        if (field.type() == FieldType.ID_NUMBER) {
            authoring.wrong(node.position(), "value.id-number", field.name());
            return Optional.empty();
        }
        if (field.isNumber() && node.kind() != Node.Kind.NUMBER) {
            authoring.wrong(node.position(), "value.number", field.name(), node.text());
            return Optional.empty();
        }
        Object value = value(field, node);
        if (value == null || value == Field.UNREADABLE) {
            unreadable(field, node);
            return Optional.empty();
        }
        if (field.type() == FieldType.CODE
                && field.field() != null
                && !field.field().codes().contains(value)) {
            unreadable(field, node);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private @Nullable Object value(Meaning field, Node node) {
        Cell cell = Cell.text(node.text());
        if (field.field() != null) {
            return field.field().read(cell);
        }
        if (field.isNumber()) {
            BigDecimal number = node.number().stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0) : number;
        }
        return field.type() == FieldType.SEX
                ? authoring.rolls().vocabulary().sex(node.text())
                : findAny(field.type()).map(other -> other.read(cell)).orElse(Field.UNREADABLE);
    }

    /** Some field of that type, for the type's way of reading. */
    private Optional<Field> findAny(FieldType type) {
        return authoring.rolls().list().stream()
                .map(Roll::fields)
                .flatMap(fields -> fields.stream().filter(field -> field.type() == type))
                .findFirst();
    }

    private void unreadable(Meaning field, Node node) {
        if (field.type() == FieldType.CODE && field.field() != null) {
            authoring.wrong(
                    node.position(),
                    "value.code",
                    node.text(),
                    field.name(),
                    authoring.list(field.field().codes()));
        } else {
            authoring.wrong(
                    node.position(),
                    "value.unreadable",
                    node.text(),
                    field.name(),
                    authoring.say("type." + field.type()));
        }
    }
}
