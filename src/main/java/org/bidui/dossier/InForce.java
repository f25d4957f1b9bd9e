package org.bidui.dossier;

import java.time.LocalDate;
import org.bidui.roll.DateSpan;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** Whether rows of one roll count on one day: a month or year starts on its first day and ends on its last; empty is open. */
final class InForce {
    private final @Nullable Field from;
    private final @Nullable Field to;
    private final LocalDate day;

    InForce(Roll roll, LocalDate day) {
        this.from = roll.inForceFrom();
        this.to = roll.inForceTo();
        this.day = day;
    }

    boolean on(Row row) {
        return !(from != null
                        && row.value(from) instanceof DateSpan start
                        && start.first().isAfter(day))
                && !(to != null
                        && row.value(to) instanceof DateSpan end
                        && end.last().isBefore(day));
    }
}
