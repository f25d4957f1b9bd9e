package org.bidui.sample;

/**
 * A finding that a correct comparison of the synthetic county has to report.
 *
 * @param household whether the subject is a household rather than a person
 * @param householdNumber the subject household's own number, or the person's household's; empty in a roll without households
 * @param idNumber the person's, or the head's, eighteen characters; empty for a head without a usable number
 * @param why in Chinese: what was planted
 */
public record ExpectedFinding(
        String job,
        String check,
        boolean household,
        String householdNumber,
        String idNumber,
        String name,
        String township,
        String why) {}
