package org.bidui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bidui.roll.SheetAccount;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** 汇总: on the first page the checks, the townships and notes; then how registry and allowance meet, and each check by township. */
final class SummarySheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Wording wording = Wording.of(SummarySheet.class);
    private final JobReport report;
    private final BookSheets sheets;

    SummarySheet(JobReport report, BookSheets sheets) {
        this.report = report;
        this.sheets = sheets;
    }

    void write(Book book) {
        Pen pen = new Pen(book.sheet(sheets.summary()), book.styles());
        FigureLines lines = new FigureLines(pen, sheets, report.facts().rounding());
        RunFacts facts = report.facts();
        pen.across(
                wording.say("summary.title", facts.county(), report.job().title()), Look.TITLE, 0, FigureLines.LAST, 2);
        pen.across(facts(facts), Look.NOTE, 0, FigureLines.LAST, 1.2);
        CoverageReport coverage = report.coverage();
        if (coverage != null) {
            pen.across(headline(coverage), Look.SECTION, 0, FigureLines.LAST, 1.6);
        }
        lines.checkHeader(wording.say("column.check"));
        pen.sheet().createFreezePane(1, pen.rows());
        lines.checks(report.outcomes());
        townships(pen, lines);
        notes(pen);
        pen.across(wording.say("signature"), Look.SIGNATURE, 0, FigureLines.LAST, 2);
        pen.sheet().setRowBreak(pen.rows() - 1);
        if (coverage != null) {
            new CoverageLines(pen, sheets, facts.rounding()).write(coverage);
            pen.row();
        }
        byCheck(pen, lines);
        lines.widths();
        Paper.layOut(pen.sheet());
    }

    private String facts(RunFacts facts) {
        return wording.say(
                "summary.facts",
                PeriodText.of(facts.period()),
                TIME.format(facts.started()),
                facts.operator(),
                report.job().department());
    }

    private String headline(CoverageReport coverage) {
        Coverage total = coverage.total();
        return wording.say(
                "summary.headline",
                total.covered().households(),
                total.registry().households(),
                percent(total.covered().households(), total.registry().households()),
                total.covered().persons(),
                total.registry().persons(),
                percent(total.covered().persons(), total.registry().persons()));
    }

    private String percent(long numerator, long denominator) {
        @Nullable
        BigDecimal rate = Percent.of(numerator, denominator, report.facts().rounding());
        return rate == null ? wording.say("dash") : rate.movePointRight(2).setScale(2, RoundingMode.UNNECESSARY) + "%";
    }

    private void townships(Pen pen, FigureLines lines) {
        pen.row();
        pen.across(wording.say("summary.townships"), Look.SECTION, 0, FigureLines.LAST, 1.8);
        lines.header(wording.say("column.township"));
        lines.townships(Townships.merged(report.listRan()));
    }

    private void byCheck(Pen pen, FigureLines lines) {
        pen.across(wording.say("summary.by.check"), Look.SECTION, 0, FigureLines.LAST, 1.8);
        for (CheckReport.Ran ran : report.listRan()) {
            if (ran.result().total().subjects() > 0) {
                lines.header(ran.check().title());
                lines.townships(Figures.byTownship(ran));
                pen.row();
            }
        }
    }

    private void notes(Pen pen) {
        List<String> notes = new ArrayList<>(report.notes());
        List<String> unrecognised = report.sheets().stream()
                .filter(account -> account.roll() == null)
                .map(SheetAccount::sheet)
                .map(sheet -> sheet.sheet().isEmpty()
                        ? sheet.file()
                        : wording.say("place.sheet", sheet.file(), sheet.sheet()))
                .toList();
        if (!unrecognised.isEmpty()) {
            notes.add(wording.say("note.unrecognised", String.join(wording.say("comma"), unrecognised)));
        }
        report.outcomes().stream()
                .filter(CheckReport.NotRun.class::isInstance)
                .map(CheckReport.NotRun.class::cast)
                .forEach(notRun ->
                        notes.add(wording.say("note.not.run", notRun.check().title(), notRun.reason())));
        notes.add(wording.say("note.reading"));
        pen.row();
        pen.across(wording.say("summary.notes"), Look.SECTION, 0, FigureLines.LAST, 1.6);
        for (int i = 0; i < notes.size(); i++) {
            String note = wording.say("note.numbered", i + 1, notes.get(i));
            pen.across(note, Look.NOTE, 0, FigureLines.LAST, TextWidth.lines(note, FigureLines.WIDTH) + 0.1);
        }
    }
}
