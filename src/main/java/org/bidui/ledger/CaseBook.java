package org.bidui.ledger;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.bidui.check.Check;
import org.bidui.check.Finding;

/** The case of every finding of a run. Safe to share between threads. */
public final class CaseBook {
    /** By identity: a finding is one object throughout a run, and comparing rows would be slow. */
    private final IdentityHashMap<Finding, CaseRef> cases;

    private final Map<String, CaseCounts> counts = new HashMap<>();

    /** @param cases of all findings of the run */
    public CaseBook(IdentityHashMap<Finding, CaseRef> cases) {
        this.cases = new IdentityHashMap<>(cases);
        cases.forEach((finding, ref) -> counts.merge(
                finding.check().id(), CaseCounts.NONE.with(ref.state()), (known, first) -> known.with(ref.state())));
    }

    /**
     * The case of a finding.
     *
     * @throws IllegalArgumentException when the finding was not numbered in this run
     */
    public CaseRef get(Finding finding) {
        CaseRef ref = cases.get(finding);
        if (ref == null) {
            throw new IllegalArgumentException("a finding of " + finding.check().id() + " has no case");
        }
        return ref;
    }

    /** How the cases of a check moved. */
    public CaseCounts counts(Check check) {
        return counts.getOrDefault(check.id(), CaseCounts.NONE);
    }
}
