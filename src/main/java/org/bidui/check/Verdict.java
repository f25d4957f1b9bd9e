package org.bidui.check;

import java.util.List;
import org.bidui.roll.Row;

/** What a check comes to for one of its subjects. */
sealed interface Verdict {
    Verdict SATISFIED = new Satisfied();
    Verdict NO_KEY = new Undecided(Unmatchable.Reason.NO_KEY);
    Verdict EMPTY_FIELD = new Undecided(Unmatchable.Reason.EMPTY_FIELD);

    record Satisfied() implements Verdict {}

    record Undecided(Unmatchable.Reason reason) implements Verdict {}

    /** See {@link Finding}. */
    record Violated(List<Row> concerned, List<Row> evidence, boolean partlyUnmatchable) implements Verdict {}
}
