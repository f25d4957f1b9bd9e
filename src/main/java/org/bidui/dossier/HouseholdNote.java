package org.bidui.dossier;

import org.bidui.roll.Field;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/**
 * Something about a household's rows that staff should look at.
 *
 * @param household the household
 * @param row the row to look at
 * @param reason what is odd
 * @param field the field in conflict; null for other reasons
 */
public record HouseholdNote(
        Household household,
        Row row,
        Reason reason,
        @Nullable Field field) {
    /** What is odd about the household. */
    public enum Reason {
        /** No number of household: put together by the head's ID number. */
        BY_HEAD_ID,
        /** No number of household and no usable number of the head: put together by village and head's name. */
        BY_HEAD_NAME,
        /** Nothing says whose household the row belongs to: taken as one of its own. */
        ALONE,
        /** The row has another value in a field of the household than the household's. */
        CONFLICT
    }
}
