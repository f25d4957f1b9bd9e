package org.bidui.intake.bind;

import java.util.ArrayList;
import java.util.List;
import org.bidui.intake.table.RowCursor;
import org.bidui.person.IdNumber;
import org.bidui.roll.Field;
import org.bidui.roll.Origin;
import org.bidui.roll.Requirement;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;
import org.bidui.roll.SheetRef;
import org.bidui.roll.Vocabulary;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one sheet, below its header, into rows of a roll. For one thread. */
final class RowBinder {
    private static final Wording WORDING = Wording.of(RowBinder.class);

    /** What became of a row of the file. */
    enum Outcome {
        ACCEPTED,
        REJECTED,
        SKIPPED
    }

    private final Roll roll;
    private final SheetRef sheet;
    private final Layout layout;
    private final PersonFields fields;
    private final List<ColumnReader> columns;
    private final @Nullable ColumnReader name;
    private final @Nullable ColumnReader id;
    private final HouseholdRow household;
    private final PassedRows passed;
    private final MergedDown merged;
    private final Fallbacks fallbacks;
    private final Remarks remarks;
    private final RowSink sink;
    private long persons;
    private boolean carriedDown;

    RowBinder(SheetRef sheet, Layout layout, Vocabulary vocabulary, Remarks remarks, RowSink sink) {
        this.roll = layout.roll();
        this.sheet = sheet;
        this.layout = layout;
        this.fields = PersonFields.of(roll);
        List<ColumnReader> readers =
                layout.columns().stream().map(ColumnReader::new).toList();
        this.name = find(readers, fields.name());
        this.id = find(readers, fields.id());
        this.columns = readers.stream().filter(reader -> reader != id).toList();
        this.household = new HouseholdRow(layout, fields, remarks);
        this.passed = new PassedRows(layout, name == null ? -1 : name.column().index(), vocabulary);
        this.merged = new MergedDown(layout, fields, columns);
        this.fallbacks = new Fallbacks(roll);
        this.remarks = remarks;
        this.sink = sink;
    }

    private static @Nullable ColumnReader find(List<ColumnReader> readers, @Nullable Field field) {
        return readers.stream()
                .filter(reader -> reader.field() == field)
                .findFirst()
                .orElse(null);
    }

    /** Persons made so far. */
    long persons() {
        return persons;
    }

    Outcome bind(RowCursor row) {
        if (row.width() == 0) {
            merged.forget();
            return Outcome.SKIPPED;
        }
        IdNumber number = id == null ? IdNumber.absent() : id.readId(row);
        List<Someone> members = layout.isWide() ? household.members(row) : List.of();
        boolean someoneIsSure = number.usable()
                || members.stream().anyMatch(member -> member.id().usable());
        if (!someoneIsSure && passed.has(row)) {
            if (!passed.isHeader(row)) {
                merged.forget();
            }
            return Outcome.SKIPPED;
        }
        @Nullable Object[] values = new Object[roll.fields().size()];
        for (ColumnReader column : columns) {
            values[column.fieldIndex()] = column.read(row, remarks);
        }
        set(values, fields.id(), number);
        swapBack(values, row);
        carryDown(values, members, row);
        fallbacks.fill(values);
        return layout.isWide() ? bindHousehold(row, values, members) : bindPerson(row, values);
    }

    private void carryDown(@Nullable Object[] values, List<Someone> members, RowCursor row) {
        boolean namesSomeone = !members.isEmpty() || !household.someone(values).isNobody();
        if (namesSomeone && merged.fill(values, row) && !carriedDown) {
            carriedDown = true;
            remarks.note(row.rowNumber(), null, "", WORDING.say("carried-down"));
        }
        if (!namesSomeone && merged.begins(values, row)) {
            household.takeHead(values);
        }
        merged.remember(values);
    }

    private Outcome bindPerson(RowCursor row, @Nullable Object[] values) {
        Someone person = household.someone(values);
        if (fields.id() != null && person.isNobody()) {
            remarks.reject(row.rowNumber(), null, "", WORDING.say("nobody"));
            return Outcome.REJECTED;
        }
        if (lacksRequired(values, row)) {
            return Outcome.REJECTED;
        }
        noteId(person.id(), row);
        if (isHead(values, person.id())) {
            set(values, fields.relation(), fields.headRelation());
        }
        if (person.isRecipient()) {
            emit(row, values);
        }
        return Outcome.ACCEPTED;
    }

    /** Where the sheet does not say who is the head, the row whose number is the head's. */
    private boolean isHead(@Nullable Object[] values, IdNumber number) {
        if (fields.relation() == null || values[fields.relation().index()] != null) {
            return false;
        }
        Field headId = fields.headId();
        return layout.headOnly()
                || (headId != null
                        && number.usable()
                        && values[headId.index()] instanceof IdNumber head
                        && head.key() == number.key());
    }

    private Outcome bindHousehold(RowCursor row, @Nullable Object[] values, List<Someone> members) {
        List<Someone> everyone = household.everyone(values, members);
        if (everyone.isEmpty()) {
            remarks.reject(row.rowNumber(), null, "", WORDING.say("nobody"));
            return Outcome.REJECTED;
        }
        if (lacksRequired(values, row)) {
            return Outcome.REJECTED;
        }
        List<Someone> recipients = new ArrayList<>();
        for (Someone person : everyone) {
            noteId(person.id(), row);
            if (person.isRecipient()) {
                recipients.add(person);
            }
        }
        household.noteCount(values, recipients.size(), row);
        for (Someone person : recipients) {
            emit(row, household.valuesOf(person, values));
        }
        return Outcome.ACCEPTED;
    }

    private void emit(RowCursor row, @Nullable Object[] values) {
        set(values, fields.membersListed(), layout.membersListed());
        sink.accept(new Row(roll, new Origin(sheet, row.rowNumber()), values));
        persons++;
    }

    private void noteId(IdNumber number, RowCursor row) {
        Field field = fields.id();
        if (field != null) {
            String column = id == null ? field.title() : id.column().header();
            IdRemarks.note(number, row.rowNumber(), column, remarks);
        }
    }

    private boolean lacksRequired(@Nullable Object[] values, RowCursor row) {
        for (Field field : roll.fields()) {
            Object value = values[field.index()];
            boolean missing = value == null || value == IdNumber.absent();
            if (field.required() == Requirement.VALUE && missing) {
                remarks.reject(row.rowNumber(), field.title(), "", WORDING.say("required", field.title()));
                return true;
            }
        }
        return false;
    }

    /** A number under the name's header and a name under the number's. */
    private void swapBack(@Nullable Object[] values, RowCursor row) {
        Field nameField = fields.name();
        Field idField = fields.id();
        if (nameField == null || idField == null) {
            return;
        }
        if (values[nameField.index()] instanceof String text
                && values[idField.index()] instanceof IdNumber number
                && !number.usable()
                && !number.text().isEmpty()
                && number.text().chars().noneMatch(Character::isDigit)
                && IdNumber.read(text).usable()) {
            values[nameField.index()] = number.text();
            values[idField.index()] = IdNumber.read(text);
            remarks.note(row.rowNumber(), null, "", WORDING.say("swapped"));
        }
    }

    private static void set(@Nullable Object[] values, @Nullable Field field, @Nullable Object value) {
        if (field != null && value != null) {
            values[field.index()] = value;
        }
    }
}
