package org.bidui.run;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidui.check.Check;
import org.bidui.check.CheckResult;
import org.bidui.check.CheckRunner;
import org.bidui.check.Job;
import org.bidui.dossier.DossierBuilder;
import org.bidui.dossier.Dossiers;
import org.bidui.intake.Intake;
import org.bidui.intake.Survey;
import org.bidui.ledger.CaseBook;
import org.bidui.ledger.CaseCounts;
import org.bidui.ledger.Draft;
import org.bidui.ledger.Ledger;
import org.bidui.report.JobReport;
import org.bidui.report.RunFacts;
import org.bidui.run.drift.PeriodLayout;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One run, from the period's files to its published workbooks. Used once. */
public final class Reconciliation {
    private static final Wording WORDING = Wording.of(Reconciliation.class);

    private final Installation installation;
    private final RunRequest request;
    private final Stages stages;
    private final Cancellation cancellation = new Cancellation();
    private final Intake intake;
    private final RunFacts facts;
    private final Path target;
    private final DriftGuard guard;

    private @Nullable PeriodFiles files;
    private @Nullable Selection selection;
    private @Nullable Reading reading;
    private @Nullable Dossiers dossiers;
    private @Nullable CheckResult[] results = {};
    private @Nullable Draft draft;
    private @Nullable Written written;
    private @Nullable CaseBook cases;
    private @Nullable PeriodLayout layout;
    private List<JobReport> reports = List.of();

    public Reconciliation(Installation installation, RunRequest request, Progress progress) {
        this.installation = installation;
        this.request = request;
        this.stages = new Stages(progress);
        this.intake = new Intake(installation.rolls());
        this.guard = new DriftGuard(installation, request.period(), request.data(), request.acceptDrift());
        this.target = request.output().resolve(request.period().toString());
        this.facts = new RunFacts(
                request.period(),
                installation.settings().county(),
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                System.getProperty("user.name", ""),
                installation.rateRounding(request.period()));
    }

    /** Ends the run early. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /**
     * Runs.
     *
     * @throws InputFailure when an input is missing or wrong, or a result cannot be written
     * @throws org.bidui.ledger.LedgerException when the ledger is held by another run or cannot be used
     * @throws java.util.concurrent.CancellationException when it was ended early; like after every failure, nothing is published
     */
    public RunSummary run() {
        try (Ledger ledger = Ledger.open(request.data())) {
            try {
                new BatchRun(ledger.dataSource()).run(parameters(), steps(ledger));
                return summary();
            } finally {
                stages.close();
                if (draft != null) {
                    draft.close();
                }
            }
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("period", request.period().toString());
        parameters.put("jobs", String.join(",", request.jobs()));
        parameters.put("run", facts.started() + "/" + ProcessHandle.current().pid() + "/" + System.nanoTime());
        return parameters;
    }

    private List<RunStep> steps(Ledger ledger) {
        return List.of(
                RunStep.whole("survey", () -> survey(ledger)),
                RunStep.inParallel(
                        "subjects",
                        () -> begin(Progress.Stage.SUBJECTS, reading().first()),
                        number -> {
                            PlannedFile file = reading().first().get(number);
                            reading().readFirst(file);
                            stages.advance(file.bytes());
                        }),
                RunStep.whole("index", () -> reading().seal()),
                RunStep.inParallel(
                        "others", () -> begin(Progress.Stage.OTHERS, reading().second()), number -> {
                            PlannedFile file = reading().second().get(number);
                            reading().readSecond(file);
                            stages.advance(file.bytes());
                        }),
                RunStep.whole("guard", this::compare),
                RunStep.whole("dossiers", () -> dossiers = reading().build()),
                RunStep.inParallel("checks", this::beginChecks, this::check),
                RunStep.whole("cases", this::number),
                RunStep.inParallel("workbooks", this::beginWorkbooks, this::write),
                RunStep.whole("publish", this::publish));
    }

    private void survey(Ledger ledger) {
        stages.begin(Progress.Stage.SURVEY, 0);
        PeriodFiles found;
        try {
            found = new PeriodFiles(intake, request, installation.settings().files());
        } catch (UncheckedIOException e) {
            throw new InputFailure(List.of(WORDING.say("cannot-list", request.input())));
        }
        if (!found.problems().isEmpty()) {
            throw new InputFailure(found.problems());
        }
        Selection chosen = new Selection(installation, request, found);
        if (chosen.checks().isEmpty()) {
            throw new InputFailure(nothingRuns(chosen));
        }
        guard.checkMonths(found.own().files(), chosen.wanted());
        files = found;
        selection = chosen;
        DossierBuilder builder = new DossierBuilder(request.period(), chosen.subjects(), chosen.whole())
                .naming(installation.rolls().divisions());
        Draft begun = ledger.begin(
                request.period(), chosen.jobs().stream().map(Job::id).toList(), request.output());
        draft = begun;
        written = new Written(begun.staging(), begun.workspace(), target);
        reading = new Reading(
                intake,
                chosen.subjects(),
                builder,
                found.plan(chosen.wanted(), chosen.lastWanted()),
                written.remarks(),
                cancellation);
    }

    private void compare() {
        PeriodLayout now = reading().layout(request.period());
        guard.check(reading().versions(), now);
        layout = now;
    }

    private static List<String> nothingRuns(Selection chosen) {
        Stream<String> reasons = chosen.asked().stream()
                .flatMap(job -> job.checks().stream()
                        .map(check ->
                                WORDING.say("nothing-runs.check", job.title(), check.title(), chosen.reason(check))));
        return Stream.concat(Stream.of(WORDING.say("nothing-runs")), reasons).toList();
    }

    private int begin(Progress.Stage stage, List<PlannedFile> planned) {
        stages.begin(stage, planned.stream().mapToLong(PlannedFile::bytes).sum());
        return planned.size();
    }

    private int beginChecks() {
        results = new CheckResult[selection().checks().size()];
        stages.begin(Progress.Stage.CHECKS, results.length);
        return results.length;
    }

    private void check(int number) {
        cancellation.check();
        Check check = selection().checks().get(number);
        results[number] = new CheckRunner(Objects.requireNonNull(dossiers), request.period(), installation.exemptions())
                .run(check);
        stages.advance(1);
    }

    private void number() {
        List<CheckResult> all = Stream.of(results).map(Objects::requireNonNull).toList();
        CaseBook numbered =
                Objects.requireNonNull(draft).numberCases(selection().jobs(), all);
        Map<String, CheckResult> byCheck = new LinkedHashMap<>();
        all.forEach(result -> byCheck.put(result.check().id(), result));
        Reports builder = new Reports(
                facts,
                installation.rolls(),
                selection(),
                Objects.requireNonNull(files).own(),
                reading().accounts(),
                Objects.requireNonNull(dossiers),
                byCheck,
                numbered);
        cases = numbered;
        reports = selection().asked().stream().map(builder::of).toList();
    }

    private int beginWorkbooks() {
        int count = selection().jobs().size();
        stages.begin(Progress.Stage.WORKBOOKS, count);
        return count;
    }

    private void write(int number) {
        cancellation.check();
        Job job = selection().jobs().get(number);
        reports.stream()
                .filter(report -> report.job().equals(job))
                .forEach(report -> Objects.requireNonNull(written).write(report));
        stages.advance(1);
    }

    private void publish() {
        stages.begin(Progress.Stage.PUBLISHING, 1);
        Survey own = Objects.requireNonNull(files).own();
        Written files = Objects.requireNonNull(written);
        files.writeRemarks(own, reading().listRead());
        List<Path> retired = files.writeJson(
                facts,
                ProgramVersion.of(installation.home()),
                reading().accounts(),
                reports,
                selection().named());
        cancellation.check();
        Objects.requireNonNull(draft).publish(target, retired);
        guard.remember(Objects.requireNonNull(layout), own);
        stages.advance(1);
    }

    private RunSummary summary() {
        Map<String, CheckResult> byCheck = new LinkedHashMap<>();
        Stream.of(results)
                .map(Objects::requireNonNull)
                .forEach(result -> byCheck.put(result.check().id(), result));
        CaseBook book = Objects.requireNonNull(cases);
        List<RunSummary.Line> lines = new ArrayList<>();
        for (Job job : selection().asked()) {
            for (Check check : job.checks()) {
                CheckResult result = byCheck.get(check.id());
                lines.add(
                        result == null
                                ? new RunSummary.Line(
                                        job,
                                        check,
                                        null,
                                        CaseCounts.NONE,
                                        selection().reason(check))
                                : new RunSummary.Line(job, check, result.total(), book.counts(check), ""));
            }
        }
        return new RunSummary(
                request.period(),
                lines,
                Objects.requireNonNull(written).list(selection().jobs()),
                target,
                Stream.concat(selection().notices().stream(), guard.notices().stream())
                        .toList(),
                Objects.requireNonNull(written).remarkCounts(),
                selection().complete());
    }

    private Selection selection() {
        return Objects.requireNonNull(selection);
    }

    private Reading reading() {
        return Objects.requireNonNull(reading);
    }
}
