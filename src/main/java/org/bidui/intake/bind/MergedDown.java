package org.bidui.intake.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bidui.intake.table.RowCursor;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * Carries what belongs to a household down over the blank cells of its further rows, which is what vertically merged cells
 * leave. A row is a further row of the household above when the household's number (where the sheet has none, its head) is
 * blank in it, nothing in it names another head or place, it is not a head's, and either its relation says that it is a
 * member's or another of the household's cells is blank, too. For one sheet and one thread.
 */
final class MergedDown {
    private final @Nullable ColumnReader key;
    private final List<ColumnReader> household;
    private final List<ColumnReader> telling;
    private final @Nullable ColumnReader relation;
    private final @Nullable String headRelation;

    private @Nullable Object @Nullable [] above;

    MergedDown(Layout layout, PersonFields fields, List<ColumnReader> columns) {
        Roll.Households defined = layout.roll().households();
        List<ColumnReader> marks = new ArrayList<>();
        if (defined != null && (layout.isWide() || !layout.headOnly())) {
            add(marks, columns, defined.key().name());
            add(marks, columns, Roll.HEAD_ID_NUMBER);
            add(marks, columns, Roll.HEAD_NAME);
        }
        this.key = marks.isEmpty() ? null : marks.get(0);
        this.household =
                columns.stream().filter(column -> column.field().household()).toList();
        List<ColumnReader> others = new ArrayList<>(marks);
        add(others, columns, Roll.TOWNSHIP);
        add(others, columns, Roll.VILLAGE);
        others.remove(key);
        this.telling = List.copyOf(others);
        this.relation = columns.stream()
                .filter(column -> column.field() == fields.relation())
                .findFirst()
                .orElse(null);
        this.headRelation = fields.headRelation();
    }

    /** Fills a row that names a person, if it is a further row of the household above; whether it is. */
    boolean fill(@Nullable Object[] values, RowCursor row) {
        @Nullable Object[] first = above;
        if (first == null || !continues(first, values, row)) {
            return false;
        }
        for (ColumnReader column : household) {
            if (column.isBlank(row)) {
                values[column.fieldIndex()] = first[column.fieldIndex()];
            }
        }
        return true;
    }

    /** Whether a row is the first of a household: its number, or its head, is not the one above. */
    boolean begins(@Nullable Object[] values, RowCursor row) {
        return key != null
                && !key.isBlank(row)
                && (above == null || !Objects.equals(values[key.fieldIndex()], above[key.fieldIndex()]));
    }

    /** What the rows below may continue. */
    void remember(@Nullable Object[] values) {
        above = values;
    }

    /** Nothing goes on below. */
    void forget() {
        above = null;
    }

    private boolean continues(@Nullable Object[] first, @Nullable Object[] values, RowCursor row) {
        if (key == null || !isBlankBelow(key, first, row)) {
            return false;
        }
        boolean saysAnother = telling.stream()
                .anyMatch(column -> !column.isBlank(row)
                        && !Objects.equals(values[column.fieldIndex()], first[column.fieldIndex()]));
        Object related = relation == null ? null : values[relation.fieldIndex()];
        if (saysAnother || (related != null && related.equals(headRelation))) {
            return false;
        }
        return related != null
                || household.stream().anyMatch(column -> column != key && isBlankBelow(column, first, row));
    }

    private static boolean isBlankBelow(ColumnReader column, @Nullable Object[] first, RowCursor row) {
        return first[column.fieldIndex()] != null && column.isBlank(row);
    }

    private static void add(List<ColumnReader> found, List<ColumnReader> columns, String field) {
        columns.stream().filter(column -> column.field().name().equals(field)).forEach(found::add);
    }
}
