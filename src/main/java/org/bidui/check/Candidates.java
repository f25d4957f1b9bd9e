package org.bidui.check;

import java.util.ArrayList;
import java.util.List;
import org.bidui.dossier.Household;
import org.bidui.dossier.KeyedRows;
import org.bidui.dossier.SubjectRows;
import org.bidui.roll.Row;

/** Finds a check's subjects among a roll's persons or households. */
final class Candidates {
    private final SubjectRows rows;
    private final SubjectCondition where;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(SubjectRows rows, SubjectCondition where) {
        this.rows = rows;
        this.where = where;
    }

    /** Those that meet the conditions, in the order of their first rows. */
    static List<Candidate> list(Unit unit, SubjectRows rows, SubjectCondition where) {
        Candidates candidates = new Candidates(rows, where);
        if (unit == Unit.HOUSEHOLD) {
            rows.households().forEach(candidates::add);
        } else if (unit == Unit.ROW) {
            rows.households().forEach(candidates::addThing);
        } else {
            for (int i = 0; i < rows.list().size(); i++) {
                candidates.add(i);
            }
        }
        return candidates.found;
    }

    private void add(Household household) {
        Asked asked = Asked.of(household);
        if (where.of(asked) == Truth.TRUE) {
            found.add(new Candidate(new Subject(Unit.HOUSEHOLD, household, household.rows()), List.of(asked)));
        }
    }

    private void addThing(Household thing) {
        Asked asked = Asked.of(thing);
        if (where.of(asked) == Truth.TRUE) {
            found.add(new Candidate(new Subject(Unit.ROW, thing, thing.rows()), List.of(asked)));
        }
    }

    /** Adds the person whose first row has that number; a later row of a person was seen with the first. */
    private void add(int first) {
        Row row = rows.get(first);
        long key = row.id().key();
        Household household = rows.householdOf(first);
        if (key == 0 || (rows.first(key) == first && rows.next(first) == KeyedRows.NONE)) {
            Asked asked = new Asked(row, household);
            if (where.of(asked) == Truth.TRUE) {
                found.add(new Candidate(new Subject(Unit.PERSON, household, List.of(row)), List.of(asked)));
            }
        } else if (rows.first(key) == first) {
            List<Asked> judged = new ArrayList<>(2);
            for (int i = first; i != KeyedRows.NONE; i = rows.next(i)) {
                Asked asked = new Asked(rows.get(i), rows.householdOf(i));
                if (where.of(asked) == Truth.TRUE) {
                    judged.add(asked);
                }
            }
            if (!judged.isEmpty()) {
                found.add(new Candidate(new Subject(Unit.PERSON, household, rows.mentions(key)), judged));
            }
        }
    }
}
