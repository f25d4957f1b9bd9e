package org.bidui.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.bidui.check.CheckResult;
import org.bidui.check.Job;
import org.bidui.wording.Wording;

/** What one run wants to become lasting: cases in one transaction, files in a staging folder. Closed unpublished, nothing of it stays. */
public final class Draft implements AutoCloseable {
    private static final Wording WORDING = Wording.of(Draft.class);

    private final Connection connection;
    private final Publication publication;
    private final YearMonth period;
    private final long run;
    private final Path folder;
    private boolean committed;

    private Draft(Connection connection, Publication publication, YearMonth period, long run, Path folder) {
        this.connection = connection;
        this.publication = publication;
        this.period = period;
        this.run = run;
        this.folder = folder;
    }

    static Draft begin(Database database, Publication publication, YearMonth period, List<String> jobs, Path output) {
        Path folder = output.resolve(
                Ledger.STAGING + period + "-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        long run;
        try (Connection connection = database.connection()) {
            run = new RunTable(connection).insert(period, jobs, folder, Holder.self());
            Database.flush(connection);
        } catch (SQLException e) {
            throw Database.failed(e);
        }
        Connection connection = database.connection();
        try {
            connection.setAutoCommit(false);
            Draft draft = new Draft(connection, publication, period, run, folder);
            PrivateFiles.ensureFolder(draft.staging());
            PrivateFiles.ensureFolder(draft.workspace());
            return draft;
        } catch (SQLException e) {
            throw Database.failed(e);
        } catch (IOException e) {
            throw new TargetBusyException(WORDING.say("target.folder", output), e);
        }
    }

    /** The number of this run, never given twice. */
    public long run() {
        return run;
    }

    /** The empty folder for the files of this run, as they shall stand in the period's folder; readable by the owner alone. */
    public Path staging() {
        return folder.resolve("files");
    }

    /** An empty folder for files that only the making of the others needs; readable by the owner alone, and gone with the draft. */
    public Path workspace() {
        return folder.resolve("work");
    }

    /**
     * Gives every finding its case: the one its check and subject had before, else a new one, numbered in the order of jobs,
     * checks and findings. The sightings of these checks in this period are replaced. Once a run.
     *
     * @param results of checks that were run, in any order
     */
    public CaseBook numberCases(List<Job> jobs, List<CheckResult> results) {
        try {
            return new Numbering(connection, period, run).number(jobs, results);
        } catch (SQLException e) {
            throw Database.failed(e);
        }
    }

    /**
     * Publishes the cases and the staged files: all or nothing. The files that they replace are kept beside them.
     *
     * @param target the period's folder, on the file system of {@link #staging()}
     * @param retired files in the target that go away, relative to it
     * @throws TargetBusyException when a file cannot be written: then nothing has changed; or, when it became so in the very
     *     last moment, the next opening of the ledger finishes
     */
    public void publish(Path target, Collection<Path> retired) {
        try {
            List<Move> moves = new Moves(staging(), target).plan(retired);
            committed = true;
            publication.publish(connection, run, folder, moves);
        } catch (SQLException e) {
            throw Database.failed(e);
        } catch (IOException e) {
            throw new TargetBusyException(WORDING.say("target.folder", target), e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (!committed) {
                connection.rollback();
                new RunTable(connection).delete(run);
                connection.commit();
                Publication.discard(folder);
            }
        } catch (SQLException e) {
            throw Database.failed(e);
        }
    }
}
