package org.bidui.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidui.definition.Node;
import org.bidui.person.IdNumber;
import org.bidui.roll.Cell;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.roll.Origin;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.SheetRef;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a case: as files would give them, with names and places filled in. */
final class CaseRowReader {
    /** A header stands above the first row. */
    private static final int FIRST_ROW = 2;

    private final Authoring authoring;
    private final Placeholders persons;

    CaseRowReader(Authoring authoring, Placeholders persons) {
        this.authoring = authoring;
        this.persons = persons;
    }

    List<Row> read(Roll roll, Node written) {
        SheetRef sheet = new SheetRef(roll.id(), 0, "");
        List<Row> rows = new ArrayList<>();
        for (Node row : written.items()) {
            int number = FIRST_ROW + rows.size();
            rows.add(new Row(roll, new Origin(sheet, number), values(roll, row, number)));
        }
        return rows;
    }

    private @Nullable Object[] values(Roll roll, Node row, int number) {
        @Nullable Object[] values = new @Nullable Object[roll.fields().size()];
        row.entries().forEach((name, node) -> {
            Optional<Field> field = roll.find(name);
            if (field.isEmpty()) {
                List<String> known = roll.fields().stream().map(Field::name).toList();
                authoring.unknownField(roll, name, row.keyPosition(name), known);
            } else {
                values[field.get().index()] = value(field.get(), node);
            }
        });
        String person = row.find(Roll.ID_NUMBER)
                .flatMap(Placeholders::name)
                .map(placeholder -> placeholder.substring(1))
                .orElse(roll.id() + number);
        fill(roll, values, row, Roll.NAME, authoring.say("case.name", person));
        fill(roll, values, row, Roll.TOWNSHIP, authoring.say("case.township"));
        fill(roll, values, row, Roll.VILLAGE, authoring.say("case.village"));
        return values;
    }

    private static void fill(Roll roll, @Nullable Object[] values, Node row, String name, String text) {
        if (row.find(name).isEmpty()) {
            roll.find(name).ifPresent(field -> values[field.index()] = text);
        }
    }

    private @Nullable Object value(Field field, Node node) {
        if (node.kind() == Node.Kind.NULL) {
            return null;
        }
        if (field.type() == FieldType.ID_NUMBER) {
            Optional<String> person = Placeholders.name(node);
            return person.isPresent() ? persons.number(person.get()) : number(field, node);
        }
        Object value = field.read(Cell.text(node.text()));
        if (value != Field.UNREADABLE) {
            return value;
        }
        if (field.type() == FieldType.CODE) {
            authoring.wrong(node.position(), "value.code", node.text(), field.name(), authoring.list(field.codes()));
        } else {
            String type = authoring.say("type." + field.type());
            authoring.wrong(node.position(), "value.unreadable", node.text(), field.name(), type);
        }
        return null;
    }

    /** A number written out is one that cannot be used: a case must not hold a real one. */
    private @Nullable Object number(Field field, Node node) {
        IdNumber number = IdNumber.read(node.text());
        if (number.usable()) {
            authoring.wrong(node.position(), "person.real", field.name());
            return null;
        }
        return number.text().isEmpty() ? null : number;
    }
}
