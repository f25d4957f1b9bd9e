package org.bidui.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bidui.wording.Wording;

/**
 * Makes a run's results appear all at once: the moves are committed together with the cases, then made, then the run is
 * marked as published. Whoever opens the ledger after a crash in between makes the moves that are left.
 */
final class Publication {
    private static final Wording WORDING = Wording.of(Publication.class);

    private final Mover mover;

    Publication(Mover mover) {
        this.mover = mover;
    }

    /** @param connection without auto-commit, with what shall become lasting together with the files */
    void publish(Connection connection, long run, Path staging, List<Move> moves) throws SQLException {
        new RunTable(connection).markPublishing(run, moves);
        connection.commit();
        Database.flush(connection);
        finish(connection, run, staging);
    }

    /** Makes the moves of a run that is publishing. */
    void finish(Connection connection, long run, Path staging) throws SQLException {
        RunTable runs = new RunTable(connection);
        for (Move move : runs.listMoves(run)) {
            try {
                mover.make(move);
            } catch (IOException e) {
                throw new TargetBusyException(WORDING.say("moves.unfinished", move.target()), e);
            }
        }
        // Before the run is marked: a crash in between leaves it publishing, and the next opening comes here again.
        discard(staging);
        runs.markPublished(run);
        connection.commit();
    }

    /** What a folder of ours may be called: nothing else is ever deleted. */
    static void discard(Path staging) {
        if (String.valueOf(staging.getFileName()).startsWith(Ledger.STAGING)) {
            try {
                PrivateFiles.deleteFolder(staging);
            } catch (UncheckedIOException e) {
                // A locked folder is left over; the results are in place.
            }
        }
    }
}
