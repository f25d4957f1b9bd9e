package org.bidui.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.bidui.check.Check;
import org.bidui.check.Job;
import org.bidui.check.Tally;
import org.bidui.ledger.CaseCounts;
import org.jspecify.annotations.Nullable;

/**
 * What a published run came to.
 *
 * @param period the month
 * @param lines one for each check of the jobs that were asked for, in their order
 * @param workbooks the workbooks, in the order of the jobs
 * @param folder the period's folder
 * @param notices Chinese sentences that staff should read: what is an earlier month's, which files were not recognised
 * @param remarks how many rows were rejected and how much was noted, and the file that lists all of it
 * @param complete false when a check of a job that was named, or of a roll that is expected, could not run
 */
public record RunSummary(
        YearMonth period,
        List<Line> lines,
        List<Path> workbooks,
        Path folder,
        List<String> notices,
        Remarks remarks,
        boolean complete) {
    public RunSummary {
        lines = List.copyOf(lines);
        workbooks = List.copyOf(workbooks);
        notices = List.copyOf(notices);
    }

    /**
     * What one check came to.
     *
     * @param tally null when it was not run
     * @param cases how its cases moved
     * @param reason why it was not run: one Chinese phrase; empty when it was
     */
    public record Line(Job job, Check check, @Nullable Tally tally, CaseCounts cases, String reason) {}

    /**
     * What was remarked on the files that were read.
     *
     * @param file lists every one
     */
    public record Remarks(long rejected, long notes, Path file) {}
}
