package org.bidui.check;

import java.util.Collection;
import org.bidui.dossier.KeyedRows;
import org.bidui.roll.Row;

/** The rows of a source that meet its conditions, by number. A roll that could not be had counts as empty. */
final class SourceRows {
    private final KeyedRows rows;
    private final RowCondition where;

    SourceRows(KeyedRows rows, RowCondition where) {
        this.rows = rows;
        this.where = where;
    }

    /** Whether one of them mentions the key. */
    boolean mention(long key, Asked subject) {
        for (int i = rows.first(key); i != KeyedRows.NONE; i = rows.next(i)) {
            if (meets(rows.get(i), subject)) {
                return true;
            }
        }
        return false;
    }

    /** Adds those that mention the key, in their order. */
    void collect(long key, Asked subject, Collection<Row> found) {
        for (int i = rows.first(key); i != KeyedRows.NONE; i = rows.next(i)) {
            if (meets(rows.get(i), subject)) {
                found.add(rows.get(i));
            }
        }
    }

    private boolean meets(Row row, Asked subject) {
        return where.of(row, null, subject) == Truth.TRUE;
    }
}
