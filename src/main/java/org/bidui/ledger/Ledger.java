package org.bidui.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bidui.wording.Wording;

/**
 * The open ledger: an H2 file {@code bidui} in the data folder. One process has it open at a time.
 *
 * <p>Opening finishes what a crash left undone: the moves of a run that was publishing are made, what a run that died before
 * has left is deleted.
 */
public final class Ledger implements AutoCloseable {
    /** How the name of every staging folder begins. */
    public static final String STAGING = ".staging-";

    private static final Wording WORDING = Wording.of(Ledger.class);

    private final RunLock lock;
    private final Database database;
    private final Publication publication;

    private Ledger(RunLock lock, Database database, Publication publication) {
        this.lock = lock;
        this.database = database;
        this.publication = publication;
    }

    /**
     * Opens the ledger, making it first where there is none.
     *
     * @param dataFolder made, for its owner alone, where it does not exist
     * @throws LedgerBusyException when another run has it open
     * @throws TargetBusyException when the moves of a run that crashed cannot be finished
     * @throws LedgerException when the folder or the database cannot be used
     */
    public static Ledger open(Path dataFolder) {
        return open(dataFolder, new Mover());
    }

    static Ledger open(Path dataFolder, Mover mover) {
        try {
            PrivateFiles.ensureFolder(dataFolder);
            RunLock lock = RunLock.take(dataFolder);
            try {
                return open(lock, Database.open(dataFolder), new Publication(mover));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LedgerException(
                    WORDING.say("folder.unusable", dataFolder, e.getClass().getSimpleName()), e);
        }
    }

    private static Ledger open(RunLock lock, Database database, Publication publication) {
        try {
            Ledger ledger = new Ledger(lock, database, publication);
            ledger.recover();
            return ledger;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void recover() {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            RunTable runs = new RunTable(connection);
            for (Map.Entry<Long, Path> run :
                    runs.list(RunTable.State.PUBLISHING).entrySet()) {
                publication.finish(connection, run.getKey(), run.getValue());
            }
            for (Map.Entry<Long, Path> run : runs.list(RunTable.State.RUNNING).entrySet()) {
                Publication.discard(run.getValue());
                runs.delete(run.getKey());
            }
            connection.commit();
        } catch (SQLException e) {
            throw Database.failed(e);
        }
    }

    /** The database, for whoever keeps more tables in it. Valid until the ledger is closed. */
    public DataSource dataSource() {
        return database.source();
    }

    /**
     * Begins a run of a period. One draft at a time.
     *
     * @param jobs the ids of the jobs that run
     * @param output where the results of all periods stand; the staging folder is made in it
     */
    public Draft begin(YearMonth period, List<String> jobs, Path output) {
        return Draft.begin(
                database, publication, period, jobs, output.toAbsolutePath().normalize());
    }

    @Override
    public void close() {
        try (lock) {
            database.close();
        } catch (IOException e) {
            throw new LedgerException(WORDING.say("database.failed", 0), e);
        }
    }
}
