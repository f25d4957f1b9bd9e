package org.bidui.check;

import java.time.LocalDate;

/**
 * Somebody for whom a check need not hold.
 *
 * @param check the check's id
 * @param key the person's packed number; 0 where a household is meant
 * @param householdNo the household's own number in the form in which it is compared; empty where a person is meant
 * @param reason why, as the office gave it
 * @param evidence the document that says so
 * @param until the last day on which it counts
 */
public record Exemption(String check, long key, String householdNo, String reason, String evidence, LocalDate until) {}
