package org.bidui.dossier;

import java.util.List;
import java.util.Map;
import org.bidui.person.Division;
import org.bidui.person.DivisionNames;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/**
 * Everything that the period's rolls say about the subjects of its checks: all rows of the rolls that checks are about,
 * put together to households, and of the other rolls the rows that mention one of their members.
 *
 * <p>Rows out of force on the period's last day are in none of the answers. All answers are in the order of file, sheet
 * and row. Immutable and safe to share between threads.
 */
public final class Dossiers {
    private static final KeyedRows NO_ROWS = new KeyedRows(List.of());

    private final Map<Edition, KeyedRows> rows;
    private final Map<Roll, Long> notInForce;
    private final DivisionNames names;

    Dossiers(Map<Edition, KeyedRows> rows, Map<Roll, Long> notInForce, DivisionNames names) {
        this.rows = Map.copyOf(rows);
        this.notInForce = Map.copyOf(notInForce);
        this.names = names;
    }

    /** Where a row belongs, by the names that the run shows; empty as far as its roll does not say. */
    public Division division(Row row) {
        return names.shown(DossierBuilder.division(row));
    }

    /** Whether the roll was had at all, with or without rows. */
    public boolean has(Roll roll) {
        return has(Edition.current(roll));
    }

    /** Whether that list of a roll was had at all, with or without rows. */
    public boolean has(Edition edition) {
        return rows.containsKey(edition);
    }

    /**
     * A roll that checks are about.
     *
     * @throws IllegalArgumentException when the roll was not had, or was not collected as one that checks are about
     */
    public SubjectRows subjects(Roll roll) {
        if (rows.get(Edition.current(roll)) instanceof SubjectRows subjects) {
            return subjects;
        }
        throw new IllegalArgumentException("no subjects of " + roll);
    }

    /** The households of a roll that checks are about; see {@link #subjects}. */
    public List<Household> households(Roll roll) {
        return subjects(roll).households();
    }

    /** What staff should know about the households of a roll that checks are about; see {@link #subjects}. */
    public List<HouseholdNote> notes(Roll roll) {
        return HouseholdNotes.list(subjects(roll));
    }

    /** The roll's rows by number; none when the roll was not had. */
    public KeyedRows keyed(Roll roll) {
        return keyed(Edition.current(roll));
    }

    /** The rows of that list of a roll by number; none when it was not had. */
    public KeyedRows keyed(Edition edition) {
        return rows.getOrDefault(edition, NO_ROWS);
    }

    /** All rows of a roll that checks are about; of any other, those that were kept; none when the roll was not had. */
    public List<Row> rows(Roll roll) {
        return keyed(roll).list();
    }

    /** The rows that mention a subject by number; empty for key 0. */
    public List<Row> mentions(Roll roll, long key) {
        return keyed(roll).mentions(key);
    }

    /** The rows whose number cannot be used. */
    public List<Row> keyless(Roll roll) {
        return keyed(roll).keyless();
    }

    /** How many rows were left out because they are not in force on the period's last day. */
    public long notInForce(Roll roll) {
        return notInForce.getOrDefault(roll, 0L);
    }
}
