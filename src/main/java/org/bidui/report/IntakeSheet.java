package org.bidui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bidui.roll.Remark;
import org.bidui.roll.SheetAccount;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** 读入情况: what was read of each file and sheet; then, in the same columns, each rejected row and each note. */
final class IntakeSheet {
    private final Wording wording = Wording.of(IntakeSheet.class);
    private final JobReport report;
    private final Set<String> rollIds;

    IntakeSheet(JobReport report) {
        this.report = report;
        this.rollIds = report.rollIds();
    }

    void write(Book book, String name) {
        List<Column> columns = columns();
        Table table = new Table(book, name, heading(), columns, 0, new SignatureEnding(0, columns.size()));
        report.sheets().forEach(account -> table.add(cells(account)));
        report.skipped().forEach(file -> table.add(cells(file)));
        table.section(wording.say("remarks.title"), wording.list("remarks.columns"));
        report.sheets().stream().filter(this::isUsed).forEach(account -> {
            account.remarks().forEach(remark -> table.add(cells(account, remark)));
            if (account.remarksOmitted() > 0) {
                table.add(more(account));
            }
        });
        table.end();
    }

    private Heading heading() {
        return new Heading(
                wording.say("intake.title"),
                wording.say("intake.note"),
                wording.say(
                        "scope",
                        report.facts().county(),
                        PeriodText.of(report.facts().period()),
                        wording.say(
                                "intake.count",
                                report.sheets().size(),
                                report.skipped().size())));
    }

    private List<Column> columns() {
        return List.of(
                column("file", Look.LONG, 18, 30),
                column("sheet", Look.TEXT, 10, 16),
                column("roll", Look.TEXT, 10, 16),
                column("read.state", Look.MARK, 10, 12),
                column("header.row", Look.COUNT, 6, 6),
                column("encoding", Look.TEXT, 10, 18),
                column("sha", Look.LONG, 33, 33),
                column("explanation", Look.LONG, 36, 36),
                column("read", Look.COUNT, 7, 9),
                column("accepted", Look.COUNT, 7, 9),
                column("rejected", Look.COUNT, 7, 9),
                column("skipped", Look.COUNT, 7, 9),
                column("persons", Look.COUNT, 7, 9));
    }

    private Column column(String key, Look look, int narrowest, int widest) {
        return new Column(wording.say("column." + key), look, narrowest, widest);
    }

    private boolean isUsed(SheetAccount account) {
        return account.roll() != null && rollIds.contains(account.roll());
    }

    private List<@Nullable Object> cells(SheetAccount account) {
        boolean recognised = account.roll() != null;
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                account.sheet().file(),
                account.sheet().sheet(),
                title(account),
                wording.say(recognised ? isUsed(account) ? "read.done" : "read.not.needed" : "read.unrecognised"),
                account.headerRow() == 0 ? null : account.headerRow(),
                account.encoding(),
                account.sha256(),
                recognised ? null : wording.say("headers.found", headers(account))));
        cells.addAll(
                recognised
                        ? Arrays.asList(
                                account.read(),
                                account.accepted(),
                                account.rejected(),
                                account.skipped(),
                                account.persons())
                        : Arrays.asList(null, null, null, null, null));
        return cells;
    }

    private String headers(SheetAccount account) {
        String headers = String.join(wording.say("comma"), account.headers());
        return headers.isEmpty() ? wording.say("empty") : headers;
    }

    private List<@Nullable Object> cells(SkippedFile file) {
        return padded(file.file(), null, null, wording.say("read.skipped"), null, null, null, file.reason());
    }

    private List<@Nullable Object> cells(SheetAccount account, Remark remark) {
        return padded(
                account.sheet().file(),
                account.sheet().sheet(),
                title(account),
                wording.say(remark.rejection() ? "remark.rejected" : "remark.note"),
                remark.row() == 0 ? null : remark.row(),
                remark.column(),
                remark.text(),
                remark.reason());
    }

    private List<@Nullable Object> more(SheetAccount account) {
        String more = wording.say("remarks.more", account.remarksOmitted());
        return padded(account.sheet().file(), account.sheet().sheet(), title(account), null, null, null, null, more);
    }

    private String title(SheetAccount account) {
        return account.roll() == null ? "" : report.rollTitles().getOrDefault(account.roll(), account.roll());
    }

    private List<@Nullable Object> padded(@Nullable Object... cells) {
        return Arrays.asList(Arrays.copyOf(cells, columns().size()));
    }
}
