package org.bidui.check;

import java.util.Collection;
import org.bidui.dossier.KeyedRows;
import org.bidui.dossier.Member;
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

    /**
     * Adds those that are about a subject: of a person those with the number of the row in question, of a household those
     * that mention a member or name the household, of another roll's thing all.
     */
    void collect(Unit unit, Asked asked, Collection<Row> found) {
        switch (unit) {
            case PERSON -> collect(asked.row().id().key(), asked, found);
            case HOUSEHOLD -> {
                for (Member member : asked.household().members()) {
                    collect(member.key(), asked, found);
                }
                collectNaming(asked, found);
            }
            case ROW -> rows.list().stream().filter(row -> meets(row, asked)).forEach(found::add);
        }
    }

    /** Whether one of them is about a subject; see {@link #collect(Unit, Asked, Collection)}. */
    boolean mention(Unit unit, Asked asked) {
        return switch (unit) {
            case PERSON -> mention(asked.row().id().key(), asked);
            case HOUSEHOLD -> mentionMember(asked) || name(asked);
            case ROW -> rows.list().stream().anyMatch(row -> meets(row, asked));
        };
    }

    private boolean mentionMember(Asked asked) {
        for (Member member : asked.household().members()) {
            if (mention(member.key(), asked)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them names the subject's household by the registry's number. */
    boolean name(Asked asked) {
        String number = asked.household().registered();
        if (!number.isEmpty()) {
            for (int i = rows.firstOfHousehold(number); i != KeyedRows.NONE; i = rows.nextOfHousehold(i)) {
                if (meets(rows.get(i), asked)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds those that name the subject's household by the registry's number, in their order. */
    void collectNaming(Asked asked, Collection<Row> found) {
        String number = asked.household().registered();
        if (!number.isEmpty()) {
            for (int i = rows.firstOfHousehold(number); i != KeyedRows.NONE; i = rows.nextOfHousehold(i)) {
                if (meets(rows.get(i), asked)) {
                    found.add(rows.get(i));
                }
            }
        }
    }

    private boolean meets(Row row, Asked subject) {
        return where.of(row, null, subject) == Truth.TRUE;
    }
}
