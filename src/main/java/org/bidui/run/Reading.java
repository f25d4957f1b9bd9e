package org.bidui.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidui.dossier.DossierBuilder;
import org.bidui.dossier.Dossiers;
import org.bidui.dossier.Edition;
import org.bidui.intake.InputProblem;
import org.bidui.intake.Intake;
import org.bidui.intake.SurveyedFile;
import org.bidui.intake.SurveyedSheet;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.report.RemarkFile;
import org.bidui.roll.Remark;
import org.bidui.roll.RemarkSink;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;
import org.bidui.roll.SheetAccount;
import org.bidui.run.drift.PeriodLayout;
import org.bidui.run.drift.RollCounts;
import org.bidui.run.drift.TwoVersions;
import org.bidui.wording.Wording;

/** Reads every file once: those with rolls that checks are about first, the others past their numbers. */
final class Reading {
    private static final Wording WORDING = Wording.of(Reading.class);
    private static final RowSink NOWHERE = row -> {};

    private final Intake intake;
    private final Set<Roll> subjects;
    private final DossierBuilder builder;
    private final Cancellation cancellation;
    private final List<PlannedFile> first;
    private final List<PlannedFile> second;
    private final List<SurveyedFile> own;
    private final RollCounts counts;
    private final RemarkFile remarks;
    private final List<SheetAccount> accounts = Collections.synchronizedList(new ArrayList<>());

    /** Rows of other rolls that stand in a file with subjects wait here until the subjects are known. */
    private final Map<Edition, List<List<Row>>> waiting = new ConcurrentHashMap<>();

    Reading(
            Intake intake,
            Set<Roll> subjects,
            DossierBuilder builder,
            List<PlannedFile> files,
            RemarkFile remarks,
            Cancellation cancellation) {
        this.intake = intake;
        this.subjects = subjects;
        this.builder = builder;
        this.cancellation = cancellation;
        this.remarks = remarks;
        this.own = files.stream()
                .filter(file -> !file.earlier() && !file.wanted().isEmpty())
                .map(PlannedFile::file)
                .toList();
        this.counts = new RollCounts(own);
        // The longest first: a long one begun last would keep all others waiting.
        Comparator<PlannedFile> longest =
                Comparator.comparingLong(PlannedFile::bytes).reversed();
        this.first = files.stream()
                .filter(file -> file.has(subjects))
                .sorted(longest)
                .toList();
        this.second = files.stream()
                .filter(file -> !file.has(subjects))
                .sorted(longest)
                .toList();
        files.forEach(file -> file.wanted().forEach(builder::present));
        files.forEach(file -> file.last().forEach(roll -> builder.present(Edition.last(roll))));
    }

    /** The files with subjects, longest first. */
    List<PlannedFile> first() {
        return first;
    }

    /** The other files, those that are only listed included. */
    List<PlannedFile> second() {
        return second;
    }

    void readFirst(PlannedFile file) {
        read(
                file,
                edition -> !edition.last() && subjects.contains(edition.roll())
                        ? builder.subjects(edition.roll())
                        : waitingSink(edition));
    }

    /** Between the two passes. */
    void seal() {
        builder.seal();
        waiting.forEach((edition, sheets) -> sheets.forEach(rows -> rows.forEach(builder.passing(edition)::accept)));
        waiting.clear();
    }

    void readSecond(PlannedFile file) {
        read(file, builder::passing);
    }

    Dossiers build() {
        return builder.build();
    }

    /** What the reading of every sheet came to, in the order of file and sheet. */
    List<SheetAccount> accounts() {
        return accounts.stream()
                .sorted(Comparator.comparing(SheetAccount::sheet))
                .toList();
    }

    /** The period's own files that are read. */
    List<SurveyedFile> own() {
        return own;
    }

    /** The files read, of the period's own and of earlier ones. */
    Set<String> listRead() {
        return Stream.concat(first.stream(), second.stream())
                .filter(file -> !file.unread())
                .map(file -> file.file().name())
                .collect(Collectors.toSet());
    }

    /** What to remember of the period's own files, once they are read. */
    PeriodLayout layout(YearMonth period) {
        return counts.layout(period.toString(), own, accounts());
    }

    /** The period's own files that look like versions of each other. */
    List<TwoVersions> versions() {
        return counts.listVersions();
    }

    private RowSink waitingSink(Edition edition) {
        List<Row> rows = new ArrayList<>();
        waiting.computeIfAbsent(edition, fresh -> Collections.synchronizedList(new ArrayList<>()))
                .add(rows);
        return rows::add;
    }

    private void read(PlannedFile planned, Function<Edition, RowSink> sinks) {
        SurveyedFile file = planned.file();
        cancellation.check();
        if (planned.unread() && !file.rolls().isEmpty()) {
            file.sheets().forEach(sheet -> accounts.add(notNeeded(file, sheet)));
            return;
        }
        try (RemarkFile.Part part = remarks.begin(file.name())) {
            RemarkSink told = (sheet, roll, remark) -> {
                if (planned.reads(roll)) {
                    part.accept(sheet, roll, remark);
                }
            };
            intake.read(file, roll -> planned.reads(roll) ? sink(planned, roll, sinks) : NOWHERE, told).stream()
                    .filter(account -> !planned.earlier() || isWanted(planned, account))
                    .forEach(accounts::add);
        } catch (UnreadableFileException e) {
            InputProblem problem = new InputProblem(file.name(), "", 0, "", String.valueOf(e.getMessage()));
            throw new InputFailure(List.of(PeriodFiles.line(problem)));
        } catch (IOException | UncheckedIOException e) {
            throw new InputFailure(List.of(WORDING.say("cannot-write", RemarkFile.NAME)));
        }
    }

    /** A list that serves for the period as it served for the last goes to both. The period's own rows are counted. */
    private RowSink sink(PlannedFile planned, Roll roll, Function<Edition, RowSink> sinks) {
        if (!planned.wanted().contains(roll)) {
            return stoppable(sinks.apply(Edition.last(roll)));
        }
        RowSink current = stoppable(sinks.apply(Edition.current(roll)));
        RowSink counted = planned.earlier() ? current : counts.counting(planned.file(), roll, current);
        if (!planned.last().contains(roll)) {
            return counted;
        }
        RowSink last = sinks.apply(Edition.last(roll));
        return row -> {
            counted.accept(row);
            last.accept(row);
        };
    }

    private RowSink stoppable(RowSink sink) {
        return row -> {
            cancellation.check();
            sink.accept(row);
        };
    }

    private static boolean isWanted(PlannedFile planned, SheetAccount account) {
        return Stream.concat(planned.wanted().stream(), planned.last().stream())
                .anyMatch(roll -> roll.id().equals(account.roll()));
    }

    private static SheetAccount notNeeded(SurveyedFile file, SurveyedSheet sheet) {
        Roll roll = sheet.roll();
        String reason = roll == null ? sheet.reason() : WORDING.say("not-needed");
        return new SheetAccount(
                sheet.ref(),
                file.sha256(),
                roll == null ? null : roll.id(),
                file.encoding(),
                sheet.headerRow(),
                sheet.headers(),
                0,
                0,
                0,
                0,
                0,
                List.of(new Remark(0, null, "", reason, false)),
                0);
    }
}
