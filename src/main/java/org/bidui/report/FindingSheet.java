package org.bidui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bidui.check.Check;
import org.bidui.check.Finding;
import org.bidui.check.Subject;
import org.bidui.ledger.CaseRef;
import org.bidui.person.IdNumber;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The sheet of one check: a row for each finding. */
final class FindingSheet {
    private static final int FROZEN_COLUMNS = 0;

    private final Wording wording = Wording.of(FindingSheet.class);
    private final JobReport report;
    private final CheckReport outcome;
    private final Check check;
    private final FieldValues fields;
    private final Places places = new Places();
    private final boolean withOriginal;

    FindingSheet(JobReport report, CheckReport outcome) {
        this.report = report;
        this.outcome = outcome;
        this.check = outcome.check();
        this.fields = new FieldValues(report.facts().period());
        this.withOriginal = findings().stream()
                .anyMatch(finding -> !original(finding.subject().row().id()).isEmpty());
    }

    void write(Book book, String name) {
        FindingColumns columns = new FindingColumns(check, fields, withOriginal);
        Table table = new Table(
                book,
                name,
                heading(),
                columns.list(),
                FROZEN_COLUMNS,
                new FindingEnding(columns.list().size(), columns.firstFeedback()));
        if (outcome instanceof CheckReport.Ran ran) {
            Sentences sentences = new Sentences(check, report.facts().period());
            for (int i = 0; i < ran.cases().size(); i++) {
                Finding finding = ran.result().findings().get(i);
                table.add(cells(finding, ran.cases().get(i), sentences.compose(finding)));
            }
        }
        table.end();
    }

    private Heading heading() {
        String count = outcome instanceof CheckReport.NotRun notRun
                ? wording.say("scope.not.run", notRun.reason())
                : wording.say("scope.found." + check.unit(), findings().size());
        return new Heading(
                check.title(),
                wording.say("finding.note", check.basis(), check.advice()),
                wording.say(
                        "scope",
                        report.facts().county(),
                        PeriodText.of(report.facts().period()),
                        count));
    }

    private List<Finding> findings() {
        return outcome instanceof CheckReport.Ran ran ? ran.result().findings() : List.of();
    }

    private List<@Nullable Object> cells(Finding finding, CaseRef found, String sentence) {
        Subject subject = finding.subject();
        Row row = subject.row();
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                found.number(),
                wording.say("state." + found.state()),
                wording.say("severity." + check.severity()),
                subject.division().township(),
                subject.division().village(),
                subject.household().number(),
                name(row),
                row.id().usable() ? row.id().keyText() : row.id().text(),
                row.text(Roll.RELATION),
                fields.age(row)));
        if (withOriginal) {
            cells.add(original(row.id()));
        }
        check.show().forEach(field -> cells.add(fields.value(subject, field)));
        cells.addAll(Arrays.asList(sentence, null, places.of(ownRows(finding))));
        cells.addAll(Arrays.asList(null, null, report.job().department(), null, null, null, null, null, null));
        return cells;
    }

    private static List<Row> ownRows(Finding finding) {
        return finding.concerned().isEmpty() ? finding.subject().rows() : finding.concerned();
    }

    private static String name(Row row) {
        Roll.Households households = row.roll().households();
        return row.name().isEmpty() && households != null && households.headName() != null
                ? row.text(households.headName())
                : row.name();
    }

    /** The file's text of a number where it is not the key itself. */
    private static String original(IdNumber id) {
        return id.usable() && !id.text().equals(id.keyText()) ? id.text() : "";
    }
}
