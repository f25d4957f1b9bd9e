package org.bidui.check;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bidui.check.Expectation.AbsentFrom;
import org.bidui.check.Expectation.AgreesWith;
import org.bidui.check.Expectation.FewerThan;
import org.bidui.check.Expectation.Holds;
import org.bidui.check.Expectation.PresentIn;
import org.bidui.check.Expectation.Unique;
import org.bidui.dossier.Dossiers;
import org.bidui.dossier.Edition;
import org.bidui.roll.Roll;

/** Runs checks on the dossiers of one period. Safe to share between threads: each check is made ready anew. */
public final class CheckRunner {
    private final Dossiers dossiers;
    private final YearMonth period;

    private final Exemptions exemptions;

    /** Nobody is exempt. */
    public CheckRunner(Dossiers dossiers, YearMonth period) {
        this(dossiers, period, Exemptions.NONE);
    }

    public CheckRunner(Dossiers dossiers, YearMonth period, Exemptions exemptions) {
        this.dossiers = dossiers;
        this.period = period;
        this.exemptions = exemptions;
    }

    /** The lists that the check needs and that could not be had, its subjects' first. */
    public List<Edition> missing(Check check) {
        return check.neededEditions().stream()
                .filter(edition -> !dossiers.has(edition))
                .toList();
    }

    /** Runs the check if all rolls that it needs were had. */
    public CheckOutcome attempt(Check check) {
        List<Edition> missing = missing(check);
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
        LocalDate day = period.atEndOfMonth();
        ResultBuilder result = new ResultBuilder(check, subject -> exemptions.exempt(check, subject, day));
        LongSet earlier = new LongOpenHashSet();
        for (Group group : check.groups()) {
            Conditions conditions = new Conditions(dossiers, period, group.roll());
            List<Candidate> candidates = Candidates.list(
                            check.unit(),
                            dossiers.subjects(group.roll()),
                            conditions.ofSubject(check.unit(), group.where(), false))
                    .stream()
                    .filter(candidate -> candidate.keys().noneMatch(earlier::contains))
                    .toList();
            Decision decision = decision(check, group.roll(), conditions, candidates);
            candidates.forEach(candidate -> result.add(candidate.subject(), decision.of(candidate)));
            if (check.groups().size() > 1) {
                candidates.forEach(candidate -> candidate.keys().forEach(earlier::add));
            }
        }
        return result.build();
    }

    private Decision decision(Check check, Roll about, Conditions conditions, List<Candidate> candidates) {
        Expectation expected = check.expect();
        LocalDate day = period.atEndOfMonth();
        if (expected instanceof PresentIn presentIn) {
            return presence(presentIn.sources(), conditions).required(presentIn.members());
        }
        if (expected instanceof AbsentFrom absentFrom) {
            return presence(absentFrom.sources(), conditions).forbidden();
        }
        if (expected instanceof AgreesWith agreesWith) {
            return new Agreeing(about, day, agreesWith.agreements(), conditions);
        }
        if (expected instanceof Unique unique) {
            return new Uniqueness(about, check.unit(), unique.fields(), day, candidates);
        }
        if (expected instanceof Holds holds) {
            return new Holding(conditions, check.unit(), holds);
        }
        return new Counting(conditions, check.unit(), (FewerThan) expected);
    }

    private static Presence presence(List<Source> sources, Conditions conditions) {
        return new Presence(sources.stream().map(conditions::of).toList());
    }
}
