package org.bidui.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process at a time, and nobody else's eyes. */
class LockingTest {
    @TempDir
    Path folder;

    @Test
    void secondOpeningIsToldWhoAndSinceWhen() {
        Path data = folder.resolve("data");
        try (Ledger ledger = Ledger.open(data)) {
            assertThat(ledger.dataSource()).isNotNull();
            assertThatThrownBy(() -> Ledger.open(data))
                    .isInstanceOf(LedgerBusyException.class)
                    .hasMessageContaining(System.getProperty("user.name"))
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()))
                    .hasMessageMatching("(?s).*自 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 起.*");
        }
        Ledger.open(data).close();
    }

    @Test
    void noteOfADeadProcessIsTakenOver() throws IOException {
        Files.writeString(folder.resolve("run.lock"), "user=ghost\nhost=old\npid=1\nsince=2019-01-01 08:00\n");

        Ledger.open(folder).close();

        assertThat(folder.resolve("run.lock")).isEmptyFile();
    }

    @Test
    void databaseHeldByAnotherProgramIsBusyToo() throws Exception {
        Ledger.open(folder).close();
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("bidui") + ";CACHE_SIZE=1000";
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Squatter.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThatThrownBy(() -> Ledger.open(folder))
                    .isInstanceOf(LedgerBusyException.class)
                    .hasMessageContaining("bidui");
        } finally {
            other.destroyForcibly().waitFor();
        }
        Ledger.open(folder).close();
    }

    @Test
    void damagedDatabaseIsSaidInOneLine() throws IOException {
        Files.writeString(folder.resolve("bidui.mv.db"), "not a database at all ".repeat(1000));

        assertThatThrownBy(() -> Ledger.open(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("台账数据库")
                .hasMessageNotContaining("\n");
    }

    @Test
    void onlyTheOwnerMayLook() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path data = folder.resolve("data");
        Ledger.open(data).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    /** Another program that has the database open until it is killed. */
    static final class Squatter {
        public static void main(String[] args) throws Exception {
            try (Connection connection = DriverManager.getConnection(args[0], "sa", "")) {
                System.out.println(connection.isClosed() ? "closed" : "open");
                Thread.sleep(60_000);
            }
        }
    }
}
