package org.bidui.check;

import java.time.YearMonth;
import java.util.List;
import org.bidui.check.Expectation.AbsentFrom;
import org.bidui.check.Expectation.Holds;
import org.bidui.check.Expectation.PresentIn;
import org.bidui.check.Expectation.Unique;
import org.bidui.dossier.Dossiers;
import org.bidui.roll.Roll;

/** Runs checks on the dossiers of one period. Safe to share between threads: each check is made ready anew. */
public final class CheckRunner {
    private final Dossiers dossiers;
    private final YearMonth period;

    public CheckRunner(Dossiers dossiers, YearMonth period) {
        this.dossiers = dossiers;
        this.period = period;
    }

    /** The rolls that the check needs and that could not be had, its subjects' first. */
    public List<Roll> missing(Check check) {
        return check.neededRolls().stream().filter(roll -> !dossiers.has(roll)).toList();
    }

    /** Runs the check if all rolls that it needs were had. */
    public CheckOutcome attempt(Check check) {
        List<Roll> missing = missing(check);
        return missing.isEmpty() ? new CheckOutcome.Ran(run(check)) : new CheckOutcome.NotRun(check, missing);
    }

    /**
     * Runs the check.
     *
     * @throws IllegalStateException when a roll that it needs is {@linkplain #missing missing}
     * @throws IllegalArgumentException when the roll of its subjects was not collected as such, or a field is none of its roll
     */
    public CheckResult run(Check check) {
        if (!missing(check).isEmpty()) {
            throw new IllegalStateException(check.id() + " needs " + missing(check));
        }
        Conditions conditions = new Conditions(dossiers, period, check.about());
        List<Candidate> candidates = Candidates.list(
                check.unit(),
                dossiers.subjects(check.about()),
                conditions.ofSubject(check.unit(), check.where(), false));
        Decision decision = decision(check, conditions, candidates);
        ResultBuilder result = new ResultBuilder(check);
        candidates.forEach(candidate -> result.add(candidate.subject(), decision.of(candidate)));
        return result.build();
    }

    private Decision decision(Check check, Conditions conditions, List<Candidate> candidates) {
        Expectation expected = check.expect();
        if (expected instanceof PresentIn presentIn) {
            return presence(presentIn.sources(), conditions).required(presentIn.members());
        }
        if (expected instanceof AbsentFrom absentFrom) {
            return presence(absentFrom.sources(), conditions).forbidden();
        }
        if (expected instanceof Unique unique) {
            return new Uniqueness(check, unique.fields(), period.atEndOfMonth(), candidates);
        }
        if (expected instanceof Holds holds) {
            return new Holding(conditions.ofSubject(check.unit(), holds.conditions(), true), holds.conditions());
        }
        throw new IllegalArgumentException("no decision for " + expected);
    }

    private static Presence presence(List<Source> sources, Conditions conditions) {
        return new Presence(sources.stream().map(conditions::of).toList());
    }
}
