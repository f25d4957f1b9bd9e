package org.bidui.check;

import java.util.List;
import org.bidui.roll.Row;

/**
 * One subject for which a check does not hold. The sentence is composed when the workbook is written.
 *
 * @param check the check
 * @param subject whom it is about
 * @param concerned the subject's own rows that the finding is about: who is missing, who is on two rolls
 * @param evidence the rows that show it: offending rows of other rolls, where the members are that are there, every
 *     row of a group of duplicates, the subject's own included; may be empty
 * @param details the figures, pairs of values or names that it rests on; may be empty
 * @param partlyUnmatchable whether the numbers were needed and some member of the household has none that can be used
 */
public record Finding(
        Check check,
        Subject subject,
        List<Row> concerned,
        List<Row> evidence,
        List<Detail> details,
        boolean partlyUnmatchable) {
    public Finding {
        concerned = List.copyOf(concerned);
        evidence = List.copyOf(evidence);
        details = List.copyOf(details);
    }

    /** A finding that rests on rows alone. */
    public Finding(Check check, Subject subject, List<Row> concerned, List<Row> evidence, boolean partlyUnmatchable) {
        this(check, subject, concerned, evidence, List.of(), partlyUnmatchable);
    }
}
