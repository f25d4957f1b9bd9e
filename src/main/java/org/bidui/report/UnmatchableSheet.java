package org.bidui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bidui.check.Check;
import org.bidui.check.Expectation;
import org.bidui.check.Subject;
import org.bidui.check.Unmatchable;
import org.bidui.person.IdFault;
import org.bidui.person.PinyinOrder;
import org.bidui.roll.Row;
import org.bidui.wording.Wording;

/** 无法比对: people without a usable number, roll by roll; then subjects that a check could not decide for want of a value. */
final class UnmatchableSheet {
    private static final Comparator<KeylessPerson> ORDER = Comparator.comparing(KeylessPerson::division)
            .thenComparing(KeylessPerson::household, PinyinOrder.get())
            .thenComparing(KeylessPerson::origin);

    private final Wording wording = Wording.of(UnmatchableSheet.class);
    private final Places places = new Places();
    private final JobReport report;
    private final FieldValues fields;

    UnmatchableSheet(JobReport report) {
        this.report = report;
        this.fields = new FieldValues(report.facts().period());
    }

    void write(Book book, String name) {
        Table table = new Table(
                book,
                name,
                heading(),
                columns(),
                0,
                new SignatureEnding(0, columns().size()));
        for (String roll : report.rollIds()) {
            report.keyless().stream()
                    .filter(person -> person.roll().id().equals(roll))
                    .sorted(ORDER)
                    .forEach(person -> add(table, person));
        }
        for (CheckReport.Ran ran : report.listRan()) {
            ran.result().unmatchable().stream()
                    .filter(subject -> subject.reason() != Unmatchable.Reason.NO_KEY)
                    .forEach(subject -> add(table, ran.check(), subject.subject()));
        }
        table.end();
    }

    private Heading heading() {
        long undecided = report.listRan().stream()
                .flatMap(ran -> ran.result().unmatchable().stream())
                .filter(subject -> subject.reason() != Unmatchable.Reason.NO_KEY)
                .count();
        return new Heading(
                wording.say("unmatchable.title"),
                wording.say("unmatchable.note"),
                wording.say(
                        "scope",
                        report.facts().county(),
                        PeriodText.of(report.facts().period()),
                        wording.say("unmatchable.count", report.keyless().size(), undecided)));
    }

    private List<Column> columns() {
        return List.of(
                column("roll", Look.TEXT, 10, 14),
                column("check", Look.TEXT, 10, 24),
                column("township", Look.TEXT, 8, 14),
                column("village", Look.TEXT, 8, 14),
                column("household", Look.TEXT, 10, 18),
                column("name", Look.TEXT, 8, 16),
                column("found", Look.TEXT, 20, 24),
                column("reason", Look.LONG, 16, 28),
                column("source", Look.LONG, 24, 40));
    }

    private void add(Table table, KeylessPerson person) {
        IdFault fault = person.id().fault();
        table.add(Arrays.asList(
                person.roll().title(),
                null,
                person.division().township(),
                person.division().village(),
                person.household(),
                person.name(),
                person.id().text(),
                fault == null ? null : fault.label(),
                places.of(person.origin())));
    }

    private void add(Table table, Check check, Subject subject) {
        Row row = subject.row();
        table.add(Arrays.asList(
                check.about().title(),
                check.title(),
                subject.division().township(),
                subject.division().village(),
                subject.household().number(),
                row.name(),
                row.id().usable() ? row.id().keyText() : row.id().text(),
                wording.say("reason.empty", emptyFields(check, subject)),
                places.of(row.origin())));
    }

    private String emptyFields(Check check, Subject subject) {
        if (!(check.expect() instanceof Expectation.Holds holds)) {
            return "";
        }
        List<String> empty = new ArrayList<>(ComparedFields.ofSubject(holds.conditions()));
        empty.removeIf(
                field -> !Objects.toString(fields.value(subject, field), "").isEmpty());
        return empty.stream()
                .map(field -> fields.title(check.about(), field))
                .collect(Collectors.joining(wording.say("comma")));
    }

    private Column column(String key, Look look, int narrowest, int widest) {
        return new Column(wording.say("column." + key), look, narrowest, widest);
    }
}
