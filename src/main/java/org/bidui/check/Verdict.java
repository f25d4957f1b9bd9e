package org.bidui.check;

import java.util.List;
import org.bidui.roll.Row;

/** What a check comes to for one of its subjects. */
sealed interface Verdict {
    Verdict SATISFIED = new Satisfied();
    Verdict NO_KEY = new Undecided(Unmatchable.Reason.NO_KEY);
    Verdict EMPTY_FIELD = new Undecided(Unmatchable.Reason.EMPTY_FIELD);

    /** No subject, after all: there is nothing that could be compared. */
    Verdict NO_SUBJECT = new NoSubject();

    record NoSubject() implements Verdict {}

    record Satisfied() implements Verdict {}

    record Undecided(Unmatchable.Reason reason) implements Verdict {}

    /** See {@link Finding}. */
    record Violated(List<Row> concerned, List<Row> evidence, List<Detail> details, boolean partlyUnmatchable)
            implements Verdict {
        Violated(List<Row> concerned, List<Row> evidence, boolean partlyUnmatchable) {
            this(concerned, evidence, List.of(), partlyUnmatchable);
        }
    }
}
