package org.bidui.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to run on what.
 *
 * @param period the month the run is about
 * @param jobs the ids of the jobs that were named; empty for every job that can run
 * @param input the folder with the period's files
 * @param output the folder in which each period has its folder
 * @param data the folder of the ledger
 * @param history the folder with the earlier periods' folders, or null for the input's own
 * @param ignored names of files that are left out
 * @param rolls by file name: the id of the roll that it is
 * @param acceptDrift whether to go on although much changed since the month before
 */
public record RunRequest(
        YearMonth period,
        List<String> jobs,
        Path input,
        Path output,
        Path data,
        @Nullable Path history,
        Set<String> ignored,
        Map<String, String> rolls,
        boolean acceptDrift) {
    public RunRequest {
        jobs = List.copyOf(jobs);
        ignored = Set.copyOf(ignored);
        rolls = Map.copyOf(rolls);
    }
}
