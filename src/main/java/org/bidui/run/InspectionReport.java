package org.bidui.run;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.bidui.intake.SkippedFile;
import org.bidui.roll.Remark;
import org.bidui.run.drift.Change;
import org.jspecify.annotations.Nullable;

/**
 * How a period's files are understood, and what follows from it. The components' names are the keys of {@code bidui inspect
 * --format json}. Values of people are masked.
 *
 * @param period the month
 * @param input the folder
 * @param files the table files, in the order of their names
 * @param skipped files that were not opened
 * @param problems what would stop a run: one Chinese line each
 * @param rolls every roll that this installation knows
 * @param jobs every job, with what it can check
 * @param changes what differs from the newest earlier period that was published
 */
public record InspectionReport(
        YearMonth period,
        Path input,
        List<FileView> files,
        List<SkippedFile> skipped,
        List<String> problems,
        List<RollState> rolls,
        List<JobState> jobs,
        List<Change> changes) {
    public InspectionReport {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
        rolls = List.copyOf(rolls);
        jobs = List.copyOf(jobs);
        changes = List.copyOf(changes);
    }

    /**
     * A file.
     *
     * @param encoding of a text file; empty for the binary formats
     */
    public record FileView(String file, String sha256, String encoding, List<SheetView> sheets) {}

    /**
     * A sheet.
     *
     * @param sheet its name; empty for a file without sheets
     * @param roll the id of the roll that it is, or null
     * @param title the roll's title, or null
     * @param reason why it is not read, or another file's name that has the same content; empty when it is read
     * @param headerRow the row the header starts at, from 1; 0 when none was found
     * @param headers from left to right
     * @param candidates the rolls that it looks like, the likeliest first
     * @param columns of a sheet that is a roll: what became of each
     * @param remarks the first rejected rows and notes
     * @param remarksOmitted how many more there are
     */
    public record SheetView(
            String sheet,
            @Nullable String roll,
            @Nullable String title,
            String reason,
            int headerRow,
            List<String> headers,
            List<CandidateView> candidates,
            List<ColumnView> columns,
            long read,
            long accepted,
            long rejected,
            long skipped,
            long persons,
            List<Remark> remarks,
            long remarksOmitted) {}

    /**
     * Why a sheet could be a roll.
     *
     * @param chosen whether it was taken for that roll
     * @param points what the telling columns come to
     * @param needed how many points it takes
     * @param telling headers that tell the roll
     * @param weak headers that count for little: other lists have them too
     * @param hints words in the names and titles that hint at it
     * @param against headers and words that speak against it
     */
    public record CandidateView(
            String roll,
            String title,
            boolean chosen,
            int points,
            int needed,
            List<String> telling,
            List<String> weak,
            List<String> hints,
            List<String> against) {}

    /**
     * A column.
     *
     * @param column its letter
     * @param how {@code exact}, {@code normalised}, {@code by-place}, {@code member}; {@code surplus}, {@code anothers} and
     *     {@code unknown} are not read
     * @param fields what it is read as
     * @param member which member it is about, from 1; 0 for the row's own
     * @param wording the wording of the definition that its header matched
     * @param scale what one unit of it counts
     * @param suggestion what its header comes near to, when nothing matched: not used
     * @param samples values as they are read, masked
     */
    public record ColumnView(
            String column,
            String header,
            String how,
            List<FieldView> fields,
            int member,
            String wording,
            BigDecimal scale,
            @Nullable Suggestion suggestion,
            List<String> samples) {}

    /** A field of a roll. */
    public record FieldView(String name, String title) {}

    /**
     * What a header comes near to.
     *
     * @param distance how many characters differ
     */
    public record Suggestion(String wording, FieldView field, int distance) {}

    /**
     * Whether a roll can be had.
     *
     * @param state {@code present}, {@code carried} from an earlier period, or {@code missing}
     * @param periods in which periods its files stand, newest first
     */
    public record RollState(String roll, String title, String state, List<YearMonth> periods) {}

    /** What a job can check. */
    public record JobState(String job, String title, List<CheckState> checks) {}

    /**
     * Whether a check can run.
     *
     * @param reason why it cannot; empty when it can
     */
    public record CheckState(String check, String title, boolean runs, String reason) {}
}
