package org.bidui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidui.check.Job;
import org.bidui.intake.Survey;
import org.bidui.intake.SurveyedFile;
import org.bidui.report.JobReport;
import org.bidui.report.RemarkFile;
import org.bidui.report.RunFacts;
import org.bidui.report.RunJson;
import org.bidui.report.RunJsonFile;
import org.bidui.report.WorkbookWriter;
import org.bidui.report.WrittenWorkbook;
import org.bidui.roll.SheetAccount;
import org.bidui.wording.Wording;

/** Writes the staged files of a run and knows which published ones they replace. */
final class Written {
    private static final Wording WORDING = Wording.of(Written.class);

    private final Path staging;
    private final Path target;
    private final WorkbookWriter writer;
    private final RemarkFile remarks;
    private final RunJsonFile json = new RunJsonFile();
    private final Map<String, WrittenWorkbook> workbooks = new ConcurrentHashMap<>();

    /**
     * @param staging where the files are written
     * @param workspace for the writer's own temporary files
     * @param target the period's folder
     */
    Written(Path staging, Path workspace, Path target) {
        this.staging = staging;
        this.target = target;
        this.writer = new WorkbookWriter(workspace);
        this.remarks = new RemarkFile(workspace);
    }

    /** Writes a job's workbook; safe from several threads. */
    void write(JobReport report) {
        try {
            workbooks.put(report.job().id(), writer.write(report, staging));
        } catch (IOException e) {
            throw cannotWrite(report.fileName());
        }
    }

    /** Takes what is remarked while the files are read. */
    RemarkFile remarks() {
        return remarks;
    }

    /**
     * Writes every remark; those on files that only an earlier run of the period has read are kept.
     *
     * @param own the period's own folder
     * @param read the files that this run has read
     */
    void writeRemarks(Survey own, Set<String> read) {
        Set<String> present = own.files().stream().map(SurveyedFile::name).collect(Collectors.toSet());
        try {
            remarks.write(
                    staging.resolve(RemarkFile.NAME),
                    target.resolve(RemarkFile.NAME),
                    file -> !read.contains(file) && present.contains(file));
        } catch (IOException e) {
            throw cannotWrite(RemarkFile.NAME);
        }
    }

    RunSummary.Remarks remarkCounts() {
        return new RunSummary.Remarks(remarks.rejected(), remarks.notes(), target.resolve(RemarkFile.NAME));
    }

    /** The workbooks, in the order of the jobs, as they will stand in the period's folder. */
    List<Path> list(List<Job> jobs) {
        return jobs.stream()
                .map(job -> workbooks.get(job.id()))
                .flatMap(Stream::ofNullable)
                .map(workbook -> target.resolve(workbook.file()))
                .toList();
    }

    /**
     * Writes {@code run.json}, with the parts of jobs that this run leaves alone taken from the published one, and returns the
     * published files that go away.
     *
     * @param reports of all jobs that were asked for, those without a workbook included
     * @param named whether a job that could not run takes the place of its earlier results
     */
    List<Path> writeJson(
            RunFacts facts,
            ProgramVersion version,
            List<SheetAccount> accounts,
            List<JobReport> reports,
            boolean named) {
        try {
            Optional<RunJson> earlier = findEarlier();
            Set<String> known = earlier.map(Written::jobs).orElse(Set.of());
            List<JobReport> told = reports.stream()
                    .filter(report -> named
                            || workbooks.containsKey(report.job().id())
                            || !known.contains(report.job().id()))
                    .toList();
            RunJson run = new RunJson(
                    facts.period().toString(),
                    facts.started().toString(),
                    LocalDateTime.now(ZoneId.systemDefault())
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString(),
                    version.program(),
                    version.rules(),
                    accounts.stream().map(RunJson.Input::of).toList(),
                    told.stream().flatMap(report -> outcomes(report).stream()).toList(),
                    new ArrayList<>(new TreeMap<>(workbooks)
                            .values().stream()
                                    .map(WrittenWorkbook::file)
                                    .sorted()
                                    .toList()));
            json.write(earlier.map(run::over).orElse(run), staging.resolve(RunJsonFile.NAME));
            return earlier.map(before -> retired(before, jobs(run))).orElse(List.of());
        } catch (IOException e) {
            throw cannotWrite(RunJsonFile.NAME);
        }
    }

    /** A file that is no {@code run.json} any more is told nothing from, and kept with the files that are replaced. */
    private Optional<RunJson> findEarlier() {
        try {
            return json.find(target.resolve(RunJsonFile.NAME));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<RunJson.Outcome> outcomes(JobReport report) {
        WrittenWorkbook none = new WrittenWorkbook("", Map.of());
        return RunJson.outcomes(report, workbooks.getOrDefault(report.job().id(), none));
    }

    private List<Path> retired(RunJson before, Set<String> replaced) {
        Set<String> now = workbooks.values().stream().map(WrittenWorkbook::file).collect(Collectors.toSet());
        return before.checks().stream()
                .filter(outcome -> replaced.contains(outcome.job()))
                .map(RunJson.Outcome::workbook)
                .filter(workbook -> !workbook.isEmpty() && !now.contains(workbook))
                .distinct()
                .map(Path::of)
                .toList();
    }

    private static Set<String> jobs(RunJson run) {
        return run.checks().stream().map(RunJson.Outcome::job).collect(Collectors.toSet());
    }

    private static InputFailure cannotWrite(String file) {
        return new InputFailure(List.of(WORDING.say("cannot-write", file)));
    }
}
