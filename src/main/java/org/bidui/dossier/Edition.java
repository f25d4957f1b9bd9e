package org.bidui.dossier;

import org.bidui.roll.Roll;

/**
 * Which list of a roll: this period's, or the last period's beside it.
 *
 * @param roll the roll
 * @param last whether the newest list before the period is meant
 */
public record Edition(Roll roll, boolean last) {
    /** The list that tells the period. */
    public static Edition current(Roll roll) {
        return new Edition(roll, false);
    }

    /** The newest list of an earlier period. */
    public static Edition last(Roll roll) {
        return new Edition(roll, true);
    }
}
