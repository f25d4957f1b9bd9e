package org.bidui.cli;

import java.util.Locale;
import org.bidui.check.Expectation;
import org.bidui.check.Tally;
import org.bidui.run.RunSummary;
import org.bidui.wording.Wording;

/** What stands on the console when a run is done. */
final class SummaryText {
    private static final Wording WORDING = Wording.of(SummaryText.class);

    private final Console console;

    SummaryText(Console console) {
        this.console = console;
    }

    void print(RunSummary summary) {
        ConsoleTable table = new ConsoleTable(false, true, true, true, true, true, true);
        table.add(WORDING.list("summary.columns").toArray(String[]::new));
        String job = "";
        for (RunSummary.Line line : summary.lines()) {
            if (!line.job().id().equals(job)) {
                job = line.job().id();
                table.add(WORDING.say("summary.job", line.job().title()));
            }
            Tally tally = line.tally();
            if (tally == null) {
                table.add(
                        text -> console.paint(Console.Colour.FAINT, text),
                        line.check().title(),
                        WORDING.say("summary.not-run", line.reason()));
            } else {
                add(table, line, tally);
            }
        }
        console.out().println();
        table.render().forEach(console.out()::println);
        console.out().println();
        for (String notice : summary.notices()) {
            console.out().println(console.paint(Console.Colour.YELLOW, WORDING.say("summary.notice", notice)));
        }
        console.out()
                .println(WORDING.say("summary.workbooks", summary.workbooks().size(), summary.folder()));
        summary.workbooks().forEach(workbook -> console.out().println("  " + workbook));
        RunSummary.Remarks remarks = summary.remarks();
        console.out().println(WORDING.say("summary.remarks", remarks.rejected(), remarks.notes(), remarks.file()));
    }

    private void add(ConsoleTable table, RunSummary.Line line, Tally tally) {
        boolean found = tally.findings() > 0;
        table.add(
                text -> found ? console.paint(Colours.of(line.check().severity()), text) : text,
                line.check().title(),
                String.valueOf(tally.subjects()),
                String.valueOf(tally.findings()),
                rate(line, tally),
                String.valueOf(tally.unmatchable()),
                String.valueOf(line.cases().opened()),
                String.valueOf(line.cases().continuing()));
    }

    private static String rate(RunSummary.Line line, Tally tally) {
        boolean none = line.check().expect() instanceof Expectation.PresentIn present
                && present.members() == Expectation.Coverage.ALL_IF_ANY;
        return none || tally.decided() == 0
                ? WORDING.say("summary.no-rate")
                : String.format(Locale.ROOT, "%.2f%%", 100.0 * tally.satisfied() / tally.decided());
    }
}
