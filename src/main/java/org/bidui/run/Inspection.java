package org.bidui.run;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bidui.check.Job;
import org.bidui.intake.InputProblem;
import org.bidui.intake.Intake;
import org.bidui.intake.SurveyedFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Roll;
import org.bidui.roll.SheetAccount;
import org.bidui.run.InspectionReport.CheckState;
import org.bidui.run.InspectionReport.FileView;
import org.bidui.run.InspectionReport.JobState;
import org.bidui.run.InspectionReport.RollState;
import org.bidui.run.InspectionReport.SheetView;
import org.bidui.run.drift.Change;
import org.bidui.run.drift.Drift;
import org.bidui.run.drift.LayoutStore;
import org.bidui.run.drift.OtherMonths;
import org.bidui.run.drift.PeriodLayout;
import org.bidui.run.drift.RollCounts;
import org.bidui.run.drift.UnreadableLayoutException;
import org.bidui.wording.Wording;

/** Looks how a run would understand a period's files, with the code that a run reads them with. Changes nothing, opens no database. */
public final class Inspection {
    private static final Wording WORDING = Wording.of(Inspection.class);

    private final Installation installation;
    private final RunRequest request;
    private final Intake intake;
    private final List<String> problems = new ArrayList<>();
    private final List<SheetAccount> accounts = new ArrayList<>();

    public Inspection(Installation installation, RunRequest request) {
        this.installation = installation;
        this.request = request;
        this.intake = new Intake(installation.rolls());
    }

    /**
     * Looks.
     *
     * @throws InputFailure when the folder cannot be listed
     */
    public InspectionReport look() {
        try {
            PeriodFiles found =
                    new PeriodFiles(intake, request, installation.settings().files());
            problems.addAll(found.problems());
            return look(found);
        } catch (UncheckedIOException e) {
            throw new InputFailure(List.of(WORDING.say("cannot-list", request.input())));
        }
    }

    private InspectionReport look(PeriodFiles found) {
        List<SurveyedFile> own = found.own().files();
        RollCounts counts = new RollCounts(own);
        List<FileView> files = own.stream().map(file -> read(file, counts)).toList();
        counts.listVersions().forEach(versions -> problems.add(DriftGuard.line(versions)));
        List<Change> changes = changes(own, counts.layout(request.period().toString(), own, accounts));
        Selection selection = new Selection(installation, request, found);
        return new InspectionReport(
                request.period(),
                request.input(),
                files,
                found.own().skipped(),
                problems,
                installation.rolls().list().stream()
                        .map(roll -> state(roll, found))
                        .toList(),
                selection.asked().stream().map(job -> state(job, selection)).toList(),
                changes);
    }

    private FileView read(SurveyedFile file, RollCounts counts) {
        Samples samples = new Samples();
        List<SheetAccount> read = new ArrayList<>();
        try {
            read.addAll(intake.read(file, roll -> counts.counting(file, roll, samples)));
        } catch (UnreadableFileException e) {
            problems.add(PeriodFiles.line(new InputProblem(file.name(), "", 0, "", String.valueOf(e.getMessage()))));
        }
        accounts.addAll(read);
        SheetViews views = new SheetViews(intake, samples);
        List<SheetView> sheets = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            sheets.add(views.of(file.sheets().get(i), read.get(i)));
        }
        return new FileView(file.name(), file.sha256(), file.encoding(), sheets);
    }

    private List<Change> changes(List<SurveyedFile> own, PeriodLayout now) {
        Set<Roll> rolls = new LinkedHashSet<>(installation.rolls().list());
        List<Change> changes = new ArrayList<>(new OtherMonths(request.period()).list(own, rolls));
        Drift drift = new Drift(
                installation.rolls(),
                new LayoutStore(request.data()),
                installation.settings().drift().fallPercent());
        try {
            changes.addAll(drift.listRolls(request.period(), now));
            changes.addAll(drift.list(request.period(), now));
        } catch (UnreadableLayoutException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return changes;
    }

    private RollState state(Roll roll, PeriodFiles found) {
        var periods = found.periods(roll);
        String state = periods.isEmpty() ? "missing" : periods.contains(request.period()) ? "present" : "carried";
        return new RollState(roll.id(), roll.title(), state, periods);
    }

    private static JobState state(Job job, Selection selection) {
        return new JobState(
                job.id(),
                job.title(),
                job.checks().stream()
                        .map(check -> new CheckState(
                                check.id(),
                                check.title(),
                                selection.runs(check),
                                selection.runs(check) ? "" : selection.reason(check)))
                        .toList());
    }
}
