package org.bidui.ledger;

import org.bidui.check.Finding;
import org.bidui.check.Subject;

/** Whom a case of a check is about, the same in every period. The key may hold an ID number: never to be logged. */
record CaseSubject(String roll, String unit, String key) {
    static CaseSubject of(Finding finding) {
        Subject subject = finding.subject();
        return new CaseSubject(subject.household().roll().id(), subject.unit().name(), subject.key());
    }

    @Override
    public String toString() {
        return roll + " " + unit;
    }
}
