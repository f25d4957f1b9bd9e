package org.bidui.intake.bind;

import org.bidui.intake.table.RowCursor;
import org.bidui.person.IdNumber;
import org.bidui.person.Masking;
import org.bidui.roll.Cell;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Reads one column of one sheet. */
final class ColumnReader {
    private static final Wording WORDING = Wording.of(ColumnReader.class);
    private static final int LONGEST_SHOWN = 40;

    private final BoundColumn column;
    private final @Nullable Memo memo;

    ColumnReader(BoundColumn column) {
        this.column = column;
        FieldType type = column.field().type();
        boolean everyRowDiffers = type == FieldType.ID_NUMBER || type == FieldType.NAME;
        this.memo = everyRowDiffers ? null : new Memo();
    }

    Field field() {
        return column.field();
    }

    int fieldIndex() {
        return column.field().index();
    }

    BoundColumn column() {
        return column;
    }

    boolean isBlank(RowCursor cursor) {
        return cursor.cell(column.index()).isBlank();
    }

    /** The value; null when the cell is empty, and when it cannot be read, which is remarked. */
    @Nullable
    Object read(RowCursor cursor, Remarks remarks) {
        Cell cell = cursor.cell(column.index());
        Object value = memo == null ? readAnew(cell) : memo.get(cell, this::readAnew);
        if (value == Field.UNREADABLE) {
            remarks.note(cursor.rowNumber(), column.header(), shown(cell.text()), WORDING.say(reason(column.field())));
            return null;
        }
        return value;
    }

    /** As the text of an ID column, whatever it is. */
    IdNumber readId(RowCursor cursor) {
        return readAnew(cursor.cell(column.index())) instanceof IdNumber id ? id : IdNumber.absent();
    }

    private @Nullable Object readAnew(Cell cell) {
        return column.field().read(cell, column.scale());
    }

    private static String reason(Field field) {
        return "unreadable." + field.type();
    }

    /** Short and without personal numbers. */
    static String shown(String text) {
        String scrubbed = Masking.scrub(text.strip());
        return scrubbed.codePointCount(0, scrubbed.length()) <= LONGEST_SHOWN
                ? scrubbed
                : scrubbed.substring(0, scrubbed.offsetByCodePoints(0, LONGEST_SHOWN)) + "\u2026";
    }
}
