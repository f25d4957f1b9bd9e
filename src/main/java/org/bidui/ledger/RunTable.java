package org.bidui.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of runs and their moves, on one connection; whoever owns the connection commits. */
final class RunTable {
    /** How far a run got. */
    enum State {
        RUNNING,
        PUBLISHING,
        PUBLISHED
    }

    private final Connection connection;

    RunTable(Connection connection) {
        this.connection = connection;
    }

    /** Adds a running run and returns its id. */
    long insert(YearMonth period, List<String> jobs, Path staging, Holder holder) throws SQLException {
        String sql = "insert into run (period, state, started, jobs, operator, host, pid, staging)"
                + " values (?, 'RUNNING', ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, period.toString());
            insert.setObject(2, OffsetDateTime.now(ZoneId.systemDefault()));
            insert.setString(3, String.join(",", jobs));
            insert.setString(4, holder.user());
            insert.setString(5, holder.host());
            insert.setLong(6, holder.pid());
            insert.setString(7, staging.toString());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** The staging folders of the runs in a state, by run. */
    Map<Long, Path> list(State state) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, staging from run where state = ? order by id")) {
            select.setString(1, state.name());
            Map<Long, Path> runs = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    runs.put(rows.getLong(1), Path.of(rows.getString(2)));
                }
            }
            return runs;
        }
    }

    void delete(long run) throws SQLException {
        execute("delete from run where id = ?", run);
    }

    void markPublishing(long run, List<Move> moves) throws SQLException {
        execute("update run set state = 'PUBLISHING' where id = ?", run);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into run_move (run_id, position, staged, target, kept) values (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < moves.size(); i++) {
                Move move = moves.get(i);
                insert.setLong(1, run);
                insert.setInt(2, i);
                insert.setString(3, text(move.staged()));
                insert.setString(4, move.target().toString());
                insert.setString(5, text(move.kept()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    List<Move> listMoves(long run) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select staged, target, kept from run_move where run_id = ? order by position")) {
            select.setLong(1, run);
            List<Move> moves = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    moves.add(new Move(path(rows.getString(1)), Path.of(rows.getString(2)), path(rows.getString(3))));
                }
            }
            return moves;
        }
    }

    void markPublished(long run) throws SQLException {
        execute("delete from run_move where run_id = ?", run);
        try (PreparedStatement update =
                connection.prepareStatement("update run set state = 'PUBLISHED', published = ? where id = ?")) {
            update.setObject(1, OffsetDateTime.now(ZoneId.systemDefault()));
            update.setLong(2, run);
            update.executeUpdate();
        }
    }

    private void execute(String sql, long run) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, run);
            statement.executeUpdate();
        }
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.toString();
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null ? null : Path.of(text);
    }
}
