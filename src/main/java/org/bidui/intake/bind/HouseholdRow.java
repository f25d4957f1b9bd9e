package org.bidui.intake.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bidui.intake.table.RowCursor;
import org.bidui.person.IdNumber;
import org.bidui.roll.Field;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The persons of a row that holds a household: the head first, each once. */
final class HouseholdRow {
    private static final Wording WORDING = Wording.of(HouseholdRow.class);
    /** The field that says how many persons of the household are recipients. */
    private static final String RECIPIENTS = "recipients";

    private final Layout layout;
    private final PersonFields fields;
    private final List<List<ColumnReader>> members;
    private final Remarks remarks;
    private final @Nullable Field count;

    HouseholdRow(Layout layout, PersonFields fields, Remarks remarks) {
        this.layout = layout;
        this.fields = fields;
        this.remarks = remarks;
        this.members = layout.members().stream()
                .map(member -> member.stream().map(ColumnReader::new).toList())
                .toList();
        this.count = layout.roll().find(RECIPIENTS).orElse(null);
    }

    /** Those that run to the right, as far as the row names them. */
    List<Someone> members(RowCursor row) {
        List<Someone> found = new ArrayList<>();
        for (List<ColumnReader> member : members) {
            if (member.stream().allMatch(column -> column.isBlank(row))) {
                continue;
            }
            String name = "";
            IdNumber id = IdNumber.absent();
            Object relation = null;
            Object recipient = null;
            for (ColumnReader column : member) {
                Field field = column.field();
                Object value = column.read(row, remarks);
                if (field == fields.id()) {
                    id = value instanceof IdNumber number ? number : id;
                } else if (field == fields.name()) {
                    name = Objects.toString(value, "");
                } else if (field == fields.relation()) {
                    relation = value;
                } else if (field == fields.recipient()) {
                    recipient = value;
                }
            }
            Someone someone = new Someone(name, id, relation, recipient, false);
            if (!someone.isNobody()) {
                found.add(someone);
            }
        }
        return found;
    }

    /** The row's own person. */
    Someone someone(@Nullable Object[] values) {
        return new Someone(
                Objects.toString(value(values, fields.name()), ""),
                value(values, fields.id()) instanceof IdNumber id ? id : IdNumber.absent(),
                value(values, fields.relation()),
                value(values, fields.recipient()),
                true);
    }

    /** Makes the head the person of a row that names nobody else: who lives alone is on many lists in the head's columns only. */
    void takeHead(@Nullable Object[] values) {
        Object headId = value(values, fields.headId());
        Object headName = value(values, fields.headName());
        if (headId != null || headName != null) {
            put(values, fields.id(), headId);
            put(values, fields.name(), headName);
            put(values, fields.relation(), fields.headRelation());
        }
    }

    /** The row's own person and the members, each person once. */
    List<Someone> everyone(@Nullable Object[] values, List<Someone> others) {
        List<Someone> everyone = new ArrayList<>();
        Someone first = someone(values);
        if (!first.isNobody()) {
            everyone.add(first);
        }
        for (Someone other : others) {
            int same = 0;
            while (same < everyone.size() && !everyone.get(same).isSameAs(other)) {
                same++;
            }
            if (same < everyone.size()) {
                everyone.set(same, everyone.get(same).with(other));
            } else {
                everyone.add(other);
            }
        }
        return everyone;
    }

    /** The row's values for one of its persons: the household's for all, the row's own person's for nobody else. */
    @Nullable
    Object[] valuesOf(Someone person, @Nullable Object[] row) {
        @Nullable Object[] values = row.clone();
        if (!person.first()) {
            for (Field field : layout.roll().fields()) {
                if (!field.household()) {
                    values[field.index()] = null;
                }
            }
        }
        put(values, fields.name(), person.name().isEmpty() ? null : person.name());
        put(values, fields.id(), person.id());
        put(values, fields.recipient(), person.recipient());
        boolean head = person.first() && person.relation() == null;
        put(values, fields.relation(), head ? fields.headRelation() : person.relation());
        return values;
    }

    /** Remarks when the household is said to have fewer recipients than the row names. */
    void noteCount(@Nullable Object[] values, int named, RowCursor row) {
        if (count != null
                && values[count.index()] instanceof BigDecimal said
                && said.compareTo(BigDecimal.valueOf(named)) < 0) {
            remarks.note(
                    row.rowNumber(),
                    count.title(),
                    said.toPlainString(),
                    WORDING.say("fewer-recipients", count.title(), said.toPlainString(), named));
        }
    }

    private static @Nullable Object value(@Nullable Object[] values, @Nullable Field field) {
        return field == null ? null : values[field.index()];
    }

    private static void put(@Nullable Object[] values, @Nullable Field field, @Nullable Object value) {
        if (field != null) {
            values[field.index()] = value;
        }
    }
}
