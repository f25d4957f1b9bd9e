package org.bidui.check;

import java.util.List;
import org.bidui.dossier.Edition;

/** What became of a check in one period. */
public sealed interface CheckOutcome {
    Check check();

    /** The check was run. */
    record Ran(CheckResult result) implements CheckOutcome {
        @Override
        public Check check() {
            return result.check();
        }
    }

    /**
     * The check was not run: it would have reported everybody as missing.
     *
     * @param missing the lists that it needs and that could not be had; at least one
     */
    record NotRun(Check check, List<Edition> missing) implements CheckOutcome {
        public NotRun {
            missing = List.copyOf(missing);
        }
    }
}
