package org.bidui.check;

import org.bidui.dossier.Household;
import org.bidui.roll.Row;

/**
 * Whom a condition compares with where it names the subject: a person's row and its household; of a household, the head's.
 */
record Asked(Row row, Household household) {
    /** The household as a subject. */
    static Asked of(Household household) {
        return new Asked(household.head(), household);
    }
}
