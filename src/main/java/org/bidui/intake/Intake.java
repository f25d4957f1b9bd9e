package org.bidui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bidui.intake.bind.ColumnUse;
import org.bidui.intake.bind.ColumnUses;
import org.bidui.intake.bind.Layout;
import org.bidui.intake.bind.RollColumns;
import org.bidui.intake.bind.SheetReading;
import org.bidui.intake.header.Header;
import org.bidui.intake.recognise.Candidate;
import org.bidui.intake.recognise.RollChooser;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Remark;
import org.bidui.roll.RemarkSink;
import org.bidui.roll.Roll;
import org.bidui.roll.Rolls;
import org.bidui.roll.RowSink;
import org.bidui.roll.SheetAccount;
import org.bidui.roll.SheetRef;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** From a folder of files to rows. Immutable and safe to share: several files may be read at the same time. */
public final class Intake {
    private static final Wording WORDING = Wording.of(Intake.class);

    private final Rolls rolls;
    private final TableOpener opener;
    private final RollChooser chooser;

    /** Over files of every format that we read. */
    public Intake(Rolls rolls) {
        this(rolls, new AnyFormat());
    }

    /** Over files that somebody else opens. */
    public Intake(Rolls rolls, TableOpener opener) {
        this.rolls = rolls;
        this.opener = opener;
        this.chooser = new RollChooser(rolls);
    }

    /**
     * Looks at every file of a folder and the folders in it, and at the first rows of every sheet.
     *
     * @throws UncheckedIOException when the folder cannot be listed
     */
    public Survey survey(Path folder, YearMonth period, FileChoices choices) {
        Survey survey = survey(folder, period, choices, "");
        List<InputProblem> problems = new ArrayList<>(survey.problems());
        problems.addAll(choices.listStrangers(survey));
        return new Survey(folder, period, survey.files(), survey.skipped(), problems);
    }

    /** As {@link #survey(Path, YearMonth, FileChoices)}, of a folder beside the run's own: its name comes before its files'. */
    public Survey surveyEarlier(Path folder, YearMonth period, FileChoices choices) {
        return survey(folder, period, choices, period + "/");
    }

    private Survey survey(Path folder, YearMonth period, FileChoices choices, String prefix) {
        try {
            return new FolderSurvey(rolls, chooser, opener, choices).of(folder, period, prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one file, sheet by sheet, pushing each sheet's rows into a sink of its own.
     *
     * @param sinks gives the sink for one sheet of a roll
     * @return an account for every sheet of the file; those that are no roll have none and no rows
     * @throws UnreadableFileException when the file turns out to be damaged; rows may have been pushed before
     */
    public List<SheetAccount> read(SurveyedFile file, Function<Roll, RowSink> sinks) throws UnreadableFileException {
        return read(file, sinks, RemarkSink.NONE);
    }

    /**
     * As {@link #read(SurveyedFile, Function)}.
     *
     * @param remarks takes every remark on the rows, those beyond the limit of the accounts included
     */
    public List<SheetAccount> read(SurveyedFile file, Function<Roll, RowSink> sinks, RemarkSink remarks)
            throws UnreadableFileException {
        List<SheetAccount> accounts = new ArrayList<>();
        if (file.rolls().isEmpty()) {
            file.sheets().forEach(sheet -> accounts.add(unread(file, sheet)));
            return accounts;
        }
        try (TableFile table = opener.open(file.path())) {
            for (SurveyedSheet sheet : file.sheets()) {
                Layout layout = sheet.layout();
                accounts.add(layout == null ? unread(file, sheet) : read(file, sheet, layout, table, sinks, remarks));
            }
        }
        return accounts;
    }

    /** Which rolls a sheet looks like and why, the likeliest first; none when it has no header. */
    public List<Candidate> explain(SurveyedSheet sheet) {
        Header header = sheet.header();
        return header == null
                ? List.of()
                : chooser.explain(sheet.ref().file(), sheet.ref().sheet(), header);
    }

    /** What became of each column of a sheet that is a roll, from left to right. */
    public List<ColumnUse> explainColumns(Layout layout) {
        return new ColumnUses(new RollColumns(layout.roll(), rolls.vocabulary()).wordings(), layout).list();
    }

    private SheetAccount read(
            SurveyedFile file,
            SurveyedSheet sheet,
            Layout layout,
            TableFile table,
            Function<Roll, RowSink> sinks,
            RemarkSink remarks)
            throws UnreadableFileException {
        try (RowCursor cursor = table.open(sheet.ref().number())) {
            SheetRef same = sheet.sameAs();
            Roll roll = layout.roll();
            SheetReading.Totals totals = same != null
                    ? SheetReading.pass(cursor, shown(same))
                    : SheetReading.read(
                            cursor,
                            sheet.ref(),
                            layout,
                            rolls.vocabulary(),
                            sinks.apply(roll),
                            remark -> remarks.accept(sheet.ref(), roll, remark));
            return account(file, sheet, roll.id(), totals, hidden(cursor));
        }
    }

    private static SheetAccount unread(SurveyedFile file, SurveyedSheet sheet) {
        Remark remark = new Remark(0, null, "", sheet.reason(), false);
        return account(file, sheet, null, new SheetReading.Totals(0, 0, 0, 0, List.of(remark), 0), List.of());
    }

    /** What is hidden was read all the same; whoever looks at the sheet does not see it, and wonders. */
    private static List<Remark> hidden(RowCursor read) {
        return read.hidden().stream()
                .map(kind -> new Remark(0, null, "", WORDING.say("hidden." + kind), false))
                .toList();
    }

    private static SheetAccount account(
            SurveyedFile file,
            SurveyedSheet sheet,
            @Nullable String roll,
            SheetReading.Totals totals,
            List<Remark> hidden) {
        return new SheetAccount(
                sheet.ref(),
                file.sha256(),
                roll,
                file.encoding(),
                sheet.headerRow(),
                sheet.headers(),
                totals.accepted() + totals.rejected() + totals.skipped(),
                totals.accepted(),
                totals.rejected(),
                totals.skipped(),
                totals.persons(),
                Stream.concat(hidden.stream(), totals.remarks().stream()).toList(),
                totals.remarksOmitted());
    }

    private static String shown(SheetRef ref) {
        return ref.sheet().isEmpty() ? ref.file() : ref.file() + " / " + ref.sheet();
    }
}
