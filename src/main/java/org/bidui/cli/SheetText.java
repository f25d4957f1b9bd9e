package org.bidui.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bidui.roll.Remark;
import org.bidui.run.InspectionReport.CandidateView;
import org.bidui.run.InspectionReport.ColumnView;
import org.bidui.run.InspectionReport.FieldView;
import org.bidui.run.InspectionReport.SheetView;
import org.bidui.run.InspectionReport.Suggestion;
import org.bidui.wording.Wording;

/** How one sheet is understood, as lines. */
final class SheetText {
    private static final Wording WORDING = Wording.of(SheetText.class);
    private static final String INDENT = "  ";
    private static final int HEADER_PLACES = 28;
    private static final int FIELD_PLACES = 18;
    private static final int HOW_PLACES = 20;
    private static final int SAMPLE_PLACES = 21;
    private static final int REMARKS = 5;
    private static final int RUNNERS_UP = 2;

    private final Consumer<String> wrapped;
    private final Consumer<String> raw;

    /**
     * @param wrapped takes texts of any length
     * @param raw takes lines that fit
     */
    SheetText(Consumer<String> wrapped, Consumer<String> raw) {
        this.wrapped = wrapped;
        this.raw = raw;
    }

    void print(SheetView sheet) {
        String name = sheet.sheet().isEmpty() ? "" : WORDING.say("inspect.sheet", sheet.sheet());
        String title = sheet.title();
        if (title == null) {
            wrapped.accept(INDENT + name + sheet.reason());
            if (sheet.headerRow() > 0) {
                String headers = String.join(WORDING.say("comma"), sheet.headers());
                wrapped.accept(INDENT + WORDING.say("inspect.headers", sheet.headerRow(), headers));
                sheet.candidates().stream().limit(RUNNERS_UP).forEach(this::printCandidate);
            }
            return;
        }
        wrapped.accept(
                INDENT + WORDING.say("inspect.roll", name, title, String.valueOf(sheet.roll()), sheet.headerRow()));
        if (!sheet.reason().isEmpty()) {
            wrapped.accept(INDENT + sheet.reason());
        }
        sheet.candidates().stream().filter(CandidateView::chosen).forEach(this::printCandidate);
        sheet.candidates().stream()
                .filter(candidate -> !candidate.chosen())
                .limit(RUNNERS_UP)
                .forEach(this::printCandidate);
        wrapped.accept(INDENT
                + WORDING.say(
                        "inspect.rows",
                        sheet.read(),
                        sheet.accepted(),
                        sheet.rejected(),
                        sheet.skipped(),
                        sheet.persons()));
        printColumns(sheet.columns());
        printRemarks(sheet);
    }

    private void printCandidate(CandidateView candidate) {
        StringBuilder why = new StringBuilder(WORDING.say(
                candidate.chosen() ? "inspect.chosen" : "inspect.runner-up",
                candidate.title(),
                candidate.points(),
                candidate.needed()));
        append(why, "inspect.telling", candidate.telling());
        append(why, "inspect.weak", candidate.weak());
        append(why, "inspect.hints", candidate.hints());
        append(why, "inspect.against", candidate.against());
        wrapped.accept(INDENT + why);
    }

    private static void append(StringBuilder why, String key, List<String> words) {
        if (!words.isEmpty()) {
            why.append(WORDING.say(key, String.join(WORDING.say("comma"), words)));
        }
    }

    private void printColumns(List<ColumnView> columns) {
        ConsoleTable table = new ConsoleTable(false, false, false, false, false);
        table.add(WORDING.list("inspect.columns").toArray(String[]::new));
        columns.stream()
                .filter(column -> !column.fields().isEmpty() && column.member() <= 1)
                .forEach(column -> table.add(
                        column.column(),
                        WrappedText.cut(column.header(), HEADER_PLACES),
                        WrappedText.cut(field(column), FIELD_PLACES),
                        WrappedText.cut(how(column), HOW_PLACES),
                        WrappedText.cut(String.join(WORDING.say("comma"), column.samples()), SAMPLE_PLACES)));
        table.render().forEach(line -> raw.accept(INDENT + line));
        List<ColumnView> more =
                columns.stream().filter(column -> column.member() > 1).toList();
        if (!more.isEmpty()) {
            wrapped.accept(INDENT
                    + WORDING.say(
                            "inspect.members",
                            more.get(0).member(),
                            more.stream().mapToInt(ColumnView::member).max().orElse(0),
                            more.get(0).column(),
                            more.get(more.size() - 1).column()));
        }
        List<String> unused = new ArrayList<>();
        columns.stream().filter(column -> column.fields().isEmpty()).forEach(column -> unused.add(unused(column)));
        if (!unused.isEmpty()) {
            wrapped.accept(INDENT + WORDING.say("inspect.unused", String.join(WORDING.say("comma"), unused)));
        }
    }

    private static String field(ColumnView column) {
        String titles =
                column.fields().stream().map(FieldView::title).collect(Collectors.joining(WORDING.say("comma")));
        return column.scale().compareTo(BigDecimal.ONE) == 0
                ? titles
                : WORDING.say("inspect.scale", titles, column.scale().toPlainString());
    }

    private static String how(ColumnView column) {
        return column.member() > 0
                ? WORDING.say("inspect.how.member", column.member())
                : WORDING.say("inspect.how." + column.how(), column.wording());
    }

    private static String unused(ColumnView column) {
        Suggestion near = column.suggestion();
        String why = near == null
                ? how(column)
                : WORDING.say("inspect.near", near.field().title(), near.wording(), near.distance());
        return column.how().equals("unknown") && near == null
                ? WORDING.say("inspect.unused.plain", column.column(), column.header())
                : WORDING.say("inspect.unused.why", column.column(), column.header(), why);
    }

    private void printRemarks(SheetView sheet) {
        sheet.remarks().stream().limit(REMARKS).forEach(remark -> wrapped.accept(INDENT + line(remark)));
        long more = sheet.remarks().size() + sheet.remarksOmitted() - REMARKS;
        if (more > 0) {
            wrapped.accept(INDENT + WORDING.say("inspect.remarks.more", more));
        }
    }

    private static String line(Remark remark) {
        StringBuilder line = new StringBuilder(WORDING.say(remark.rejection() ? "inspect.rejected" : "inspect.note"));
        if (remark.row() > 0) {
            line.append(WORDING.say("inspect.remark.row", remark.row()));
        }
        if (remark.column() != null) {
            line.append(WORDING.say("inspect.remark.column", remark.column()));
        }
        if (!remark.text().isEmpty()) {
            line.append(WORDING.say("inspect.remark.text", remark.text()));
        }
        return line.append(remark.reason()).toString();
    }
}
