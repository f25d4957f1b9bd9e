package org.bidui.check;

import java.util.List;

/** Decides whether conditions hold; for a person, all of them on one and the same row. */
final class Holding implements Decision {
    private final SubjectCondition conditions;
    private final boolean asksOtherRolls;

    Holding(SubjectCondition conditions, List<Condition> written) {
        this.conditions = conditions;
        this.asksOtherRolls = written.stream().anyMatch(Holding::asksOtherRolls);
    }

    private static boolean asksOtherRolls(Condition condition) {
        boolean[] asks = new boolean[1];
        condition.collectSources(source -> asks[0] = true);
        return asks[0];
    }

    @Override
    public Verdict of(Candidate candidate) {
        Truth holds = Truth.FALSE;
        for (Asked asked : candidate.judged()) {
            holds = holds.or(conditions.of(asked));
        }
        return switch (holds) {
            case TRUE -> Verdict.SATISFIED;
            case UNKNOWN -> asksOtherRolls && !candidate.keyed() ? Verdict.NO_KEY : Verdict.EMPTY_FIELD;
            case FALSE -> new Verdict.Violated(candidate.speaking(), List.of(), false);
        };
    }
}
