package org.bidui.ledger;

/** How a finding of this period relates to the periods before. */
public enum CaseState {
    /** Found for the first time: the case was opened by it (新增). */
    NEW,
    /** Found in the last run too (持续). */
    CONTINUING,
    /** Found again after it had been cleared (复发). */
    RECURRED
}
