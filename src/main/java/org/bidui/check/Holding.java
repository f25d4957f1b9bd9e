package org.bidui.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bidui.roll.Row;

/** Decides whether conditions hold; for a person, all of them on one and the same row. */
final class Holding implements Decision {
    private final List<Assertion> assertions;
    private final boolean asksOtherRolls;
    private final boolean unknownReported;

    Holding(Conditions conditions, Unit unit, Expectation.Holds expected) {
        this.assertions = Assertion.list(conditions, unit, expected.conditions(), true);
        this.asksOtherRolls = Assertion.asksOtherRolls(expected.conditions());
        this.unknownReported = expected.unknownReported();
    }

    @Override
    public Verdict of(Candidate candidate) {
        Truth holds = Truth.FALSE;
        for (Asked asked : candidate.judged()) {
            holds = holds.or(all(asked));
        }
        if (holds == Truth.TRUE) {
            return Verdict.SATISFIED;
        }
        if (holds == Truth.UNKNOWN && asksOtherRolls && !candidate.keyed()) {
            return Verdict.NO_KEY;
        }
        return holds == Truth.UNKNOWN && !unknownReported ? Verdict.EMPTY_FIELD : violated(candidate);
    }

    private Truth all(Asked asked) {
        Truth holds = Truth.TRUE;
        for (Assertion assertion : assertions) {
            holds = holds.and(assertion.holds().of(asked));
        }
        return holds;
    }

    /** With what does not hold for the first of a person's rows: the others differ from it, if at all, in little. */
    private Verdict violated(Candidate candidate) {
        Asked asked = candidate.judged().get(0);
        List<Detail> details = new ArrayList<>();
        Set<Row> evidence = new LinkedHashSet<>();
        for (Assertion assertion : assertions) {
            if (assertion.holds().of(asked) != Truth.TRUE) {
                Figure figure = assertion.figure(asked);
                details.add(new Detail.Failed(assertion.written(), figure));
                if (figure != null) {
                    evidence.addAll(figure.rows());
                }
            }
        }
        return new Verdict.Violated(
                candidate.speaking(), List.copyOf(evidence), details, asksOtherRolls && candidate.partlyKeyless());
    }
}
