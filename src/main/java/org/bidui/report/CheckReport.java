package org.bidui.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bidui.check.Check;
import org.bidui.check.CheckResult;
import org.bidui.check.Finding;
import org.bidui.ledger.CaseRef;

/** What became of a check in a run. */
public sealed interface CheckReport {

    Check check();

    /**
     * The check ran.
     *
     * @param cases one for each of the result's findings, in the same order
     * @param cleared by township: how many cases open before are satisfied now; townships without any may be left out
     */
    record Ran(CheckResult result, List<CaseRef> cases, Map<String, Long> cleared) implements CheckReport {
        public Ran {
            cases = List.copyOf(cases);
            cleared = Map.copyOf(cleared);
            if (cases.size() != result.findings().size()) {
                throw new IllegalArgumentException("%s: %d findings, %d cases"
                        .formatted(result.check().id(), result.findings().size(), cases.size()));
            }
        }

        /** With the case that {@code caseOf} knows for each finding. */
        public static Ran of(CheckResult result, Function<Finding, CaseRef> caseOf, Map<String, Long> cleared) {
            return new Ran(result, result.findings().stream().map(caseOf).toList(), cleared);
        }

        @Override
        public Check check() {
            return result.check();
        }
    }

    /**
     * The check could not run.
     *
     * @param reason one Chinese phrase, such as which roll is missing
     */
    record NotRun(Check check, String reason) implements CheckReport {}
}
