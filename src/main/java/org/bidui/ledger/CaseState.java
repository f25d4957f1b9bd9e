package org.bidui.ledger;

/** How a case stands in a period in which it was found. */
public enum CaseState {
    /** Opened in this period (新增). */
    NEW,
    /** Opened in an earlier period and found again (持续). */
    CONTINUING
}
