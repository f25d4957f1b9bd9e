package org.bidui.check;

import org.bidui.dossier.Household;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** An {@link Aggregate} made ready to be asked for subject after subject. Not safe to share between threads. */
@FunctionalInterface
interface FigureOf {
    /**
     * What it comes to.
     *
     * @param row the person's, or the thing's; of a household the head's
     * @param household the row's
     * @return null when there is no number by which rows could be found
     */
    @Nullable
    Figure of(Row row, @Nullable Household household, Asked subject);
}
