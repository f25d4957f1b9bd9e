package org.bidui.ledger;

/**
 * The case that a finding belongs to.
 *
 * @param number given once, for ever, such as {@code 202003-DB-00017}
 * @param state how this period's finding continues it
 */
public record CaseRef(String number, CaseState state) {}
