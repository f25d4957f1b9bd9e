package org.bidui.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.check.Check;
import org.bidui.check.Job;
import org.bidui.roll.Roll;
import org.bidui.roll.SheetAccount;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * All that one job's workbook tells.
 *
 * @param facts the run
 * @param job the job
 * @param outcomes one for each of the job's checks, in the job's order
 * @param sheets every sheet that was looked at in the run, read or not, in the order of file and sheet
 * @param rollTitles by id: the title of every roll that one of the sheets belongs to
 * @param skipped files that were not opened or left out
 * @param keyless people without a usable number in the rolls that the job looks at
 * @param coverage 户保率, 人保率 and 勾稽表; null for a job that has none
 * @param notes Chinese sentences for the summary, such as which roll is an earlier period's (沿用)
 */
public record JobReport(
        RunFacts facts,
        Job job,
        List<CheckReport> outcomes,
        List<SheetAccount> sheets,
        Map<String, String> rollTitles,
        List<SkippedFile> skipped,
        List<KeylessPerson> keyless,
        @Nullable CoverageReport coverage,
        List<String> notes) {

    public JobReport {
        outcomes = List.copyOf(outcomes);
        sheets = List.copyOf(sheets);
        rollTitles = Map.copyOf(rollTitles);
        skipped = List.copyOf(skipped);
        keyless = List.copyOf(keyless);
        notes = List.copyOf(notes);
        List<Check> told = outcomes.stream().map(CheckReport::check).toList();
        if (!told.equals(job.checks())) {
            throw new IllegalArgumentException("the outcomes of " + job.id() + " are not those of its checks");
        }
    }

    /** The workbook's name, such as {@code 低保兜底衔接比对-2020年03月.xlsx}. */
    public String fileName() {
        return Wording.of(JobReport.class)
                .say("workbook.file", SafeFileName.of(job.title()), PeriodText.of(facts.period()));
    }

    List<CheckReport.Ran> listRan() {
        return outcomes.stream()
                .filter(CheckReport.Ran.class::isInstance)
                .map(CheckReport.Ran.class::cast)
                .toList();
    }

    /** The ids of the rolls that the job's checks look at. */
    Set<String> rollIds() {
        Set<String> ids = new LinkedHashSet<>();
        job.checks().forEach(check -> check.rolls().stream().map(Roll::id).forEach(ids::add));
        return ids;
    }
}
