package org.bidui.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.bidui.wording.Wording;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** The embedded H2 file, brought to the newest of our schemas. */
final class Database implements AutoCloseable {
    private static final Wording WORDING = Wording.of(Database.class);
    private static final String NAME = "bidui";
    private static final String SETTINGS =
            // The run's own end closes the database, not H2's exit hook, which comes too early on SIGTERM. No trace
            // file:
            // it would quote statements, and with them people.
            ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private final JdbcConnectionPool pool;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * @throws LedgerBusyException when another process has the file open
     * @throws LedgerException when the file cannot be opened or migrated
     */
    static Database open(Path folder) throws IOException {
        Path base = folder.toAbsolutePath().resolve(NAME);
        PrivateFiles.ensureFile(folder.resolve(NAME + ".mv.db"));
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + base.toString().replace(";", "\\;") + SETTINGS);
        source.setUser("sa");
        source.setPassword("");
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        try {
            pool.getConnection().close();
            migrate(pool);
            return new Database(pool);
        } catch (SQLException | FlywayException e) {
            pool.dispose();
            boolean busy = e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            throw busy
                    ? new LedgerBusyException(WORDING.say("busy.unknown", base))
                    : new LedgerException(WORDING.say("database.unusable", base), e);
        }
    }

    private static void migrate(DataSource source) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/bidui/ledger/migrations")
                .load()
                .migrate();
    }

    DataSource source() {
        return pool;
    }

    Connection connection() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Puts everything committed on the disk: H2 writes commits up to half a second late. */
    static void flush(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    static LedgerException failed(SQLException e) {
        return new LedgerException(WORDING.say("database.failed", e.getErrorCode()), e);
    }

    @Override
    public void close() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            pool.dispose();
        }
    }
}
