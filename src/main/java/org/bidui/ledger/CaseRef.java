package org.bidui.ledger;

/**
 * The case behind a finding.
 *
 * @param number such as {@code 202003-DB-00017}: the period it was opened, the job's code, a sequence; given once, for ever
 * @param state how it stands in the period of the run
 */
public record CaseRef(String number, CaseState state) {}
