package org.bidui.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bidui.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps run in order and their pieces all, whatever failed or was killed before. */
class BatchRunTest {
    @TempDir
    Path folder;

    private Ledger ledger;
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void doesEveryPieceOfEveryStep() throws Throwable {
        int[] count = {0};
        run(
                "1",
                RunStep.whole("survey", () -> count[0] = 40),
                RunStep.inParallel("read", () -> count[0], number -> done.add("read " + number)),
                RunStep.inParallel("pass", () -> 0, number -> done.add("never")),
                RunStep.whole("publish", () -> done.add("publish")));

        assertThat(done.subList(0, 40))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).mapToObj(i -> "read " + i).toList());
        assertThat(done.subList(40, done.size())).containsExactly("publish");
        assertThat(query("select status from batch_job_execution")).containsExactly("COMPLETED");
    }

    @Test
    void firstFailureComesOutAsItIsAndEndsTheRun() {
        IllegalStateException failure = new IllegalStateException("11010519491231002X");
        assertThatThrownBy(() -> run(
                        "1",
                        RunStep.inParallel("read", () -> 10, number -> {
                            throw failure;
                        }),
                        RunStep.whole("publish", () -> done.add("publish"))))
                .isSameAs(failure);

        assertThat(done).isEmpty();
    }

    @Test
    void repositoryKeepsNoMessageOfAFailure() throws Exception {
        assertThatThrownBy(() -> run("1", RunStep.whole("survey", () -> {
                    throw new NumberFormatException("11010519491231002X");
                })))
                .isInstanceOf(NumberFormatException.class);

        assertThat(query("select exit_message from batch_step_execution")).noneMatch(m -> m.contains("110105"));
        assertThat(query("select exit_message from batch_job_execution")).noneMatch(m -> m.contains("110105"));
    }

    @Test
    void runThatWasKilledIsClosedAndTheNextOneStarts() throws Throwable {
        run("1", RunStep.whole("survey", () -> done.add("first")));
        try (Connection connection = ledger.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update batch_job_execution set status = 'STARTED', end_time = null");
            statement.execute("update batch_step_execution set status = 'STARTED', end_time = null");
        }

        run("2", RunStep.whole("survey", () -> done.add("second")));

        assertThat(done).containsExactly("first", "second");
        assertThat(query("select status from batch_job_execution order by job_execution_id"))
                .containsExactly("FAILED", "COMPLETED");
    }

    private void run(String id, RunStep... steps) throws Throwable {
        new BatchRun(ledger.dataSource()).run(Map.of("period", "2020-03", "run", id), List.of(steps));
    }

    private List<String> query(String sql) throws Exception {
        try (Connection connection = ledger.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }
}
