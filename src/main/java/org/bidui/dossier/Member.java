package org.bidui.dossier;

import java.util.List;
import org.bidui.person.IdNumber;
import org.bidui.roll.Row;

/**
 * One person of a household.
 *
 * @param key the person's {@link IdNumber#key()}; 0 when the number cannot be used
 * @param rows the person's rows in this household, in the order of file, sheet and row; one unless the number stands on several
 */
public record Member(long key, List<Row> rows) {
    public Member {
        rows = List.copyOf(rows);
    }

    /** Whether the person has a number by which other rolls can be asked. */
    public boolean keyed() {
        return key != 0;
    }

    /** The first row. */
    public Row row() {
        return rows.get(0);
    }
}
