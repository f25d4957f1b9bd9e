package org.bidui.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bidui.check.CheckResult;
import org.bidui.check.Tally;
import org.bidui.roll.SheetAccount;
import org.jspecify.annotations.Nullable;

/**
 * {@code run.json}: what a period's runs came to, for other programs. It holds no personal data.
 *
 * @param period such as {@code 2020-03}
 * @param started when the last run was started, ISO 8601
 * @param finished when its workbooks were written
 * @param programVersion the program's
 * @param ruleVersion that of the checks and rolls it read
 * @param inputs every sheet that was looked at
 * @param checks every check, job by job
 * @param workbooks below the period's folder, in the order of their names
 */
@JsonPropertyOrder({"period", "started", "finished", "programVersion", "ruleVersion", "inputs", "checks", "workbooks"})
public record RunJson(
        String period,
        String started,
        String finished,
        String programVersion,
        String ruleVersion,
        List<Input> inputs,
        List<Outcome> checks,
        List<String> workbooks) {

    public RunJson {
        inputs = List.copyOf(inputs);
        checks = List.copyOf(checks);
        workbooks = List.copyOf(workbooks);
    }

    /** A sheet; {@code roll} is null when it fits none, {@code encoding} empty when the format has none. */
    public record Input(
            String file,
            String sha256,
            @Nullable String roll,
            String sheet,
            String encoding,
            int headerRow,
            long read,
            long accepted,
            long rejected,
            long skipped) {
        /** From the account of a sheet. */
        public static Input of(SheetAccount account) {
            return new Input(
                    account.sheet().file(),
                    account.sha256(),
                    account.roll(),
                    account.sheet().sheet(),
                    account.encoding(),
                    account.headerRow(),
                    account.read(),
                    account.accepted(),
                    account.rejected(),
                    account.skipped());
        }
    }

    /**
     * What became of a check. One that was not run has a reason, and 0 in every count.
     *
     * @param job the job's id
     * @param check the check's id
     * @param opened in the file {@code new}: findings with a new case
     * @param workbook below the period's folder
     * @param sheet the check's (first) sheet
     */
    @JsonPropertyOrder({"job", "check", "state", "reason"})
    public record Outcome(
            String job,
            String check,
            State state,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason,

            long subjects,
            long satisfied,
            long findings,
            long unmatchable,
            long exempt,
            @JsonProperty("new") long opened,
            long continuing,
            long recurred,
            long cleared,
            String workbook,
            String sheet) {

        static Outcome of(String job, CheckReport report, WrittenWorkbook written) {
            String check = report.check().id();
            String sheet = written.sheets().getOrDefault(check, "");
            if (report instanceof CheckReport.NotRun notRun) {
                return new Outcome(
                        job, check, State.NOT_RUN, notRun.reason(), 0, 0, 0, 0, 0, 0, 0, 0, 0, written.file(), sheet);
            }
            CheckReport.Ran ran = (CheckReport.Ran) report;
            CheckResult result = ran.result();
            Tally total = result.total();
            Figures figures = Figures.sum(Figures.byTownship(ran).values());
            return new Outcome(
                    job,
                    check,
                    State.RUN,
                    null,
                    total.subjects(),
                    total.satisfied(),
                    total.findings(),
                    total.unmatchable(),
                    total.exempt(),
                    figures.opened(),
                    figures.continuing(),
                    figures.recurred(),
                    figures.cleared(),
                    written.file(),
                    sheet);
        }
    }

    /** Whether a check was run. */
    public enum State {
        @JsonProperty("run")
        RUN,
        @JsonProperty("not-run")
        NOT_RUN
    }

    /** What became of a job's checks. */
    public static List<Outcome> outcomes(JobReport report, WrittenWorkbook written) {
        return report.outcomes().stream()
                .map(outcome -> Outcome.of(report.job().id(), outcome, written))
                .toList();
    }

    /**
     * This run's results put in the place of those of the same jobs in an earlier one of the period. Other jobs keep theirs, and with them
     * the inputs that this run did not look at again.
     */
    public RunJson over(RunJson earlier) {
        Set<String> jobs = checks.stream().map(Outcome::job).collect(Collectors.toSet());
        List<Outcome> kept = earlier.checks().stream()
                .filter(outcome -> !jobs.contains(outcome.job()))
                .toList();
        Map<String, Input> bySheet = new LinkedHashMap<>();
        if (!kept.isEmpty()) {
            earlier.inputs().forEach(input -> bySheet.put(key(input), input));
        }
        inputs.forEach(input -> bySheet.put(key(input), input));
        List<Outcome> all = new ArrayList<>();
        earlier.checks().stream().map(Outcome::job).distinct().forEach(job -> {
            all.addAll(of(job, checks));
            all.addAll(of(job, kept));
        });
        checks.stream().filter(outcome -> !all.contains(outcome)).forEach(all::add);
        Set<String> books = new TreeSet<>(workbooks);
        kept.stream().map(Outcome::workbook).filter(book -> !book.isEmpty()).forEach(books::add);
        return new RunJson(
                period,
                started,
                finished,
                programVersion,
                ruleVersion,
                List.copyOf(bySheet.values()),
                all,
                List.copyOf(books));
    }

    private static List<Outcome> of(String job, List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.job().equals(job)).toList();
    }

    private static String key(Input input) {
        return input.file() + "\n" + input.sheet();
    }
}
