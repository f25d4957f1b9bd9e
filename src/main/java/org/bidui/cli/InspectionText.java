package org.bidui.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.bidui.person.Masking;
import org.bidui.run.InspectionReport;
import org.bidui.run.InspectionReport.CheckState;
import org.bidui.run.InspectionReport.FileView;
import org.bidui.run.InspectionReport.JobState;
import org.bidui.run.InspectionReport.RollState;
import org.bidui.run.drift.Change;
import org.bidui.wording.Wording;

/** What an inspection found, on a terminal of {@value #WIDTH} columns. */
final class InspectionText {
    static final int WIDTH = 100;

    private static final Wording WORDING = Wording.of(InspectionText.class);
    private static final int INDENT = 4;

    private final Console console;

    InspectionText(Console console) {
        this.console = console;
    }

    void print(InspectionReport report) {
        line(WORDING.say("inspect.title", report.period(), report.input()));
        SheetText sheets = new SheetText(this::line, this::rawLine);
        for (FileView file : report.files()) {
            console.out().println();
            String encoding = file.encoding().isEmpty() ? "" : WORDING.say("inspect.encoding", file.encoding());
            painted(Console.Colour.GREEN, WORDING.say("inspect.file", file.file(), encoding));
            file.sheets().forEach(sheets::print);
        }
        if (!report.skipped().isEmpty()) {
            heading("inspect.skipped");
            report.skipped()
                    .forEach(file ->
                            line(WORDING.say("inspect.item", WORDING.say("problem", file.file(), file.reason()))));
        }
        printRolls(report.rolls());
        printJobs(report.jobs());
        printChanges(report.changes());
        if (!report.problems().isEmpty()) {
            heading("inspect.problems");
            report.problems().forEach(problem -> painted(Console.Colour.RED, WORDING.say("inspect.item", problem)));
        }
    }

    private void printRolls(List<RollState> rolls) {
        heading("inspect.rolls");
        for (RollState roll : rolls) {
            String periods =
                    roll.periods().stream().map(Object::toString).collect(Collectors.joining(WORDING.say("comma")));
            String state = WORDING.say("inspect.roll." + roll.state(), periods);
            line(WORDING.say("inspect.item", WORDING.say("problem", roll.title(), state)));
        }
    }

    private void printJobs(List<JobState> jobs) {
        heading("inspect.jobs");
        for (JobState job : jobs) {
            long runs = job.checks().stream().filter(CheckState::runs).count();
            String counts = WORDING.say("inspect.job", runs, job.checks().size() - runs);
            line(WORDING.say("inspect.item", WORDING.say("problem", job.title(), counts)));
            job.checks().stream()
                    .filter(check -> !check.runs())
                    .forEach(check -> line(
                            WORDING.say("inspect.subitem", WORDING.say("problem", check.title(), check.reason()))));
        }
    }

    private void printChanges(List<Change> changes) {
        heading("inspect.changes");
        if (changes.isEmpty()) {
            line(WORDING.say("inspect.item", WORDING.say("inspect.changes.none")));
        }
        for (Change change : changes) {
            if (change.stops()) {
                painted(Console.Colour.YELLOW, WORDING.say("inspect.changes.stops", change.sentence()));
            } else {
                line(WORDING.say("inspect.item", change.sentence()));
            }
        }
        if (changes.stream().anyMatch(Change::stops)) {
            line(WORDING.say("inspect.item", WORDING.say("inspect.changes.hint")));
        }
    }

    private void heading(String key) {
        console.out().println();
        line(WORDING.say(key));
    }

    private void line(String text) {
        WrappedText.wrap(Masking.scrub(text), WIDTH, INDENT).forEach(this::rawLine);
    }

    private void rawLine(String text) {
        console.out().println(text);
    }

    private void painted(Console.Colour colour, String text) {
        WrappedText.wrap(Masking.scrub(text), WIDTH, INDENT).forEach(line -> rawLine(console.paint(colour, line)));
    }
}
