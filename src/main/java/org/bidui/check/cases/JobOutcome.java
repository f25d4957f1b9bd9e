package org.bidui.check.cases;

import java.util.List;
import org.bidui.check.Job;
import org.bidui.definition.Mistake;

/**
 * What the cases of a job came to.
 *
 * @param job the job
 * @param checks how many checks it has
 * @param cases how many cases they have together
 * @param failures the cases that did not come out, each with where it is written; in the order of the files
 */
public record JobOutcome(Job job, int checks, int cases, List<Mistake> failures) {
    public JobOutcome {
        failures = List.copyOf(failures);
    }

    /** Whether all cases came out. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
