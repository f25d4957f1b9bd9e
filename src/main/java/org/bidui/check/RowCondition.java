package org.bidui.check;

import org.bidui.dossier.Household;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** Conditions made ready to be asked of the rows of one roll. Not safe to share between threads. */
@FunctionalInterface
interface RowCondition {
    /**
     * Whether they hold.
     *
     * @param household the row's; null where the row stands for itself, as a matched row of another roll does
     * @param subject whom the check is about
     */
    Truth of(Row row, @Nullable Household household, Asked subject);
}
